import type { Redactor } from '../text/redact.js';
import type { LocateTest } from './locate-test.js';
import { makeTestCase } from './reports/make-test-case.js';
import type { RawTest, TestCase, TestReport, TestResult } from './test-report.js';
import type { OpenTest, TestSummary } from './test-summary.js';

/** Of those that failed, and of those that were flaky. */
const MOST_OPEN = 200;

/**
 * Adds the reports of a command up, one after the other: what is kept of all together is bounded, however large they
 * are.
 */
export class TestTally {
  readonly #redact: Redactor;
  readonly #counts: Record<TestResult, number> = { passed: 0, failed: 0, skipped: 0, flaky: 0 };
  readonly #open: Readonly<Record<OpenTest['result'], TestCase[]>> = { failed: [], flaky: [] };
  #reports = 0;

  constructor(redact: Redactor) {
    this.#redact = redact;
  }

  add({ tests }: TestReport): void {
    this.#reports += 1;
    for (const test of tests) this.#count(test);
  }

  #count(test: RawTest): void {
    const { result } = test;
    this.#counts[result] += 1;
    const open = result === 'failed' || result === 'flaky' ? this.#open[result] : undefined;
    // A copy: pieces of a text keep the whole of it in memory.
    if (open !== undefined && open.length < MOST_OPEN)
      open.push(structuredClone(makeTestCase(test, this.#redact)));
  }

  /** Whether any test needs a reader, and a place for that. */
  get hasOpen(): boolean {
    return this.#counts.failed + this.#counts.flaky > 0;
  }

  /** Undefined without any report. */
  summarize(locate: LocateTest): TestSummary | undefined {
    if (this.#reports === 0) return undefined;
    const { failed, flaky } = this.#open;
    const open = [
      ...failed.map((test) => toOpen(test, { result: 'failed', locate })),
      ...flaky.map((test) => toOpen(test, { result: 'flaky', locate })),
    ];
    return { ...this.#counts, open: open.slice(0, MOST_OPEN) };
  }
}

interface Opening {
  readonly result: OpenTest['result'];
  readonly locate: LocateTest;
}

function toOpen(test: TestCase, { result, locate }: Opening): OpenTest {
  const { places, ...texts } = test;
  const location = locate({ places });
  return { ...texts, result, ...(location === undefined ? {} : { location }) };
}
