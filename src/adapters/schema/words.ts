import type { OutputUnit } from '@cfworker/json-schema';

const list = (names: unknown): string => (Array.isArray(names) ? names.join(' or ') : String(names));

const bound =
  (words: string) =>
  (limit: unknown): string =>
    `must be ${words} ${String(limit)}`;

const count =
  (words: string, [one, many]: readonly [string, string]) =>
  (limit: unknown): string =>
    `must have ${words} ${String(limit)} ${limit === 1 ? one : many}`;

const CHARACTERS = ['character', 'characters'] as const;
const ITEMS = ['item', 'items'] as const;
const PROPERTIES = ['property', 'properties'] as const;

/** What a keyword asks for, by the keyword's own value in the schema. */
const WORDS: Readonly<Record<string, (limit: unknown) => string>> = {
  type: (names) => `must be ${list(names)}`,
  const: (value) => `must be ${JSON.stringify(value)}`,
  enum: (values) => `must be one of ${JSON.stringify(values)}`,
  not: () => 'must not match the schema that is ruled out',
  false: () => 'is not allowed',
  format: (format) => `must have the format ${String(format)}`,
  pattern: (pattern) => `must match the pattern ${String(pattern)}`,
  minimum: bound('at least'),
  maximum: bound('at most'),
  exclusiveMinimum: bound('more than'),
  exclusiveMaximum: bound('less than'),
  multipleOf: bound('a multiple of'),
  minLength: count('at least', CHARACTERS),
  maxLength: count('at most', CHARACTERS),
  minItems: count('at least', ITEMS),
  maxItems: count('at most', ITEMS),
  minProperties: count('at least', PROPERTIES),
  maxProperties: count('at most', PROPERTIES),
  contains: () => 'must hold an item of the kind asked for',
};

/** Those whose sentence says more than their value. */
const REWORDED: readonly (readonly [RegExp, string])[] = [
  [/^Duplicate items at indexes (\d+) and (\d+)\.$/, 'must have no item twice: $1 and $2 are the same'],
  [/^Instance has (".*") but does not have (".*")\.$/s, 'must have $2 where it has $1'],
];

/** What is expected of a value, in our words; those of the library where we have none. */
export function describeKeyword({ keyword, error }: OutputUnit, limit: unknown): string {
  const known = WORDS[keyword];
  if (known !== undefined) return known(limit);
  const reworded = REWORDED.find(([words]) => words.test(error));
  return reworded === undefined
    ? `fails ${keyword}: ${error.replace(/\.$/, '')}`
    : error.replace(...reworded);
}
