import { matchesPattern } from './statement.js';
import { UNRESTRICTABLE_ACTIONS } from './unrestrictable-actions.js';

const NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(UNRESTRICTABLE_ACTIONS).map(([service, names]) => [
    service,
    names.toLowerCase().split(/\s+/).filter(Boolean),
  ]),
);

/** How AWS begins the names of actions that only read. */
const READS =
  /^(batchget|check|describe|download|estimate|get|head|list|lookup|preview|query|read|scan|search|select|simulate|test|validate|view)/;

/**
 * Whether an action of a policy, or one that its wildcard covers, could be limited to a resource. Exact for the
 * services of the table, up to actions that AWS adds; of others it takes every action that does not read by its
 * name to be one, so that it says too little of what they read and too much of the few writes without a resource.
 * This is what Checkov asks by way of Cloudsplaining
 * (https://github.com/salesforce/cloudsplaining/blob/master/cloudsplaining/scan/statement_detail.py).
 */
export function takesResource(action: string): boolean {
  const [service = '', name = ''] = action.toLowerCase().split(':', 2);
  if (service.includes('*') || name === '') return true;
  const names = NAMES.get(service);
  if (names === undefined) return !READS.test(name);
  return !names.some((pattern) => matchesPattern(pattern, name));
}
