import { plural } from '../text/plural.js';
import type { Redactor } from '../text/redact.js';
import type { SmokeCheck } from './check.js';
import type { Answer, CheckResult } from './check-result.js';
import { renderTarget } from './kinds.js';

const KEPT_ANSWERS = 5;

export interface CheckEnd {
  readonly check: SmokeCheck;
  /** All answers, or at least the last ones. */
  readonly answers: readonly Answer[];
  readonly attempts: number;
  /** Since the check's start. */
  readonly ms: number;
  readonly redact: Redactor;
}

/** The result of a check that came to its end: the last answer decides, and failed ones before a good one make it flaky. */
export function computeResult(end: CheckEnd): CheckResult {
  const last = end.answers.at(-1);
  const passed = last !== undefined && last.failures.length === 0;
  const { attempts } = end;
  const base = computeBase(end);
  if (!passed) return Object.assign(base, { result: 'failed' as const, message: describeFailures(last) });
  if (attempts === 1) return Object.assign(base, { result: 'passed' as const, message: last.seen });
  const message = `${last.seen}, after ${plural(attempts - 1, 'attempt')} that failed`;
  return Object.assign(base, { result: 'flaky' as const, message });
}

/** The result of a check that could not come to its end, such as in a cancelled run. */
export function computeUnfinished(
  end: CheckEnd,
  why: { readonly result: 'skipped' | 'failed'; readonly message: string },
): CheckResult {
  return { ...computeBase(end), ...why };
}

function computeBase({ check, answers, attempts, ms, redact }: CheckEnd) {
  return {
    name: check.name,
    kind: check.kind,
    optional: check.optional,
    attempts,
    ms,
    target: redact(renderTarget(check)),
    answers: answers.slice(-KEPT_ANSWERS),
  };
}

const SHOWN_FAILURES = 20;

/** All that an answer does not meet, on one line. */
export function describeFailures(answer: Answer | undefined): string {
  const failures = answer?.failures ?? ['no answer'];
  const rest = failures.length - SHOWN_FAILURES;
  const more = rest > 0 ? [`and ${rest} more expectations not met`] : [];
  return [...failures.slice(0, SHOWN_FAILURES), ...more].join('; ');
}
