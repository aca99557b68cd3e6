const CONSTANT = /^const (?<name>_\w+) = (?<text>"[^"\n]*");$/gm;
const COMPUTED_KEY = /\[(?<name>_\w+)\]:/g;
const SUM_OF_FLAGS = /\b(\d+) \| (\d+)\b/g;
const REGISTERED_ERROR = /^n\d+_registry\.registerError\(.*\);$/gm;

/**
 * The schemas of an AWS client with constants written out, `{ "http": 1 }` for `{ [_h]: 1 }` and `66` for `64 | 2`:
 * esbuild takes a computed key and an operator for side effects, and keeps every schema that has one.
 */
export function renderPlainSchemas(source: string): string {
  const texts = new Map([...source.matchAll(CONSTANT)].map(({ groups }) => [groups?.name, groups?.text]));
  return source
    .replace(COMPUTED_KEY, (key, name: string) => {
      const text = texts.get(name);
      return text === undefined ? key : `${text}:`;
    })
    .replace(SUM_OF_FLAGS, (_, one: string, other: string) => String(Number(one) | Number(other)));
}

/**
 * The schemas of an AWS client without a class for each of its errors: what AWS answers becomes the client's base
 * exception then, with the same name, message and status.
 * https://github.com/aws/aws-sdk-js-v3/blob/main/packages/core/src/submodules/protocols/ProtocolLib.ts
 */
export function dropErrorClasses(source: string): string {
  return source.replace(REGISTERED_ERROR, '');
}
