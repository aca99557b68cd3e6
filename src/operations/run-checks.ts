import type { FilledCommand } from '../core/commands/fill-in.js';
import type { CheckResult } from '../core/smoke/check-result.js';
import type { FilledCheck } from '../core/smoke/fill-in-checks.js';
import type { Targets } from '../core/smoke/targets/targets.js';
import type { Redactor } from '../core/text/redact.js';
import type { CheckPorts, Clock, Log } from '../ports.js';
import { type EnvironmentLogs, NO_LOGS } from './checks/environment-logs.js';
import { Progress } from './checks/progress.js';
import { type CheckContext, runCheck, skipCheck } from './checks/run-check.js';
import { type CheckTask, runSchedule } from './checks/schedule.js';
import { Semaphore } from './checks/semaphore.js';
import { type CommandContext, runCommand, skipCommand } from './run-command.js';
import type { LineContext } from './run-line.js';

const DEFAULT_CONCURRENCY = 20;
/** Commands at the same time: each may take the machine to itself, and slow what is measured beside it. */
const MOST_COMMANDS = 4;

export interface CommandRuns {
  readonly commands: readonly FilledCommand[];
  readonly lines: Omit<LineContext, 'signal'>;
}

export interface RunChecksOptions {
  /** With every `${…}` filled in. */
  readonly checks: readonly FilledCheck[];
  /** Commands of the user's own, and what they run with; none by default. */
  readonly commands?: CommandRuns | undefined;
  readonly ports: CheckPorts;
  /** Whom checks may ask. */
  readonly targets: Targets;
  /** Default: none. */
  readonly logs?: EnvironmentLogs;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** Attempts at the same time. */
  readonly concurrency?: number;
  readonly failFast?: boolean;
  /** Hides secrets in everything that is logged or kept. */
  readonly redact: Redactor;
  /** ISO time since when the environment is as it is. */
  readonly since: string;
  /** Told of each failure that is not optional, at once. */
  readonly onFailure?: (result: CheckResult) => void;
  /** From 0 to 1; for tests. */
  readonly random?: () => number;
}

/** Kinds that look back at what all others did. */
const LAST: ReadonlySet<FilledCheck['kind']> = new Set(['log']);

/**
 * Runs all checks and commands side by side, each after those that it waits for and until it passes or its `within` is over, and
 * gives their results in the order of the checks, those of commands last. Checks that a cancelled run kept from their end, whose output is not
 * set, or that wait for one that failed, are `skipped`. One that breaks is `failed` and harms no other.
 */
export async function runChecks(options: RunChecksOptions): Promise<CheckResult[]> {
  const {
    checks,
    concurrency = DEFAULT_CONCURRENCY,
    failFast = false,
    signal,
    random = Math.random,
  } = options;
  const { ports, logs = NO_LOGS, clock, log, redact, since, targets, onFailure } = options;
  const slots = new Semaphore(concurrency);
  const { commands = [], lines } = options.commands ?? {};
  const progress = new Progress(checks.length + commands.length);
  const context = { ports, targets, logs, clock, log, redact, since, random, slots, progress };
  const shared = shareContext(context);
  const tasks = checks.map((check) => makeTask(hideSecrets(check, redact), shared));
  const places = new Semaphore(Math.min(concurrency, MOST_COMMANDS));
  const commandTasks =
    lines === undefined ? [] : commands.map((one) => makeCommandTask(one, { ...lines, progress, places }));
  return runSchedule({
    tasks: [...tasks, ...commandTasks],
    failFast,
    signal,
    ...(onFailure === undefined ? {} : { onFailure }),
  });
}

interface CommandPlace extends Omit<CommandContext, 'signal'> {
  readonly places: Semaphore;
}

function makeCommandTask(command: FilledCommand, { places, ...context }: CommandPlace): CheckTask {
  const { id, name, after, optional } = command;
  return {
    id,
    name,
    after,
    optional,
    run: (signal) => places.run(() => runCommand(command, { ...context, signal })),
    skip: (why) => skipCommand(command, context, why),
  };
}

function hideSecrets(check: FilledCheck, redact: Redactor): FilledCheck {
  const name = redact(check.name);
  return name === check.name ? check : { ...check, name };
}

interface SharedContext extends Omit<CheckContext, 'signal'> {
  /** The same for all checks that end with this signal: a copy for each takes longer than the rest of its start. */
  until(signal: AbortSignal): CheckContext;
}

function shareContext(context: Omit<CheckContext, 'signal'>): SharedContext {
  let last: CheckContext | undefined;
  return {
    ...context,
    until: (signal) => {
      if (last?.signal !== signal) last = { ...context, signal };
      return last;
    },
  };
}

function makeTask(check: FilledCheck, context: SharedContext): CheckTask {
  return {
    id: check.id,
    name: check.name,
    after: check.after,
    optional: check.optional,
    last: LAST.has(check.kind),
    run: (signal) => runCheck(check, context.until(signal)),
    skip: (why) => skipCheck(check, context, why),
  };
}
