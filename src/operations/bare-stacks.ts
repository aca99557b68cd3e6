import { computeTags } from '../core/environment/tags.js';
import { parseRecoveredRegion } from '../core/recovery/recovered-stack.js';
import type { PreparedStack } from '../ports.js';
import { initStacks } from './build-stacks.js';
import type { Context } from './context.js';
import { destroyStacks } from './destroy-stacks.js';
import type { StackWork } from './stack-run.js';

/**
 * Roots without code, for stacks of which only the state is left: one that the code no longer has, or whose bundle is
 * lost. Terraform destroys from the state alone; it needs no more than backend and provider.
 */
export async function makeBareStacks(
  context: Context,
  names: readonly string[],
): Promise<readonly PreparedStack[]> {
  const { config, emulated, environment, folders, sources, store } = context;
  const backendOf = (stack: string) => store.backend(environment.name, stack);
  const outputDirectory = await folders.make('bare');
  return Promise.all(
    names.map(async (name) => {
      const stack = await sources.makeBare({ name, outputDirectory });
      const override = {
        backend: backendOf(name),
        region: parseRecoveredRegion(name) ?? environment.region,
        tags: computeTags({ environment: environment.name, repository: environment.repository }),
        relax: config.protectFromDestroy === 'relax',
        emulated,
      };
      return sources.seal({ stack, override, backendOf });
    }),
  );
}

/** Names of the stacks whose state still holds something. */
export async function findStateful(context: Context, names: readonly string[]): Promise<readonly string[]> {
  const { store, environment } = context;
  const held = await Promise.all(names.map((name) => store.readState(environment.name, name)));
  return names.filter((_, index) => (held[index]?.resources ?? []).length > 0);
}

/** Destroys what stacks left behind that the code no longer has; the names of those that could not be. */
export async function retireStacks(work: StackWork, names: readonly string[]): Promise<readonly string[]> {
  const { context, journal } = work;
  const stateful = await findStateful(context, names);
  if (stateful.length === 0) return [];
  context.log.info(`Destroying stacks that the code no longer has: ${stateful.join(', ')}`);
  const stacks = await makeBareStacks(context, stateful);
  for (const { name } of stacks) journal.addStack(name, []);
  if (await initStacks(work, stacks)) await destroyStacks(work, stacks);
  return findStateful(context, stateful);
}
