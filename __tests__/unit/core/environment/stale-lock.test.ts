import { describe, expect, it } from '@jest/globals';
import { describeLock, listHolders } from '../../../../src/core/environment/stale-lock.js';

const lock = {
  id: 'x',
  who: 'runner@fv-az1',
  operation: 'OperationTypeApply',
  createdAt: '2026-11-27T10:05:00.000Z',
};
const run = {
  id: '1',
  attempt: 1,
  url: 'https://github.com/octo/shop/actions/runs/1',
  host: 'runner@fv-az1',
  startedAt: '2026-11-27T10:00:00.000Z',
};

describe('the runs that may hold a lock', () => {
  it.each([
    ['one that began on the same machine before it was made', {}, {}, 1],
    ['none on another machine', { host: 'runner@fv-az2' }, {}, 0],
    ['none of another user', { host: 'root@fv-az1' }, {}, 0],
    ['none that began after it was made', { startedAt: '2026-11-27T10:05:00.001Z' }, {}, 0],
    ['none where nobody knows when it was made', {}, { createdAt: undefined }, 0],
  ])('are %s', (_, runChange, lockChange, count) => {
    const facts = { lock: { ...lock, ...lockChange }, unfinished: [{ ...run, ...runChange }] };
    expect(listHolders(facts)).toHaveLength(count);
  });
});

describe('a lock in words', () => {
  it.each([
    [lock, 'runner@fv-az1 has held it for an apply since 2026-11-27T10:05:00.000Z'],
    [
      { ...lock, operation: 'OperationTypePlan' },
      'runner@fv-az1 has held it for a plan since 2026-11-27T10:05:00.000Z',
    ],
    [{ ...lock, operation: 'init' }, 'runner@fv-az1 has held it since 2026-11-27T10:05:00.000Z'],
    [{ ...lock, who: '', operation: '', createdAt: undefined }, 'someone has held it since an unknown time'],
  ])('says who, for what and since when', (held, words) => {
    expect(describeLock(held)).toBe(words);
  });
});
