import { listCounts } from '../../counts.js';
import type { Report, RetiredCopy } from '../../report.js';
import { isUnderWay, mayStand, renderReceipt } from '../../status.js';
import { computeSpan, formatSpan, formatTime } from '../../time.js';
import { code, inline, renderLink, renderUrl } from '../markup.js';

/** What a reader wants in three seconds, on one line. */
export function renderFacts(report: Report): string {
  const facts = [
    renderProgress(report),
    renderCopy(report),
    ...listCounts(report),
    renderDuration(report),
    renderExpiry(report),
  ];
  return facts.filter(Boolean).join(' · ');
}

function renderProgress(report: Report): string {
  if (!isUnderWay(report)) return '';
  const commit = report.headSha === undefined ? '' : `commit ${code(report.headSha.slice(0, 7))}`;
  return [commit, report.run ? renderLink('follow the run', report.run.url) : ''].filter(Boolean).join(' · ');
}

const renderCopy = ({ copy }: Report): string => (copy === undefined ? '' : `copy ${code(copy)}`);

function renderDuration(report: Report): string {
  if (isUnderWay(report) || report.receipt || report.timeline.length === 0) return '';
  return `took ${formatSpan(Math.max(...report.timeline.map((step) => step.startMs + step.ms)))}`;
}

function renderExpiry(report: Report): string {
  const { expiresAt, at, kept } = report;
  if (!mayStand(report)) return '';
  if (kept === true) return KEPT;
  return expiresAt === undefined ? '' : renderEnd(expiresAt, at);
}

/** Stands where else the end stands. */
export const KEPT = 'kept: no time ends it';

export function renderEnd(expiresAt: string, at: string): string {
  const span = computeSpan(at, expiresAt);
  const rest = span === undefined || span <= 0 ? '' : ` (in ${formatSpan(span)})`;
  return `ends ${inline(formatTime(expiresAt), 60)}${rest}`;
}

/** What an earlier deploy left standing: of which commit, where, and until when. */
export function renderEarlier({ earlier, at }: Report): string {
  if (earlier === undefined) return '';
  const { headSha, url, expiresAt, live } = earlier;
  const commit = headSha === undefined ? '' : ` of commit ${code(headSha.slice(0, 7))}`;
  const place = url === undefined ? '' : ` at ${renderUrl(url)}`;
  const end = expiresAt === undefined ? '' : ` · ${renderEnd(expiresAt, at)}`;
  return `**Still ${live ? 'live' : 'up'}:** the environment${commit}${place}${end}`;
}

/** What gave way to the copy that people see, with its receipt. */
export function renderRetired(shown: readonly RetiredCopy[]): string {
  const lines = shown.map(({ environment, headSha, receipt }) => {
    const commit = headSha === undefined ? '' : ` of commit ${code(headSha.slice(0, 7))}`;
    return `${code(environment)}${commit}${receipt === undefined ? '' : ` (${renderReceipt(receipt)})`}`;
  });
  return `**Gone:** ${lines.join(', ')}`;
}
