import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { computeTags, computeTagValue } from '../../../../src/core/environment/tags.js';

describe('computeTags', () => {
  it('names environment, repository and end, as given', () => {
    const expiresAt = '2027-01-31T12:00:00.000Z';
    expect(computeTags({ environment: 'shop-pr-7', repository: 'acme/web', expiresAt })).toEqual({
      'mayfly:environment': 'shop-pr-7',
      'mayfly:repository': 'acme/web',
      'mayfly:expires': expiresAt,
    });
  });

  it('leaves out what is not known', () => {
    expect(computeTags({ environment: 'shop-pr-7' })).toEqual({ 'mayfly:environment': 'shop-pr-7' });
  });
});

describe('computeTagValue', () => {
  it('holds only what all AWS services accept, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(computeTagValue(text)).toMatch(/^[A-Za-z0-9 _.:/=+@-]{0,256}$/);
      }),
    );
  });
});
