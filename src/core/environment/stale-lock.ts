import type { StateLock } from '../terraform/state-lock.js';
import type { UnfinishedRun } from './record.js';

export interface LockFacts {
  readonly lock: StateLock;
  /** Runs that raised the generation and have not concluded, without the one that asks. */
  readonly unfinished: readonly UnfinishedRun[];
}

/**
 * Runs of which one must hold the lock: they began on the lock's own machine, as its user, before it was made. Both
 * times are by that machine's clock. Empty for a lock of someone else, such as a person at a terminal.
 */
export function listHolders({ lock, unfinished }: LockFacts): readonly UnfinishedRun[] {
  const { who, createdAt } = lock;
  if (createdAt === undefined) return [];
  return unfinished.filter(
    ({ host, startedAt }) => host === who && Date.parse(startedAt) <= Date.parse(createdAt),
  );
}

/** Who holds a lock and since when, in words. */
export function describeLock({ who, createdAt, operation }: StateLock): string {
  const what = /^OperationType(\w+)$/.exec(operation)?.[1]?.toLowerCase();
  const holder = who === '' ? 'someone' : who;
  const purpose = what === undefined ? '' : ` for ${/^[aeiou]/.test(what) ? 'an' : 'a'} ${what}`;
  return `${holder} has held it${purpose} since ${createdAt ?? 'an unknown time'}`;
}
