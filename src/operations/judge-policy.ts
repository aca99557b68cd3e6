import { computeBlocking, evaluatePolicy } from '../core/policy/evaluate.js';
import type { Finding } from '../core/policy/finding.js';
import { isLiveRule } from '../core/policy/live/rules.js';
import { computeRealFindings, computeRealPlan } from '../core/policy/reality.js';
import { makeRegoFindings } from '../core/policy/rego/findings.js';
import { placeFinding } from '../core/source/place-finding.js';
import type { Plan } from '../core/terraform/plan.js';
import type { State } from '../core/terraform/state.js';
import type { PreparedStack } from '../ports.js';
import type { Standing } from './journal.js';
import type { StackWork } from './stack-run.js';

interface PlannedStack {
  readonly plan: Plan;
  /** As `terraform show -json` prints it; only where Rego policies judge. */
  readonly json: string | undefined;
}

/** Judges one stack's plan by the run's policy; false when a finding stops the run. */
export async function judgePlan(
  work: StackWork,
  stack: PreparedStack,
  { plan, json }: PlannedStack,
): Promise<boolean> {
  const { journal, context } = work;
  const byRego = json === undefined ? [] : await evaluateRego(work, stack, json);
  journal.findings.set(stack.name, [...evaluate(work, stack, plan), ...byRego]);
  return computeBlocking(journal.findings.of(stack.name), context.policy.failOn).length === 0;
}

export interface MadeStack {
  readonly stack: PreparedStack;
  readonly plan: Plan;
  readonly state: State;
}

/** Judges what was made in the place of what was planned, so that what was known only after apply ends as a fact. */
export function judgeReality(work: StackWork, { stack, plan, state }: MadeStack): void {
  const { findings } = work.journal;
  const real = evaluate(work, stack, computeRealPlan(plan, state));
  findings.set(stack.name, computeRealFindings({ planned: findings.raw(stack.name), real }));
}

/** How the run stands by what was made; undefined when policy has nothing against it. */
export function explainReality({
  context,
  journal,
}: Pick<StackWork, 'context' | 'journal'>): Standing | undefined {
  const blocking = computeBlocking(journal.findings.list(), context.policy.failOn);
  if (blocking.length === 0) return undefined;
  return {
    status: 'failed',
    reason: `policy on what was made: ${countBlocking(blocking, context.policy.failOn)}`,
    nextStep: 'The environment is up; mend the findings and push.',
  };
}

/** Whether a check can look at all of it again: nothing that was made breaks the policy by what it is. */
export function canRecheck({ context, journal }: Pick<StackWork, 'context' | 'journal'>): boolean {
  const blocking = computeBlocking(journal.findings.list(), context.policy.failOn);
  return blocking.every(({ rule }) => isLiveRule(rule));
}

export function countBlocking(blocking: readonly Finding[], failOn: string): string {
  const rules = [...new Set(blocking.map(({ rule }) => rule))].join(', ');
  return `${blocking.length} finding${blocking.length === 1 ? '' : 's'} of severity ${failOn} or worse (${rules})`;
}

async function evaluateRego(
  { context, several }: StackWork,
  stack: PreparedStack,
  planJson: string,
): Promise<Finding[]> {
  const { rego, policy, environment, signal } = context;
  const messages = (await rego?.judge(planJson, signal)) ?? [];
  const findings = makeRegoFindings({
    messages,
    planJson,
    settings: policy.rules,
    environment: environment.name,
    ...(several ? { stack: stack.name } : {}),
  });
  return findings.map((finding) => placeFinding(finding, stack));
}

function evaluate({ context, several }: StackWork, stack: PreparedStack, plan: Plan): Finding[] {
  const { environment, policy, config } = context;
  const { name, pullNumber, repository, copyOf } = environment;
  const findings = evaluatePolicy({
    plan,
    settings: policy.rules,
    extraRules: policy.extraRules,
    intended: stack.intended,
    environment: {
      name,
      ...(pullNumber === undefined ? {} : { pullNumber }),
      ...(repository === undefined ? {} : { repository }),
      ...(copyOf === undefined ? {} : { copy: true as const }),
    },
    ...(stack.preventsDestroy === undefined ? {} : { preventsDestroy: stack.preventsDestroy }),
    relaxed: config.protectFromDestroy === 'relax',
    ...(several ? { stack: stack.name } : {}),
  });
  return findings.map((finding) => placeFinding(finding, stack));
}
