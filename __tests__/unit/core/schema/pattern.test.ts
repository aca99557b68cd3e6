import { describe, expect, it } from '@jest/globals';
import { readPattern } from '../../../../src/core/schema/pattern.js';

describe('a pattern of a JSON Schema', () => {
  it.each([['^[a-z]+$'], ['\\p{L}+'], ['a/b\\/c'], ['[\\-a]']])('%s is taken as it is', (pattern) => {
    expect(readPattern(pattern)).toBe(pattern);
  });

  it.each([
    ['\\d\\-\\d', '\\d-\\d'],
    ['a\\_b\\@c', 'a_b@c'],
    ['[\\w\\-\\_]+\\-x', '[\\w\\-_]+-x'],
    ['\\\\\\-', '\\\\-'],
  ])('%s loses escapes that the flag u forbids', (pattern, mended) => {
    expect(readPattern(pattern)).toBe(mended);
  });

  it.each([['(?P<year>\\d+)'], ['('], ['\\h+']])('%s is none', (pattern) => {
    expect(readPattern(pattern)).toBeUndefined();
  });
});
