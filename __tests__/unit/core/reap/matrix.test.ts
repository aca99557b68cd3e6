import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { computeMatrix } from '../../../../src/core/reap/matrix.js';
import type { ReapLine } from '../../../../src/core/reap/reap-report.js';

const line = (number: number, change: Partial<ReapLine> = {}): ReapLine => ({
  environment: `shop-pr-${number}`,
  pullNumber: number,
  action: 'end',
  cause: 'closed',
  why: 'it is closed',
  ...change,
});
const lines = (count: number, change: Partial<ReapLine> = {}) =>
  Array.from({ length: count }, (_, index) => line(index + 1, change));

describe('the matrix of a reap', () => {
  it('has one entry for each environment, as long as there are few', () => {
    expect(computeMatrix([line(1), line(2, { cause: 'expired' })])).toEqual({
      include: [
        { pr: '1', environment: 'shop-pr-1', reason: 'closed' },
        { pr: '2', environment: 'shop-pr-2', reason: 'expired' },
      ],
    });
  });

  it('leaves out what is left alone', () => {
    expect(computeMatrix([line(1, { action: 'leave', cause: 'kept' })])).toEqual({ include: [] });
  });

  it('has one entry for all that takes no time', () => {
    const { include } = computeMatrix([
      line(1),
      ...lines(40, { action: 'warn', cause: 'due' }),
      ...lines(3, { action: 'forget', cause: 'forgotten' }),
    ]);
    expect(include).toHaveLength(2);
    expect(include[1]?.reason).toBe('due forgotten');
  });

  it('never has more than 256 entries, holds every environment once, and fits a job output of 1 MB', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 12_000 }),
        fc.integer({ min: 0, max: 3000 }),
        (ends, warnings) => {
          const given = [
            ...lines(ends),
            ...lines(warnings, { action: 'warn', cause: 'due' }).map((one) => ({
              ...one,
              environment: `w-${one.environment}`,
            })),
          ];
          const { include } = computeMatrix(given);
          const named = include.flatMap(({ environment }) => environment.split(' '));
          expect(include.length).toBeLessThanOrEqual(256);
          expect(named).toHaveLength(given.length);
          expect(new Set(named).size).toBe(given.length);
          expect(JSON.stringify({ include }).length).toBeLessThan(1_000_000);
        },
      ),
      { numRuns: 20 },
    );
  });
});
