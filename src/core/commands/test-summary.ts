import type { SourceLocation } from '../policy/finding.js';
import { plural } from '../text/plural.js';
import type { TestResult } from './test-report.js';

export type TestCounts = Readonly<Record<TestResult, number>>;

/** What the reports of a command say, with the tests that need a reader. */
export interface TestSummary extends TestCounts {
  /** Tests that failed, then those that were flaky; the first 200. Texts are redacted. */
  readonly open: readonly OpenTest[];
}

export interface OpenTest {
  readonly name: string;
  readonly suite?: string;
  readonly result: 'failed' | 'flaky';
  readonly ms?: number;
  /** One line. */
  readonly message?: string;
  /** At most 4 KB. */
  readonly detail?: string;
  /** Relative to the repository. */
  readonly location?: SourceLocation;
}

/** What several commands' reports say together; undefined where none has one. */
export function addSummaries(summaries: readonly TestSummary[]): TestSummary | undefined {
  const sum = (key: 'passed' | 'failed' | 'skipped' | 'flaky') =>
    summaries.reduce((count, summary) => count + summary[key], 0);
  if (summaries.length === 0) return undefined;
  return {
    passed: sum('passed'),
    failed: sum('failed'),
    skipped: sum('skipped'),
    flaky: sum('flaky'),
    open: [],
  };
}

/** `2 of 41 tests failed, 1 flaky, 3 skipped`; without a failure `41 tests passed`. */
export function renderTestCounts({ passed, failed, flaky, skipped }: TestSummary): string {
  const ran = passed + failed + flaky;
  const main = failed > 0 ? `${failed} of ${plural(ran, 'test')} failed` : describeGood(passed + flaky);
  return [main, flaky === 0 ? '' : `${flaky} flaky`, skipped === 0 ? '' : `${skipped} skipped`]
    .filter(Boolean)
    .join(', ');
}

/** Skipped ones count: whoever marked them knows that they did not run. */
export const isEmpty = ({ passed, failed, flaky, skipped }: TestSummary): boolean =>
  passed + failed + flaky + skipped === 0;

export const NO_TEST = 'no test ran';

const describeGood = (count: number): string => (count === 0 ? NO_TEST : `${plural(count, 'test')} passed`);
