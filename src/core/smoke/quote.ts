const QUOTE_LENGTH = 120;
const LONE_SURROGATE_AT_END = /[\uD800-\uDBFF]$/;

/** Cuts `text` to at most `length` characters, never inside a character of two units. */
export function cutText(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).replace(LONE_SURROGATE_AT_END, '');
}

/** A text from outside as one short line in double quotes: white space collapsed, control characters escaped. */
export function quoteText(text: string): string {
  // Collapsing white space in all of a large body to show 120 characters of it would be waste.
  const line = text
    .slice(0, QUOTE_LENGTH * 8)
    .replace(/\s+/g, ' ')
    .trim();
  const cut = cutText(line, QUOTE_LENGTH);
  const whole = cut === line && text.length <= QUOTE_LENGTH * 8;
  return whole ? JSON.stringify(cut) : `${JSON.stringify(cut)}…`;
}

/** A JSON value as one short line; `redact` sees it before it is cut. */
export function quoteValue(value: unknown, redact: (text: string) => string): string {
  const json = redact(JSON.stringify(value) ?? String(value));
  const cut = cutText(json, QUOTE_LENGTH);
  return cut === json ? json : `${cut}…`;
}
