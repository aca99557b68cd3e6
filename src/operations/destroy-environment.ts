import { join } from 'node:path';
import { needsRecovery } from '../core/environment/needs-recovery.js';
import type { EnvironmentRecord } from '../core/environment/record.js';
import type { PreparedStack } from '../ports.js';
import { findStateful, makeBareStacks } from './bare-stacks.js';
import { initStacks } from './build-stacks.js';
import type { Context } from './context.js';
import { destroyStacks } from './destroy-stacks.js';
import type { Destroy } from './destroy-work.js';
import { explainTerraform } from './explain-terraform.js';
import { readStates } from './find-lost.js';
import type { Standing } from './journal.js';
import { proveTeardown } from './prove-teardown.js';
import { TAKEN_OVER } from './run-end.js';
import { runBeforeDestroy } from './run-hooks.js';
import { settleAll } from './settle.js';
import { openStackWork, type StackWork } from './stack-run.js';
import { findSuspects, recoverSuspects } from './suspects.js';
import { waitForLocks } from './wait-for-locks.js';

/** Runs the hooks, destroys what bundle, record and states know of and what AWS has besides, and proves that nothing is left. */
export async function destroyEnvironment(destroy: Destroy): Promise<Standing> {
  const { context, journal, ledger } = destroy;
  const known = await listKnownStacks(context, ledger.record);
  const stacks = await journal.step('bundle', () => findStacks(context, known));
  for (const { name, dependsOn } of stacks) journal.addStack(name, dependsOn);
  const work = openStackWork(context, journal, stacks);
  const names = [...new Set([...stacks.map(({ name }) => name), ...known])];
  const unready = stacks.length === 0 ? undefined : await makeReady(destroy, { work, stacks });
  if (unready !== undefined) return unready;
  const states = await readStates(context, names);
  await runBeforeDestroy(destroy, async () => states);
  const suspects = await findSuspects(destroy, { work, stacks, states });
  // Side by side: what no state holds may stand in the way of what they hold, and the other way round.
  const recovering = recoverSuspects(destroy, suspects);
  const destroying = destroyKnown(destroy, { work, stacks });
  await settleAll<unknown>([recovering, destroying]);
  const recovered = await recovering;
  const noted = journal.diagnostics.length;
  let failure = await destroying;
  if (failure !== undefined && recovered.destroyed.length > 0) {
    failure = await destroyKnown(destroy, { work, stacks });
    if (failure === undefined) journal.diagnostics.splice(0, noted);
  }
  return failure ?? proveTeardown(destroy, { names, states, suspects, recovered });
}

interface Known {
  readonly work: StackWork;
  readonly stacks: readonly PreparedStack[];
}

/** A standing says why nothing can be destroyed. */
async function makeReady(
  { context, journal, ledger }: Destroy,
  { work, stacks }: Known,
): Promise<Standing | undefined> {
  if (!(await journal.step('init', () => initStacks(work, stacks))))
    return explainTerraform(journal.diagnostics, 'initialize');
  return waitForLocks({ context, journal, ledger, stacks: stacks.map(({ name }) => name) });
}

/** A standing says why it could not be done. */
async function destroyKnown(
  { context, journal, ledger }: Destroy,
  { work, stacks }: Known,
): Promise<Standing | undefined> {
  if (stacks.length === 0) return undefined;
  const trusted = ledger.previous !== undefined && !needsRecovery(ledger.previous);
  const mayGo = () => ledger.isNewest();
  if (await journal.step('destroy', () => destroyStacks(work, stacks, { trusted, mayGo }))) return undefined;
  if (!context.signal.aborted && !(await mayGo())) return { status: 'superseded', reason: TAKEN_OVER };
  return context.signal.aborted ? explainCancel() : explainTerraform(journal.diagnostics, 'destroy');
}

/** Names of the stacks that the record knows, and of those that have a state, whatever the record says. */
async function listKnownStacks(
  { store, environment }: Context,
  record: EnvironmentRecord,
): Promise<readonly string[]> {
  const stored = await store.listStacks(environment.name);
  return [...new Set([...record.stacks.map(({ name }) => name), ...stored])];
}

/** The stacks of the bundle, and bare ones for what is known besides and whose state still holds something. */
async function findStacks(context: Context, known: readonly string[]): Promise<readonly PreparedStack[]> {
  const bundled = await fetchBundle(context);
  const names = new Set(bundled.map(({ name }) => name));
  const others = known.filter((name) => !names.has(name));
  const stateful = await findStateful(context, others);
  if (stateful.length > 0)
    context.log.info(`No bundle holds ${stateful.join(', ')}: destroying from the state alone`);
  return [...bundled, ...(stateful.length > 0 ? await makeBareStacks(context, stateful) : [])];
}

/** Empty when nothing was ever sealed. */
async function fetchBundle(context: Context): Promise<readonly PreparedStack[]> {
  const folder = await context.folders.make('bundle');
  const file = join(folder, 'bundle.tgz');
  if (!(await context.store.getBundle(context.environment.name, file))) return [];
  return context.bundles.unpack({ file, folder: join(folder, 'stacks') });
}

const explainCancel = (): Standing => ({
  status: 'cancelled',
  kind: 'outside',
  reason: 'cancelled while Terraform destroyed',
  nextStep: 'Re-run this job to go on.',
});
