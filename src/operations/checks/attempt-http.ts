import type { Answer } from '../../core/smoke/check-result.js';
import type { HttpCheck } from '../../core/smoke/http/check.js';
import { combineRepeated } from '../../core/smoke/http/repeated.js';
import type { Attempt, AttemptContext } from './attempt.js';
import { sendStep } from './send-step.js';

/** One request, or several one after the other, and the answers judged. */
export async function attemptHttp(check: HttpCheck, context: AttemptContext): Promise<Attempt> {
  const { repeat = 1 } = check;
  const options = { own: [check.url], timeoutMs: context.timeoutMs };
  if (repeat === 1) return toAttempt(await sendStep(check, context, options));
  const answers: Answer[] = [];
  for (let count = 0; count < repeat && !context.signal.aborted; count += 1) {
    const { answer, final } = await sendStep(check, context, options);
    if (final === true) return { answer, final };
    answers.push(answer);
    // Where nothing answers, the rest would only take its time to say the same.
    if (answer.error !== undefined) break;
  }
  const answer = combineRepeated(answers, check);
  if (answer === undefined) throw new Error('the run was cancelled before the first request');
  return { answer };
}

function toAttempt({ answer, final }: Attempt): Attempt {
  return final === true ? { answer, final } : { answer };
}
