import type { EnvironmentRecord, UnfinishedRun } from '../core/environment/record.js';
import { isSameRun } from '../core/environment/same-run.js';
import { listHolders } from '../core/environment/stale-lock.js';
import type { StateLock } from '../core/terraform/state-lock.js';
import type { Context } from './context.js';

/** What is known of whoever holds a state lock. */
export interface LockHolder {
  /** `ended`: the run that holds it is over, so that nobody will ever release it. */
  readonly state: 'ended' | 'running' | 'unknown';
  /** The run that may hold it; undefined for someone who is no run of ours. */
  readonly run?: UnfinishedRun;
}

/** Asks GitHub about every run that may hold the lock: only when each of them is over, so is the holder. */
export async function findLockHolder(
  context: Pick<Context, 'forge' | 'run'>,
  { lock, record }: { readonly lock: StateLock; readonly record: EnvironmentRecord | undefined },
): Promise<LockHolder> {
  const unfinished = (record?.unfinished ?? []).filter((run) => !isSameRun(run, context.run));
  const holders = listHolders({ lock, unfinished });
  const states = await Promise.all(holders.map((run) => fetchState(run, context)));
  const [first] = holders;
  if (first === undefined) return { state: 'unknown' };
  const alive = states.findIndex((state) => state !== 'ended');
  if (alive < 0) return { state: 'ended', run: holders.at(-1) ?? first };
  return { state: states[alive] ?? 'unknown', run: holders[alive] ?? first };
}

/** Whether a run that has not concluded is over, and never will. */
export async function fetchState(run: UnfinishedRun, { forge, run: own }: Pick<Context, 'forge' | 'run'>) {
  // A job can only be run again when the attempt before it is over.
  if (own !== undefined && run.id === own.id && run.attempt < own.attempt) return 'ended';
  return (await forge?.fetchRunState(run)) ?? 'unknown';
}
