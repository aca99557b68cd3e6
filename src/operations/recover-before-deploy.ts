import { brokeOff, needsRecovery } from '../core/environment/needs-recovery.js';
import { isForeignPart } from '../core/recovery/foreign-part.js';
import { readImportErrors } from '../core/recovery/import-errors.js';
import { indexStates } from '../core/recovery/known-resources.js';
import {
  computePlannedImports,
  keepOurs,
  type PlannedImport,
  type PlannedQuery,
} from '../core/recovery/planned-imports.js';
import type { TaggedResource } from '../core/recovery/tagged-resource.js';
import { plural } from '../core/text/plural.js';
import type { PreparedStack } from '../ports.js';
import { findLost, readStates } from './find-lost.js';
import { forgetEndedRuns } from './forget-ended-runs.js';
import type { Ledger } from './ledger.js';
import { ownerOf } from './owner.js';
import { type RecoveryWork, recoverLost } from './recover-lost.js';
import { computeRun, type StackWork } from './stack-run.js';

/** Plans of a stack in all, each of which drops what does not exist. */
const ROUNDS = 5;

export interface DeployRecovery {
  readonly work: StackWork;
  readonly ledger: Ledger;
  /** Initialized, and none of them planned yet. */
  readonly stacks: readonly PreparedStack[];
}

/**
 * Where the last run did not come to its end, or a state is not there any more: what it made and no state holds is
 * adopted into the stack whose code would make it again under the same name, and is destroyed where there is none.
 */
export async function recoverBeforeDeploy({ work, ledger, stacks }: DeployRecovery): Promise<void> {
  const { context, journal } = work;
  // A tombstone, and no record at all, have lost nothing; what they left is for a destroy.
  const { previous } = ledger;
  if (previous === undefined || previous.status === 'destroyed') return;
  const names = await context.store.listStacks(context.environment.name);
  const states = await readStates(context, names);
  const emptied = previous.stacks.length > 0 && states.every(({ resources }) => resources.length === 0);
  if (!needsRecovery(previous) && !emptied) return;
  await journal.step('recover', async () => {
    const look = await findLost(context, { states, regions: ledger.record.regions });
    for (const { region, reason } of look.unseen)
      journal.warnings.push(`what the last run lost in ${region} could not be looked for: ${reason}`);
    const adopted: PlannedImport[] = [];
    const killed = brokeOff(previous) ? context.environment.name : undefined;
    for (const stack of stacks)
      adopted.push(...(await adoptPlanned(work, stack, { lost: look.lost, killed })));
    noteAdopted(work, adopted);
    const recovery = { context, journal, ledger, stacks };
    await destroyRest(recovery, look.lost, adopted);
    if (look.unseen.length === 0) await forgetEndedRuns(context, ledger);
  });
}

/** A stack that can't be planned yet, for want of another one's outputs, adopts nothing. */
async function adoptPlanned(
  work: StackWork,
  stack: PreparedStack,
  query: PlannedQuery,
): Promise<readonly PlannedImport[]> {
  const { sources } = work.context;
  let wanted: readonly PlannedImport[] | undefined;
  for (let round = 1; round <= ROUNDS; round++) {
    const { plan, diagnostics } = await runPlan(work, stack);
    if (wanted === undefined) {
      wanted = plan === undefined ? [] : computePlannedImports(plan, query);
    } else if (plan !== undefined) {
      const ours = keepOurs(wanted, { plan, owner: ownerOf(work.context) });
      if (ours.length === wanted.length) return wanted;
      wanted = ours;
    } else {
      const errors = readImportErrors(diagnostics);
      const next: readonly PlannedImport[] = wanted.filter(({ address }) => !errors.has(address));
      wanted = next.length === wanted.length ? [] : next;
    }
    await sources.writeImports({ stack, imports: wanted });
    if (wanted.length === 0) return [];
  }
  await sources.writeImports({ stack, imports: [] });
  return [];
}

/** Its events are of no plan that anyone asked for. */
const runPlan = (work: StackWork, stack: PreparedStack) =>
  work.context.terraform.plan({ ...computeRun(work, stack, 'plan'), onEvent: () => {}, lock: true });

function noteAdopted({ journal }: StackWork, adopted: readonly PlannedImport[]): void {
  if (adopted.length === 0) return;
  journal.warnings.push(
    `the state had lost ${plural(adopted.length, 'resource')}, found by name and tags and taken back: ` +
      adopted.map(({ address }) => address).join(', '),
  );
}

async function destroyRest(
  recovery: RecoveryWork,
  lost: readonly TaggedResource[],
  adopted: readonly PlannedImport[],
): Promise<void> {
  const kept = new Set(adopted.map(({ arn }) => arn));
  const open = lost.filter((resource) => !kept.has(resource.arn) && !isForeignPart(resource));
  if (open.length === 0 || !(await recovery.ledger.isNewest())) return;
  // Another run may have taken it back since it was looked for.
  const { context } = recovery;
  const names = await context.store.listStacks(context.environment.name);
  const knows = indexStates(await readStates(context, names));
  const rest = open.filter(({ arn }) => !knows(arn));
  if (rest.length === 0) return;
  const { journal } = recovery;
  const { destroyed, left } = await recoverLost(recovery, { lost: rest });
  if (destroyed.length > 0)
    journal.warnings.push(`destroyed what an earlier run made and lost: ${destroyed.join(', ')}`);
  if (left.length > 0)
    journal.warnings.push(
      `an earlier run made and lost what could not be destroyed: ${left.map(({ name, why }) => `${name} (${why})`).join(', ')}`,
    );
}
