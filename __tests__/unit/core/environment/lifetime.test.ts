import { describe, expect, it } from '@jest/globals';
import { computeLifetime } from '../../../../src/core/environment/lifetime.js';

const now = Date.parse('2026-11-21T10:00:00Z');
const compute = (taggedExpiresAt?: string) => computeLifetime({ now, lifetimeHours: 72, taggedExpiresAt });

describe('the end of an environment', () => {
  it('is the lifetime after the deploy', () => {
    expect(compute()).toEqual({
      expiresAt: '2026-11-24T10:00:00.000Z',
      taggedExpiresAt: '2026-11-24T10:00:00.000Z',
    });
  });

  it('moves with each deploy, but the tags stay while half of the lifetime is left', () => {
    expect(compute('2026-11-23T10:00:00.000Z')).toEqual({
      expiresAt: '2026-11-24T10:00:00.000Z',
      taggedExpiresAt: '2026-11-23T10:00:00.000Z',
    });
    expect(compute('2026-11-22T10:00:00.000Z').taggedExpiresAt).toBe('2026-11-24T10:00:00.000Z');
  });
});
