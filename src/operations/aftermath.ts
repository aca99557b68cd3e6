import { isFailing } from '../core/verdict.js';
import type { PreparedStack } from '../ports.js';
import type { Context } from './context.js';
import { destroyStacks } from './destroy-stacks.js';
import type { Standing } from './journal.js';
import type { StackWork } from './stack-run.js';

interface Aftermath {
  readonly work: StackWork;
  readonly stacks: readonly PreparedStack[];
  readonly standing: Standing;
  /** The apply came to its end, with or without changes. */
  readonly applied: boolean;
}

/** Undoes what a race with a close or a destroy made, and what `on_failure: destroy` does not keep. */
export async function undoUnwanted(
  context: Context,
  { work, stacks, standing, applied }: Aftermath,
): Promise<Standing> {
  const changed = hasChanged(work);
  // What stood before is the business of the destroy that took over.
  if (!changed && standing.unwanted === 'destroyed') return { ...standing, nothingLeft: true };
  const raced = changed && standing.unwanted !== undefined;
  const failed = isFailing(standing.status) && (changed || applied);
  const unneeded = failed && context.config.onFailure === 'destroy';
  if (context.signal.aborted || !(raced || unneeded)) return standing;
  const gone = await work.journal.step('destroy', () => destroyStacks(work, stacks, { trusted: true }));
  if (!gone) return { ...standing, reason: `${standing.reason}; destroying it again failed` };
  work.journal.forgetEnvironment();
  const { kind, unwanted } = standing;
  return {
    status: standing.status,
    reason: `${standing.reason}; everything was destroyed again`,
    ...(kind === undefined ? {} : { kind }),
    ...(unwanted === undefined ? {} : { unwanted }),
    ...(raced ? {} : { nextStep: 'Mend the code and push; `on_failure: keep` leaves it up to look at.' }),
    nothingLeft: true,
  };
}

/** Whether the run changed anything in AWS, or tried to. */
export const hasChanged = ({ journal }: StackWork): boolean =>
  journal.changes.some(({ outcome }) => outcome !== 'pending');
