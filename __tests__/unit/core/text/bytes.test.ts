import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { byteLength, shorten, truncateBytes } from '../../../../src/core/text/bytes.js';

const anyText = fc.string({ unit: 'binary', maxLength: 40 });
const anyLimit = fc.integer({ min: 0, max: 60 });

describe('truncateBytes', () => {
  it('keeps what fits', () => {
    expect(truncateBytes('é', 2)).toBe('é');
  });

  it.each([
    ['é', 1],
    ['日', 2],
    ['😀', 3],
  ])('never cuts inside %s', (character, limit) => {
    expect(truncateBytes(`a${character}`, 1 + limit)).toBe('a');
  });

  it('gives the longest beginning of whole characters that fits', () => {
    fc.assert(
      fc.property(anyText, anyLimit, (text, limit) => {
        const cut = truncateBytes(text, limit);
        const next = [...text.slice(cut.length)][0] ?? '';
        expect(text.startsWith(cut)).toBe(true);
        expect(byteLength(cut)).toBeLessThanOrEqual(limit);
        expect(next === '' || byteLength(cut + next) > limit).toBe(true);
      }),
    );
  });
});

describe('shorten', () => {
  it('says that it cut', () => {
    expect(shorten('one two three', 10)).toBe('one two…');
  });

  it('leaves a text that fits alone', () => {
    expect(shorten('日本', 6)).toBe('日本');
  });

  it('never exceeds its limit', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 3, max: 60 }), (text, limit) => {
        expect(byteLength(shorten(text, limit))).toBeLessThanOrEqual(limit);
      }),
    );
  });
});
