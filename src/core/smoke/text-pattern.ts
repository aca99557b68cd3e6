/** `/pattern/flags`, with JavaScript's flags; the slash inside needs no escape. */
const REGEX = /^\/(?<source>.+)\/(?<flags>[dgimsuvy]*)$/s;

export interface TextPattern {
  /** Completes "does not …", such as `contain "Shop"`. */
  readonly demand: string;
  matches(text: string): boolean;
}

/**
 * Reads an expected text: `/pattern/flags` is a regular expression, anything else a text to be contained.
 * Throws SyntaxError for a broken regular expression.
 */
export function parseTextPattern(expected: string): TextPattern {
  const regex = parseRegex(expected);
  if (regex === undefined) {
    return { demand: `contain ${JSON.stringify(expected)}`, matches: (text) => text.includes(expected) };
  }
  return { demand: `match ${expected}`, matches: (text) => regex.test(text) };
}

/** `/pattern/flags`, flags that keep a place left out; undefined for other texts. Throws SyntaxError. */
export function parseRegex(text: string): RegExp | undefined {
  const groups = REGEX.exec(text)?.groups;
  if (groups === undefined) return undefined;
  return new RegExp(groups.source ?? '', (groups.flags ?? '').replace(/[gy]/g, ''));
}
