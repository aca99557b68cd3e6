import { computeWaves } from '../core/source/stack-order.js';
import type { ApplyOutcome, PreparedStack } from '../ports.js';
import { settleAll } from './settle.js';
import { computeRun, noteDiagnostics, type StackWork } from './stack-run.js';

/** Destroys initialized stacks, those that others depend on last; false when one failed. */
export async function destroyStacks(work: StackWork, stacks: readonly PreparedStack[]): Promise<boolean> {
  for (const wave of [...computeWaves(stacks)].reverse()) {
    const ends = await settleAll(wave.map((stack) => destroyStack(work, stack)));
    if (ends.includes(false)) return false;
  }
  return true;
}

async function destroyStack(work: StackWork, stack: PreparedStack): Promise<boolean> {
  const outcome = await work.context.terraform.destroy(computeRun(work, stack, 'destroy'));
  if (!outcome.ok && (await holdsNothing(work, { stack, outcome }))) {
    work.context.log.info(
      `${stack.name} can't be planned, but its state holds nothing: there is nothing to destroy`,
    );
    return true;
  }
  noteDiagnostics(work, stack, outcome);
  return outcome.ok;
}

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
