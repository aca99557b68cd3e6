import { describe, expect, it } from '@jest/globals';
import { explainNeighbours } from '../../../../src/core/reap/neighbours.js';
import { hours, NOW, record } from './cases.js';

const over = (number: number, change = {}) =>
  record({
    environment: `shop-pr-${number}`,
    pullNumber: number,
    expiresAt: NOW - hours(1),
    ...change,
  });
const explain = (...records: ReturnType<typeof record>[]) =>
  explainNeighbours({ records, pullNumber: 7, now: NOW });

describe('neighbours whose time is over', () => {
  it('are named, and how to end them', () => {
    const told = explain(over(3), over(4), record({ environment: 'shop-pr-5', pullNumber: 5 }));
    expect(told).toContain('2 other environments of this repository is over: `shop-pr-3`, `shop-pr-4`.');
    expect(told).toContain('command: reap');
  });

  it('are counted where they are many', () => {
    const told = explain(...Array.from({ length: 9 }, (_, index) => over(index + 10)));
    expect(told).toContain('`shop-pr-14` and 4 more');
  });

  it.each([
    ['of this very pull request', over(7)],
    ['kept', over(3, { kept: true })],
    ['destroyed', over(3, { status: 'destroyed' })],
    ['with a run at work', over(3, { busySince: NOW })],
    ['over for less than clocks differ', over(3, { expiresAt: NOW - 60_000 })],
    ['without an end', over(3, { expiresAt: undefined })],
  ])('%s are none', (_, one) => {
    expect(explain(one)).toBeUndefined();
  });
});
