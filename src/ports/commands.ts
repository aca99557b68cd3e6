import type { Checkout } from '../core/commands/locate-test.js';
import type { Shell } from './programs.js';

/** A report as a command left it. */
export interface WrittenReport {
  /** Relative to the repository. */
  readonly file: string;
  /** At most one byte more than what is read of a report. */
  readonly bytes: Uint8Array;
}

export interface NewReports {
  /** Paths of the reports that are there and were not before, or have changed, sorted. */
  readonly files: readonly string[];
  /** Globs without any such file, each with whether older files match it. */
  readonly unwritten: readonly { readonly glob: string; readonly stale: boolean }[];
  read(file: string): Promise<WrittenReport>;
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
  /** What there is to find the places of tests in. Throws MayflyError where the repository has too many files. */
  readCheckout(directory: string): Promise<Checkout>;
}
