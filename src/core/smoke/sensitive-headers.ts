import type { Redactor } from '../text/redact.js';

/** Headers whose values may be credentials or sessions, whatever the service calls them. */
const SENSITIVE = /cookie|authorization|token|secret|password|signature|session|credential|api-?key/i;

export const HIDDEN = '[hidden]';

export function isSensitiveHeader(name: string): boolean {
  return SENSITIVE.test(name);
}

/** The headers fit for a report: values of sensitive ones are replaced, all others go through `redact`. */
export function redactHeaders(
  headers: Readonly<Record<string, string>>,
  redact: Redactor,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, isSensitiveHeader(name) ? HIDDEN : redact(value)]),
  );
}
