import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { computeDelay, computeLimits, LAST_ATTEMPT_MS } from '../../../../src/core/smoke/backoff.js';

describe('computeDelay', () => {
  it('doubles up to ten seconds', () => {
    const delays = [1, 2, 3, 4, 5, 6, 7, 1_000].map((attempts) =>
      computeDelay({ attempts, remainingMs: 600_000, random: 0 }),
    );
    expect(delays).toEqual([500, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000, 10_000]);
  });

  it('is up to half shorter at random', () => {
    expect(computeDelay({ attempts: 3, remainingMs: 600_000, random: 1 })).toBe(1_000);
  });

  it('leaves the last attempt a second before the deadline, and then ends', () => {
    expect(computeDelay({ attempts: 6, remainingMs: 4_000, random: 0 })).toBe(3_000);
    expect(computeDelay({ attempts: 7, remainingMs: 1_000, random: 0 })).toBeUndefined();
    expect(computeDelay({ attempts: 1, remainingMs: 0, random: 0 })).toBeUndefined();
  });

  it('starts no attempt after the deadline, and comes to an end', () => {
    const withinMs = fc.nat({ max: 120_000 });
    const took = fc.array(fc.nat({ max: 5_000 }), { minLength: 1 });
    fc.assert(
      fc.property(withinMs, took, fc.double({ min: 0, max: 1, noNaN: true }), (within, times, random) => {
        let now = 0;
        for (let attempts = 1; ; attempts += 1) {
          expect(attempts).toBeLessThan(500);
          now += times[attempts % times.length] ?? 0;
          const delay = computeDelay({ attempts, remainingMs: within - now, random });
          if (delay === undefined) break;
          now += delay;
          expect(delay).toBeGreaterThan(0);
          expect(now).toBeLessThanOrEqual(within - LAST_ATTEMPT_MS);
        }
      }),
    );
  });
});

describe('computeLimits', () => {
  it.each([
    [10_000, 60_000, 10_000, 60_000],
    [10_000, 4_000, 4_000, 4_000],
    [10_000, 200, LAST_ATTEMPT_MS, LAST_ATTEMPT_MS],
    [10_000, -5, LAST_ATTEMPT_MS, LAST_ATTEMPT_MS],
    [500, 200, 500, LAST_ATTEMPT_MS],
  ])(
    'with a limit of %i ms and %i ms left are %i ms for a request and %i ms for the attempt',
    (timeoutMs, remainingMs, expected, attemptMs) => {
      const limits = computeLimits({ timeoutMs, withinMs: 60_000, remainingMs });
      expect(limits).toEqual({ timeoutMs: expected, attemptMs });
    },
  );

  it('bound a single attempt too', () => {
    const limits = computeLimits({ timeoutMs: 10_000, withinMs: 0, remainingMs: 0 });
    expect(limits).toEqual({ timeoutMs: 10_000, attemptMs: 300_000 });
  });
});
