import type { EnvironmentRecord } from '../core/environment/record.js';
import type { Context } from './context.js';
import { hasBundle } from './fence.js';

/**
 * Copies of this environment that are gone by their records, and whose files still stand in the store: a run was killed
 * between the two. Only where copies were ever made.
 */
export async function listCopyRemains(
  context: Context,
  record: EnvironmentRecord,
): Promise<readonly EnvironmentRecord[]> {
  const { store, environment, folders } = context;
  const { pullNumber } = record;
  if (record.copies === undefined || pullNumber === undefined) return [];
  const gone = (await store.listRecords({ pullNumber }))
    .map((stored) => stored.record)
    .filter(({ copyOf, status }) => copyOf === environment.name && status === 'destroyed');
  const files = await Promise.all(
    gone.map(async ({ environment: name }) => {
      const apart = { make: (folder: string) => folders.make(`${name}-${folder}`) };
      const copy = { ...context, environment: { ...environment, name }, folders: apart };
      return (await store.listStacks(name)).length > 0 || hasBundle(copy);
    }),
  );
  return gone.filter((_, index) => files[index]);
}
