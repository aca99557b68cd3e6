import type { FilledCommand } from '../core/commands/fill-in.js';
import type { LocateTest } from '../core/commands/locate-test.js';
import { type CommandEnd, judgeCommand, makeSkipped } from '../core/commands/outcome.js';
import { TestTally } from '../core/commands/test-tally.js';
import { describeError, MayflyError } from '../core/errors.js';
import type { CheckResult } from '../core/smoke/check-result.js';
import type { NewReports, ReportWatch } from '../ports.js';
import type { Progress } from './checks/progress.js';
import { explainAbort } from './checks/schedule.js';
import { type LineContext, runLine } from './run-line.js';

export interface CommandContext extends LineContext {
  readonly progress: Progress;
}

/** Runs a command of the user's own against the environment, and reads the reports that it writes. Never throws. */
export async function runCommand(command: FilledCommand, context: CommandContext): Promise<CheckResult> {
  if (command.skipped !== undefined) return skipCommand(command, context, command.skipped);
  try {
    if (context.signal.aborted) return skipCommand(command, context, explainAbort(context.signal));
    const startedAt = context.clock.now();
    const end = await runWithReports(command, context);
    if (end === undefined) {
      const begun = { attempts: 1, ms: context.clock.now() - startedAt };
      return { ...skipCommand(command, context, explainAbort(context.signal)), ...begun };
    }
    return tell(judgeCommand(command, end), context);
  } catch (error) {
    const line = { error: context.redact(explainError(error)), output: '', ms: 0 };
    return tell(judgeCommand(command, { line, tests: undefined, problems: [] }), context);
  }
}

function explainError(error: unknown): string {
  if (error instanceof MayflyError) return describeError(error);
  return `the command itself broke: ${error instanceof Error ? error.message : String(error)}`;
}

/** The result of a command that is not run, or not to its end. */
export function skipCommand(
  command: FilledCommand,
  { redact, log, progress }: Pick<CommandContext, 'redact' | 'log' | 'progress'>,
  why: string,
): CheckResult {
  const message = redact(why);
  log.info(`${command.name}: skipped, ${message}${progress.end()}`);
  return makeSkipped(command, message);
}

function tell(result: CheckResult, { log, progress }: CommandContext): CheckResult {
  const { name, optional, message } = result;
  const bad = result.result === 'failed';
  const line = `${name}: ${result.result}${bad && optional ? ' (optional)' : ''}, ${message}${progress.end()}`;
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
  const { tally, problems } = await readReports(watch, context);
  const locate = tally.hasOpen ? await findPlaces(directory, context) : () => undefined;
  return { line, tests: tally.summarize(locate), problems };
}

interface ReadReports {
  readonly tally: TestTally;
  readonly problems: readonly string[];
}

async function readReports(watch: ReportWatch, { redact }: LineContext): Promise<ReadReports> {
  const tally = new TestTally(redact);
  const found = await settleInput(watch.findNew());
  if ('problem' in found) return { tally, problems: [redact(found.problem)] };
  const problems = found.value.unwritten.map(explainUnwritten);
  // One after the other, and none kept: each may be of many megabytes.
  for (const file of found.value.files) {
    const report = await settleInput(found.value.read(file));
    if ('problem' in report) problems.push(redact(report.problem));
    else tally.add(report.value);
  }
  return { tally, problems };
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
    return { problem: describeError(error).replace(/\.$/, '') };
  }
}

/** Without the list of the checkout's files no test has a place; it has failed all the same. */
async function findPlaces(directory: string, { host, log }: LineContext): Promise<LocateTest> {
  const locate = await settleInput(host.openLocator(directory));
  if ('value' in locate) return locate.value;
  log.info(`The places of failing tests are not looked for: ${locate.problem}`);
  return () => undefined;
}
