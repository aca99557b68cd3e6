import type { Report } from '../../report.js';
import { mayStand, STATUSES } from '../../status.js';
import { inline, renderUrl } from '../markup.js';

const NAME_BYTES = 100;

/** The first line: verdict and URL. */
export function renderHeadline(report: Report): string {
  const { symbol, describe } = STATUSES[report.status];
  const verdict = `### ${symbol} ${inline(report.environment || 'this run', NAME_BYTES)} ${describe(report)}`;
  if (report.url === undefined || !mayStand(report)) return verdict;
  return `${verdict}${report.status === 'live' ? ' at' : ' ·'} ${renderUrl(report.url)}`;
}
