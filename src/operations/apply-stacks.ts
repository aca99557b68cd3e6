import { computeBlocking } from '../core/policy/evaluate.js';
import { computeWaves } from '../core/source/stack-order.js';
import type { OutputValues } from '../core/terraform/ui-events.js';
import { plural } from '../core/text/plural.js';
import type { PreparedStack } from '../ports.js';
import { explainTerraform, isNameTaken } from './explain-terraform.js';
import type { Standing } from './journal.js';
import { countBlocking } from './judge-policy.js';
import { refuseMissingOutputs } from './missing-outputs.js';
import { planWave } from './plan-wave.js';
import { runLocked } from './run-locked.js';
import { settleAll } from './settle.js';
import { computeRun, noteDiagnostics, type StackWork } from './stack-run.js';

export interface ApplyRequest {
  readonly stacks: readonly PreparedStack[];
  /** Resolves when it is safe to apply: the bundle is stored, the fence still open. A standing stops the run. */
  readonly mayApply: () => Promise<Standing | undefined>;
}

/** Plans, judges and applies wave by wave. Undefined when everything was applied; else how the run stands. */
export async function applyStacks(
  work: StackWork,
  { stacks, mayApply }: ApplyRequest,
): Promise<Standing | undefined> {
  const waves = computeWaves(stacks);
  const outputNames = new Set<string>();
  for (const [index, wave] of waves.entries()) {
    const end = await work.journal.step('plan', () =>
      planWave(work, { stacks: wave, lock: true, outputNames }),
    );
    if (index === waves.length - 1 && end !== 'failed') work.journal.findings.complete = true;
    if (end !== 'planned') return explainPlan(work, end);
    if (index === waves.length - 1)
      refuseMissingOutputs({ config: work.context.config, outputNames, applied: index > 0 });
    const stop = await mayApply();
    if (stop !== undefined) return stop;
    const applied = await work.journal.step('apply', () =>
      settleAll(wave.map((stack) => applyStack(work, stack))),
    );
    if (applied.includes(false)) return explainApply(work);
  }
  return undefined;
}

async function applyStack(work: StackWork, stack: PreparedStack): Promise<boolean> {
  const { context, journal } = work;
  const outcome = await runLocked(work, stack, () =>
    context.terraform.apply(computeRun(work, stack, 'apply')),
  );
  noteDiagnostics(work, stack, outcome);
  // A name that was taken is of something that was there before.
  if (!outcome.ok && !outcome.diagnostics.some(isNameTaken)) journal.brokeOff = true;
  const outputs = await completeOutputs(work, stack, outcome.outputs);
  journal.setOutputs(outputs);
  return outcome.ok;
}

/** Terraform's stream leaves out the values of sensitive outputs, and all of them when the apply fails; the state has them. */
async function completeOutputs(
  work: StackWork,
  stack: PreparedStack,
  streamed: OutputValues,
): Promise<OutputValues> {
  const { context } = work;
  const values = Object.values(streamed);
  if (values.length > 0 && !values.some(({ sensitive }) => sensitive)) return streamed;
  const stored = await context.store.readState(context.environment.name, stack.name);
  work.states.set(stack.name, stored);
  return { ...streamed, ...stored.outputs };
}

function explainPlan({ context, journal }: StackWork, end: 'failed' | 'blocked'): Standing {
  if (end === 'failed') return explainTerraform(journal.diagnostics, 'plan');
  const { failOn } = context.policy;
  const blocking = computeBlocking(journal.findings.list(), failOn);
  return {
    status: 'blocked',
    reason: `policy stopped the apply: ${countBlocking(blocking, failOn)}`,
    nextStep:
      'Mend the findings and push. One that may stand needs a waiver in the configuration of the base branch.',
  };
}

function explainApply({ context, journal }: StackWork): Standing {
  if (context.signal.aborted) {
    const { changes } = journal;
    const made = changes.filter(({ outcome }) => outcome === 'done').length;
    return {
      status: 'cancelled',
      kind: 'outside',
      reason: `cancelled while Terraform applied; ${made} of ${plural(changes.length, 'change')} made`,
    };
  }
  return explainTerraform(journal.diagnostics, 'apply');
}
