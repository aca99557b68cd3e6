import type { Answer } from '../../core/smoke/check-result.js';
import type { HttpCheck } from '../../core/smoke/http/check.js';
import { combineRepeated } from '../../core/smoke/http/repeated.js';
import type { Attempt, AttemptContext } from './attempt.js';
import { sendStep } from './send-step.js';

/** One request, or several one after the other, and the answers judged. */
export async function attemptHttp(check: HttpCheck, context: AttemptContext): Promise<Attempt> {
  const { repeat = 1 } = check;
  return repeat === 1 ? sendOnce(check, context, context.timeoutMs) : sendRepeatedly(check, repeat, context);
}

function sendOnce(check: HttpCheck, context: AttemptContext, timeoutMs: number): Promise<Attempt> {
  return sendStep(check, context, { own: [check.url], timeoutMs });
}

async function sendRepeatedly(check: HttpCheck, repeat: number, context: AttemptContext): Promise<Attempt> {
  const { clock, attemptMs, timeoutMs } = context;
  const endsAt = clock.now() + attemptMs;
  const answers: Answer[] = [];
  let leftMs = attemptMs;
  // A cancelled run ends by an answer of its own, as one where nothing answers does: the rest would say the same.
  while (answers.length < repeat && leftMs > 0 && answers.at(-1)?.error === undefined) {
    const attempt = await sendOnce(check, context, Math.min(timeoutMs, leftMs));
    if (attempt.final === true) return attempt;
    answers.push(attempt.answer);
    leftMs = endsAt - clock.now();
  }
  return { answer: combineRepeated(answers, { expect: check.expect, repeat }) };
}
