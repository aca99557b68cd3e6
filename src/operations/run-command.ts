import type { FilledCommand } from '../core/commands/fill-in.js';
import { createTestLocator, type LocateTest } from '../core/commands/locate-test.js';
import { type CommandEnd, judgeCommand, skipCommand } from '../core/commands/outcome.js';
import { parseTestReport } from '../core/commands/parse-test-report.js';
import type { TestReport } from '../core/commands/test-report.js';
import { summarizeTests } from '../core/commands/test-summary.js';
import { MayflyError } from '../core/errors.js';
import type { CheckResult } from '../core/smoke/check-result.js';
import type { NewReports, ReportWatch } from '../ports.js';
import { type LineContext, runLine } from './run-line.js';

/** Runs a command of the user's own against the environment, and reads the reports that it writes. Never throws. */
export async function runCommand(command: FilledCommand, context: LineContext): Promise<CheckResult> {
  const { log, redact, signal } = context;
  if (command.skipped !== undefined) return tell(skipCommand(command, redact(command.skipped)), context);
  if (signal.aborted) return skipCommand(command, CANCELLED);
  try {
    const end = await runWithReports(command, context);
    if (end === undefined) return skipCommand(command, CANCELLED);
    return tell(judgeCommand(command, end), context);
  } catch (error) {
    const message = redact(error instanceof Error ? error.message : String(error));
    const hint = error instanceof MayflyError && error.hint !== undefined ? ` (${redact(error.hint)})` : '';
    if (!(error instanceof MayflyError)) log.warn(`${command.name}: the command itself broke: ${message}`);
    const line = { error: `${message}${hint}`, output: '', ms: 0 };
    return tell(judgeCommand(command, { line, tests: undefined, problems: [] }), context);
  }
}

const CANCELLED = 'not finished, the run was cancelled';

function tell(result: CheckResult, { log }: LineContext): CheckResult {
  const { name, optional, message } = result;
  const bad = result.result === 'failed';
  const line = `${name}: ${result.result}${bad && optional ? ' (optional)' : ''}, ${message}`;
  if (bad && optional) log.warn(line);
  else log.info(line);
  return result;
}

/** Undefined when the run was cancelled. */
async function runWithReports(command: FilledCommand, context: LineContext): Promise<CommandEnd | undefined> {
  const { host } = context;
  const directory = await host.findDirectory(command.directory);
  const watch =
    command.reports.length === 0 ? undefined : await host.watchReports(directory, command.reports);
  const line = await runLine({ line: command, directory, label: command.name }, context);
  if (line === undefined) return undefined;
  if (watch === undefined) return { line, tests: undefined, problems: [] };
  const { reports, problems } = await readReports(watch, context);
  const locate = hasOpen(reports) ? await openLocator(directory, context) : () => undefined;
  return { line, tests: summarizeTests({ reports, locate, redact: context.redact }), problems };
}

const hasOpen = (reports: readonly TestReport[]): boolean =>
  reports.some(({ tests }) => tests.some(({ result }) => result === 'failed' || result === 'flaky'));

interface ReadReports {
  readonly reports: readonly TestReport[];
  readonly problems: readonly string[];
}

async function readReports(watch: ReportWatch, { redact }: LineContext): Promise<ReadReports> {
  const found = await settleInput(watch.findNew());
  if ('problem' in found) return { reports: [], problems: [redact(found.problem)] };
  const reports: TestReport[] = [];
  const problems = found.value.unwritten.map(explainUnwritten);
  // One after the other: each may be of many megabytes.
  for (const file of found.value.files) {
    const report = await settleInput(found.value.read(file).then(parseTestReport));
    if ('problem' in report) problems.push(redact(report.problem));
    else reports.push(report.value);
  }
  return { reports, problems };
}

const explainUnwritten = ({ glob, stale }: NewReports['unwritten'][number]): string =>
  `wrote no report ${glob}${stale ? ' (what is there is older than this run)' : ''}`;

/** What is wrong with the user's files is a value here. */
async function settleInput<T>(
  promise: Promise<T>,
): Promise<{ readonly value: T } | { readonly problem: string }> {
  try {
    return { value: await promise };
  } catch (error) {
    if (!(error instanceof MayflyError)) throw error;
    return { problem: error.message };
  }
}

/** Without the list of the checkout's files no test has a place; it has failed all the same. */
async function openLocator(directory: string, { host, log }: LineContext): Promise<LocateTest> {
  const checkout = await settleInput(host.readCheckout(directory));
  if ('value' in checkout) return createTestLocator(checkout.value);
  log.info(`The places of failing tests are not looked for: ${checkout.problem}`);
  return () => undefined;
}
