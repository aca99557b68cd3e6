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
export const runDestroyAlone = (context: Context, reason?: string): Promise<RunEnd> =>
  destroyOne(
    context,
    (journal, { record }) =>
      destroySiblings({ context, journal, record, list: listCopies, destroy: runDestroyAlone }),
    reason,
  );

async function destroyOne(
  context: Context,
  destroyOthers: (journal: Journal, ledger: Ledger) => Promise<readonly SiblingEnd[]>,
  reason?: string,
): Promise<RunEnd> {
  const journal = new Journal(context, 'destroy');
  const { decision, stored } = await journal.step('fence', () => lookAtFence(context, 'destroy'));
  if (!decision.go) {
    if (stored?.record.untold === true && stored.record.status === 'destroyed')
      await tellAgain(context, stored);
    return endAtFence(journal, decision);
  }
  const ledger = await Ledger.open(context, 'destroying');
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
