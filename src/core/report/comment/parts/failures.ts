import type { Answer, CheckResult } from '../../../smoke/check-result.js';
import type { Diagnostic } from '../../../terraform/diagnostic.js';
import { shorten } from '../../../text/bytes.js';
import { codeFence } from '../../../text/markdown.js';
import { plural } from '../../../text/plural.js';
import { type AnswerText, renderAnswerLines } from '../../answer-lines.js';
import { sortChecks } from '../../counts.js';
import type { Report } from '../../report.js';
import { isCommand } from '../../tests.js';
import { formatSpan } from '../../time.js';
import { code, inline, renderFold, renderLocation, sentence } from '../markup.js';

/** How much of each failure is shown. */
export interface FailureDetail {
  readonly failures: number;
  readonly answers: number;
  readonly bodyBytes: number;
}

type Failure = { readonly diagnostic: Diagnostic } | { readonly check: CheckResult };

/** Terraform's errors, then checks that failed or were flaky. */
function listFailures(report: Report): Failure[] {
  const errors = report.diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  const checks = sortChecks(report.checks).filter(
    (check) => check.result === 'failed' || check.result === 'flaky',
  );
  return [...errors.map((diagnostic) => ({ diagnostic })), ...checks.map((check) => ({ check }))];
}

export function renderFailures(report: Report, detail: FailureDetail): string {
  const failures = listFailures(report);
  const shown = failures.slice(0, detail.failures);
  if (shown.length === 0) return '';
  const blocks = shown.map((failure) =>
    'check' in failure ? renderCheck(failure.check, detail) : renderDiagnostic(failure.diagnostic, report),
  );
  return renderFold(renderTitle(failures), blocks.join('\n\n'), failures.some(breaks));
}

export function describeMissing(report: Report, detail: FailureDetail): string | undefined {
  const rest = listFailures(report).length - detail.failures;
  const older = report.checks.some((check) => check.answers.length > detail.answers);
  const parts = [
    rest > 0 ? `details of ${plural(rest, 'failure')}` : '',
    older ? 'earlier answers of failed checks' : '',
  ].filter(Boolean);
  return parts.length === 0 ? undefined : parts.join(', ');
}

/** Terraform's warnings. */
export function renderTerraformWarnings(shown: readonly Diagnostic[], report: Report): string {
  const blocks = shown.map((diagnostic) => renderDiagnostic(diagnostic, report));
  return renderFold(
    plural(listTerraformWarnings(report).length, 'warning of Terraform', 'warnings of Terraform'),
    blocks.join('\n\n'),
  );
}

export function listTerraformWarnings(report: Report): Diagnostic[] {
  return report.diagnostics.filter((diagnostic) => diagnostic.severity === 'warning');
}

function renderTitle(failures: readonly Failure[]): string {
  const hard = failures.filter(isHard).length;
  const flaky = failures.length - hard;
  const words = [
    hard === 0 ? '' : 'What failed',
    flaky === 0 ? '' : `answers of ${plural(flaky, 'flaky check')}`,
  ].filter(Boolean);
  const title = words.join(', and ');
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}`;
}

function isHard(failure: Failure): boolean {
  return !('check' in failure) || failure.check.result === 'failed';
}

/** Worth to be in full view. */
function breaks(failure: Failure): boolean {
  return isHard(failure) && !('check' in failure && failure.check.optional);
}

function renderDiagnostic(
  { summary, detail, address, location, snippet }: Diagnostic,
  report: Report,
): string {
  const where = [
    address === undefined ? '' : code(address),
    location === undefined ? '' : renderLocation(report, location),
  ].filter(Boolean);
  const title = [`**${sentence(summary)}**`, ...where].join(' · ');
  const text = [detail, snippet ?? ''].filter((part) => part.trim() !== '').join('\n\n');
  return text === '' ? title : `${title}\n\n${codeFence(shorten(text, 4000))}`;
}

function renderCheck(check: CheckResult, { answers, bodyBytes }: FailureDetail): string {
  const shown = check.answers.slice(-answers);
  const first = check.attempts - shown.length + 1;
  const title = `**${inline(check.name, 200)}** · ${code(check.target)} · ${plural(check.attempts, 'attempt')} in ${formatSpan(check.ms)}`;
  const blocks = groupAlike(shown, first).map((group) =>
    renderAnswer(group, { bodyBytes, fromEnd: isCommand(check) }),
  );
  return [title, ...(blocks.length === 0 ? [sentence(check.message)] : blocks)].join('\n\n');
}

/** Answers in a row that say the same; the last of them stands for all. */
interface AnswerGroup {
  readonly answer: Answer;
  /** Attempts, counted from 1. */
  readonly from: number;
  readonly to: number;
}

function groupAlike(answers: readonly Answer[], first: number): AnswerGroup[] {
  const groups: AnswerGroup[] = [];
  for (const [index, answer] of answers.entries()) {
    const attempt = first + index;
    const last = groups.at(-1);
    const alike = last !== undefined && isAlike(last.answer, answer);
    if (alike) groups.pop();
    groups.push({ answer, from: alike ? last.from : attempt, to: attempt });
  }
  return groups;
}

/** Headers carry dates and request ids; they do not count. */
const isAlike = (one: Answer, other: Answer): boolean =>
  one.status === other.status &&
  one.error === other.error &&
  one.body === other.body &&
  one.failures.join('\n') === other.failures.join('\n');

function renderAnswer(
  { answer, from, to }: AnswerGroup,
  shown: Pick<AnswerText, 'bodyBytes' | 'fromEnd'>,
): string {
  const title = from === to ? `attempt ${from}` : `attempts ${from} to ${to}, the same each time`;
  const more = (answer.more ?? []).map((other) => renderAnswerLines({ answer: other, ...shown }).join('\n'));
  return codeFence([renderAnswerLines({ answer, title, ...shown }).join('\n'), ...more].join('\n\n'));
}
