import type { OpenTest } from '../commands/test-summary.js';
import type { CheckResult } from '../smoke/check-result.js';

/** A test that failed or was flaky, and the command that ran it. */
export interface ReportedTest {
  readonly command: CheckResult;
  readonly test: OpenTest;
}

/** Tests that need a reader: those of commands that count first, and those that failed before flaky ones. */
export function listOpenTests(checks: readonly CheckResult[]): ReportedTest[] {
  const all = checks.flatMap((command) => (command.tests?.open ?? []).map((test) => ({ command, test })));
  const rank = ({ command, test }: ReportedTest) =>
    (test.result === 'failed' ? 0 : 2) + (command.optional ? 1 : 0);
  return all.sort((a, b) => rank(a) - rank(b));
}

/** How many tests need a reader, also those of which nothing more is kept. */
export function countOpenTests(checks: readonly CheckResult[]): {
  readonly failed: number;
  readonly flaky: number;
} {
  const sum = (key: 'failed' | 'flaky') =>
    checks.reduce((count, { tests }) => count + (tests?.[key] ?? 0), 0);
  return { failed: sum('failed'), flaky: sum('flaky') };
}

/** `cart › adds an item`. */
export const nameTest = ({ suite, name }: OpenTest): string =>
  suite === undefined ? name : `${suite} › ${name}`;

/** Smoke checks and commands each have a check run and a suite of their own. */
export const isCommand = ({ kind }: CheckResult): boolean => kind === 'command';
