import type { StoredRecord } from '../ports.js';
import { Announcer, pickRecordedIds } from './announcer.js';
import type { Context } from './context.js';
import { destroyEnvironment } from './destroy-environment.js';
import { destroySiblings, joinSiblings, type SiblingEnd } from './destroy-siblings.js';
import { endAtFence, lookAtFence } from './fence.js';
import { findSiblings, listCopies } from './find-siblings.js';
import { forgetEnvironment } from './forget-environment.js';
import { Journal } from './journal.js';
import { Ledger } from './ledger.js';
import { noteNeighbours } from './note-neighbours.js';
import { releaseLocks } from './release-locks.js';
import { computeOutcome, concludeRun, type RunEnd, settle } from './run-end.js';
import { tellAgain } from './tell-again.js';

/**
 * Destroys the environment, and every other one of the same pull request that its records know, from bundles and
 * states alone; proves that nothing is left, and says so.
 */
export function runDestroy(context: Context): Promise<RunEnd> {
  return destroyOne(context, async (journal, { record }) => {
    const [siblings] = await Promise.all([
      destroySiblings({ context, journal, record, list: findSiblings, destroy: runDestroyAlone }),
      noteNeighbours({ context, journal }),
    ]);
    return siblings;
  });
}

/** Destroys this environment with its copies, and no other of its pull request; `reason` says why where it is gone. */
export const runDestroyAlone = (context: Context, order: DestroyOrder = {}): Promise<RunEnd> =>
  destroyOne(
    context,
    (journal, { record }) =>
      destroySiblings({
        context,
        journal,
        record,
        list: listCopies,
        destroy: (copy) => runDestroyAlone(copy),
      }),
    order,
  );

export interface DestroyOrder {
  /** Why, said where it is gone. */
  readonly reason?: string;
  /** The record that was judged: an environment that somebody has taken in hand since is left alone. */
  readonly judged?: StoredRecord | undefined;
}

const TAKEN_IN_HAND = {
  go: false,
  verdict: 'superseded',
  reason: 'a run has begun to work on it',
} as const;

async function destroyOne(
  context: Context,
  destroyOthers: (journal: Journal, ledger: Ledger) => Promise<readonly SiblingEnd[]>,
  { reason, judged }: DestroyOrder = {},
): Promise<RunEnd> {
  const journal = new Journal(context, 'destroy');
  const { decision, stored } = await journal.step('fence', () => lookAtFence(context, 'destroy'));
  if (!decision.go) {
    if (stored?.record.untold === true && stored.record.status === 'destroyed')
      await tellAgain(context, stored);
    return endAtFence(journal, decision);
  }
  const ledger = await (judged === undefined
    ? Ledger.open(context, 'destroying')
    : Ledger.openAt(context, 'destroying', judged));
  if (ledger === undefined) return endAtFence(journal, TAKEN_IN_HAND);
  const announcer = new Announcer(context, pickRecordedIds(ledger.record));
  announcer.start(journal.report({ status: 'destroying' }));
  const settled = await settle(destroyEnvironment({ context, journal, ledger }), context.signal);
  await releaseLocks({ context, ledger, end: settled });
  const own = settled.status === 'destroyed' && reason !== undefined ? { ...settled, reason } : settled;
  const end = joinSiblings(journal, {
    environment: context.environment.name,
    own,
    siblings: await destroyOthers(journal, ledger),
  });
  if (end.nothingLeft === true) journal.forgetEnvironment();
  const concluded = await concludeRun({ journal, standing: end, ledger, announcer });
  const { status } = concluded;
  const gone = status === 'destroyed' || (end.nothingLeft === true && status === end.status);
  const report = gone
    ? await forgetEnvironment({ context, ledger, announcer, report: concluded })
    : concluded;
  return { report, outcome: status === end.status ? end.outcome : computeOutcome(status) };
}
