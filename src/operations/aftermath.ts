import type { PreparedStack } from '../ports.js';
import type { Context } from './context.js';
import { destroyStacks } from './destroy-stacks.js';
import { CLOSED_MEANWHILE } from './fence.js';
import type { Standing } from './journal.js';
import type { StackWork } from './stack-run.js';

interface Aftermath {
  readonly work: StackWork;
  readonly stacks: readonly PreparedStack[];
  readonly standing: Standing;
  /** The apply came to its end, with or without changes. */
  readonly applied: boolean;
}

/** Undoes what a race with a close made, and what `on_failure: destroy` does not keep. */
export async function undoUnwanted(
  context: Context,
  { work, stacks, standing, applied }: Aftermath,
): Promise<Standing> {
  const changed = work.journal.changes.some(({ outcome }) => outcome !== 'pending');
  const closed = changed && standing.reason === CLOSED_MEANWHILE;
  const failed = standing.status === 'failed' && (changed || applied);
  const unwanted = failed && context.config.onFailure === 'destroy';
  if (context.signal.aborted || !(closed || unwanted)) return standing;
  const gone = await work.journal.step('destroy', () => destroyStacks(work, stacks));
  if (!gone) return { ...standing, reason: `${standing.reason}; destroying it again failed` };
  work.journal.forgetEnvironment();
  return {
    status: standing.status,
    reason: `${standing.reason}; everything was destroyed again`,
    ...(standing.kind === undefined ? {} : { kind: standing.kind }),
    ...(unwanted ? { nextStep: 'Mend the code and push; `on_failure: keep` leaves it up to look at.' } : {}),
    nothingLeft: true,
  };
}
