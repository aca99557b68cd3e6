import type { Case } from './facts.js';
import { isKept } from './judgement.js';
import { toMs } from './limits.js';

export interface WarningFacts {
  readonly now: number;
  readonly lifetimeHours: number;
  /** Hours before the end. */
  readonly warnBeforeHours: readonly number[];
}

export interface DueWarning {
  /** All that are due: one warning stands for them. */
  readonly hours: readonly number[];
  /** Ms until the end. */
  readonly leftMs: number;
}

/**
 * The warning that an environment's pull request is to be given now, each once for each end. One that would be due as
 * soon as the environment is deployed warns of nothing.
 */
export function computeDueWarning(one: Case, facts: WarningFacts): DueWarning | undefined {
  const { now, lifetimeHours, warnBeforeHours } = facts;
  const { record } = one;
  if (record?.expiresAt === undefined || record.busySince !== undefined || isKept(one)) return undefined;
  const leftMs = record.expiresAt - now;
  if (leftMs <= 0) return undefined;
  const reached = warnBeforeHours.filter((hours) => hours < lifetimeHours && leftMs <= toMs(hours));
  // The nearest one stands for those before it.
  const nearest = Math.min(...reached);
  if (reached.length === 0 || record.warnedHours.some((hours) => hours <= nearest)) return undefined;
  return { hours: reached, leftMs };
}
