import { isFailing } from '../core/verdict.js';
import type { PreparedStack } from '../ports.js';
import type { Context } from './context.js';
import { destroyStacks } from './destroy-stacks.js';
import { findLeftovers } from './find-leftovers.js';
import { readStates } from './find-lost.js';
import { findLostNames } from './find-lost-names.js';
import type { Standing } from './journal.js';
import type { Ledger } from './ledger.js';
import { recoverLost } from './recover-lost.js';
import { runBeforeDestroy } from './run-hooks.js';
import type { StackWork } from './stack-run.js';

interface Aftermath {
  readonly work: StackWork;
  readonly stacks: readonly PreparedStack[];
  readonly standing: Standing;
  /** The apply came to its end, with or without changes. */
  readonly applied: boolean;
  readonly ledger: Ledger;
}

/** Undoes what a race with a close or a destroy made, and what `on_failure: destroy` does not keep. */
export async function undoUnwanted(
  context: Context,
  { work, stacks, standing, applied, ledger }: Aftermath,
): Promise<Standing> {
  const changed = hasChanged(work);
  // What stood before is the business of the destroy that took over.
  const nothingMade = standing.unwanted === 'destroyed' || ledger.record.stacks.length === 0;
  if (!changed && standing.unwanted !== undefined && nothingMade) return { ...standing, nothingLeft: true };
  const raced = changed && standing.unwanted !== undefined;
  const failed = isFailing(standing.status) && (changed || applied);
  const unneeded = failed && context.config.onFailure === 'destroy';
  if (context.signal.aborted || !(raced || unneeded)) return standing;
  // An apply that broke off left nothing that a hook could rely on.
  if (applied) {
    const names = stacks.map(({ name }) => name);
    await runBeforeDestroy(work, () => readStates(context, names));
  }
  const gone = await work.journal.step('destroy', () => destroyStacks(work, stacks, { trusted: true }));
  if (!gone) return { ...standing, reason: `${standing.reason}; destroying it again failed` };
  const left = await destroyLost({ work, stacks, ledger });
  if (left !== undefined)
    return { ...standing, reason: `${standing.reason}; destroying it again left ${left}` };
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

/** What the states do not hold after an apply that broke off; the first thing that is left of it, if any is. */
async function destroyLost({
  work,
  stacks,
  ledger,
}: Pick<Aftermath, 'work' | 'stacks' | 'ledger'>): Promise<string | undefined> {
  const { context, journal } = work;
  const { lost, unseen } = await findLeftovers(context, ledger.record.regions);
  for (const { region, reason } of unseen)
    journal.warnings.push(`what is left in ${region} could not be looked for: ${reason}`);
  const named = journal.brokeOff ? await findLostNames(work, { stacks, killed: true }) : [];
  if (lost.length + named.length === 0) return undefined;
  const { left } = await journal.step('recover', () =>
    recoverLost({ context, journal, ledger, stacks }, { lost, named }),
  );
  return left[0]?.name;
}

/** Whether the run changed anything in AWS, or tried to. */
export const hasChanged = ({ journal }: StackWork): boolean =>
  journal.changes.some(({ outcome }) => outcome !== 'pending');
