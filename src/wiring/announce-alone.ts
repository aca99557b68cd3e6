import type { Config } from '../core/config/config.js';
import { renderComment } from '../core/report/comment/comment.js';
import { recallTold } from '../core/report/comment/told.js';
import type { Report } from '../core/report/report.js';
import type { Forge, Log } from '../ports.js';

export interface LoneAnnouncement {
  readonly forge: Forge | undefined;
  readonly report: Report;
  readonly mode: Config['comment']['mode'];
  /** The environment's name is known for certain. */
  readonly named: boolean;
  /** What stood before the run still stands; by default where the report says that it touched nothing. */
  readonly untouched?: boolean;
  readonly log: Log;
}

/**
 * Tells the pull request of a run that ended before a verb could, or was killed. Resolves to the report with what the
 * comments know of its environment.
 */
export async function announceAlone({
  forge,
  report,
  mode,
  named,
  untouched = report.untouched === true,
  log,
}: LoneAnnouncement): Promise<Report> {
  if (forge === undefined || report.pullNumber === undefined) return report;
  const told = await forge.fetchTold(report.pullNumber);
  const recalled = recallTold(report, { told, sure: named, untouched });
  const { warnings } = await forge.announce({
    report: recalled.report,
    commentBody: renderComment(recalled.report, recalled.marker),
    commentMode: recalled.marker === undefined ? 'off' : mode,
    known: {},
  });
  for (const warning of warnings) log.warn(warning);
  return recalled.report;
}
