import type { SmokeCheck } from '../core/smoke/check.js';
import { listPlainNames } from '../core/smoke/log/select-groups.js';
import type { EnvironmentLogs } from '../operations/checks/environment-logs.js';
import { type Connect, lazyLogLines } from './lazy-services.js';

/**
 * Where no state is known: the log groups that the checks name in full, in the region of the connection. Nothing else
 * tells that such a group is there, so one that does not exist is an error when it is read.
 */
export function openNamedLogs(checks: readonly SmokeCheck[], connect: Connect): EnvironmentLogs {
  const lines = lazyLogLines(connect);
  return {
    findGroups: async () => {
      const names = checks.flatMap((check) => (check.kind === 'log' ? listPlainNames(check.groups) : []));
      const { region } = connect();
      return { found: [...new Set(names)].map((name) => ({ region, name })), unseen: [] };
    },
    lines: { pages: (query) => lines.pages({ ...query, mustExist: true }) },
  };
}
