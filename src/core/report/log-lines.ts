import type { OpenTest } from '../commands/test-summary.js';
import type { SourceLocation } from '../policy/finding.js';
import { computeConsoleLink, parseArn } from '../recovery/arn.js';
import type { CheckResult } from '../smoke/check-result.js';
import type { Diagnostic } from '../terraform/diagnostic.js';
import { shorten } from '../text/bytes.js';
import { plainLine, plainText } from '../text/plain.js';
import { plural } from '../text/plural.js';
import { neutralizeCommands } from '../text/workflow-command.js';
import { describeAsked } from './comment/parts/asked.js';
import { listBlocking, listCounts } from './counts.js';
import type { Report } from './report.js';
import { mayStand, renderReceipt, renderVerdict } from './status.js';
import { nameTest } from './tests.js';
import { formatClock, formatSpan, formatTime } from './time.js';

const LINE_BYTES = 2000;

/** The closing lines of a run for a terminal or a step's log: plain text, one line each, none a workflow command. */
export function renderLogLines(report: Report): string[] {
  return [
    ...report.diagnostics.filter(({ severity }) => severity === 'error').flatMap(renderDiagnostic),
    ...report.checks.filter(({ result }) => result === 'failed').flatMap(renderCheck),
    ...renderEvidence(report),
    ...listBlocking(report).flatMap(({ rule, severity, address, message, remedy }) => [
      `policy ${rule} (${severity}) ${address}: ${message}`,
      ...(remedy === '' ? [] : [`  to do: ${remedy}`]),
    ]),
    ...report.warnings.map((warning) => `warning: ${warning}`),
    ...(report.receipt?.left ?? []).map((name) => `still there: ${name}${renderLink(name)}`),
    ...renderConclusion(report),
  ].map((line) => neutralizeCommands(shorten(plainText(line).replace(/\s*\n\s*/g, ' '), LINE_BYTES)));
}

const renderLink = (name: string): string =>
  parseArn(name) === undefined ? '' : ` (${computeConsoleLink(name)})`;

function renderConclusion(report: Report): string[] {
  const counts = listCounts(report);
  return [
    plainLine(renderVerdict(report)),
    ...(report.asked === undefined ? [] : [`  asked: ${plainLine(describeAsked(report.asked))}`]),
    ...(report.reason === undefined ? [] : [`  why: ${plainLine(report.reason)}`]),
    ...(report.nextStep === undefined ? [] : [`  next: ${plainLine(report.nextStep)}`]),
    ...(report.url === undefined || !mayStand(report) ? [] : [`  url: ${plainLine(report.url)}`]),
    ...renderEarlier(report),
    ...(report.retired ?? []).map(
      ({ environment, receipt }) =>
        `  gone: ${environment}${receipt === undefined ? '' : ` (${renderReceipt(receipt)})`}`,
    ),
    ...(counts.length === 0 ? [] : [`  ${counts.join(' · ')}`]),
  ];
}

function renderEarlier({ earlier }: Report): string[] {
  if (earlier === undefined) return [];
  const { headSha, url, expiresAt, live } = earlier;
  const parts = [
    `the environment${headSha === undefined ? '' : ` of commit ${headSha.slice(0, 7)}`}`,
    ...(url === undefined ? [] : [plainLine(url)]),
    ...(expiresAt === undefined ? [] : [`ends ${formatTime(expiresAt)}`]),
  ];
  return [`  still ${live ? 'live' : 'up'}: ${parts.join(' · ')}`];
}

/** In a step's log only the end of each group: the whole is in the comment and in the report. */
const LOGGED_LINES = 10;

function renderEvidence({ evidence }: Report): string[] {
  if (evidence === undefined) return [];
  const { logs, services, targets, missing } = evidence;
  const indent = (at: string, text: string): string => `  ${formatClock(at)} ${plainLine(text)}`;
  return [
    ...targets.map(({ group, target, state, reason }) =>
      plainLine(`target ${target} of ${group} is ${state}: ${reason}`),
    ),
    ...services.flatMap(({ name, events }) => [
      plainLine(`service ${name} is not steady`),
      ...events.slice(0, LOGGED_LINES).map(({ at, message }) => indent(at, message)),
    ]),
    ...logs.flatMap(({ group, lines }) => [
      plainLine(`log group ${group}:`),
      ...lines.slice(-LOGGED_LINES).map(({ at, text }) => indent(at, text)),
    ]),
    ...missing.map((text) => plainLine(text)),
  ];
}

/** The others are in the comment and in the report. */
const LOGGED_TESTS = 20;

function renderTest(test: OpenTest): string {
  const { location, message, result } = test;
  const place = location === undefined ? '' : ` (${location.file}:${location.line})`;
  const why = message === undefined ? '' : `: ${plainLine(message)}`;
  return `  test ${result}: ${plainLine(nameTest(test))}${place}${why}`;
}

function renderCheck(check: CheckResult): string[] {
  const { name, target, message, optional, answers, attempts, ms, tests } = check;
  const others = (answers.at(-1)?.failures ?? []).filter((failure) => !message.includes(failure));
  return [
    `check ${plainLine(name)}${optional ? ' (optional)' : ''} failed: ${plainLine(message)}`,
    `  asked: ${plainLine(target)} (${plural(attempts, 'attempt')} in ${formatSpan(ms)})`,
    ...others.map((failure) => `  not met: ${plainLine(failure)}`),
    ...(tests?.open ?? []).slice(0, LOGGED_TESTS).map(renderTest),
  ];
}

const renderColumn = ({ column }: SourceLocation): string =>
  column === undefined ? '' : `, column ${column}`;

function renderDiagnostic({ summary, detail, address, location, snippet }: Diagnostic): string[] {
  const where = [
    address === undefined ? '' : `with ${address}`,
    location === undefined ? '' : `on ${location.file} line ${location.line}${renderColumn(location)}`,
  ].filter(Boolean);
  const text = plainText([detail, snippet ?? ''].filter((part) => part.trim() !== '').join('\n'));
  return [
    `error: ${plainLine(summary)}`,
    ...where.map((line) => `  ${plainLine(line)}`),
    ...(text === '' ? [] : text.split('\n').map((line) => `  ${line.trimEnd()}`)),
  ];
}
