import type { EnvironmentRecord } from '../core/environment/record.js';
import type { Context } from './context.js';

/**
 * Other environments of the same pull request, by their records: those of another `name`, of a configuration before
 * this one or beside it. Without those that are gone.
 */
export async function findSiblings({
  store,
  environment,
}: Pick<Context, 'store' | 'environment'>): Promise<readonly EnvironmentRecord[]> {
  const { name, pullNumber, repository } = environment;
  if (pullNumber === undefined) return [];
  const isSame = (other: string | undefined) =>
    other === undefined || repository === undefined || other.toLowerCase() === repository.toLowerCase();
  return (await store.listRecords({ pullNumber }))
    .map(({ record }) => record)
    .filter((record) => record.pullNumber === pullNumber && record.environment !== name)
    .filter((record) => record.status !== 'destroyed' && isSame(record.repository));
}
