import type { OpenTest } from '../commands/test-summary.js';
import type { Finding } from '../policy/finding.js';
import { describeWaiver } from '../policy/waivers/describe-waiver.js';
import type { CheckResult } from '../smoke/check-result.js';
import { plainText } from '../text/plain.js';
import type { Report } from './report.js';
import { renderVerdict, STATUSES } from './status.js';
import { isCommand, nameTest } from './tests.js';

type Outcome =
  | { readonly kind: 'passed' }
  | { readonly kind: 'failed' | 'skipped'; readonly message: string; readonly detail?: string };

interface TestCase {
  readonly name: string;
  readonly ms: number;
  readonly outcome: Outcome;
}

const PASSED: Outcome = { kind: 'passed' };

/** JUnit XML with the suites `environment`, `smoke`, `commands` and `policy`; what is optional, unknown or waived never fails. */
export function renderJunit(report: Report): string {
  const commands = report.checks.filter(isCommand);
  const suites = [
    renderSuite('environment', [makeVerdictCase(report)]),
    renderSuite('smoke', report.checks.filter((check) => !isCommand(check)).map(makeCheckCase)),
    ...(commands.length === 0 ? [] : [renderSuite('commands', commands.flatMap(makeCommandCases))]),
    renderSuite('policy', report.findings.map(makeFindingCase)),
  ];
  const name = escapeXml(report.environment);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${name}">\n${suites.join('')}</testsuites>\n`;
}

function makeVerdictCase(report: Report): TestCase {
  const name = `${report.verb} ${report.environment}`;
  if (STATUSES[report.status].tone !== 'bad') return { name, ms: 0, outcome: PASSED };
  const errors = report.diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  const detail = [report.reason ?? '', ...errors.map(({ summary, detail }) => `${summary}\n${detail}`)].join(
    '\n',
  );
  return {
    name,
    ms: 0,
    outcome: { kind: 'failed', message: report.reason ?? renderVerdict(report), detail },
  };
}

function makeCheckCase({ name, ms, result, optional, message, answers }: CheckResult): TestCase {
  if (result === 'passed' || result === 'flaky') return { name, ms, outcome: PASSED };
  if (result === 'skipped') return { name, ms, outcome: { kind: 'skipped', message } };
  if (optional) return { name, ms, outcome: { kind: 'skipped', message: `optional, failed: ${message}` } };
  const detail = [...(answers.at(-1)?.failures ?? []), answers.at(-1)?.body ?? ''].join('\n');
  return { name, ms, outcome: { kind: 'failed', message, detail } };
}

/** A command, then each of its tests that failed or was flaky. */
function makeCommandCases(command: CheckResult): TestCase[] {
  return [makeCheckCase(command), ...(command.tests?.open ?? []).map((test) => makeTestCase(test, command))];
}

function makeTestCase(test: OpenTest, { name: command, optional }: CheckResult): TestCase {
  const { ms = 0, message = 'failed', detail = '', location, result } = test;
  const name = `${command}: ${nameTest(test)}`;
  if (result === 'flaky') return { name, ms, outcome: PASSED };
  if (optional) return { name, ms, outcome: { kind: 'skipped', message: `optional, failed: ${message}` } };
  const place = location === undefined ? '' : `${location.file}:${location.line}`;
  return {
    name,
    ms,
    outcome: { kind: 'failed', message, detail: [place, detail].filter((part) => part !== '').join('\n') },
  };
}

function makeFindingCase({ rule, address, result, message, remedy, waiver }: Finding): TestCase {
  const name = `${rule} ${address}`;
  if (result === 'passed') return { name, ms: 0, outcome: PASSED };
  if (result === 'failed') return { name, ms: 0, outcome: { kind: 'failed', message, detail: remedy } };
  const why = result === 'waived' ? `waived: ${describeWaiver(waiver)}` : `unknown: ${message}`;
  return { name, ms: 0, outcome: { kind: 'skipped', message: why } };
}

function renderSuite(suite: string, cases: readonly TestCase[]): string {
  const count = (kind: Outcome['kind']) => cases.filter(({ outcome }) => outcome.kind === kind).length;
  const seconds = formatSeconds(cases.reduce((sum, { ms }) => sum + ms, 0));
  const counts = `tests="${cases.length}" failures="${count('failed')}" errors="0" skipped="${count('skipped')}"`;
  const body = cases.map((test) => renderCase(suite, test)).join('');
  return `  <testsuite name="${suite}" ${counts} time="${seconds}">\n${body}  </testsuite>\n`;
}

function renderCase(suite: string, { name, ms, outcome }: TestCase): string {
  const start = `    <testcase classname="mayfly.${suite}" name="${escapeXml(name)}" time="${formatSeconds(ms)}"`;
  if (outcome.kind === 'passed') return `${start}/>\n`;
  const message = `message="${escapeXml(outcome.message)}"`;
  if (outcome.kind === 'skipped') return `${start}><skipped ${message}/></testcase>\n`;
  return `${start}><failure ${message}>${escapeXml(outcome.detail ?? '')}</failure></testcase>\n`;
}

function formatSeconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}

/** Text as XML 1.0 allows it; control characters have no form there. */
function escapeXml(text: string): string {
  return plainText(text).replace(/[&<>"'\n\t]/g, (sign) => `&#${sign.codePointAt(0)};`);
}
