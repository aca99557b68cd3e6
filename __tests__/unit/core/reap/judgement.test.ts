import { describe, expect, it } from '@jest/globals';
import type { Case } from '../../../../src/core/reap/facts.js';
import { judge } from '../../../../src/core/reap/judgement.js';
import { CLOSED, hours, KEEP, MOMENT, NOW, OPEN, one, record, tags } from './cases.js';

const expired = record({ expiresAt: NOW - hours(1) });
const busy = record({ status: 'deploying', busySince: NOW - hours(1) });
const stuck = record({ status: 'deploying', busySince: NOW - hours(7) });
const tombstone = record({ status: 'destroyed', updatedAt: NOW - hours(2) });
const unknown = { record: undefined, pull: OPEN };

const TABLE: readonly (readonly [string, Partial<Case>, string, string])[] = [
  ['an open pull request, its time not over', {}, 'leave', 'live'],
  ['a closed pull request', { pull: CLOSED }, 'end', 'closed'],
  ['a number that is no pull request', { pull: 'none' }, 'end', 'missing'],
  ['an open pull request, its time over', { record: expired }, 'end', 'expired'],
  ['its time over, kept by its record', { record: { ...expired, kept: true } }, 'leave', 'kept'],
  ['its time over, kept by the label', { record: expired, pull: KEEP }, 'leave', 'kept'],
  [
    'closed and kept',
    { record: record({ kept: true }), pull: { ...KEEP, state: 'closed' } },
    'end',
    'closed',
  ],
  ['a run at work, its time over', { record: { ...expired, busySince: NOW - hours(1) } }, 'leave', 'busy'],
  ['a run at work, closed', { record: busy, pull: CLOSED }, 'leave', 'busy'],
  ['a run that began more than 6 h ago, closed', { record: stuck, pull: CLOSED }, 'end', 'closed'],
  ['a run that began more than 6 h ago, open', { record: stuck }, 'leave', 'live'],
  ['a record without an end', { record: record({ expiresAt: undefined }) }, 'leave', 'live'],
  ['destroyed', { record: tombstone, tags: undefined }, 'leave', 'gone'],
  [
    'destroyed just now, and still listed',
    { record: { ...tombstone, updatedAt: NOW - hours(0.5) }, pull: CLOSED },
    'leave',
    'gone',
  ],
  ['destroyed, and still listed hours later', { record: tombstone, pull: CLOSED }, 'end', 'leftover'],
  [
    'destroyed longer ago than records stay',
    { record: { ...tombstone, updatedAt: NOW - hours(721) }, tags: undefined, pull: CLOSED },
    'forget',
    'forgotten',
  ],
  [
    'destroyed long ago, and still listed',
    { record: { ...tombstone, updatedAt: NOW - hours(721) }, pull: CLOSED },
    'end',
    'leftover',
  ],
  ['no record, closed', { record: undefined, pull: CLOSED }, 'end', 'closed'],
  ['no record, and no such pull request', { record: undefined, pull: 'none' }, 'end', 'missing'],
  ['no record, open', unknown, 'leave', 'unrecorded'],
  [
    'no record, open, tags over for an hour',
    { ...unknown, tags: tags({ expiresAt: NOW - hours(1) }) },
    'leave',
    'unrecorded',
  ],
  [
    'no record, open, tags over for days',
    { ...unknown, tags: tags({ expiresAt: NOW - hours(25) }) },
    'end',
    'orphan',
  ],
  [
    'no record, open, tags over for days, label',
    { ...unknown, pull: KEEP, tags: tags({ expiresAt: NOW - hours(25) }) },
    'leave',
    'kept',
  ],
  [
    'no record, open, tags without an end',
    { ...unknown, tags: tags({ expiresAt: undefined }) },
    'leave',
    'unrecorded',
  ],
  [
    'no record, and no number',
    { record: undefined, pull: 'unasked', pullNumber: undefined },
    'leave',
    'nameless',
  ],
  ['a record without a number', { pull: 'unasked', pullNumber: undefined }, 'leave', 'live'],
  ['a record without a number, its time over', { record: expired, pull: 'unasked' }, 'end', 'expired'],
];

describe('what becomes of an environment', () => {
  it.each(TABLE)('%s', (_, change, action, cause) => {
    expect(judge(one(change), MOMENT)).toMatchObject({ action, cause });
  });

  it('is told in a sentence that is none of the table’s words', () => {
    for (const [, change, , cause] of TABLE) {
      const { why } = judge(one(change), MOMENT);
      expect(why).not.toContain('undefined');
      expect(why.length).toBeGreaterThan(cause.length);
    }
  });

  it('allows for clocks that differ by minutes', () => {
    const overFor = (minutes: number) => record({ expiresAt: NOW - minutes * 60_000 });
    expect(judge(one({ record: overFor(4) }), MOMENT).action).toBe('leave');
    expect(judge(one({ record: overFor(6) }), MOMENT).action).toBe('end');
  });
});
