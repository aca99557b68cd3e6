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
 * Removes state, bundle and record of an environment that has nothing left in AWS, unless a newer run has begun to
 * use them. Files that can't be removed are no reason to call it anything but destroyed: the report says so as a
 * warning.
 */
export async function forgetEnvironment({ context, ledger, announcer, report }: Forgetting): Promise<Report> {
  const { store, environment, log } = context;
  try {
    if (!(await ledger.isNewest())) return report;
    await store.removeEnvironment(environment.name, { keepRecord: false });
    log.info(`Removed state, bundle and record of ${environment.name} from ${store.description}`);
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
