import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatDuration, parseDuration } from '../../../../src/core/text/duration.js';

describe('a duration', () => {
  it.each([
    ['72h', 259_200_000],
    ['30m', 1_800_000],
    ['800ms', 800],
    ['2m', 120_000],
    ['14d', 1_209_600_000],
    ['1h30m', 5_400_000],
    ['1m500ms', 60_500],
    ['0s', 0],
  ])('%s is %i ms', (text, ms) => {
    expect(parseDuration(text)).toBe(ms);
  });

  it.each(['', 'h', '72', '72 h', '-1h', '1.5h', '30m1h', '1h1h', '72H', '1h ', '5w', '１h'])(
    '"%s" is none',
    (text) => {
      expect(parseDuration(text)).toBeUndefined();
    },
  );

  it('of any length is read back from what is shown to people', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 90_000_000_000 }), (ms) => {
        expect(parseDuration(formatDuration(ms))).toBe(ms);
      }),
    );
  });

  it('is shown without the units that are zero', () => {
    expect([5_400_000, 259_200_000, 800, 61_001].map(formatDuration)).toEqual([
      '1h30m',
      '3d',
      '800ms',
      '1m1s1ms',
    ]);
  });

  it('is never read from arbitrary text with anything but a finite number', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9dhms]{0,12}$/), (text) => {
        const ms = parseDuration(text);
        expect(ms === undefined || Number.isSafeInteger(ms)).toBe(true);
      }),
    );
  });
});
