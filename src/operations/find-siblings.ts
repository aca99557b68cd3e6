import type { EnvironmentRecord } from '../core/environment/record.js';
import { parsePullNumberOf } from '../core/reap/candidates.js';
import type { Context } from './context.js';

/**
 * Other environments of the same pull request, by their records: those of another `name`, of a configuration before
 * this one or beside it, and copies of this one. Without those that are gone, and without copies of another, which go
 * with it.
 */
export async function findSiblings({
  store,
  environment,
}: Pick<Context, 'store' | 'environment'>): Promise<readonly EnvironmentRecord[]> {
  const { name, pullNumber, repository } = environment;
  if (pullNumber === undefined) return [];
  const isSame = (other: string | undefined) =>
    other === undefined || repository === undefined || other.toLowerCase() === repository.toLowerCase();
  const others = (await store.listRecords({ pullNumber }))
    .map(({ record }) => record)
    .filter((record) => record.pullNumber === pullNumber && record.environment !== name)
    .filter((record) => record.status !== 'destroyed' && isSame(record.repository));
  return others.filter(({ copyOf }) => !others.some((front) => front.environment === copyOf));
}

/** The copies of this environment that are not gone. */
export async function listCopies(
  context: Pick<Context, 'store' | 'environment'>,
): Promise<readonly EnvironmentRecord[]> {
  const { environment, store } = context;
  const { name, copyOf: front, pullNumber = parsePullNumberOf(name) } = environment;
  if (front !== undefined) return [];
  return (await findSiblings({ store, environment: { ...environment, pullNumber } })).filter(
    ({ copyOf }) => copyOf === name,
  );
}
