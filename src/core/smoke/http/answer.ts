import { formatSpan } from '../../report/time.js';
import { truncateBytes } from '../../text/bytes.js';
import type { Redactor } from '../../text/redact.js';
import type { Answer } from '../check-result.js';
import type { HttpAnswer } from '../http-answer.js';
import { judgeHttp } from '../judge-http.js';
import { redactBeginning } from '../quote.js';
import { redactHeaders } from '../sensitive-headers.js';
import type { HttpCheck } from './check.js';

const KEPT_BODY_BYTES = 2048;

export interface HttpJudging {
  readonly check: HttpCheck;
  readonly answer: HttpAnswer;
  readonly redact: Redactor;
}

/** Judges an answer and makes it fit for the report; no answer at all is the failure by itself. */
export function computeHttpAnswer({ check, answer, redact }: HttpJudging): Answer {
  if (!answer.ok) {
    const error = redact(answer.error);
    return { ms: answer.ms, headers: {}, body: '', error, failures: [error], seen: 'no answer' };
  }
  return {
    ms: answer.ms,
    status: answer.status,
    headers: redactHeaders(answer.headers, redact),
    body: truncateBytes(redactBeginning(answer.body, redact), KEPT_BODY_BYTES),
    failures: judgeHttp({ answer, expect: check.expect, redact }),
    seen: `${answer.status} in ${formatSpan(answer.ms)}`,
  };
}
