import { formatSpan } from '../../report/time.js';
import { truncateBytes } from '../../text/bytes.js';
import type { Redactor } from '../../text/redact.js';
import type { Answer, SentRequest } from '../check-result.js';
import type { HttpAnswer } from '../http-answer.js';
import { redactBeginning } from '../quote.js';
import { redactHeaders } from '../sensitive-headers.js';
import type { HttpStep } from './check.js';
import { judgeHttp } from './judge.js';

const KEPT_BODY_BYTES = 2048;

export interface HttpJudging {
  readonly check: Pick<HttpStep, 'expect'>;
  readonly answer: HttpAnswer;
  readonly redact: Redactor;
  /** What the answer does not meet beside the expectations that are judged here. */
  readonly also?: readonly string[];
  /** What an answer lacks that is else as it should be. */
  readonly lacks?: readonly string[];
}

/** Judges an answer and makes it fit for the report; no answer at all is the failure by itself. */
export function computeHttpAnswer({ check, answer, redact, also = [], lacks = [] }: HttpJudging): Answer {
  const judged = answer.ok ? judgeHttp({ answer, expect: check.expect, redact }) : [];
  const failures = [...judged, ...also];
  return describeHttpAnswer({ answer, failures: failures.length === 0 ? lacks : failures, redact });
}

export interface JudgedHttpAnswer {
  readonly answer: HttpAnswer;
  /** What it does not meet, where there is an answer. */
  readonly failures: readonly string[];
  readonly redact: Redactor;
}

/** A judged answer fit for the report; no answer at all is the failure by itself. */
export function describeHttpAnswer({ answer, failures, redact }: JudgedHttpAnswer): Answer {
  const { ms, timings } = answer;
  const times = timings === undefined ? undefined : { timings };
  if (!answer.ok) {
    const error = redact(answer.error);
    return {
      ms,
      ...times,
      headers: {},
      body: '',
      error,
      failures: [error],
      seen: 'no answer',
      ...describeRequest(answer, redact),
    };
  }
  const described = {
    ms,
    status: answer.status,
    headers: redactHeaders(answer.headers, redact),
    body: keepBeginning(answer.body, redact),
    failures,
    seen: `${answer.status} in ${formatSpan(ms)}`,
  };
  // Nobody asks what a good answer was an answer to.
  return Object.assign(described, times, failures.length === 0 ? undefined : describeRequest(answer, redact));
}

function describeRequest({ request }: HttpAnswer, redact: Redactor): { readonly request?: SentRequest } {
  if (request === undefined) return {};
  const { line, headers, body } = request;
  return {
    request: {
      line: redact(line),
      headers: redactHeaders(headers, redact),
      body: keepBeginning(body, redact),
    },
  };
}

function keepBeginning(text: string, redact: Redactor): string {
  return truncateBytes(redactBeginning(text, redact), KEPT_BODY_BYTES);
}
