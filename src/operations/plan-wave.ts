import { computeResourceChanges } from '../core/terraform/plan-changes.js';
import type { PreparedStack } from '../ports.js';
import { judgePlan } from './judge-policy.js';
import { runLocked } from './run-locked.js';
import { settleAll } from './settle.js';
import { computeRun, noteDiagnostics, type StackWork } from './stack-run.js';

/** How the plans of stacks that go side by side came out. */
export type WaveEnd = 'planned' | 'failed' | 'blocked';

export interface WaveRequest {
  readonly stacks: readonly PreparedStack[];
  /** Whether to hold the state's lock while planning. */
  readonly lock: boolean;
  /** Collects the names of planned outputs. */
  readonly outputNames: Set<string>;
}

/** Plans stacks side by side and judges their plans by policy, before any of them is applied. */
export async function planWave(
  work: StackWork,
  { stacks, lock, outputNames }: WaveRequest,
): Promise<WaveEnd> {
  const ends = await settleAll(stacks.map((stack) => planStack(work, { stack, lock, outputNames })));
  return ends.find((end) => end === 'failed') ?? ends.find((end) => end === 'blocked') ?? 'planned';
}

interface StackRequest extends Omit<WaveRequest, 'stacks'> {
  readonly stack: PreparedStack;
}

async function planStack(work: StackWork, { stack, lock, outputNames }: StackRequest): Promise<WaveEnd> {
  const { context, journal } = work;
  const keepJson = context.rego !== undefined;
  const outcome = await runLocked(work, stack, () =>
    context.terraform.plan({ ...computeRun(work, stack, 'plan'), lock, keepJson }),
  );
  noteDiagnostics(work, stack, outcome);
  if (outcome.plan === undefined) return 'failed';
  journal.setChanges(stack.name, computeResourceChanges(outcome.plan));
  for (const { name } of outcome.plan.outputs) outputNames.add(name);
  work.plans.set(stack, outcome.plan);
  const judged = await judgePlan(work, stack, { plan: outcome.plan, json: outcome.json });
  return judged ? 'planned' : 'blocked';
}
