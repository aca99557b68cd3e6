import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compilePattern } from '../../../../../../src/core/policy/custom/pattern/pattern.js';

const test = (pattern: string, text: string): boolean => compilePattern(pattern).test(text, () => undefined);

const atom = fc.constantFrom(
  'a',
  'b',
  '.',
  '[ab]',
  '[^a]',
  '\\d',
  '\\w',
  '\\.',
  '-',
  '^',
  '$',
  '\\b',
  '\\x61',
  '',
);
const { pattern } = fc.letrec<{ pattern: string; piece: string }>((tie) => ({
  pattern: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    atom,
    fc.array(tie('piece'), { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join('')),
    fc.tuple(tie('pattern'), tie('pattern')).map((sides) => sides.join('|')),
  ),
  piece: fc
    .tuple(
      fc.constantFrom('(', '(?:', '(?<n>'),
      tie('pattern'),
      fc.constantFrom('', '*', '+', '?', '*?', '{2}', '{1,}', '{0,2}', '{2,3}?'),
    )
    .map(([open, inner, quantifier]) => `${open}${inner})${quantifier}`),
}));

describe('a pattern', () => {
  it('is found where the language itself finds it', () => {
    fc.assert(
      fc.property(
        pattern,
        fc.string({ unit: fc.constantFrom('a', 'b', '1', '.', '-', '\n', 'é'), maxLength: 8 }),
        (source, text) => {
          let expected: RegExp;
          try {
            expected = new RegExp(source);
          } catch {
            return;
          }
          expect(test(source, text)).toBe(expected.test(text));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['^arn:aws:iam::\\d{12}:role/.+$', 'arn:aws:iam::123456789012:role/x', true],
    ['^[a-z0-9]+(?:-[a-z0-9]+)*$', 'shop-pr-7', true],
    ['^[a-z0-9]+(?:-[a-z0-9]+)*$', 'shop--7', false],
    ['\\bprod\\b', 'my-prod-db', true],
    ['a{,2}', 'a{,2}', true],
    ['[\\]\\-]', 'x]', true],
    ['', '', true],
  ])('%s in %j: %s', (source, text, found) => {
    expect(test(source, text)).toBe(found);
    expect(new RegExp(source).test(text)).toBe(found);
  });

  it.each([['^([a-z0-9]+-?)+$'], ['^(a|a)*$'], ['^(?:a?){40}a{40}$'], ['a*a*a*a*a*a*b']])(
    '%s takes steps in proportion to the text, not more',
    (source) => {
      const count = (length: number) => {
        let steps = 0;
        compilePattern(source).test(`${'a'.repeat(length)}!`, (more) => {
          steps += more;
        });
        return steps;
      };
      expect(count(2_000)).toBeLessThan(count(1_000) * 2.1);
    },
  );

  it.each([
    ['(a)\\1', "can't hold \\1"],
    ['(?=a)', "can't look ahead"],
    ['(?<!a)b', "can't look ahead"],
    ['\\p{L}', "can't hold \\p"],
    ['(', 'is no regular expression'],
    ['(a{100}){100}', 'repeats too much'],
    ['(((((){99}){99}){99}){99}){99}', 'repeats too much'],
    ['a'.repeat(1_001), 'at most 1000 characters'],
    [`${'('.repeat(200)}${')'.repeat(200)}`, 'at most 100 groups'],
  ])('is refused: %s', (source, message) => {
    expect(() => compilePattern(source)).toThrow(message);
  });
});
