import { MayflyError } from '../core/errors.js';
import { isFailing } from '../core/verdict.js';
import type { Context } from './context.js';
import type { Ledger } from './ledger.js';
import { releaseOwnLock } from './own-locks.js';
import type { SettledStanding } from './run-end.js';

interface Ended {
  readonly context: Context;
  readonly ledger: Ledger;
  readonly end: SettledStanding;
}

/**
 * A Terraform that was killed leaves its lock. Once its run is written out of the record nobody can tell any more whose
 * that lock is: so it is removed before. What can't be looked at is for the next run to wait for.
 */
export async function releaseLocks({ context, ledger, end }: Ended): Promise<void> {
  const { store, log, run, environment } = context;
  if (run === undefined || !isFailing(end.status)) return;
  const { unfinished = [] } = ledger.record;
  try {
    for (const stack of await store.listStacks(environment.name))
      await releaseOwnLock({ store, log, environment: environment.name, stack, run, unfinished });
  } catch (error) {
    if (!(error instanceof MayflyError)) throw error;
    log.info(`The state locks of ${environment.name} could not be looked at: ${error.message}`);
  }
}
