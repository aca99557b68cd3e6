const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 10_000;

/** The last attempt starts this long before the deadline at the latest, so that it has time for an answer. */
export const LAST_ATTEMPT_MS = 1_000;

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

/** The limit of the attempt that starts now, in ms: the check's own, cut at the deadline. */
export function computeTimeout({
  timeoutMs,
  remainingMs,
}: {
  readonly timeoutMs: number;
  readonly remainingMs: number;
}): number {
  return Math.min(timeoutMs, Math.max(remainingMs, LAST_ATTEMPT_MS));
}
