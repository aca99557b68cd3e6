import type { UnfinishedRun } from '../core/environment/record.js';
import { isSameRun } from '../core/environment/same-run.js';
import { listHolders } from '../core/environment/stale-lock.js';
import type { RunReference } from '../core/report/report.js';
import type { Log, Store } from '../ports.js';

export interface OwnLock {
  readonly store: Store;
  readonly log: Log;
  readonly environment: string;
  readonly stack: string;
  /** The run whose Terraform has ended, and can't release anything any more. */
  readonly run: RunReference;
  /** All runs that have not concluded, this one among them. */
  readonly unfinished: readonly UnfinishedRun[];
}

/**
 * Removes a state lock that a Terraform of the run left, such as one whose making or release lost its answer. It is the
 * run's own where it was made on its machine, by its user, since it began, and by no other run that did the same.
 */
export async function releaseOwnLock(own: OwnLock): Promise<boolean> {
  const { store, log, environment, stack, run, unfinished } = own;
  const lock = await store.readLock(environment, stack);
  if (lock === undefined) return false;
  const holders = listHolders({ lock, unfinished });
  const isOwn = holders.length > 0 && holders.every((holder) => isSameRun(holder, run));
  if (!isOwn || !(await store.removeLock(environment, stack, lock.id))) return false;
  log.info(`${stack}: removed the state lock that this run left`);
  return true;
}
