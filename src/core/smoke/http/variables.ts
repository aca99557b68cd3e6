import { isOwnVariable } from '../../own-variables.js';
import type { SmokeCheck } from '../check.js';
import type { Auth } from './check.js';

const NAME = /^[A-Za-z_]\w*$/;

/** Why a check may not send what this environment variable holds; undefined where it may. */
export function explainVariable(name: string): string | undefined {
  if (!NAME.test(name)) return 'must be the name of an environment variable, never a value';
  return isOwnVariable(name)
    ? 'names a variable of the run itself, whose credentials no check may send'
    : undefined;
}

/** The environment variables that hold credentials of these checks, each once. */
export function listVariables(checks: readonly SmokeCheck[]): string[] {
  return [...new Set(checks.flatMap(listAuths).flatMap(listVariableNames))];
}

/** Those of them whose values are secret, which a user name is not. */
export function listSecretVariables(checks: readonly SmokeCheck[]): string[] {
  const names = checks
    .flatMap(listAuths)
    .flatMap((auth) => ('user' in auth ? [auth.password] : listVariableNames(auth)));
  return [...new Set(names)];
}

/** The variables of Basic authentication, whose values are sent as one text. */
export function listBasicAuths(checks: readonly SmokeCheck[]): Extract<Auth, { readonly user: string }>[] {
  return checks.flatMap(listAuths).filter((auth) => 'user' in auth);
}

function listAuths(check: SmokeCheck): Auth[] {
  const steps: readonly unknown[] = 'steps' in check ? (check.steps as readonly unknown[]) : [check];
  return steps.flatMap((step) => (hasAuth(step) ? [step.auth] : []));
}

function hasAuth(step: unknown): step is { readonly auth: Auth } {
  return typeof step === 'object' && step !== null && 'auth' in step && step.auth !== undefined;
}

export function listVariableNames(auth: Auth | undefined): string[] {
  if (auth === undefined) return [];
  if ('bearer' in auth) return [auth.bearer];
  return 'user' in auth ? [auth.user, auth.password] : [auth.value];
}
