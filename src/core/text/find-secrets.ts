import { findUrlPasswords } from './url-passwords.js';

/** Names of environment variables that hold secrets. */
const NAMES = /SECRET|PASSWORD|PASSWD|TOKEN|PRIVATE_KEY|API_?KEY|CREDENTIALS/i;
/** They name a place where a secret is, or say something of one. */
const NOT_VALUES = /_(URL|URI|FILE|PATH|DIR|NAME|ID|TYPE|ARN|EXPIRATION)$/i;
/** Shorter values turn up by chance. */
const SHORTEST = 8;

/**
 * What environment variables hold that must not reach a report, whoever printed it: values of variables whose names say
 * so, and the passwords in addresses of all.
 */
export function findSecrets(env: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(env).flatMap(([name, value = '']) => [
    ...(value.length >= SHORTEST && NAMES.test(name) && !NOT_VALUES.test(name) ? [value] : []),
    ...findUrlPasswords(value),
  ]);
}
