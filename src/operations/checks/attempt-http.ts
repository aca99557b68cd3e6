import { computeHttpAnswer } from '../../core/smoke/http/answer.js';
import type { HttpCheck } from '../../core/smoke/http/check.js';
import type { Attempt, AttemptContext } from './attempt.js';

const MAX_REDIRECTS = 10;

/** One request, and its answer judged. */
export async function attemptHttp(check: HttpCheck, context: AttemptContext): Promise<Attempt> {
  const { ports, targets, timeoutMs, signal, redact } = context;
  const { url, method, headers, expect } = check;
  const answer = await ports.http.send({
    url,
    method,
    headers,
    judgeHost: targets.judgeFor([url]),
    maxRedirects: expect.followRedirects ? MAX_REDIRECTS : 0,
    timeoutMs,
    signal,
  });
  const judged = computeHttpAnswer({ check, answer, redact });
  return !answer.ok && answer.final === true ? { answer: judged, final: true } : { answer: judged };
}
