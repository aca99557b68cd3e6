import { listEnvironmentGroups } from '../core/evidence/log-groups.js';
import type { State } from '../core/terraform/state.js';
import type { LogGroups } from '../ports.js';
import { type FoundLogGroup, findLogGroups, type LogGroupLook } from './find-log-groups.js';

export interface GroupsRequest {
  readonly logGroups: LogGroups;
  readonly states: readonly State[];
  /** Region of what does not tell its own. */
  readonly home: string;
  readonly signal?: AbortSignal;
}

/**
 * The environment's log groups. One whose whole name is known is taken as it is, whether it exists by now or not: that
 * shows when it is read, and nobody has to be asked for it.
 */
export async function findEnvironmentGroups({
  logGroups,
  states,
  home,
  signal,
}: GroupsRequest): Promise<LogGroupLook> {
  const all = listEnvironmentGroups(states, home);
  const { found, unseen } = await findLogGroups({
    logGroups,
    wanted: all.filter(({ exact }) => !exact),
    signal,
  });
  const known = all.filter(({ exact }) => exact).map(({ region, prefix }) => ({ region, name: prefix }));
  return { found: dropDoubles([...known, ...found]), unseen };
}

function dropDoubles(groups: readonly FoundLogGroup[]): FoundLogGroup[] {
  return [...new Map(groups.map((group) => [`${group.region} ${group.name}`, group])).values()];
}
