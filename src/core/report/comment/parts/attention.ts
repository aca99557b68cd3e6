import type { Finding } from '../../../policy/finding.js';
import { computeConsoleLink, parseArn } from '../../../recovery/arn.js';
import { plural } from '../../../text/plural.js';
import { listBlocking } from '../../counts.js';
import type { Report } from '../../report.js';
import { renderReceipt, STATUSES } from '../../status.js';
import { code, inline, sentence } from '../markup.js';

/** A backslash at a line's end breaks the line wherever GitHub renders it. */
const NEW_LINE = '\\\n';

/** Why, and what to do next. */
export function renderReason(report: Report): string {
  const why = STATUSES[report.status].tone === 'bad' ? '**Why:** ' : '';
  const lines = [
    report.reason === undefined ? '' : `${why}${sentence(report.reason, 1000)}`,
    report.nextStep === undefined ? '' : `**Next:** ${sentence(report.nextStep, 600)}`,
  ];
  return lines.filter(Boolean).join(NEW_LINE);
}

/** Only where they stopped the run. */
export function listShownBlocking(report: Report): Finding[] {
  return STATUSES[report.status].tone === 'bad' ? listBlocking(report) : [];
}

/** The findings that stopped the run, in full view. */
export function renderBlocking(shown: readonly Finding[], report: Report): string {
  const rest = listBlocking(report).length - shown.length;
  return [...shown.map(renderBlock), ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n');
}

/** What a destroy left behind. */
export function renderLeft(shown: readonly string[], report: Report): string {
  const { receipt } = report;
  const title = `**Still there** (${receipt ? renderReceipt(receipt) : plural(shown.length, 'resource')})`;
  const rest = (receipt?.left.length ?? 0) - shown.length;
  const lines = shown.map((name) => `- ${code(name)}${renderLink(name)}`);
  return [title, '', ...lines, ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n');
}

/** Addresses in a state have no page of their own. */
const renderLink = (name: string): string =>
  parseArn(name) === undefined ? '' : ` · [look at it](${computeConsoleLink(name)})`;

export function renderWarnings(shown: readonly string[]): string {
  return shown.map((line) => `> **Warning:** ${sentence(line)}`).join('\n>\n');
}

function renderBlock({ rule, severity, address, message, remedy }: Finding): string {
  const line = `- **${inline(rule, 60)}** ${severity} · ${code(address)}: ${sentence(message)}`;
  return remedy === '' ? line : `${line}${NEW_LINE}  → ${sentence(remedy)}`;
}
