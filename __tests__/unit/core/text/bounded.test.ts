import { describe, expect, it } from '@jest/globals';
import { runBounded, TimeLimitError } from '../../../../src/core/text/bounded.js';

describe('runBounded', () => {
  it('gives what the body gives, also inside of another', () => {
    expect(runBounded(1_000, () => runBounded(1_000, () => 2) + 1)).toBe(3);
  });

  it('throws what the body throws', () => {
    const error = new RangeError('too deep');
    expect(() =>
      runBounded(1_000, () => {
        throw error;
      }),
    ).toThrow(error);
  });

  it('ends a pattern that would try for longer than anyone waits', () => {
    const endless = () => runBounded(50, () => /^(x+x+)+y/i.test('x'.repeat(40)));
    expect(endless).toThrow(TimeLimitError);
    expect(endless).toThrow('it took more than 0.05 s');
  });
});
