import type { Receipt } from '../core/report/report.js';
import { destroyEnvironment } from './destroy-environment.js';
import { Journal } from './journal.js';
import type { Deploy } from './replacement.js';
import { settle } from './run-end.js';

export interface RetiredOwn {
  readonly ok: boolean;
  readonly reason: string;
  readonly receipt?: Receipt | undefined;
}

/**
 * Destroys the stacks of the environment's own name, beside which a copy is shown; its record stays, since it speaks
 * for the copy.
 */
export async function retireOwn({
  context,
  ledger,
}: Pick<Deploy, 'context' | 'ledger'>): Promise<RetiredOwn> {
  const { store, environment, folders, signal } = context;
  const journal = new Journal(context, 'destroy');
  const apart = { ...context, folders: { make: (name: string) => folders.make(`own-${name}`) } };
  const end = await settle(destroyEnvironment({ context: apart, journal, ledger }), signal);
  const { receipt } = journal;
  if (end.status !== 'destroyed') return { ok: false, reason: end.reason ?? end.status, receipt };
  if (!(await ledger.update((record) => ({ ...record, stacks: [] }))))
    return { ok: false, reason: 'a newer run took over', receipt };
  await store.removeEnvironment(environment.name, { keepRecord: true });
  return { ok: true, reason: '', receipt };
}
