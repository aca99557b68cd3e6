import { getAt } from './issue.js';
import { AWS_KEYS } from './schema/smoke/aws.js';
import { SMOKE_KEYS } from './schema/smoke.js';

/** The name by which a check is meant elsewhere in the file: its `name`, else its target as written. */
export function readWrittenName(check: unknown): string | undefined {
  const name = getAt(check, ['name']);
  if (name !== undefined) return typeof name === 'string' ? name : undefined;
  const target = SMOKE_KEYS.map((key) => getAt(check, [key])).find((value) => value !== undefined);
  return typeof target === 'string' ? target : readCall(target);
}

/** Of a call to AWS: the service and the name of what is called. */
function readCall(target: unknown): string | undefined {
  const key = AWS_KEYS.find((service) => typeof getAt(target, [service]) === 'string');
  return key === undefined ? undefined : `${key} ${getAt(target, [key])}`;
}

/** The key that holds it. */
export function findNameKey(check: unknown): string {
  if (getAt(check, ['name']) !== undefined) return 'name';
  return SMOKE_KEYS.find((key) => getAt(check, [key]) !== undefined) ?? 'name';
}
