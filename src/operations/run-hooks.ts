import type { CommandLine, Hooks } from '../core/commands/command.js';
import { describeLine } from '../core/commands/command.js';
import { fillInLine } from '../core/commands/fill-in.js';
import { explainEnd } from '../core/commands/outcome.js';
import { takeLast } from '../core/commands/output.js';
import { MayflyError } from '../core/errors.js';
import type { Diagnostic } from '../core/terraform/diagnostic.js';
import type { State } from '../core/terraform/state.js';
import { type CommandLines, openCommandLines } from './command-lines.js';
import type { Context } from './context.js';
import type { Journal, Standing } from './journal.js';
import { noteEvidence } from './note-evidence.js';
import { runLine } from './run-line.js';
import { RunOutputs } from './run-outputs.js';

const SHOWN_BYTES = 2048;
const NAMES: Readonly<Record<keyof Hooks, string>> = {
  afterApply: 'after_apply',
  beforeDestroy: 'before_destroy',
};

interface HookRun {
  readonly context: Context;
  readonly journal: Journal;
}

/**
 * Runs the hooks `after_apply`, one after the other; a standing when one failed, and the others were not run. Throws
 * MayflyError for an output that is not set.
 */
export async function runAfterApply({ context, journal }: HookRun): Promise<Standing | undefined> {
  const { afterApply } = context.config.hooks;
  if (afterApply.length === 0) return undefined;
  const failure = await journal.step('hooks after apply', async () => {
    const lines = await openCommandLines(context, journal.runOutputs);
    journal.addWarnings(lines.warnings);
    for (const hook of afterApply) {
      const failed = await runHook('afterApply', hook, lines);
      if (failed !== undefined || context.signal.aborted) return failed;
    }
    return undefined;
  });
  if (failure === undefined) return undefined;
  await noteEvidence({ context, journal, at: context.clock.now() });
  return explainFailure(failure);
}

/** All hooks of one destroy: what is to go costs money, and credentials end. */
const BEFORE_DESTROY_MS = 15 * 60_000;

/**
 * Runs the hooks `before_destroy`, all of them, for an environment of which something is up. None keeps it from being
 * destroyed: what fails, or takes too long, is a warning. Never throws.
 */
export async function runBeforeDestroy(
  run: HookRun,
  fetchStates: () => Promise<readonly State[]>,
): Promise<void> {
  const { beforeDestroy } = run.context.config.hooks;
  if (beforeDestroy.length === 0) return;
  try {
    const states = await fetchStates();
    if (states.every(({ resources }) => resources.length === 0)) return;
    await run.journal.step('hooks before destroy', () => runEach(run, states));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    warn(run, run.journal.redact(`the hooks before_destroy could not be run: ${why}`));
  }
}

async function runEach(run: HookRun, states: readonly State[]): Promise<void> {
  const { context, journal } = run;
  const { clock, signal, config } = context;
  const outputs = new RunOutputs({
    mask: (text) => context.log.mask(text),
    open: context.environment,
    secrets: context.secrets,
  });
  for (const state of states) outputs.add(state.outputs);
  const lines = await openCommandLines(context, outputs);
  journal.addWarnings(lines.warnings);
  const endsAt = clock.now() + BEFORE_DESTROY_MS;
  for (const hook of config.hooks.beforeDestroy) {
    if (signal.aborted) return;
    const leftMs = endsAt - clock.now();
    const failure =
      leftMs <= 0
        ? { reason: `hook before_destroy \`${describeLine(hook)}\` was not run: those before it took 15 min` }
        : await runHook('beforeDestroy', { ...hook, timeoutMs: Math.min(hook.timeoutMs, leftMs) }, lines);
    if (failure !== undefined) warn(run, `${failure.reason}. The environment is destroyed all the same`);
  }
}

function warn({ context, journal }: HookRun, text: string): void {
  context.log.warn(text);
  journal.warnings.push(text);
  context.onHookWarning?.(text);
}

interface HookFailure {
  readonly reason: string;
  readonly hook: CommandLine;
  /** The last lines of what it wrote. */
  readonly output: string;
}

/** Undefined when it did its work, or the run was cancelled. */
async function runHook(
  kind: keyof Hooks,
  hook: CommandLine,
  { context, values }: CommandLines,
): Promise<HookFailure | undefined> {
  const fail = (why: string, output = ''): HookFailure => ({
    reason: `hook ${NAMES[kind]} \`${describeLine(hook)}\` failed: ${why}`,
    hook,
    output: takeLast(output, SHOWN_BYTES),
  });
  try {
    const line = fillInLine(hook, values);
    const directory = await context.host.findDirectory(hook.directory);
    const end = await runLine({ line, directory, label: NAMES[kind] }, context);
    const why = end && explainEnd(end);
    return why === undefined ? undefined : fail(why, end?.output);
  } catch (error) {
    if (!(error instanceof MayflyError)) throw error;
    return fail(context.redact(error.message));
  }
}

function explainFailure({ reason, hook, output }: HookFailure): Standing {
  const { place } = hook;
  const diagnostic: Diagnostic = {
    severity: 'error',
    summary: reason,
    detail: output,
    ...(place === undefined ? {} : { location: place }),
  };
  return {
    status: 'failed',
    reason,
    nextStep: 'Everything is applied, and nothing was checked; mend the hook and push.',
    diagnostics: [diagnostic],
  };
}
