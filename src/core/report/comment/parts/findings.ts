import type { Finding, FindingResult } from '../../../policy/finding.js';
import { renderFindingCounts, sortFindings } from '../../counts.js';
import type { Report } from '../../report.js';
import { code, inline, renderFold, renderLocation, renderTable } from '../markup.js';

const SYMBOLS: Readonly<Record<FindingResult, string>> = {
  failed: '❌',
  unknown: '❔',
  waived: '➖',
  passed: '✅',
};
const HEADERS = ['', 'rule', 'resource', 'what is so, and what to change'];

/** Those that say something; what passed is only counted. */
export function listOpenFindings(report: Report): Finding[] {
  return sortFindings(report.findings.filter((finding) => finding.result !== 'passed'));
}

export function renderFindings(shown: readonly Finding[], report: Report): string {
  const counts = renderFindingCounts(report.findings);
  return renderFold(
    `Policy: ${counts}`,
    renderTable(
      HEADERS,
      shown.map((finding) => renderRow(finding, report)),
    ),
  );
}

function renderRow(finding: Finding, report: Report): string[] {
  const place = finding.location ? `<br>${renderLocation(report, finding.location)}` : '';
  return [
    SYMBOLS[finding.result],
    `**${inline(finding.rule, 60)}** ${finding.severity}<br>${inline(finding.title, 200)}`,
    `${code(finding.address)}${place}`,
    [inline(finding.message), renderFollowUp(finding)].filter(Boolean).join('<br>'),
  ];
}

function renderFollowUp({ result, remedy, waiver }: Finding): string {
  if (result === 'waived') return `waived: ${inline(waiver?.reason ?? 'no reason given')}`;
  return remedy === '' || result === 'unknown' ? '' : `→ ${inline(remedy)}`;
}
