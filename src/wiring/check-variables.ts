import type { ConfigProblem } from '../core/config/config.js';
import type { SmokeCheck } from '../core/smoke/check.js';
import { listBasicAuths, listSecretVariables, listVariables } from '../core/smoke/http/variables.js';
import type { Log } from '../ports.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Shorter values would hide ordinary words in the log. */
const SHORTEST = 4;

/** The credentials that checks send, each value hidden from the log from now on. */
export function hideCheckSecrets(
  checks: readonly SmokeCheck[],
  { env, log }: { readonly env: Environment; readonly log: Pick<Log, 'mask'> },
): string[] {
  const read = (name: string): string => env[name]?.trim() ?? '';
  const values = listSecretVariables(checks).map(read);
  const secrets = values.filter((value) => value.length >= SHORTEST);
  // As a whole: a short password can't be found inside of the base64 that goes over the wire.
  const pairs = listBasicAuths(checks)
    .map(({ user, password }) => [read(user), read(password)] as const)
    .flatMap(([user, password]) => (password === '' ? [] : [`${user}:${password}`]));
  for (const secret of [...secrets, ...pairs, ...pairs.map(encodeBase64)]) log.mask(secret);
  return [...secrets, ...pairs];
}

const encodeBase64 = (text: string): string => Buffer.from(text).toString('base64');

/** Credentials that checks send and that are not there; an optional check warns of it when it is made. */
export function findUnsetVariables(checks: readonly SmokeCheck[], env: Environment): ConfigProblem[] {
  return checks.flatMap((check, index) => {
    const unset = check.optional
      ? []
      : listVariables([check]).filter((variable) => (env[variable] ?? '').trim() === '');
    const { place } = check;
    return unset.map((name) => ({
      file: place?.file ?? '',
      ...(place === undefined ? {} : { line: place.line, column: place.column }),
      path: `checks.smoke[${index}].auth`,
      message: `the environment variable ${name} is not set, which holds credentials of the check "${check.name}"`,
      hint: `give it to the step, such as \`env: { ${name}: "\${{ secrets.${name} }}" }\``,
    }));
  });
}
