import type { Config } from '../core/config/config.js';
import { renderComment } from '../core/report/comment/comment.js';
import type { Report } from '../core/report/report.js';
import type { Forge, Log } from '../ports.js';

export interface LoneAnnouncement {
  readonly forge: Forge | undefined;
  readonly report: Report;
  readonly mode: Config['comment']['mode'];
  readonly log: Log;
}

/** Tells the pull request of a run that ended before a verb could. */
export async function announceAlone({ forge, report, mode, log }: LoneAnnouncement): Promise<void> {
  if (forge === undefined || report.pullNumber === undefined) return;
  const { warnings } = await forge.announce({
    report,
    commentBody: renderComment(report),
    commentMode: mode,
    known: {},
  });
  for (const warning of warnings) log.warn(warning);
}
