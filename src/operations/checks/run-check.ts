import type { SmokeCheck } from '../../core/config/config.js';
import { formatSpan } from '../../core/report/time.js';
import { computeDelay, computeTimeout } from '../../core/smoke/backoff.js';
import type { Answer, CheckResult } from '../../core/smoke/check-result.js';
import type { FilledCheck } from '../../core/smoke/fill-in-checks.js';
import {
  type CheckEnd,
  computeAnswer,
  computeResult,
  computeUnfinished,
  describeFailures,
} from '../../core/smoke/outcome.js';
import type { Redactor } from '../../core/text/redact.js';
import type { Clock, Http, HttpAnswer, Log } from '../../ports.js';
import type { Semaphore } from './semaphore.js';

const MAX_REDIRECTS = 10;

export interface CheckContext {
  readonly http: Http;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** Holds attempts, not checks: a check that waits between two attempts keeps no other from its own. */
  readonly slots: Semaphore;
  readonly redact: Redactor;
  /** From 0 to 1. */
  readonly random: () => number;
}

/** Tries a check until it passes, its `within` is over, or the run is cancelled. Never throws. */
export async function runCheck(check: FilledCheck, context: CheckContext): Promise<CheckResult> {
  const attempts = new Attempts(check, context);
  if (check.skipped !== undefined) {
    const message = context.redact(check.skipped);
    context.log.info(`${check.name}: skipped, ${message}`);
    return computeUnfinished(attempts.end(), { result: 'skipped', message });
  }
  try {
    return await attempts.run();
  } catch (error) {
    const message = context.redact(
      `the check itself broke: ${error instanceof Error ? error.message : String(error)}`,
    );
    return computeUnfinished(attempts.end(), { result: 'failed', message });
  }
}

class Attempts {
  readonly #answers: Answer[] = [];
  #startedAt: number | undefined;

  constructor(
    readonly check: SmokeCheck,
    readonly context: CheckContext,
  ) {}

  async run(): Promise<CheckResult> {
    const { signal, clock } = this.context;
    for (;;) {
      const answer = await this.context.slots.run(() => this.#attempt());
      if (answer === undefined) return this.#cancelled();
      const delayMs = this.#judge(answer);
      if (delayMs === undefined) return computeResult(this.end());
      await clock.sleep(delayMs, signal).catch(() => undefined);
    }
  }

  end(): CheckEnd {
    const { clock, redact } = this.context;
    const ms = this.#startedAt === undefined ? 0 : clock.now() - this.#startedAt;
    return { check: this.check, answers: this.#answers, attempts: this.#answers.length, ms, redact };
  }

  /** Undefined when the run is cancelled before there is an answer. */
  async #attempt(): Promise<HttpAnswer | undefined> {
    const { http, signal, clock } = this.context;
    if (signal.aborted) return undefined;
    this.#startedAt ??= clock.now();
    const { url, method, headers, expect, timeoutMs, withinMs } = this.check;
    const answer = await http.send({
      url,
      method,
      headers,
      maxRedirects: expect.followRedirects ? MAX_REDIRECTS : 0,
      timeoutMs: withinMs === 0 ? timeoutMs : computeTimeout({ timeoutMs, remainingMs: this.#remainingMs() }),
      signal,
    });
    return signal.aborted && !answer.ok ? undefined : answer;
  }

  /** The delay before the next attempt; undefined when this one was the last. */
  #judge(answer: HttpAnswer): number | undefined {
    const { log, redact, random } = this.context;
    const judged = computeAnswer({ check: this.check, answer, redact });
    this.#answers.push(judged);
    const attempt = `${this.check.name}: attempt ${this.#answers.length}`;
    if (judged.failures.length === 0) {
      log.info(`${attempt}, passed: ${judged.status} in ${formatSpan(judged.ms)}`);
      return undefined;
    }
    const final = !answer.ok && answer.final === true;
    const delayMs = final
      ? undefined
      : computeDelay({
          attempts: this.#answers.length,
          remainingMs: this.#remainingMs(),
          random: random(),
        });
    const optional = this.check.optional && delayMs === undefined;
    const next =
      delayMs === undefined ? `failed${optional ? ' (optional)' : ''}` : `next in ${formatSpan(delayMs)}`;
    const line = `${attempt}, ${describeFailures(judged)}; ${next}`;
    if (optional) log.warn(line);
    else log.info(line);
    return delayMs;
  }

  #remainingMs(): number {
    const { clock } = this.context;
    return (this.#startedAt ?? clock.now()) + this.check.withinMs - clock.now();
  }

  #cancelled(): CheckResult {
    const last = this.#answers.at(-1);
    const soFar = last === undefined ? '' : `; until then: ${describeFailures(last)}`;
    return computeUnfinished(this.end(), {
      result: 'skipped',
      message: `not finished, the run was cancelled${soFar}`,
    });
  }
}
