import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { computePercentile, judgePercentiles } from '../../../../../src/core/smoke/http/percentiles.js';

const times = fc.array(fc.nat({ max: 10_000 }), { minLength: 1, maxLength: 60 });
const percent = fc.integer({ min: 1, max: 99 });

describe('a percentile', () => {
  it('is by nearest rank', () => {
    expect(computePercentile([15, 20, 35, 40, 50], 30)).toBe(20);
    expect(computePercentile([15, 20, 35, 40, 50], 50)).toBe(35);
    expect(computePercentile([50, 40, 35, 20, 15], 100)).toBe(50);
    expect(computePercentile([7], 1)).toBe(7);
  });

  it('is one of the values, and that share of them is not above it', () => {
    fc.assert(
      fc.property(times, percent, (values, share) => {
        const found = computePercentile(values, share);
        expect(values).toContain(found);
        const below = values.filter((value) => value <= found).length;
        expect(below / values.length).toBeGreaterThanOrEqual(share / 100);
        const strictlyBelow = values.filter((value) => value < found).length;
        expect(strictlyBelow / values.length).toBeLessThan(share / 100);
      }),
    );
  });

  it('never falls as the share grows', () => {
    fc.assert(
      fc.property(times, percent, percent, (values, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((share) => computePercentile(values, share));
        expect(low).toBeLessThanOrEqual(high ?? Number.NaN);
      }),
    );
  });

  it('must be below its limit, and the failure tells both', () => {
    const limits = [
      { percent: 50, ms: 35 },
      { percent: 95, ms: 51 },
    ];
    expect(judgePercentiles([15, 20, 35, 40, 50], limits)).toEqual([
      'p50 of 5 answers is 35 ms, expected under 35 ms',
    ]);
  });
});
