import type { Clock, Log } from '../../ports.js';
import { describeFailure, UnreadableAnswer } from './failure.js';
import { computeWait, MAX_RETRIES } from './retry.js';

export interface Attempts<T> {
  readonly clock: Clock;
  readonly log: Log;
  readonly method: string;
  /** A POST that may be carried out twice without harm. */
  readonly repeatable: boolean;
  /** Limit of one attempt. */
  readonly timeoutMs: number;
  /** What is asked, for the log: `GET /repos/octo/shop`. */
  readonly what: string;
  send(signal: AbortSignal): Promise<T>;
}

interface Answer {
  readonly data: unknown;
  readonly headers: { readonly 'content-type'?: string | undefined };
}

/** Sends until an answer comes or there is no point in trying again; every retry is said in the log. */
export async function sendWithRetries<T extends Answer>(attempts: Attempts<T>): Promise<T> {
  const { clock, log, method, repeatable, timeoutMs, what } = attempts;
  for (let attempt = 1; ; attempt++) {
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      return requireReadable(await attempts.send(signal));
    } catch (error) {
      const failure = describeFailure(error);
      const wait = computeWait({ ...failure, attempt, repeatable, method, now: clock.now() });
      if (wait === undefined) throw error;
      const why = signal.aborted ? `within ${timeoutMs / 1000} s` : `(${failure.message})`;
      const happened = failure.status === undefined ? `did not answer ${why}` : `answered ${failure.status}`;
      const seconds = Math.ceil(wait / 1000);
      log.info(`GitHub ${happened} to ${what}; retry ${attempt} of ${MAX_RETRIES} in ${seconds} s`);
      await clock.sleep(wait);
    }
  }
}

/** Octokit hands out a JSON answer that it cannot parse as text (`@octokit/request`, fetch-wrapper.js, getResponseData). */
function requireReadable<T extends Answer>(answer: T): T {
  const json = answer.headers['content-type']?.startsWith('application/json');
  if (json && typeof answer.data === 'string') throw new UnreadableAnswer('the answer was cut or is no JSON');
  return answer;
}
