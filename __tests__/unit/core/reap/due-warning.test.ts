import { describe, expect, it } from '@jest/globals';
import { computeDueWarning } from '../../../../src/core/reap/due-warning.js';
import type { Case } from '../../../../src/core/reap/facts.js';
import { hours, KEEP, NOW, one, record } from './cases.js';

const FACTS = { now: NOW, lifetimeHours: 72, warnBeforeHours: [24, 2] };
const endsIn = (count: number, warnedHours: readonly number[] = []) =>
  one({ record: record({ expiresAt: NOW + hours(count), warnedHours }) });

describe('a warning of the end', () => {
  const TABLE: readonly (readonly [string, Case, readonly number[] | undefined])[] = [
    ['25 h before it', endsIn(25), undefined],
    ['23 h before it', endsIn(23), [24]],
    ['23 h before it, warned', endsIn(23, [24]), undefined],
    ['1 h before it, warned a day ago', endsIn(1, [24]), [24, 2]],
    ['1 h before it, never warned: one stands for both', endsIn(1), [24, 2]],
    ['1 h before it, warned of that', endsIn(1, [24, 2]), undefined],
    ['when it is over', endsIn(-1), undefined],
    ['when it is kept', { ...endsIn(1), pull: KEEP }, undefined],
    [
      'while a run works on it',
      one({ record: record({ expiresAt: NOW + hours(1), busySince: NOW }) }),
      undefined,
    ],
    ['without a record', one({ record: undefined }), undefined],
  ];

  it.each(TABLE)('%s', (_, given, due) => {
    expect(computeDueWarning(given, FACTS)?.hours).toEqual(due);
  });

  it('that would come with each deploy is none', () => {
    expect(computeDueWarning(endsIn(20), { ...FACTS, lifetimeHours: 24 })).toBeUndefined();
    expect(computeDueWarning(endsIn(1), { ...FACTS, lifetimeHours: 24 })?.hours).toEqual([2]);
  });
});
