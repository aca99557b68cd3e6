import type { RawPlace } from '../test-report.js';
import {
  countCommonTail,
  getBasename,
  getFolder,
  isAbsolutePath,
  joinPath,
  listTails,
  normalizePath,
  toSuitePath,
} from './place-path.js';

/** The checkout's files by what is asked of them. */
export interface FileIndex {
  readonly files: ReadonlySet<string>;
  readonly byName: ReadonlyMap<string, readonly string[]>;
  readonly bySuite: ReadonlyMap<string, readonly string[]>;
  /** Folders with a `go.mod`. */
  readonly goModules: ReadonlySet<string>;
  /** Absolute. */
  readonly root: string;
  readonly directory: string;
}

type FindFile = (file: string, index: FileIndex) => string | undefined;

/** By kind of place: the file of the checkout that is meant. */
export const FILE_FINDERS: Readonly<Record<RawPlace['kind'], FindFile>> = {
  path: findPath,
  class: findBelow,
  package: findByPackage,
  suite: findBySuite,
};

export function indexFiles(
  files: readonly string[],
  { root, directory }: { readonly root: string; readonly directory: string },
): FileIndex {
  const robot = files.filter((file) => file.endsWith('.robot'));
  const byName = groupBy(files, getBasename);
  return {
    files: new Set(files),
    byName,
    goModules: new Set(byName.get('go.mod')?.map(getFolder)),
    bySuite: groupBy(robot, (file) => getBasename(toSuitePath(file))),
    root: root.replaceAll('\\', '/').replace(/\/+$/, ''),
    directory: normalizePath(directory) ?? '',
  };
}

function findPath(file: string, index: FileIndex): string | undefined {
  const { files, root, directory } = index;
  const has = (candidate: string | undefined) => candidate !== undefined && files.has(candidate);
  const path = normalizePath(file);
  if (path !== undefined && isAbsolutePath(path)) {
    const tails = path.startsWith(`${root}/`) ? [path.slice(root.length + 1)] : listTails(path);
    return tails.flatMap((tail) => [joinPath(directory, tail), tail]).find(has);
  }
  // Relative ones may lead upwards from where the command ran: `../shared/total.ts`.
  const near = normalizePath(joinPath(directory, file));
  return [near, path].find(has) ?? findBelow(file, index);
}

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

/** The one file of a package so named: the folders between its module's root and it are the end of the name. */
function findByPackage(file: string, index: FileIndex): string | undefined {
  const path = normalizePath(file);
  if (path === undefined) return undefined;
  const candidates = (index.byName.get(getBasename(path)) ?? []).filter((candidate) => {
    const root = findModuleRoot(candidate, index.goModules);
    const inModule = root === '' ? candidate : candidate.slice(root.length + 1);
    return `/${path}`.endsWith(`/${inModule}`);
  });
  return chooseLongest(candidates, (candidate) => countCommonTail(candidate, path), index);
}

/** The nearest folder above that has a `go.mod`, else the repository's root. */
function findModuleRoot(file: string, goModules: ReadonlySet<string>): string {
  let folder = getFolder(file);
  while (folder !== '' && !goModules.has(folder)) folder = getFolder(folder);
  return folder;
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
