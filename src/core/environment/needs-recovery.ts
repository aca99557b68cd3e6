import type { EnvironmentRecord } from './record.js';

/** Ends after which the states hold everything that was made. */
const ORDERLY: ReadonlySet<string> = new Set(['live', 'blocked', 'destroyed']);

/**
 * Whether the states may lack something that was made, by what the record says of the runs before: one was killed, or
 * its apply failed. Only then is it worth a look at what carries the environment's tags.
 */
export function needsRecovery(record: EnvironmentRecord | undefined): boolean {
  if (record === undefined) return false;
  if (brokeOff(record)) return true;
  const { ended, stacks, status } = record;
  if (status === 'destroyed' || stacks.length === 0) return false;
  return ended?.recheck !== true && !ORDERLY.has(ended?.status ?? status);
}

/** Whether an apply before was killed or broke off, and nobody has looked since for what it made. */
export const brokeOff = (record: EnvironmentRecord | undefined): boolean =>
  record?.mayLack === true || (record?.unfinished ?? []).length > 0;
