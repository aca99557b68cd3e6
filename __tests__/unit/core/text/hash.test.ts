import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { computeHash } from '../../../../src/core/text/hash.js';

/** As the definition has it, in whole numbers. */
function define(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}

describe('the hash of a text', () => {
  it.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8'],
  ])('of %j is that of the test vectors', (text, hash) => {
    expect(computeHash(text)).toBe(hash);
  });

  it('is FNV-1a for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(computeHash(text)).toBe(define(text));
      }),
    );
  });
});
