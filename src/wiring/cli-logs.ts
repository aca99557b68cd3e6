import type { SmokeCheck } from '../core/smoke/check.js';
import { listPlainNames } from '../core/smoke/log/select-groups.js';
import type { EnvironmentLogs } from '../operations/checks/environment-logs.js';
import { type Connect, lazyLogLines } from './lazy-services.js';

/** Where no state is known: the log groups that the checks name in full, in the region of the connection. */
export function openNamedLogs(checks: readonly SmokeCheck[], connect: Connect): EnvironmentLogs {
  return {
    findGroups: async () => {
      const names = checks.flatMap((check) => (check.kind === 'log' ? listPlainNames(check.groups) : []));
      const { region } = connect();
      return { found: [...new Set(names)].map((name) => ({ region, name })), unseen: [] };
    },
    lines: lazyLogLines(connect),
  };
}
