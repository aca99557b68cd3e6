import type { Redactor } from '../text/redact.js';

const QUOTE_LENGTH = 120;
/** Enough that no secret which reaches into the part that is shown is cut in two. */
const REDACTED_LENGTH = 64 * 1024;
const LONE_SURROGATE_AT_END = /[\uD800-\uDBFF]$/;

/** Cuts `text` to at most `length` characters, never inside a character of two units. */
export function cutText(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).replace(LONE_SURROGATE_AT_END, '');
}

/** The beginning of a long text with its secrets hidden; to be cut further by the caller. */
export function redactBeginning(text: string, redact: Redactor): string {
  return redact(text.slice(0, REDACTED_LENGTH));
}

/** A text from outside as one short line in double quotes: white space collapsed, control characters escaped. */
export function quoteText(text: string, redact: Redactor, length = QUOTE_LENGTH): string {
  const line = redactBeginning(text, redact).replace(/\s+/g, ' ').trim();
  const cut = cutText(line, length);
  const whole = cut === line && text.length <= REDACTED_LENGTH;
  return whole ? JSON.stringify(cut) : `${JSON.stringify(cut)}…`;
}

/** A JSON value as one short line. */
export function quoteValue(value: unknown, redact: Redactor): string {
  const json = redact(JSON.stringify(value) ?? String(value));
  const cut = cutText(json, QUOTE_LENGTH);
  return cut === json ? json : `${cut}…`;
}
