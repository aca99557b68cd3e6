import type { Auth, HttpStep, RequestBody } from './check.js';
import { listVariableNames } from './variables.js';

/** What goes over the wire for one step. */
export interface ComposedRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Names of headers, in lower case, that no other origin may see. */
  readonly credentials: readonly string[];
}

/** The value of an environment variable; undefined where it is not set. */
export type ReadVariable = (name: string) => string | undefined;

/** A request with its body and credentials, or the environment variable that it lacks. */
export function composeRequest(
  step: HttpStep,
  readVariable: ReadVariable,
): ComposedRequest | { readonly missing: string } {
  const { url, method, headers } = step;
  if (step.auth === undefined && step.body === undefined) return { url, method, headers, credentials: [] };
  const auth = composeCredentials(step.auth, readVariable);
  if ('missing' in auth) return auth;
  const body = step.body === undefined ? undefined : encodeBody(step.body);
  const own = new Set(Object.keys(headers).map((name) => name.toLowerCase()));
  const type = body === undefined || own.has('content-type') ? {} : { 'content-type': body.type };
  return {
    url,
    method,
    headers: { ...type, ...headers, ...auth.headers },
    ...(body === undefined ? {} : { body: body.text }),
    credentials: auth.names,
  };
}

export interface ComposedCredentials {
  readonly headers: Readonly<Record<string, string>>;
  /** Names of the headers, in lower case. */
  readonly names: readonly string[];
}

/** The header that carries the credentials, or the environment variable that it lacks. */
export function composeCredentials(
  auth: Auth | undefined,
  readVariable: ReadVariable,
): ComposedCredentials | { readonly missing: string } {
  const missing = listVariableNames(auth).find((name) => (readVariable(name) ?? '') === '');
  if (missing !== undefined) return { missing };
  // A line break at the end is how files of secrets end, and no header may hold one.
  const headers = computeAuth(auth, (name) => readVariable(name)?.trim() ?? '');
  return { headers, names: Object.keys(headers).map((name) => name.toLowerCase()) };
}

function encodeBody(body: RequestBody): { readonly text: string; readonly type: string } {
  if ('text' in body) return { text: body.text, type: 'text/plain;charset=UTF-8' };
  if ('json' in body) return { text: JSON.stringify(body.json), type: 'application/json' };
  return {
    text: new URLSearchParams(body.form).toString(),
    type: 'application/x-www-form-urlencoded',
  };
}

function computeAuth(auth: Auth | undefined, read: (name: string) => string): Record<string, string> {
  if (auth === undefined) return {};
  if ('bearer' in auth) return { authorization: `Bearer ${read(auth.bearer)}` };
  if ('header' in auth) return { [auth.header]: read(auth.value) };
  const bytes = new TextEncoder().encode(`${read(auth.user)}:${read(auth.password)}`);
  return { authorization: `Basic ${btoa(String.fromCharCode(...bytes))}` };
}
