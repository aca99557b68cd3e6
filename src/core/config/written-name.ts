import { getAt } from './issue.js';
import { AWS_KEYS } from './schema/smoke/aws.js';
import { SMOKE_KEYS } from './schema/smoke.js';

/**
 * The name by which a check is meant elsewhere in the file: its `name`, else its target as written, with the kind before
 * it where it is no `http` check: a host may be asked in several ways.
 */
export function readWrittenName(check: unknown): string | undefined {
  const name = getAt(check, ['name']);
  if (name !== undefined) return typeof name === 'string' ? name : undefined;
  const kind = SMOKE_KEYS.find((key) => getAt(check, [key]) !== undefined);
  if (kind === undefined) return undefined;
  const target = getAt(check, [kind]);
  const written = typeof target === 'string' ? target : readCall(target);
  return written === undefined || kind === 'http' ? written : `${kind} ${written}`;
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
