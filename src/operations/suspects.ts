import { brokeOff, needsRecovery } from '../core/environment/needs-recovery.js';
import type { Adoption } from '../core/recovery/adoption.js';
import { isForeignPart } from '../core/recovery/foreign-part.js';
import { NO_RECOVERY, type Recovery } from '../core/recovery/left.js';
import type { TaggedResource } from '../core/recovery/tagged-resource.js';
import type { State } from '../core/terraform/state.js';
import type { PreparedStack } from '../ports.js';
import type { Destroy } from './destroy-work.js';
import { findLost } from './find-lost.js';
import { findLostNames } from './find-lost-names.js';
import { recoverLost } from './recover-lost.js';
import { TAKEN_OVER } from './run-end.js';
import type { StackWork } from './stack-run.js';

/** What no state holds. */
export interface LostSuspects {
  readonly lost: readonly TaggedResource[];
  /** Ids that something may have that was lost before it came into a state. */
  readonly named: readonly Adoption[];
  /** The code's stacks, initialized. */
  readonly stacks: readonly PreparedStack[];
}

export interface SuspectQuery {
  readonly work: StackWork;
  readonly stacks: readonly PreparedStack[];
  readonly states: readonly State[];
}

/** Looks before anything is destroyed. What AWS makes for others ends with them, and is looked at afterwards. */
export async function findSuspects(
  { context, journal, ledger }: Destroy,
  { work, stacks, states }: SuspectQuery,
): Promise<LostSuspects> {
  const look = await findLost(context, { states, regions: ledger.record.regions });
  const lost = look.lost.filter((resource) => !isForeignPart(resource));
  const held = states.some(({ resources }) => resources.length > 0);
  // More may exist than AWS lists. It costs a plan to find out, which states that lack nothing must not pay.
  const killed = journal.brokeOff || brokeOff(ledger.previous);
  const doubtful = killed || needsRecovery(ledger.previous) || lost.length > 0 || !held;
  return {
    lost,
    named: doubtful ? await findLostNames(work, { stacks, killed }) : [],
    stacks,
  };
}

export async function recoverSuspects(
  destroy: Destroy,
  { lost, named, stacks }: LostSuspects,
): Promise<Recovery> {
  if (lost.length === 0 && named.length === 0) return NO_RECOVERY;
  // It may be what the run that took over has just made.
  if (!(await destroy.ledger.isNewest()))
    return { ...NO_RECOVERY, left: lost.map(({ arn }) => ({ name: arn, why: TAKEN_OVER })) };
  return destroy.journal.step('recover', () => recoverLost({ ...destroy, stacks }, { lost, named }));
}
