import { describeError, MayflyError } from '../../core/errors.js';
import { formatSpan } from '../../core/report/time.js';
import { computeDelay, computeLimits } from '../../core/smoke/backoff.js';
import type { SmokeCheck } from '../../core/smoke/check.js';
import type { Answer, CheckResult } from '../../core/smoke/check-result.js';
import type { FilledCheck } from '../../core/smoke/fill-in-checks.js';
import {
  type CheckEnd,
  computeResult,
  computeUnfinished,
  describeFailures,
} from '../../core/smoke/outcome.js';
import type { Targets } from '../../core/smoke/targets/targets.js';
import type { Redactor } from '../../core/text/redact.js';
import type { CheckPorts, Clock, Log } from '../../ports.js';
import type { Attempt } from './attempt.js';
import { makeAttempt } from './attempts.js';
import type { EnvironmentLogs } from './environment-logs.js';
import { Memory } from './memory.js';
import type { Progress } from './progress.js';
import { explainAbort } from './schedule.js';
import type { Semaphore } from './semaphore.js';

export interface CheckContext {
  readonly ports: CheckPorts;
  readonly targets: Targets;
  readonly logs: EnvironmentLogs;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** Holds attempts, not checks: a check that waits between two attempts keeps no other from its own. */
  readonly slots: Semaphore;
  readonly redact: Redactor;
  /** From 0 to 1. */
  readonly random: () => number;
  /** ISO time since when the environment is as it is. */
  readonly since: string;
  readonly progress: Progress;
}

/** Tries a check until it passes, its `within` is over, or the run is cancelled. Never throws. */
export async function runCheck(check: FilledCheck, context: CheckContext): Promise<CheckResult> {
  if (check.skipped !== undefined) return skipCheck(check, context, check.skipped);
  const attempts = new Attempts(check, context);
  try {
    return await attempts.run();
  } catch (error) {
    const message = context.redact(explainBreak(error));
    context.log.warn(`${check.name}: ${message}${context.progress.end()}`);
    return computeUnfinished(attempts.end(), { result: 'failed', message });
  }
}

function explainBreak(error: unknown): string {
  if (error instanceof MayflyError) return describeError(error);
  return `the check itself broke: ${error instanceof Error ? error.message : String(error)}`;
}

/** The result of a check that is not run. */
export function skipCheck(
  check: SmokeCheck,
  { redact, log, progress }: Pick<CheckContext, 'redact' | 'log' | 'progress'>,
  why: string,
): CheckResult {
  const message = redact(why);
  log.info(`${check.name}: skipped, ${message}${progress.end()}`);
  return computeUnfinished(
    { check, answers: [], attempts: 0, ms: 0, redact },
    { result: 'skipped', message },
  );
}

class Attempts {
  readonly #answers: Answer[] = [];
  readonly #memory = new Memory();
  #startedAt: number | undefined;

  constructor(
    readonly check: SmokeCheck,
    readonly context: CheckContext,
  ) {}

  async run(): Promise<CheckResult> {
    const { signal, clock, slots } = this.context;
    for (;;) {
      const attempt = await slots.run(() => this.#attempt());
      if (attempt === undefined) return this.#cancelled();
      const delayMs = this.#note(attempt);
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
  async #attempt(): Promise<Attempt | undefined> {
    const { signal, clock, ports, targets, logs, redact, since } = this.context;
    if (signal.aborted) return undefined;
    this.#startedAt ??= clock.now();
    const { timeoutMs, withinMs } = this.check;
    const attempt = await makeAttempt(this.check, {
      ...computeLimits({ timeoutMs, withinMs, remainingMs: this.#remainingMs() }),
      signal,
      redact,
      ports,
      targets,
      clock,
      logs,
      since,
      memory: this.#memory,
    });
    return signal.aborted && attempt.answer.error !== undefined ? undefined : attempt;
  }

  /** Tells the log; the delay before the next attempt, undefined when this one was the last. */
  #note({ answer, final }: Attempt): number | undefined {
    this.#answers.push(answer);
    const line = `${this.check.name}: attempt ${this.#answers.length}`;
    if (answer.failures.length === 0) {
      this.context.log.info(`${line}, passed: ${answer.seen}${this.context.progress.end()}`);
      return undefined;
    }
    const delayMs = final === true ? undefined : this.#computeDelay();
    this.#tellFailure(`${line}, ${describeFailures(answer)}`, delayMs);
    return delayMs;
  }

  #tellFailure(line: string, delayMs: number | undefined): void {
    const { log, progress } = this.context;
    if (delayMs !== undefined) log.info(`${line}; next in ${formatSpan(delayMs)}`);
    else if (this.check.optional) log.warn(`${line}; failed (optional)${progress.end()}`);
    else log.info(`${line}; failed${progress.end()}`);
  }

  #computeDelay(): number | undefined {
    return computeDelay({
      attempts: this.#answers.length,
      remainingMs: this.#remainingMs(),
      random: this.context.random(),
    });
  }

  #remainingMs(): number {
    const { clock } = this.context;
    return (this.#startedAt ?? clock.now()) + this.check.withinMs - clock.now();
  }

  #cancelled(): CheckResult {
    const { signal, progress } = this.context;
    progress.end();
    const last = this.#answers.at(-1);
    const soFar = last === undefined ? '' : `; until then: ${describeFailures(last)}`;
    return computeUnfinished(this.end(), { result: 'skipped', message: `${explainAbort(signal)}${soFar}` });
  }
}
