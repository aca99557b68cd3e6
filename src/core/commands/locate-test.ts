import type { SourceLocation } from '../policy/finding.js';
import {
  countCommonTail,
  getBasename,
  isAbsolutePath,
  joinPath,
  listTails,
  normalizePath,
  toSuitePath,
} from './place-path.js';
import type { RawPlace, TestCase } from './test-report.js';

export interface Checkout {
  /** Paths of the checkout's files, `/`-separated, relative to the repository; without `node_modules` and the like. */
  readonly files: readonly string[];
  /** Absolute path of the checkout on this machine. */
  readonly root: string;
  /** Where the command ran, `/`-separated, relative to the repository; `''` for its root. */
  readonly directory: string;
  /**
   * Lines of a file of `files`, for tools that tell no line; undefined where it can't be read. Without it such a test
   * is placed at the first line of its file.
   */
  readonly readLines?: (file: string) => readonly string[] | undefined;
}

export type LocateTest = (test: Pick<TestCase, 'places'>) => SourceLocation | undefined;

/** The checkout's files by what is asked of them. */
interface FileIndex {
  readonly files: ReadonlySet<string>;
  readonly byName: ReadonlyMap<string, readonly string[]>;
  readonly bySuite: ReadonlyMap<string, readonly string[]>;
  readonly root: string;
  readonly directory: string;
}

type FindFile = (file: string, index: FileIndex) => string | undefined;

const FINDERS: Readonly<Record<RawPlace['kind'], FindFile>> = {
  path: findPath,
  class: findBelow,
  package: findByPackage,
  suite: findBySuite,
};

/** Prepares for a checkout once; the function then finds where a test failed: the first of its places that is there. */
export function createTestLocator({ files, root, directory, readLines }: Checkout): LocateTest {
  const index: FileIndex = {
    files: new Set(files),
    byName: groupBy(files, getBasename),
    bySuite: groupBy(
      files.filter((file) => file.endsWith('.robot')),
      (file) => getBasename(toSuitePath(file)),
    ),
    root: normalizePath(root) ?? '/',
    directory: normalizePath(directory) ?? '',
  };
  return ({ places }) => {
    for (const place of places) {
      const file = FINDERS[place.kind](place.file, index);
      if (file !== undefined) return { file, ...findLine(place, readLines?.(file) ?? []) };
    }
    return undefined;
  };
}

function findLine(
  { line, column, declares }: RawPlace,
  lines: readonly string[],
): Omit<SourceLocation, 'file'> {
  if (line !== undefined) return { line, ...(column === undefined ? {} : { column }) };
  const exact = lines.findIndex((text) => text.trim() === declares);
  const found =
    exact === -1 ? lines.findIndex((text) => declares !== undefined && text.includes(declares)) : exact;
  return { line: Math.max(found, 0) + 1, approximate: true };
}

function findPath(file: string, index: FileIndex): string | undefined {
  const path = normalizePath(file);
  if (path === undefined) return undefined;
  const { files, root, directory } = index;
  if (path.startsWith(`${root}/`)) return pick(path.slice(root.length + 1), files);
  const tails = isAbsolutePath(path) ? listTails(path) : [path];
  const found = tails
    .flatMap((tail) => [joinPath(directory, tail), tail])
    .find((candidate) => files.has(candidate));
  return found ?? (isAbsolutePath(path) ? undefined : findBelow(path, index));
}

const pick = (file: string, files: ReadonlySet<string>) => (files.has(file) ? file : undefined);

/** The one file whose path ends so. */
function findBelow(file: string, index: FileIndex): string | undefined {
  const path = normalizePath(file);
  if (path === undefined) return undefined;
  const candidates = index.byName.get(getBasename(path)) ?? [];
  return chooseOne(
    candidates.filter((candidate) => candidate === path || candidate.endsWith(`/${path}`)),
    index,
  );
}

/** The one file whose path ends most like it; only a test file is believed for its bare name. */
function findByPackage(file: string, index: FileIndex): string | undefined {
  const path = normalizePath(file);
  if (path === undefined) return undefined;
  const candidates = index.byName.get(getBasename(path)) ?? [];
  const found = chooseLongest(candidates, (candidate) => countCommonTail(candidate, path), index);
  if (found === undefined || countCommonTail(found, path) > 1 || found.endsWith('_test.go')) return found;
  return found === getBasename(path) || found === joinPath(index.directory, getBasename(path))
    ? found
    : undefined;
}

function findBySuite(file: string, index: FileIndex): string | undefined {
  const path = toSuitePath(file);
  const candidates = index.bySuite.get(getBasename(path)) ?? [];
  return chooseLongest(candidates, (candidate) => countCommonTail(toSuitePath(candidate), path), index);
}

function chooseLongest(
  candidates: readonly string[],
  count: (candidate: string) => number,
  index: FileIndex,
): string | undefined {
  const longest = Math.max(...candidates.map(count));
  return chooseOne(
    candidates.filter((candidate) => count(candidate) === longest),
    index,
  );
}

/** Of several, the one where the command ran. */
function chooseOne(candidates: readonly string[], { directory }: FileIndex): string | undefined {
  if (candidates.length < 2) return candidates[0];
  const near = candidates.filter((candidate) => directory !== '' && candidate.startsWith(`${directory}/`));
  return near.length === 1 ? near[0] : undefined;
}

function groupBy(
  files: readonly string[],
  key: (file: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const file of files) {
    const name = key(file);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [file]);
    else group.push(file);
  }
  return groups;
}
