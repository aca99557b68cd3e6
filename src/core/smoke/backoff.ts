const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 10_000;

/** The last attempt starts this long before the deadline at the latest, so that it has time for an answer. */
export const LAST_ATTEMPT_MS = 1_000;

/** The only attempt of a check that is not tried again ends after this long: as long as the longest `timeout`. */
const SINGLE_ATTEMPT_MS = 300_000;

export interface BackoffState {
  /** Attempts made so far, at least 1. */
  readonly attempts: number;
  /** Time until the deadline, in ms. */
  readonly remainingMs: number;
  /** From 0 to 1; spreads attempts of checks that started together. */
  readonly random: number;
}

/**
 * How long to wait before the next attempt, in ms; undefined when the deadline leaves no time for one.
 * Doubles from half a second to ten seconds, each lowered by up to half at random. A delay that would pass the
 * deadline is cut, so that the last attempt comes right before it.
 */
export function computeDelay({ attempts, remainingMs, random }: BackoffState): number | undefined {
  const spareMs = remainingMs - LAST_ATTEMPT_MS;
  if (spareMs <= 0) return undefined;
  const fullMs = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempts - 1));
  return Math.min(spareMs, Math.round(fullMs * (1 - random / 2)));
}

/** Of an attempt that starts now, in ms. */
export interface AttemptLimits {
  /** Of one request or connection: the check's own, cut at the deadline. */
  readonly timeoutMs: number;
  /** Of all that the attempt does. */
  readonly attemptMs: number;
}

export function computeLimits({
  timeoutMs,
  withinMs,
  remainingMs,
}: {
  readonly timeoutMs: number;
  readonly withinMs: number;
  readonly remainingMs: number;
}): AttemptLimits {
  const attemptMs = withinMs === 0 ? SINGLE_ATTEMPT_MS : Math.max(remainingMs, LAST_ATTEMPT_MS);
  return { timeoutMs: Math.min(timeoutMs, attemptMs), attemptMs };
}
