import type { SmokeCheck } from '../config/config.js';
import { formatSpan } from '../report/time.js';
import { truncateBytes } from '../text/bytes.js';
import type { Redactor } from '../text/redact.js';
import type { Answer, CheckResult } from './check-result.js';
import type { HttpAnswer } from './http-answer.js';
import { SMOKE_KINDS } from './kinds.js';
import { redactBeginning } from './quote.js';
import { redactHeaders } from './sensitive-headers.js';

const KEPT_BODY_BYTES = 2048;
const KEPT_ANSWERS = 5;

export interface AttemptJudgement {
  readonly check: SmokeCheck;
  readonly answer: HttpAnswer;
  readonly redact: Redactor;
}

/** Judges an answer and makes it fit for the report; no answer at all is the failure by itself. */
export function computeAnswer({ check, answer, redact }: AttemptJudgement): Answer {
  if (!answer.ok) {
    const error = redact(answer.error);
    return { ms: answer.ms, headers: {}, body: '', error, failures: [error] };
  }
  return {
    ms: answer.ms,
    status: answer.status,
    headers: redactHeaders(answer.headers, redact),
    body: truncateBytes(redactBeginning(answer.body, redact), KEPT_BODY_BYTES),
    failures: SMOKE_KINDS[check.kind].judge(check, { answer, redact }),
  };
}

export interface CheckEnd {
  readonly check: SmokeCheck;
  /** All answers, or at least the last ones. */
  readonly answers: readonly Answer[];
  readonly attempts: number;
  /** Since the check's start. */
  readonly ms: number;
  readonly redact: Redactor;
}

/**
 * The result of a check that came to its end: the last answer decides. Failed attempts before a pass are the
 * environment warming up, which `within` allows for; they show in `attempts` and do not make the check flaky.
 */
export function computeResult(end: CheckEnd): CheckResult {
  const last = end.answers.at(-1);
  const passed = last !== undefined && last.failures.length === 0;
  return {
    ...computeBase(end),
    result: passed ? 'passed' : 'failed',
    message: passed ? describePass(last) : describeFailures(last),
  };
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
    target: redact(SMOKE_KINDS[check.kind].target(check)),
    answers: answers.slice(-KEPT_ANSWERS),
  };
}

function describePass({ status, ms }: Answer): string {
  return `${status} in ${formatSpan(ms)}`;
}

const SHOWN_FAILURES = 20;

/** All that an answer does not meet, on one line. */
export function describeFailures(answer: Answer | undefined): string {
  const failures = answer?.failures ?? ['no answer'];
  const rest = failures.length - SHOWN_FAILURES;
  const more = rest > 0 ? [`and ${rest} more expectations not met`] : [];
  return [...failures.slice(0, SHOWN_FAILURES), ...more].join('; ');
}
