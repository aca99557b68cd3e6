import { decideFate, type Fate, findShown } from '../core/environment/copies.js';
import { computeFinishedRecord } from '../core/environment/next-record.js';
import { openCopy } from './copy-context.js';
import { destroyFailed } from './destroy-failed.js';
import { Ledger } from './ledger.js';
import type { Deploy, Replacement } from './replacement.js';
import { explainFailure, type SettledStanding, TAKEN_OVER } from './run-end.js';
import { showCopy } from './show-copy.js';
import { undoSuperseded } from './undo-superseded.js';

/** Whether stacks go into copies of the environment, or have gone there before: what is shown has to be told apart. */
export const hasCopies = ({ context, ledger }: Deploy): boolean =>
  context.config.strategy === 'replace' || ledger.record.copies !== undefined;

/**
 * Deploys the commit beside what people see, and shows it in its place once it passes. What fails is destroyed again
 * while something live is shown. The record of the copy is there before anything of it is made.
 */
export async function replaceEnvironment(
  front: Deploy,
  deploy: (run: Deploy) => Promise<SettledStanding>,
): Promise<SettledStanding> {
  try {
    const replacement = await openReplacement(front);
    if (replacement === undefined) return { status: 'superseded', reason: TAKEN_OVER, outcome: 'good' };
    const { target, ledger } = replacement;
    // Whether a failed copy stays depends on what stands beside it.
    const context = { ...target, config: { ...target.config, onFailure: 'keep' as const } };
    const end = await deploy({ context, journal: front.journal, ledger });
    if (target !== front.context) await concludeCopy(replacement, end);
    return await ENDS[kindOf(end)](replacement, end);
  } catch (error) {
    return explainFailure(error, front.context.signal);
  }
}

/** Undefined when a newer run has taken over already. */
async function openReplacement(front: Deploy): Promise<Replacement | undefined> {
  const { context, journal, ledger } = front;
  const shown = findShown(ledger.record);
  if (!(await ledger.update((record) => ({ ...record, copies: shown ? { shown } : {} })))) return undefined;
  const before = ledger.record;
  journal.adopt(before);
  if (context.config.strategy === 'update') return { front, target: context, ledger, shown, before };
  const target = openCopy(context);
  return { front, target, ledger: await Ledger.open(target, 'deploying', ledger), shown, before };
}

type EndKind = 'decided' | 'cancelled' | 'superseded';

const kindOf = ({ status }: SettledStanding): EndKind =>
  status === 'cancelled' || status === 'superseded' ? status : 'decided';

const ENDS: Readonly<
  Record<EndKind, (replacement: Replacement, end: SettledStanding) => Promise<SettledStanding>>
> = { decided: endDecided, cancelled: endCancelled, superseded: undoSuperseded };

/** What the copy's own record says of its deploy; what people see is the front's to say. */
async function concludeCopy({ front, ledger }: Replacement, end: SettledStanding): Promise<void> {
  const report = front.journal.report(end);
  const { brokeOff } = front.journal;
  const own = await ledger.update((record) => ({
    ...computeFinishedRecord(record, { report, results: {} }),
    ...(brokeOff ? { mayLack: true } : {}),
  }));
  if (!own) await ledger.leave();
}

async function endDecided(replacement: Replacement, end: SettledStanding): Promise<SettledStanding> {
  const { front, target, shown } = replacement;
  const fate = decideFate({
    environment: target.environment.name,
    passed: end.status === 'live',
    touched: isTouched(replacement),
    shown,
    onFailure: front.context.config.onFailure,
  });
  return FATES[fate](replacement, end);
}

const FATES: Readonly<
  Record<Fate, (replacement: Replacement, end: SettledStanding) => Promise<SettledStanding>>
> = {
  show: showCopy,
  destroy: destroyFailed,
  leave: async (_, end) => end,
};

/** This run, or one before it, began to apply the copy. */
function isTouched({ front, ledger, target, shown }: Replacement): boolean {
  if (shown?.environment === target.environment.name) return front.journal.earlier === undefined;
  return ledger.record.stacks.length > 0;
}

/** There is no time: the copy has a record, by which the next run, the close or the reaper find it. */
async function endCancelled(
  { front, target, shown, before }: Replacement,
  end: SettledStanding,
): Promise<SettledStanding> {
  if (shown !== undefined && shown.environment !== target.environment.name) front.journal.stepBack(before);
  return end;
}
