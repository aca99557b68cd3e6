import type { EnvironmentRecord } from './record.js';

/** Ends after which the states hold everything that was made. */
const ORDERLY: ReadonlySet<string> = new Set(['live', 'blocked', 'destroyed']);

/**
 * Whether the states may lack something that was made, by what the record says of the runs before: one was killed, or
 * its apply failed. Only then is it worth a look at what carries the environment's tags.
 */
export function needsRecovery(record: EnvironmentRecord | undefined): boolean {
  if (record === undefined) return false;
  const { ended, unfinished = [], stacks, status } = record;
  if (unfinished.length > 0) return true;
  if (status === 'destroyed' || stacks.length === 0) return false;
  return ended?.recheck !== true && !ORDERLY.has(ended?.status ?? status);
}
