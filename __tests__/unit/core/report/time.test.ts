import { describe, expect, it } from '@jest/globals';
import { computeSpan, formatSpan, formatTime } from '../../../../src/core/report/time.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('formatSpan', () => {
  it.each([
    [0, '0 ms'],
    [999, '999 ms'],
    [999.7, '1 s'],
    [4210, '4.2 s'],
    [9960, '10 s'],
    [59_600, '1 min'],
    [125_000, '2 min 5 s'],
    [59 * MINUTE + 59_700, '1 h'],
    [HOUR + 4 * MINUTE, '1 h 4 min'],
    [72 * HOUR, '3 days'],
    [-1, '0 ms'],
    [Number.NaN, '0 ms'],
  ])('says %d ms as %s', (ms, text) => {
    expect(formatSpan(ms)).toBe(text);
  });
});

describe('formatTime', () => {
  it('gives day and minute in UTC', () => {
    expect(formatTime('2026-01-05T04:07:59.000Z')).toBe('5 Jan 2026, 04:07 UTC');
  });

  it('leaves a text that is no time as it is', () => {
    expect(formatTime('never')).toBe('never');
  });
});

describe('computeSpan', () => {
  it('is the time between, or nothing where one is no time', () => {
    expect(computeSpan('2026-01-05T04:07:00Z', '2026-01-05T04:08:00Z')).toBe(MINUTE);
    expect(computeSpan('2026-01-05T04:07:00Z', 'never')).toBeUndefined();
  });
});
