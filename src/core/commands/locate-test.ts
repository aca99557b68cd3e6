import type { SourceLocation } from '../policy/finding.js';
import { FILE_FINDERS, indexFiles } from './reports/file-index.js';
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

/** Prepares for a checkout once; the function then finds where a test failed: the first of its places that is there. */
export function createTestLocator({ files, root, directory, readLines }: Checkout): LocateTest {
  const index = indexFiles(files, { root, directory });
  return ({ places }) => {
    for (const place of places) {
      const file = FILE_FINDERS[place.kind](place.file, index);
      if (file !== undefined) return { file, ...findLine(place, () => readLines?.(file) ?? []) };
    }
    return undefined;
  };
}

function findLine(
  { line, column, declares }: RawPlace,
  readLines: () => readonly string[],
): Omit<SourceLocation, 'file'> {
  if (line !== undefined) return { line, ...(column === undefined ? {} : { column }) };
  if (declares === undefined || declares === '') return { line: 1, approximate: true };
  const lines = readLines();
  const exact = lines.findIndex((text) => text.trim() === declares);
  const found = exact === -1 ? lines.findIndex((text) => text.includes(declares)) : exact;
  return { line: Math.max(found, 0) + 1, approximate: true };
}
