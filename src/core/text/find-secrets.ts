/** Names of environment variables that hold secrets. */
const NAMES = /SECRET|PASSWORD|PASSWD|TOKEN|PRIVATE_KEY|API_?KEY|CREDENTIALS/i;
/** They name a place where a secret is, or say something of one. */
const NOT_VALUES = /_(URL|URI|FILE|PATH|DIR|NAME|ID|TYPE|ARN|EXPIRATION)$/i;
/** Shorter values turn up by chance. */
const SHORTEST = 8;

/** Values of environment variables that must not reach a report, whoever printed them. */
export function findSecrets(env: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && value.length >= SHORTEST && NAMES.test(name) && !NOT_VALUES.test(name)
      ? [value]
      : [],
  );
}
