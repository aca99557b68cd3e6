import { type Finding, type FindingResult, SEVERITIES, type Severity } from '../policy/finding.js';
import type { CheckResult } from '../smoke/check-result.js';
import { formatCount, plural } from '../text/plural.js';
import type { Report, ResourceChange } from './report.js';

export type ChangeAction = ResourceChange['action'];

/** The order in which readers want changes, and the sign each goes by. */
export const ACTIONS: Readonly<Record<ChangeAction, { readonly sign: string; readonly verb: string }>> = {
  create: { sign: '+', verb: 'create' },
  update: { sign: '~', verb: 'update' },
  replace: { sign: '-+', verb: 'replace' },
  delete: { sign: '-', verb: 'destroy' },
  forget: { sign: 'forget ', verb: 'forget' },
};

const DEFAULT_FAIL_ON: Severity = 'high';
const CHECK_ORDER: readonly CheckResult['result'][] = ['failed', 'flaky', 'skipped', 'passed'];
const FINDING_ORDER: readonly FindingResult[] = ['failed', 'unknown', 'waived', 'passed'];

/** `+10 ~1 -+1 -2`, zeros left out; empty when nothing changes. */
function renderActionCounts(changes: readonly ResourceChange[]): string {
  return Object.entries(ACTIONS)
    .map(([action, { sign }]) => ({
      sign,
      count: changes.filter((change) => change.action === action).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ sign, count }) => `${sign}${formatCount(count)}`)
    .join(' ');
}

/** `+10 ~1`, and how far apply came where it did not come to the end. */
export function renderChangeCounts(changes: readonly ResourceChange[]): string {
  const done = changes.filter((change) => change.outcome === 'done').length;
  const isPart = done < changes.length && changes.some((change) => change.outcome !== 'pending');
  const counts = renderActionCounts(changes);
  return isPart ? `${counts}, ${formatCount(done)} of ${formatCount(changes.length)} made` : counts;
}

export function arePending(changes: readonly ResourceChange[]): boolean {
  return changes.every((change) => change.outcome === 'pending');
}

export function listChanges(report: Report): ResourceChange[] {
  return report.stacks.flatMap((stack) => stack.changes);
}

/** What needs a reader first; the order inside one result stays. */
export function sortChecks(checks: readonly CheckResult[]): CheckResult[] {
  return [...checks].sort((a, b) => rankCheck(a) - rankCheck(b));
}

/** Failed first, the worst severity first in each result. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const rank = (finding: Finding) =>
    FINDING_ORDER.indexOf(finding.result) * SEVERITIES.length + SEVERITIES.indexOf(finding.severity);
  return [...findings].sort((a, b) => rank(a) - rank(b));
}

export function countFindings(findings: readonly Finding[], result: FindingResult): number {
  return findings.filter((finding) => finding.result === result).length;
}

/** Failed findings that are severe enough to stop a deployment, the worst first. */
export function listBlocking(report: Report): Finding[] {
  const limit = SEVERITIES.indexOf(report.failOn ?? DEFAULT_FAIL_ON);
  return sortFindings(report.findings).filter(
    (finding) => finding.result === 'failed' && SEVERITIES.indexOf(finding.severity) <= limit,
  );
}

function hasPassed(check: CheckResult): boolean {
  return check.result === 'passed' || check.result === 'flaky';
}

/** Checks whose failure makes the run fail. */
export function listFailedChecks(report: Report): CheckResult[] {
  return report.checks.filter((check) => check.result === 'failed' && !check.optional);
}

/** `4 of 5 checks passed`, with what was flaky or skipped; empty without checks. */
export function renderCheckCounts(checks: readonly CheckResult[]): string {
  if (checks.length === 0) return '';
  const judged = checks.filter((check) => check.result !== 'skipped');
  const passed = judged.filter(hasPassed).length;
  const flaky = judged.filter((check) => check.result === 'flaky').length;
  const skipped = checks.length - judged.length;
  return [
    judged.length === 0 ? '' : `${formatCount(passed)} of ${plural(judged.length, 'check')} passed`,
    flaky === 0 ? '' : `${formatCount(flaky)} flaky`,
    skipped === 0 ? '' : `${plural(skipped, 'check')} skipped`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** Checks, policy and resources of a run, counted in words. */
export function listCounts(report: Report): string[] {
  const changes = listChanges(report);
  const findings = renderFindingCounts(report.findings);
  return [
    renderCheckCounts(report.checks),
    findings === '' ? '' : `policy: ${findings}`,
    changes.length === 0
      ? ''
      : `${arePending(changes) ? 'planned' : 'resources'}: ${renderChangeCounts(changes)}`,
  ].filter(Boolean);
}

/** `2 failed, 1 unknown, 1 waived, 212 passed`, zeros left out; empty without findings. */
export function renderFindingCounts(findings: readonly Finding[]): string {
  return FINDING_ORDER.map((result) => ({ result, count: countFindings(findings, result) }))
    .filter(({ count }) => count > 0)
    .map(({ result, count }) => `${formatCount(count)} ${result}`)
    .join(', ');
}

function rankCheck(check: CheckResult): number {
  const rank = CHECK_ORDER.indexOf(check.result);
  return check.result === 'failed' && check.optional ? rank + 0.5 : rank;
}
