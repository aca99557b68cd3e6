import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isDeepEqual } from '../../../../src/core/smoke/deep-equal.js';

describe('isDeepEqual', () => {
  it('agrees with Node on JSON values', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), fc.jsonValue(), (a, b) => {
        // Node tells 0 from -0, JSON does not.
        fc.pre(!JSON.stringify([a, b]).includes('-0') && !Object.is(a, -0) && !Object.is(b, -0));
        expect(isDeepEqual(a, b)).toBe(isDeepStrictEqual(a, b));
        expect(isDeepEqual(a, structuredClone(a))).toBe(true);
      }),
    );
  });

  it.each([
    [[], {}],
    [{ a: undefined }, { b: undefined }],
    [
      [1, 2],
      [2, 1],
    ],
    [null, {}],
    ['1', 1],
  ])('tells %j from %j', (a, b) => {
    expect(isDeepEqual(a, b)).toBe(false);
  });

  it('does not mind the order of keys', () => {
    expect(isDeepEqual({ a: 1, b: [{ c: 2, d: 3 }] }, { b: [{ d: 3, c: 2 }], a: 1 })).toBe(true);
  });
});
