import { computeBlocking, evaluatePolicy } from '../core/policy/evaluate.js';
import type { Finding } from '../core/policy/finding.js';
import type { Plan } from '../core/terraform/plan.js';
import { stripInstanceKeys } from '../core/terraform/plan-address.js';
import { computeResourceChanges } from '../core/terraform/plan-changes.js';
import type { PreparedStack } from '../ports.js';
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
  const outcome = await context.terraform.plan({ ...computeRun(work, stack, 'plan'), lock });
  noteDiagnostics(work, stack, outcome);
  if (outcome.plan === undefined) return 'failed';
  journal.setChanges(stack.name, computeResourceChanges(outcome.plan));
  for (const { name } of outcome.plan.outputs) outputNames.add(name);
  return judgePlan(work, stack, outcome.plan);
}

function judgePlan({ context, journal, several }: StackWork, stack: PreparedStack, plan: Plan): WaveEnd {
  const { failOn, rules } = context.config.checks.policy;
  const findings = evaluatePolicy({
    plan,
    settings: rules,
    intended: stack.intended,
    ...(several ? { stack: stack.name } : {}),
  });
  journal.findings.push(...findings.map((finding) => locate(finding, stack)));
  return computeBlocking(findings, failOn).length > 0 ? 'blocked' : 'planned';
}

function locate(finding: Finding, { locations }: PreparedStack): Finding {
  const location = finding.location ?? locations?.get(stripInstanceKeys(finding.address));
  return location === undefined ? finding : { ...finding, location };
}
