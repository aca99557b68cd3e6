import { MayflyError } from '../core/errors.js';
import type { Finding } from '../core/policy/finding.js';
import type { Plan } from '../core/terraform/plan.js';
import type { State } from '../core/terraform/state.js';
import type { PreparedStack } from '../ports.js';
import { judgeReality } from './judge-policy.js';
import { settleAll } from './settle.js';
import type { StackWork } from './stack-run.js';

/** Judges what every planned stack has made by its state. One that can't be read leaves what its plan said. */
export async function judgeMade(work: StackWork): Promise<void> {
  await settleAll([...work.plans].map(([stack, plan]) => judgeStack(work, stack, plan)));
}

async function judgeStack(work: StackWork, stack: PreparedStack, plan: Plan): Promise<void> {
  const { journal } = work;
  if (!mayDiffer(plan, journal.findings.raw(stack.name))) return;
  const state = await readState(work, stack.name);
  if (state !== undefined) judgeReality(work, { stack, plan, state });
}

/** A plan that changes nothing and leaves nothing open has said it all. */
function mayDiffer(plan: Plan, findings: readonly Finding[]): boolean {
  return (
    plan.resources.some(({ action }) => action !== 'no-op') ||
    findings.some(({ result }) => result === 'unknown')
  );
}

async function readState({ context, journal, states }: StackWork, stack: string): Promise<State | undefined> {
  try {
    return states.get(stack) ?? (await context.store.readState(context.environment.name, stack));
  } catch (error) {
    if (!(error instanceof MayflyError)) throw error;
    journal.warnings.push(`policy could not look at what ${stack} made: ${error.message}`);
    return undefined;
  }
}
