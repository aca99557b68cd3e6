import { createMatcher } from '../../files/globs.js';

/** Files that the globs of `checks.policy.custom` name, by what they are. Each list is sorted. */
export interface PolicyFiles {
  readonly rules: readonly string[];
  /** `*.test.yml`, never loaded as rules. */
  readonly tests: readonly string[];
  readonly rego: readonly string[];
  /** Matched, but of no kind that Mayfly reads. */
  readonly others: readonly string[];
  /** Globs that match nothing. */
  readonly unmatched: readonly string[];
}

type Kind = Exclude<keyof PolicyFiles, 'unmatched'> | 'ignored';

/** The first row that fits decides. Unit tests of Rego are run by `opa test`. */
const KINDS: readonly (readonly [pattern: RegExp, kind: Kind])[] = [
  [/\.test\.ya?ml$/, 'tests'],
  [/\.ya?ml$/, 'rules'],
  [/_test\.rego$/, 'ignored'],
  [/\.rego$/, 'rego'],
  [/(?:)/, 'others'],
];

/** Chooses among `paths`: relative to the working directory, with `/` between folders, and never above it. */
export function selectPolicyFiles(patterns: readonly string[], paths: Iterable<string>): PolicyFiles {
  const globs = patterns.map((pattern) => ({ pattern, matches: createMatcher(pattern) }));
  const used = new Set<string>();
  const found = [...new Set(paths)].sort().filter((path) => {
    const hits = globs.filter(({ matches }) => matches(path));
    for (const { pattern } of hits) used.add(pattern);
    return hits.length > 0;
  });
  const ofKind = (kind: Kind) => found.filter((path) => findKind(path) === kind);
  return {
    rules: ofKind('rules'),
    tests: ofKind('tests'),
    rego: ofKind('rego'),
    others: ofKind('others'),
    unmatched: patterns.filter((pattern) => !used.has(pattern)),
  };
}

export function isPolicyTest(path: string): boolean {
  return findKind(path) === 'tests';
}

function findKind(path: string): Kind | undefined {
  return KINDS.find(([pattern]) => pattern.test(path))?.[1];
}
