import type { CheckResult } from '../../../smoke/check-result.js';
import { plural } from '../../../text/plural.js';
import { sortChecks } from '../../counts.js';
import type { Flip, Report } from '../../report.js';
import { formatSpan } from '../../time.js';
import { code, inline, renderFold, renderTable } from '../markup.js';

export const CHECK_SYMBOLS: Readonly<Record<CheckResult['result'], string>> = {
  passed: '✅',
  flaky: '⚠️',
  failed: '❌',
  skipped: '➖',
};
/** With more checks than this, those that passed are folded away. */
const SHOWN_PASSED = 12;
const HEADERS = ['', 'check', 'what was found', 'time'];

/** `checks` in the order of `sortChecks`. */
export function renderChecks(checks: readonly CheckResult[]): string {
  const open = checks.filter((check) => check.result !== 'passed');
  const passed = checks.filter((check) => check.result === 'passed');
  if (checks.length <= SHOWN_PASSED || passed.length <= 1) return renderRows(checks);
  const fold = renderFold(`${plural(passed.length, 'check')} passed`, renderRows(passed));
  return open.length === 0 ? fold : `${renderRows(open)}\n\n${fold}`;
}

export function listChecks(report: Report): CheckResult[] {
  return sortChecks(report.checks);
}

/** What broke before what was mended. */
export function listFlips(report: Report): Flip[] {
  const isBreak = (flip: Flip) => ['failed', 'blocked', 'unknown'].includes(flip.after);
  return [...report.flips.filter(isBreak), ...report.flips.filter((flip) => !isBreak(flip))];
}

export function renderFlips(flips: readonly Flip[]): string {
  const items = flips.map(renderFlip);
  if (items.length === 1) return `**Changed since the last run:** ${items[0]}`;
  return ['**Changed since the last run**', '', ...items.map((item) => `- ${item}`)].join('\n');
}

function renderFlip({ kind, name, before, after }: Flip): string {
  const change =
    before === 'new' ? `new, ${inline(after, 60)}` : `${inline(before, 60)} → **${inline(after, 60)}**`;
  return kind === 'verdict' ? `verdict ${change}` : `${kind} ${code(name)} ${change}`;
}

function renderRows(checks: readonly CheckResult[]): string {
  return renderTable(HEADERS, checks.map(renderRow));
}

function renderRow(check: CheckResult): string[] {
  const attempts = check.attempts > 1 ? `, ${plural(check.attempts, 'attempt')}` : '';
  const name = `${inline(check.name, 200)}${check.optional ? ' (optional)' : ''}`;
  return [CHECK_SYMBOLS[check.result], name, inline(check.message), `${formatSpan(check.ms)}${attempts}`];
}
