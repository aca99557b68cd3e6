import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { computeEditDistance, suggest } from '../../../../src/core/text/suggest.js';

describe('computeEditDistance', () => {
  it.each([
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['wset', 'west', 1],
    ['same', 'same', 0],
  ])('from "%s" to "%s" is %i', (a, b, distance) => {
    expect(computeEditDistance(a, b)).toBe(distance);
  });

  it('is the same in both directions and zero only for equal words', () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(computeEditDistance(a, b)).toBe(computeEditDistance(b, a));
        expect(computeEditDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

describe('suggest', () => {
  const keys = ['lifetime', 'on_failure', 'state', 'source'];

  it.each([
    ['lifetim', 'lifetime'],
    ['LifeTime', 'lifetime'],
    ['onFailure', 'on_failure'],
    ['on-failure', 'on_failure'],
    ['sourec', 'source'],
  ])('takes "%s" for "%s"', (word, key) => {
    expect(suggest(word, keys)).toBe(key);
  });

  it.each(['', 'x', 'completely', 'lifetime'.repeat(20)])('has nothing to say to "%s"', (word) => {
    expect(suggest(word, keys)).toBeUndefined();
  });
});
