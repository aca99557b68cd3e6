import { setMaxListeners } from 'node:events';
import type { CheckResult } from '../core/smoke/check-result.js';
import type { FilledCheck } from '../core/smoke/fill-in-checks.js';
import type { Redactor } from '../core/text/redact.js';
import type { Clock, Http, Log } from '../ports.js';
import { runCheck } from './checks/run-check.js';
import { Semaphore } from './checks/semaphore.js';

const DEFAULT_CONCURRENCY = 20;

export interface RunChecksOptions {
  /** With every `${…}` filled in. */
  readonly checks: readonly FilledCheck[];
  readonly http: Http;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** Requests at the same time. */
  readonly concurrency?: number;
  /** Hides secrets in everything that is logged or kept. */
  readonly redact: Redactor;
  /** From 0 to 1; for tests. */
  readonly random?: () => number;
}

/**
 * Runs all checks side by side, each until it passes or its `within` is over, and gives their results in the order of
 * the checks. `passed` after failed attempts stays `passed`: an environment that comes up is no flaw, and `attempts`
 * tells. Checks that a cancelled run kept from their end, or whose output is not set, are `skipped`. One that breaks is `failed` and harms no other.
 */
export async function runChecks(options: RunChecksOptions): Promise<CheckResult[]> {
  const { checks, concurrency = DEFAULT_CONCURRENCY, random = Math.random, ...context } = options;
  // Every check listens for the end of the run; Node takes more than ten listeners for a leak.
  setMaxListeners(0, options.signal);
  const slots = new Semaphore(concurrency);
  return Promise.all(
    checks.map((check) =>
      runCheck({ ...check, name: options.redact(check.name) }, { ...context, random, slots }),
    ),
  );
}
