import type { SourceLocation } from '../policy/finding.js';
import type { SourceFile } from './declarations.js';

/**
 * How constructs are made in every language of CDKTF: the scope, then the id as a literal. `new X(this, "id"`,
 * `X(self, "id"`, `X(scope=self, id_="id"`, `X.Builder.create(this, "id")`, `NewX(stack, jsii.String("id")`.
 */
const MAKING =
  /\(\s*(?:scope\s*[=:]\s*)?[\w.]+\s*,\s*(?:id_?\s*[=:]\s*)?(?:jsii\.String\(\s*)?(["'`])([^"'`\n\\$]+)\1/g;

/** Ids of constructs that the text makes, each with its place; undefined for one that is made at several places. */
export type ConstructIds = ReadonlyMap<string, SourceLocation | undefined>;

export function findConstructIds(files: readonly SourceFile[]): ConstructIds {
  const ids = new Map<string, SourceLocation | undefined>();
  for (const { name: file, text } of files) {
    const count = makeLineCounter(text);
    for (const { 2: id = '', index } of text.matchAll(MAKING)) {
      const line = count(index);
      ids.set(id, ids.has(id) ? undefined : { file, line, approximate: true });
    }
  }
  return ids;
}

/**
 * Where the construct of a path was made, as far as the text tells: the line of its id where that is the only one, else
 * of the nearest construct around it that has one. A library's own constructs come out at the line that uses the library.
 */
export function locateByIds(path: string, ids: ConstructIds): SourceLocation | undefined {
  return path
    .split('/')
    .toReversed()
    .map((id) => ids.get(id))
    .find((place) => place !== undefined);
}

/** The 1-based line of ever later positions. */
function makeLineCounter(text: string): (position: number) => number {
  let line = 1;
  let counted = 0;
  return (position) => {
    for (; counted < position; counted++) if (text[counted] === '\n') line++;
    return line;
  };
}
