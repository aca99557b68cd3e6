import type { Finding, FindingResult } from '../../../policy/finding.js';
import { isRuleId } from '../../../policy/rule.js';
import { listBlocking, renderFindingCounts, sortFindings } from '../../counts.js';
import type { Report } from '../../report.js';
import { code, inline, renderFold, renderLocation, renderTable, sentence } from '../markup.js';

const SYMBOLS: Readonly<Record<FindingResult, string>> = {
  failed: '❌',
  unknown: '❔',
  waived: '➖',
  passed: '✅',
};
const HEADERS = ['', 'rule', 'where', 'what is so, and what to change'];

/** Those that say something; what passed is only counted. */
export function listOpenFindings(report: Report): Finding[] {
  return sortFindings(report.findings.filter((finding) => finding.result !== 'passed'));
}

export function renderFindings(shown: readonly Finding[], report: Report): string {
  const counts = renderFindingCounts(report.findings);
  const table = renderTable(
    HEADERS,
    shown.map((finding) => renderRow(finding, report)),
  );
  return renderFold(
    `Policy: ${counts}`,
    [table, renderWaivers(listBlocking(report))].filter(Boolean).join('\n\n'),
  );
}

/** How many waivers are written out; who needs more has other problems. */
const MAX_WAIVERS = 5;

/**
 * What to merge to the base branch for findings that may stand; only for rules that the configuration can name (in Rego
 * they may be any text), and for addresses that YAML takes as they are.
 */
function renderWaivers(blocking: readonly Finding[]): string {
  const lines = blocking
    .filter(
      ({ rule, address, fingerprint }) =>
        fingerprint !== undefined && isRuleId(rule) && PLAIN_ADDRESS.test(address),
    )
    .slice(0, MAX_WAIVERS)
    .map(
      ({ rule, address, fingerprint }) =>
        `- { rule: ${rule}, resource: '${address}', fingerprint: '${fingerprint}', reason: "…", until: "…" }`,
    );
  if (lines.length === 0) return '';
  const words = 'What may stand goes under `checks.policy.waivers` of the base branch:';
  return [words, '', '```yaml', ...lines, '```'].join('\n');
}

const PLAIN_ADDRESS = /^[\w.\-"[\]]+$/;

function renderRow(finding: Finding, report: Report): string[] {
  return [
    renderResult(finding),
    `**${inline(finding.rule, 60)}** ${finding.severity}<br>${sentence(finding.title, 200)}`,
    `${code(finding.address)}${renderPlace(finding, report)}`,
    [sentence(finding.message), renderFollowUp(finding)].filter(Boolean).join('<br>'),
  ];
}

/** What the plan said and what was found when it was made. */
function renderResult({ result, planned }: Finding): string {
  return planned === undefined ? SYMBOLS[result] : `${SYMBOLS[planned]} → ${SYMBOLS[result]}`;
}

function renderWaiver(waiver: Finding['waiver']): string {
  const until = waiver?.until === undefined ? '' : ` until ${waiver.until}`;
  const owner = waiver?.owner === undefined ? '' : ` by ${inline(waiver.owner, 100)}`;
  return `waived${until}${owner}: ${inline(waiver?.reason ?? 'no reason given')}`;
}

/** The line, or what else tells where to look. */
function renderPlace({ location, construct }: Finding, report: Report): string {
  if (location !== undefined) return `<br>${renderLocation(report, location)}`;
  return construct === undefined ? '' : `<br>made by ${code(construct)}`;
}

function renderFollowUp({ result, remedy, waiver }: Finding): string {
  if (result === 'waived') return renderWaiver(waiver);
  return remedy === '' || result === 'unknown' ? '' : `→ ${sentence(remedy)}`;
}
