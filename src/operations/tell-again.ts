import { computeStandingReport } from '../core/report/standing-report.js';
import type { StoredRecord } from '../ports.js';
import { Announcer, pickRecordedIds } from './announcer.js';
import type { Context } from './context.js';

/** Tells the pull request by the record how its environment stands, where the run that ended could not. */
export async function tellAgain(context: Context, { record, version }: StoredRecord): Promise<void> {
  const { clock, config, log, store } = context;
  const { environment, region } = record;
  log.info(`Telling the pull request how the last run of ${environment} ended, which could not`);
  const report = computeStandingReport(record, {
    place: { environment, region, state: config.state },
    at: new Date(clock.now()).toISOString(),
  });
  const announcer = new Announcer(context, pickRecordedIds(record));
  await announcer.finish(report);
  if (!announcer.speaks || announcer.lost) return;
  const { untold: _before, ...told } = record;
  await store.writeRecord({ ...told, ...announcer.recordedIds }, version);
}
