import { type ConfigIssue, getAt, isMap, type PathSegment } from './issue.js';
import { LATER_BLUEPRINTS } from './schema/source.js';

interface UnsupportedRow {
  /** Where to look; `*` stands for each item or key. */
  readonly path: readonly string[];
  /** What of the value there has no code yet, as it is named to people, or undefined. */
  find(value: unknown): string | undefined;
  /** What to do until then. */
  readonly hint: string;
}

/** Keys of the design whose feature comes later. A row goes when its feature works. */
const ROWS: readonly UnsupportedRow[] = [
  {
    path: ['source', 'blueprint'],
    find: (value) =>
      LATER_BLUEPRINTS.map((name) => (name === value ? `blueprint \`${name}\`` : '')).find(Boolean),
    hint: 'use `blueprint: static-site`, or `app` or `module`',
  },
];

/** One problem for each place that uses a feature which has no code yet. */
export function findUnsupported(root: unknown): ConfigIssue[] {
  return ROWS.flatMap(({ path, find, hint }) =>
    expand(root, path).flatMap((place): ConfigIssue[] => {
      const what = find(getAt(root, place));
      return what === undefined
        ? []
        : [{ path: place, at: 'value', message: `${what} is not supported yet`, hint }];
    }),
  );
}

/** Paths that exist in the document for one with `*`. */
function expand(root: unknown, path: readonly string[]): PathSegment[][] {
  return path.reduce<PathSegment[][]>(
    (places, part) =>
      places.flatMap((place) => {
        const value = getAt(root, place);
        if (part !== '*') return [[...place, part]];
        if (Array.isArray(value)) return value.map((_, index) => [...place, index]);
        return isMap(value) ? Object.keys(value).map((key) => [...place, key]) : [];
      }),
    [[]],
  );
}

/** Whether `path` lies at or below `above`. */
export function isBelow(path: readonly PathSegment[], above: readonly PathSegment[]): boolean {
  return above.every((segment, index) => path[index] === segment);
}
