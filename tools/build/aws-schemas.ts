const CONSTANT = /^const (?<name>_\w+) = (?<text>"[^"\n]*");$/gm;
const COMPUTED_KEY = /\[(?<name>_\w+)\]:/g;
const REGISTERED_ERROR = /^n\d+_registry\.registerError\(.*\);$/gm;

/**
 * The schemas of an AWS client with constant keys written out, `{ "http": 1 }` for `{ [_h]: 1 }`: esbuild takes a
 * computed key for a side effect, and keeps every schema that has one.
 */
export function renderPlainKeys(source: string): string {
  const texts = new Map([...source.matchAll(CONSTANT)].map(({ groups }) => [groups?.name, groups?.text]));
  return source.replace(COMPUTED_KEY, (key, name: string) => {
    const text = texts.get(name);
    return text === undefined ? key : `${text}:`;
  });
}

/**
 * The schemas of an AWS client without a class for each of its errors: what AWS answers becomes the client's base
 * exception then, with the same name, message and status.
 * https://github.com/aws/aws-sdk-js-v3/blob/main/packages/core/src/submodules/protocols/ProtocolLib.ts
 */
export function dropErrorClasses(source: string): string {
  return source.replace(REGISTERED_ERROR, '');
}
