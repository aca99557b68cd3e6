import { MayflyError } from '../core/errors.js';
import type { Report } from '../core/report/report.js';
import type { Announcer } from './announcer.js';
import type { Context } from './context.js';
import type { Ledger } from './ledger.js';

export interface Forgetting {
  readonly context: Context;
  readonly ledger: Ledger;
  readonly announcer: Announcer;
  readonly report: Report;
}

/**
 * Removes state and bundle of an environment that has nothing left in AWS, unless a newer run has begun to use them.
 * The record stays as a tombstone, for as long as the configuration says. Files that can't be removed are no reason to
 * call it anything but destroyed: the report says so as a warning.
 */
export async function forgetEnvironment({ context, ledger, announcer, report }: Forgetting): Promise<Report> {
  const { config, store, environment, log } = context;
  try {
    const { own, record } = await ledger.look();
    if (!own && record !== undefined && record.status !== 'destroyed') return report;
    // What nobody could be told is in the record alone.
    const keepRecord = config.recordHours > 0 || record?.untold === true;
    await store.removeEnvironment(environment.name, { keepRecord });
    const what = keepRecord ? 'state and bundle' : 'state, bundle and record';
    log.info(`Removed ${what} of ${environment.name} from ${store.description}`);
    return report;
  } catch (error) {
    if (!(error instanceof MayflyError)) throw error;
    const warning =
      `${error.message}. Nothing is left in AWS, but the files of ${environment.name} still stand below ` +
      `${store.description}: remove them by hand, or leave them; they cost next to nothing.`;
    log.warn(warning);
    const warned = { ...report, warnings: [...report.warnings, warning] };
    await announcer.finish(warned);
    return warned;
  }
}
