import { join } from 'node:path';
import type { EnvironmentRecord } from '../core/environment/record.js';
import type { PreparedStack } from '../ports.js';
import { findStateful, makeBareStacks } from './bare-stacks.js';
import { initStacks } from './build-stacks.js';
import type { Context } from './context.js';
import { destroyStacks } from './destroy-stacks.js';
import { explainTerraform } from './explain-terraform.js';
import type { Journal, Standing } from './journal.js';
import type { Ledger } from './ledger.js';
import { openStackWork } from './stack-run.js';
import { waitForLocks } from './wait-for-locks.js';

export interface Destroy {
  readonly context: Context;
  readonly journal: Journal;
  readonly ledger: Ledger;
}

/** Destroys what bundle and record know of, and proves that nothing is left. */
export async function destroyEnvironment({ context, journal, ledger }: Destroy): Promise<Standing> {
  const known = await listKnownStacks(context, ledger.record);
  const stacks = await journal.step('bundle', () => findStacks(context, known));
  for (const { name, dependsOn } of stacks) journal.addStack(name, dependsOn);
  if (stacks.length > 0) {
    const work = openStackWork(context, journal, stacks);
    if (!(await journal.step('init', () => initStacks(work, stacks))))
      return explainTerraform(journal.diagnostics, 'initialize');
    const locked = await waitForLocks({ context, journal, ledger, stacks: stacks.map(({ name }) => name) });
    if (locked !== undefined) return locked;
    if (!(await journal.step('destroy', () => destroyStacks(work, stacks)))) {
      return context.signal.aborted ? explainCancel() : explainTerraform(journal.diagnostics, 'destroy');
    }
  }
  const names = new Set([...stacks.map(({ name }) => name), ...known]);
  return prove({ context, journal, ledger }, [...names]);
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

/**
 * Nothing is left when no state holds a resource. What the tagging API still lists is said as a warning, since it
 * does so for a while; but where the state was empty from the start, it is what the state has lost.
 */
async function prove({ context, journal, ledger }: Destroy, stacks: readonly string[]): Promise<Standing> {
  const { store, environment, tagged } = context;
  const [inState, byTag] = await Promise.all([
    Promise.all(stacks.map((stack) => store.readState(environment.name, stack))),
    tagged
      .find(environment.name, environment.repository)
      .catch((error: unknown) => explainTags(journal, error)),
  ]);
  const left = inState.flatMap(({ resources }) => resources.map(({ address }) => address));
  const destroyed = journal.changes.filter(
    ({ action, outcome }) => action === 'delete' && outcome === 'done',
  ).length;
  journal.receipt = { destroyed, left, ms: journal.elapsed() };
  if (byTag.length > 0) {
    journal.warnings.push(
      `AWS still lists ${byTag.length} resources with this environment's tags; it does so for a while after ` +
        `their end. If they stay, remove them by hand: ${byTag.slice(0, 20).join(', ')}`,
    );
  }
  // Another destroy that this one took over may have removed them just now.
  const lost = destroyed === 0 && ledger.previous?.status !== 'destroying';
  if (left.length === 0 && lost && byTag.length > 0) {
    return {
      status: 'failed',
      kind: 'outside',
      reason: `the state holds nothing, but AWS lists ${byTag.length} resources with this environment's tags: ${byTag.slice(0, 5).join(', ')}`,
      nextStep: 'Remove what still exists by hand, and re-run this job once AWS lists it no more.',
    };
  }
  if (left.length === 0) return { status: 'destroyed' };
  return {
    status: 'failed',
    kind: 'outside',
    reason: `${left.length} resources are still in the state: ${left.slice(0, 5).join(', ')}`,
    nextStep: 'Re-run this job to try again.',
  };
}

function explainTags(journal: Journal, error: unknown): readonly string[] {
  journal.warnings.push(
    `the tags could not be looked at: ${error instanceof Error ? error.message : String(error)}`,
  );
  return [];
}

const explainCancel = (): Standing => ({
  status: 'cancelled',
  kind: 'outside',
  reason: 'cancelled while Terraform destroyed',
  nextStep: 'Re-run this job to go on.',
});
