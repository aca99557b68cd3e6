import { computeWithoutRun } from '../core/environment/next-record.js';
import type { EnvironmentRecord } from '../core/environment/record.js';
import { isSameRun } from '../core/environment/same-run.js';
import type { Context } from './context.js';
import { fetchState } from './find-lock-holder.js';
import type { Ledger } from './ledger.js';

/** Takes out of the record what made this run look for something lost: nobody has to look again. */
export async function forgetEndedRuns(context: Context, ledger: Ledger): Promise<void> {
  const others = (ledger.record.unfinished ?? []).filter((run) => !isSameRun(run, context.run));
  const states = await Promise.all(others.map((run) => fetchState(run, context)));
  const ended = others.filter((_, index) => states[index] === 'ended');
  if (ended.length === 0 && ledger.record.mayLack !== true) return;
  await ledger.update(({ mayLack: _looked, ...record }) =>
    ended.reduce(computeWithoutRun, record as EnvironmentRecord),
  );
}
