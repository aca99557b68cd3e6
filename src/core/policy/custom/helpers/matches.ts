import { spend } from '../cel/budget.js';
import { HelperError } from '../cel/later.js';
import { compilePattern, type Pattern } from '../pattern/pattern.js';

const LONGEST_TEXT = 20_000;
/** Patterns are few; those that come from a plan may be many. */
const MOST_PATTERNS = 200;
/** Looking at one character in one way is less than reading a value. */
const LOOKS_PER_STEP = 10;

const patterns = new Map<string, Pattern>();

/** `text.matches("^a")`: the pattern is found anywhere in the text. */
export function matchesPattern(text: unknown, pattern: unknown): boolean {
  if (typeof text !== 'string' || typeof pattern !== 'string') {
    throw new HelperError('matches() needs a text and a pattern');
  }
  if (text.length > LONGEST_TEXT) {
    throw new HelperError(`matches() takes texts of at most ${LONGEST_TEXT} characters`);
  }
  return findPattern(pattern).test(text, (looks) => spend(looks / LOOKS_PER_STEP));
}

/** Throws PatternError. */
export function findPattern(text: string): Pattern {
  let found = patterns.get(text);
  if (found === undefined) {
    if (patterns.size >= MOST_PATTERNS) patterns.clear();
    found = compilePattern(text);
    patterns.set(text, found);
  }
  return found;
}
