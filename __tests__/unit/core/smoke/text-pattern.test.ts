import { describe, expect, it } from '@jest/globals';
import { parseTextPattern } from '../../../../src/core/smoke/text-pattern.js';

describe('parseTextPattern', () => {
  it.each([
    ['Shop', 'the Shop is open', true],
    ['Shop', 'the shop is open', false],
    ['/shop/i', 'the Shop is open', true],
    ['/^a.c$/s', 'a\nc', true],
    ['/a/b/', 'xa/bx', true],
    ['/home/user', 'in /home/user', true],
    ['/home/user', 'home', false],
    ['/', 'a/b', true],
    ['//', 'a//b', true],
  ])('%s on %j: %s', (pattern, text, expected) => {
    expect(parseTextPattern(pattern).matches(text)).toBe(expected);
  });

  it('gives the same answer each time, also with the flags g and y', () => {
    const pattern = parseTextPattern('/a/gy');
    expect([1, 2, 3].map(() => pattern.matches('ba'))).toEqual([true, true, true]);
  });

  it('stops a pattern that tries too many ways, and says so', () => {
    expect(() => parseTextPattern('/^(x+x+)+y/i').matches('x'.repeat(40))).toThrow(
      'the pattern /^(x+x+)+y/i was stopped after 1 s on this text',
    );
  });

  it.each(['/(/', '/[/', '/a/uv'])('refuses %s', (text) => {
    expect(() => parseTextPattern(text)).toThrow(SyntaxError);
  });
});
