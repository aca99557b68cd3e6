import type { CheckResult } from '../../../smoke/check-result.js';
import { plural } from '../../../text/plural.js';
import { sortChecks } from '../../counts.js';
import type { Flip, Report } from '../../report.js';
import { formatSpan } from '../../time.js';
import { code, inline, renderFold, renderTable, sentence } from '../markup.js';

/** A failing optional check warns and fails nothing. */
const WARNS = '⚠️';
const CHECK_SYMBOLS: Readonly<Record<CheckResult['result'], string>> = {
  passed: '✅',
  flaky: '⚠️',
  failed: '❌',
  skipped: '➖',
};
const computeSymbol = ({ result, optional }: CheckResult): string =>
  optional && result === 'failed' ? WARNS : CHECK_SYMBOLS[result];

/** With more checks than this, those that passed are folded away. */
const SHOWN_PASSED = 12;
const BROKEN: ReadonlySet<string> = new Set(['failed', 'unknown']);
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

/** The verdict, then what broke, then what was mended. */
export function listFlips(report: Report): Flip[] {
  const rank = ({ kind, after }: Flip) => (kind === 'verdict' ? 0 : BROKEN.has(after) ? 1 : 2);
  return [...report.flips].sort((a, b) => rank(a) - rank(b));
}

export function renderFlips(flips: readonly Flip[]): string {
  const items = flips.map(renderFlip);
  if (items.length === 1) return `**Changed since the last run:** ${items[0]}`;
  return ['**Changed since the last run**', '', ...items.map((item) => `- ${item}`)].join('\n');
}

function renderFlip({ kind, name, before, after }: Flip): string {
  const change = `${inline(before, 60)} → **${inline(after, 60)}**`;
  return kind === 'verdict' ? `verdict ${change}` : `${kind} ${code(name)} ${change}`;
}

function renderRows(checks: readonly CheckResult[]): string {
  return renderTable(HEADERS, checks.map(renderRow));
}

function renderRow(check: CheckResult): string[] {
  const attempts = check.attempts > 1 ? `, ${plural(check.attempts, 'attempt')}` : '';
  const name = `${inline(check.name, 200)}${check.optional ? ' (optional)' : ''}`;
  const time = check.result === 'skipped' ? '' : `${formatSpan(check.ms)}${attempts}`;
  return [computeSymbol(check), name, sentence(check.message), time];
}
