import type { ConfigProblem } from './config.js';
import { type ConfigIssue, getAt, renderPath } from './issue.js';
import { computeScalarOffset } from './scalar-offset.js';
import type { YamlDocument } from './yaml-document.js';

interface LocateOptions {
  readonly document: YamlDocument;
  readonly file: string;
}

/** Behind broken YAML the reader's guess is not the writer's meaning: only what stands before it is judged. */
export function locateIssues(
  issues: readonly ConfigIssue[],
  { document, file }: LocateOptions,
): ConfigProblem[] {
  return issues.flatMap(({ path, at, message, hint, offset }) => {
    const { line, column, start, end, exact } = document.locate({ path, at });
    if (document.brokenAt !== undefined && (!exact || end >= document.brokenAt)) return [];
    const { text } = document;
    const value = offset === undefined ? undefined : getAt(document.value, path);
    const place =
      offset === undefined || typeof value !== 'string'
        ? { line, column }
        : document.placeOf(computeScalarOffset({ text, start, end, value }, offset));
    return [{ file, ...place, path: renderPath(path), message, ...(hint === undefined ? {} : { hint }) }];
  });
}

/** In the order of the file. */
export function sortProblems(problems: readonly ConfigProblem[]): ConfigProblem[] {
  const key = ({ line = 0, column = 0 }: ConfigProblem): number => line * 1e6 + column;
  return problems.toSorted((a, b) => key(a) - key(b));
}
