import { type Adoption, describeAdoption } from '../core/recovery/adoption.js';
import { joinRecoveries, type Left, NO_RECOVERY, type Recovery } from '../core/recovery/left.js';
import { computeRecoveredStack } from '../core/recovery/recovered-stack.js';
import type { Suspects } from '../core/recovery/sort-candidates.js';
import type { TaggedResource } from '../core/recovery/tagged-resource.js';
import type { PreparedStack } from '../ports.js';
import { type Adopted, adoptLost } from './adopt-lost.js';
import { initStacks } from './build-stacks.js';
import type { Context } from './context.js';
import { destroyStacks } from './destroy-stacks.js';
import type { Destroy } from './destroy-work.js';
import type { Journal } from './journal.js';
import { openStackWork } from './stack-run.js';
import { waitForLocks } from './wait-for-locks.js';

export interface RecoveryWork extends Destroy {
  /** The code's stacks, initialized. */
  readonly stacks: readonly PreparedStack[];
}

export interface Lost {
  readonly lost: readonly TaggedResource[];
  readonly named?: readonly Adoption[];
}

/**
 * Destroys what no state holds, by what AWS lists and by ids that it may have (`named`, in the environment's region):
 * Terraform adopts it into a stack of its own, one a region, and destroys it like any other. What fails stays in that stack's state, for the next run.
 */
export async function recoverLost(work: RecoveryWork, { lost, named = [] }: Lost): Promise<Recovery> {
  const recoveries: Recovery[] = [];
  const home = work.context.environment.region;
  const regions = [...(named.length > 0 ? [home] : []), ...lost.map(({ region }) => region)];
  for (const region of new Set(regions)) {
    const arns = lost.filter((resource) => resource.region === region).map(({ arn }) => arn);
    recoveries.push(
      await recoverIn(work, { region, suspects: { arns, named: region === home ? named : [] } }),
    );
  }
  return joinRecoveries(recoveries);
}

interface Place {
  readonly region: string;
  readonly suspects: Suspects;
}

async function recoverIn(recovery: RecoveryWork, { region, suspects }: Place): Promise<Recovery> {
  const { context, journal, ledger } = recovery;
  const taken = [
    ...ledger.record.stacks.map((stack) => stack.name),
    ...recovery.stacks.map((stack) => stack.name),
  ];
  const name = computeRecoveredStack({ region, home: context.environment.region, taken });
  const leave = (why: string): Recovery => ({
    ...NO_RECOVERY,
    left: [
      ...suspects.arns,
      ...suspects.named.filter(({ orphaned }) => orphaned === true).map(describeAdoption),
    ].map((name) => ({ name, why })),
  });
  const { stack, write } = await makeRecoveredStack(context, { name, region, like: recovery.stacks[0] });
  const work = openStackWork(context, journal, [stack]);
  if (!(await initStacks(work, [stack]))) return leave('Terraform could not be initialized');
  // A run that was killed in the midst of a recovery left its lock.
  const locked = await waitForLocks({ context, journal, ledger, stacks: [name] });
  if (locked !== undefined) return leave(locked.reason ?? 'its state is locked');
  const adopted = await adoptLost({ context, stack, write, suspects });
  if (adopted.adopted.size === 0) return { ...adopted, destroyed: [] };
  journal.addStack(name, []);
  await destroyStacks(work, [stack], { trusted: true });
  return collect(work.context, { name, adopted, journal });
}

interface Collection {
  readonly name: string;
  readonly adopted: Adopted;
  readonly journal: Journal;
}

async function collect(context: Context, { name, adopted, journal }: Collection): Promise<Recovery> {
  const { resources } = await context.store.readState(context.environment.name, name);
  const stay = new Set(resources.map(({ address }) => address));
  const whyOf = (address: string): string =>
    journal.diagnostics.find((one) => one.severity === 'error' && one.address === address)?.summary ??
    'Terraform could not destroy it';
  const found = [...adopted.adopted];
  return {
    destroyed: found.filter(([address]) => !stay.has(address)).map(([, name]) => name),
    gone: adopted.gone,
    left: [
      ...adopted.left,
      ...found
        .filter(([address]) => stay.has(address))
        .map(([address, name]): Left => ({ name, why: whyOf(address) })),
    ],
  };
}

interface RecoveredStack {
  readonly name: string;
  readonly region: string;
  /** Its providers are those of the code, where there is code. */
  readonly like: PreparedStack | undefined;
}

interface RecoveredRoot {
  readonly stack: PreparedStack;
  readonly write: (content: object) => Promise<unknown>;
}

/** Its provider gives no tags: what is adopted keeps its own. */
async function makeRecoveredStack(
  context: Context,
  { name, region, like }: RecoveredStack,
): Promise<RecoveredRoot> {
  const { emulated, environment, folders, sources, store } = context;
  const backendOf = (stack: string) => store.backend(environment.name, stack);
  const outputDirectory = await folders.make(name);
  const bare = await sources.makeBare({ name, outputDirectory, ...(like === undefined ? {} : { like }) });
  const override = { backend: backendOf(name), region, tags: {}, relax: false, emulated };
  const stack = await sources.seal({ stack: bare, override, backendOf });
  return { stack, write: (content) => sources.makeBare({ name, outputDirectory, content }) };
}
