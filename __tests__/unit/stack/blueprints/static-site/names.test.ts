import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { computeBucketName } from '../../../../../src/stack/blueprints/static-site/names.js';

const facts = { environment: 'shop-pr-7', repository: 'octo/shop', region: 'eu-west-1' };

describe('computeBucketName', () => {
  it('is the same for each push, and another one for another repository or region', () => {
    const name = computeBucketName(facts);
    expect(computeBucketName({ ...facts })).toBe(name);
    expect(computeBucketName({ ...facts, repository: 'else/shop' })).not.toBe(name);
    expect(computeBucketName({ ...facts, region: 'eu-west-2' })).not.toBe(name);
  });

  it('is always a name that S3 takes', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (environment) => {
        expect(computeBucketName({ ...facts, environment })).toMatch(/^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/);
      }),
    );
  });
});
