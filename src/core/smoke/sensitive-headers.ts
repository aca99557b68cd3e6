import type { Redactor } from '../text/redact.js';

/** Headers whose values may be credentials or sessions, whatever the service calls them. */
const SENSITIVE = /cookie|authorization|token|secret|password|signature|session|credential|api-?key/i;

export const HIDDEN = '[hidden]';

/** Judged once each, since every answer has the same few. */
const judged = new Map<string, boolean>();
const MAX_JUDGED = 500;

export function isSensitiveHeader(name: string): boolean {
  const before = judged.get(name);
  if (before !== undefined) return before;
  const sensitive = SENSITIVE.test(name);
  if (judged.size < MAX_JUDGED) judged.set(name, sensitive);
  return sensitive;
}

/** The headers fit for a report: values of sensitive ones are replaced, all others go through `redact`. */
export function redactHeaders(
  headers: Readonly<Record<string, string>>,
  redact: Redactor,
): Record<string, string> {
  const fit: Record<string, string> = {};
  for (const name of Object.keys(headers)) {
    fit[name] = isSensitiveHeader(name) ? HIDDEN : redact(headers[name] ?? '');
  }
  return fit;
}
