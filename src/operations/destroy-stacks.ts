import { computeWaves } from '../core/source/stack-order.js';
import type { PreparedStack } from '../ports.js';
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
  noteDiagnostics(work, stack, outcome);
  return outcome.ok;
}
