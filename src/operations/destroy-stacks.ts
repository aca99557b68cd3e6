import { computeWaves } from '../core/source/stack-order.js';
import { explainRetry } from '../core/terraform/retryable-errors.js';
import { formatDuration } from '../core/text/duration.js';
import type { ApplyOutcome, PreparedStack } from '../ports.js';
import { runLocked } from './run-locked.js';
import { settleAll } from './settle.js';
import { computeRun, label, noteDiagnostics, type StackWork } from './stack-run.js';

/** How long to wait before each further attempt, in ms: AWS lets go of most things within a minute or two. */
const PAUSES_MS: readonly number[] = [10_000, 30_000, 60_000];

/** After this long no further attempt begins, in ms: the provider has waited for minutes in each already. */
const LIMIT_MS = 20 * 60_000;

export interface DestroyOptions {
  /** The states are as the last run left them: there is no need to ask AWS for each resource first. */
  readonly trusted?: boolean;
  /** Asked before each attempt; false: another run has the environment in its hands. Always by default. */
  readonly mayGo?: () => Promise<boolean>;
}

/** Destroys initialized stacks, those that others depend on last; false when one failed. */
export async function destroyStacks(
  work: StackWork,
  stacks: readonly PreparedStack[],
  options: DestroyOptions = {},
): Promise<boolean> {
  for (const wave of [...computeWaves(stacks)].reverse()) {
    const ends = await settleAll(wave.map((stack) => destroyStack(work, stack, options)));
    if (ends.includes(false)) return false;
  }
  return true;
}

async function destroyStack(
  work: StackWork,
  stack: PreparedStack,
  options: DestroyOptions,
): Promise<boolean> {
  const outcome = await destroyPatiently(work, stack, options);
  if (outcome === undefined) return false;
  if (!outcome.ok && (await holdsNothing(work, { stack, outcome }))) {
    work.context.log.info(
      `${stack.name} can't be planned, but its state holds nothing: there is nothing to destroy`,
    );
    return true;
  }
  noteDiagnostics(work, stack, outcome);
  return outcome.ok;
}

/** Tries again what AWS is slow to let go. Only the last attempt says what is wrong; undefined when it may not go on. */
async function destroyPatiently(
  work: StackWork,
  stack: PreparedStack,
  { trusted = false, mayGo = async () => true }: DestroyOptions,
): Promise<ApplyOutcome | undefined> {
  const { clock, log, signal, terraform } = work.context;
  const start = clock.now();
  let refresh = !trusted;
  let tries = 0;
  for (;;) {
    if (!(await mayGo())) return undefined;
    const run = { ...computeRun(work, stack, 'destroy'), refresh };
    const outcome = await runLocked(work, stack, () => terraform.destroy(run));
    const why = outcome.ok || signal.aborted ? undefined : explainAgain(outcome, refresh);
    const pause = PAUSES_MS[tries];
    if (why === undefined || pause === undefined || clock.now() - start >= LIMIT_MS) return outcome;
    const wait = explainRetry(outcome.diagnostics) === undefined ? 0 : pause;
    tries += 1;
    log.info(
      `${label(work, stack)}destroy failed, since ${why}; trying again in ${formatDuration(wait)} (${tries} of ${PAUSES_MS.length})`,
    );
    if (wait > 0) await clock.sleep(wait, signal);
    refresh = true;
  }
}

/** Without a refresh Terraform works from a state that may be behind after all. */
const explainAgain = ({ diagnostics }: ApplyOutcome, refresh: boolean): string | undefined =>
  explainRetry(diagnostics) ?? (refresh ? undefined : 'the state may be behind what is there');

/**
 * Code that never came to its apply, such as that of a later stack which could not be planned, must not keep what it
 * depends on alive. While another run holds the lock an empty state says nothing.
 */
async function holdsNothing(
  { context }: StackWork,
  { stack, outcome }: { readonly stack: PreparedStack; readonly outcome: ApplyOutcome },
): Promise<boolean> {
  const locked = outcome.diagnostics.some(({ summary }) => /state lock/i.test(summary));
  if (locked || context.signal.aborted) return false;
  const { resources } = await context.store.readState(context.environment.name, stack.name);
  return resources.length === 0;
}
