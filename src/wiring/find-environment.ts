import { frontOf } from '../core/environment/copies.js';
import type { Context } from '../operations/context.js';
import { hasBundle } from '../operations/fence.js';
import { findSiblings } from '../operations/find-siblings.js';

/**
 * The environment that a destroy begins with. Renamed in the configuration, or the configuration is gone: the records
 * say which ones are the pull request's, and the destroy takes the others along.
 */
export async function findEnvironment(context: Context): Promise<Context> {
  const { environment, store } = context;
  if ((await store.prepare({ create: false })) === 'absent') return context;
  const own = await store.readRecord(environment.name);
  if (own !== undefined && own.record.status !== 'destroyed') return context;
  const siblings = await findSiblings(context);
  // One that another run destroys already is nothing to begin with.
  const first = siblings.find(({ status }) => status !== 'destroying') ?? siblings[0];
  if (first === undefined || (await hasBundle(context))) return context;
  return { ...context, environment: { ...environment, name: frontOf(first) } };
}
