import type { SourceLocation } from '../policy/finding.js';
import type { TestCase } from './test-report.js';

export interface Checkout {
  /** Paths of the checkout's files, `/`-separated, relative to the repository; without `node_modules` and the like. */
  readonly files: readonly string[];
  /** Absolute path of the checkout on this machine. */
  readonly root: string;
  /** Where the command ran, `/`-separated, relative to the repository; `''` for its root. */
  readonly directory: string;
  /**
   * Lines of a file of `files`, for tools that tell no line; undefined where it can't be read. Without it such a test
   * is placed at the first line of its file, `approximate`.
   */
  readonly readLines?: (file: string) => readonly string[] | undefined;
}

export type LocateTest = (test: Pick<TestCase, 'places'>) => SourceLocation | undefined;

/** Prepares for a checkout once; the function then finds the place of each test of its reports. */
export function createTestLocator(_checkout: Checkout): LocateTest {
  return () => undefined;
}
