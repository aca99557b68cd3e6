import type { LogLines } from '../../ports.js';
import type { Context } from '../context.js';
import { findEnvironmentGroups } from '../environment-groups.js';
import type { LogGroupLook } from '../find-log-groups.js';
import { readStates } from '../find-lost.js';

/** The log groups of an environment, and what they hold. */
export interface EnvironmentLogs {
  /** The signal ends the wait for an answer. */
  findGroups(signal: AbortSignal): Promise<LogGroupLook>;
  readonly lines: LogLines;
}

/** Of an environment whose resources nobody knows. */
export const NO_LOGS: EnvironmentLogs = {
  findGroups: async () => ({ found: [], unseen: [] }),
  lines: { pages: async function* () {} },
};

/** The log groups by what the environment's states hold now. */
export function openEnvironmentLogs(context: Context): EnvironmentLogs {
  const { environment, store, logGroups, logLines } = context;
  return {
    findGroups: async (signal) => {
      const states = await readStates(context, await store.listStacks(environment.name));
      return findEnvironmentGroups({ logGroups, states, home: environment.region, signal });
    },
    lines: logLines,
  };
}
