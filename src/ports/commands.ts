import type { LocateTest } from '../core/commands/locate-test.js';
import type { TestReport } from '../core/commands/test-report.js';
import type { Shell } from './programs.js';

export interface NewReports {
  /** Paths of the reports that are there and were not before, or have changed, sorted. */
  readonly files: readonly string[];
  /** Globs without any such file, each with whether older files match it. */
  readonly unwritten: readonly { readonly glob: string; readonly stale: boolean }[];
  /** Throws MayflyError (`input`) for one that is none. */
  read(file: string): Promise<TestReport>;
}

/** Reports that a command is to write. Files behind links are none. */
export interface ReportWatch {
  /** What has been written since the watch began. Throws MayflyError (`input`) where it can't be told. */
  findNew(): Promise<NewReports>;
}

/** Where commands of the user's own run. */
export interface CommandHost extends Shell {
  /** Environment variables that every command gets, whatever it is told of the environment under test. */
  readVariables(): Promise<Readonly<Record<string, string>>>;
  /**
   * The absolute path of a folder, relative to the working directory as configured. Throws MayflyError (`input`) where
   * it is not there, or leads out of the repository.
   */
  findDirectory(directory: string): Promise<string>;
  /** `directory` is what `findDirectory` gave. Throws MayflyError (`input`) as `findNew` does. */
  watchReports(directory: string, globs: readonly string[]): Promise<ReportWatch>;
  /**
   * Finds the places of tests that ran in that folder in the repository. Throws MayflyError (`input`) where that has
   * too many files.
   */
  openLocator(directory: string): Promise<LocateTest>;
}
