import { describe, expect, it } from '@jest/globals';
import { measureReap } from '../../../tools/bench/reap.js';

describe('a reap of 10,000 environments', () => {
  it('takes at most 110 calls to GitHub, and less than 300 MB', async () => {
    const { environments, calls, ends, peakMb } = await measureReap();
    expect({ environments, ends }).toEqual({ environments: 10_000, ends: 7_500 });
    expect(calls).toBeLessThanOrEqual(110);
    expect(peakMb).toBeLessThan(300);
  });

  it('ends none of them when one of the calls lacks one pull request', async () => {
    // Field of the last page: the ninety-nine before it are whole.
    const fault = { kind: 'graphql', field: 'p9998' } as const;
    const { ends, refused } = await measureReap([{ path: /graphql/, times: 200, fault }]);
    expect(ends).toBe(0);
    expect(refused).toContain('pull request 9998');
  });
});
