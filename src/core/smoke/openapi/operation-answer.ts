import { formatSpan } from '../../report/time.js';
import { truncateBytes } from '../../text/bytes.js';
import type { Redactor } from '../../text/redact.js';
import type { Answer } from '../check-result.js';
import type { HttpAnswer } from '../http-answer.js';
import { redactBeginning } from '../quote.js';
import { redactHeaders } from '../sensitive-headers.js';

const KEPT_BODY_BYTES = 2048;

export interface OperationAnswer {
  readonly label: string;
  readonly answer: HttpAnswer;
  readonly failures: readonly string[];
  readonly redact: Redactor;
}

/** The answer to one operation, fit for the report. */
export function computeOperationAnswer({ label, answer, failures, redact }: OperationAnswer): Answer {
  const evidence = { label, ms: answer.ms, ...computeEvidence(answer, redact) };
  if (!answer.ok) {
    const error = redact(answer.error);
    return { ...evidence, headers: {}, body: '', error, failures: [error], seen: 'no answer' };
  }
  return {
    ...evidence,
    status: answer.status,
    headers: redactHeaders(answer.headers, redact),
    body: truncateBytes(redactBeginning(answer.body, redact), KEPT_BODY_BYTES),
    failures,
    seen: `${answer.status} in ${formatSpan(answer.ms)}`,
  };
}

function computeEvidence(
  { request, timings }: HttpAnswer,
  redact: Redactor,
): Pick<Answer, 'request' | 'timings'> {
  return {
    ...(request === undefined
      ? {}
      : {
          request: {
            line: redact(request.line),
            headers: redactHeaders(request.headers, redact),
            body: truncateBytes(redactBeginning(request.body, redact), KEPT_BODY_BYTES),
          },
        }),
    ...(timings === undefined ? {} : { timings }),
  };
}
