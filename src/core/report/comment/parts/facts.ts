import { listCounts } from '../../counts.js';
import type { Report } from '../../report.js';
import { isUnderWay, mayStand } from '../../status.js';
import { computeSpan, formatSpan, formatTime } from '../../time.js';
import { code, inline, renderLink } from '../markup.js';

/** What a reader wants in three seconds, on one line. */
export function renderFacts(report: Report): string {
  const facts = [renderProgress(report), ...listCounts(report), renderDuration(report), renderExpiry(report)];
  return facts.filter(Boolean).join(' · ');
}

function renderProgress(report: Report): string {
  if (!isUnderWay(report)) return '';
  const commit = report.headSha === undefined ? '' : `commit ${code(report.headSha.slice(0, 7))}`;
  return [commit, report.run ? renderLink('follow the run', report.run.url) : ''].filter(Boolean).join(' · ');
}

function renderDuration(report: Report): string {
  if (isUnderWay(report) || report.receipt || report.timeline.length === 0) return '';
  return `took ${formatSpan(Math.max(...report.timeline.map((step) => step.startMs + step.ms)))}`;
}

function renderExpiry(report: Report): string {
  const { expiresAt, at } = report;
  if (expiresAt === undefined || !mayStand(report)) return '';
  const span = computeSpan(at, expiresAt);
  const rest = span === undefined || span <= 0 ? '' : ` (in ${formatSpan(span)})`;
  return `ends ${inline(formatTime(expiresAt), 60)}${rest}`;
}
