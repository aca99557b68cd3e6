import { computeAwsAnswer } from '../../core/smoke/aws/answer.js';
import type { AwsCheck } from '../../core/smoke/aws/check.js';
import type { Attempt, AttemptContext } from './attempt.js';

/** One round trip through a service, and its answer judged. */
export async function attemptAws(check: AwsCheck, context: AttemptContext): Promise<Attempt> {
  const { ports, timeoutMs, signal, redact } = context;
  const answer = await ports.services.attempt(check.call, { timeoutMs, signal });
  const judged = computeAwsAnswer({ check, answer, redact });
  return answer.final === true ? { answer: judged, final: true } : { answer: judged };
}
