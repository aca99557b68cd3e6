import { MayflyError } from '../errors.js';
import { runBounded, TimeLimitError } from '../text/bounded.js';

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
  return { demand: `match ${expected}`, matches: (text) => test(regex, text) };
}

/** `/pattern/flags`, flags that keep a place left out; undefined for other texts. Throws SyntaxError. */
export function parseRegex(text: string): RegExp | undefined {
  const groups = REGEX.exec(text)?.groups;
  if (groups === undefined) return undefined;
  return new RegExp(groups.source ?? '', (groups.flags ?? '').replace(/[gy]/g, ''));
}

/** How long a pattern may try on one text. */
export const PATTERN_LIMIT_MS = 1_000;
/** Only two repeats can multiply the ways in which a text may match. */
const TWO_REPEATS = /[*+}].*[*+}]/s;

/** The first match; throws TimeLimitError where the pattern does not come to an end on this text. */
export function execBounded(regex: RegExp, text: string): RegExpExecArray | null {
  if (!TWO_REPEATS.test(regex.source)) return regex.exec(text);
  return runBounded(PATTERN_LIMIT_MS, () => regex.exec(text));
}

/** Throws MayflyError (`input`) where the pattern does not come to an end on this text. */
function test(regex: RegExp, text: string): boolean {
  try {
    return execBounded(regex, text) !== null;
  } catch (error) {
    if (!(error instanceof TimeLimitError)) throw error;
    throw new MayflyError(
      `the pattern ${regex} was stopped after ${PATTERN_LIMIT_MS / 1000} s on this text`,
      {
        kind: 'input',
        hint: 'write it without a repeat inside of a repeat, such as `(x+)+`',
        cause: error,
      },
    );
  }
}
