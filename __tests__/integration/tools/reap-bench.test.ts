import { expect, it } from '@jest/globals';
import { measureReap } from '../../../tools/bench/reap.js';

it('a reap of 10,000 environments takes at most 110 calls to GitHub, and less than 300 MB', async () => {
  const { environments, calls, ends, peakMb } = await measureReap();
  expect({ environments, ends }).toEqual({ environments: 10_000, ends: 7_500 });
  expect(calls).toBeLessThanOrEqual(110);
  expect(peakMb).toBeLessThan(300);
});
