import { computeWithoutRun } from '../core/environment/next-record.js';
import type { Context } from './context.js';
import { fetchState, isSame } from './find-lock-holder.js';
import type { Ledger } from './ledger.js';

/** Takes runs out of the record that are over: what they left was looked for, and nobody has to look again. */
export async function forgetEndedRuns(context: Context, ledger: Ledger): Promise<void> {
  const others = (ledger.record.unfinished ?? []).filter((run) => !isSame(run, context));
  const states = await Promise.all(others.map((run) => fetchState(run, context)));
  const ended = others.filter((_, index) => states[index] === 'ended');
  if (ended.length === 0) return;
  await ledger.update((record) => ended.reduce(computeWithoutRun, record));
}
