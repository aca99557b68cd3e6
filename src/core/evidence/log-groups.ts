import { type LogGroup, listLogGroups } from '../recovery/made-by-services.js';
import type { State } from '../terraform/state.js';
import { listResources } from './resources.js';

/** All log groups of an environment: those in its states, and those that AWS may have made for what they hold. */
export function listEnvironmentGroups(states: readonly State[], home: string): readonly LogGroup[] {
  const own = listResources(states, { types: ['aws_cloudwatch_log_group'], home }).flatMap(
    ({ attributes, region }): LogGroup[] =>
      typeof attributes.name === 'string' ? [{ region, prefix: attributes.name, exact: true }] : [],
  );
  const byKey = new Map(
    [...own, ...listLogGroups(states, home)].map((group) => [
      `${group.region} ${group.exact} ${group.prefix}`,
      group,
    ]),
  );
  return [...byKey.values()];
}
