import type { Report } from '../../report.js';
import { isUnderWay, mayStand } from '../../status.js';
import { formatTime } from '../../time.js';
import { code, inline, renderLink } from '../markup.js';

const TEARDOWN = 'each push updates the environment, closing the pull request tears it down';

/** Run, commit, time, and how the environment ends. */
export function renderFooter(report: Report): string {
  const ended = isUnderWay(report) ? [] : [renderRun(report), renderCommit(report)];
  const lives = report.pullNumber !== undefined && (mayStand(report) || report.earlier !== undefined);
  const parts = [...ended, inline(formatTime(report.at), 60), lives ? TEARDOWN : ''];
  return `<sub>${parts.filter(Boolean).join(' · ')}</sub>`;
}

function renderRun({ run }: Report): string {
  if (!run) return '';
  const attempt = run.attempt > 1 ? `, attempt ${run.attempt}` : '';
  return `${renderLink(`run ${inline(run.id, 60)}`, run.url)}${attempt}`;
}

function renderCommit({ headSha }: Report): string {
  return headSha === undefined ? '' : `commit ${code(headSha.slice(0, 7))}`;
}
