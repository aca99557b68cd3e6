import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parsePullNumberOf, pickFacts } from '../../../../src/core/reap/candidates.js';
import type { PullStanding, RecordFacts, TagFacts } from '../../../../src/core/reap/facts.js';
import {
  computeReapPlan,
  listCandidates,
  listPullNumbers,
  type PullAnswers,
} from '../../../../src/core/reap/reap-plan.js';
import { CLOSED, hours, MOMENT, NOW, OPEN, record, tags } from './cases.js';
import { FINISHED } from './records.js';

const FACTS = { ...MOMENT, lifetimeHours: 72, warnBeforeHours: [24, 2] };
const named = (number: number, change: Partial<RecordFacts> = {}) =>
  record({ environment: `shop-pr-${number}`, pullNumber: number, ...change });

interface Survey {
  readonly records?: readonly RecordFacts[];
  readonly tagged?: ReadonlyMap<string, TagFacts>;
  readonly unreadable?: readonly string[];
}
const survey = ({ records = [], tagged = new Map(), unreadable = [] }: Survey) =>
  listCandidates({
    records,
    tagged,
    unreadable: unreadable.map((environment) => ({ environment, reason: 'it is not JSON' })),
  });

describe('a copy of an environment', () => {
  const copy = (change: Partial<RecordFacts> = {}) =>
    record({ environment: 'shop-pr-7-abc1234', copyOf: 'shop-pr-7', expiresAt: NOW - hours(5), ...change });
  const names = (given: Survey) => survey(given).map(({ environment }) => environment);

  it('goes along with its environment, whatever its own record says of its end', () => {
    expect(names({ records: [named(7), copy()] })).toEqual(['shop-pr-7']);
    expect(names({ records: [copy()], unreadable: ['shop-pr-7'] })).toEqual([]);
  });

  it('is judged by itself where its environment is gone', () => {
    expect(names({ records: [named(7, { status: 'destroyed' }), copy()] })).toEqual([
      'shop-pr-7',
      'shop-pr-7-abc1234',
    ]);
    expect(names({ records: [copy()] })).toEqual(['shop-pr-7-abc1234']);
  });

  it('that is gone is forgotten like any other', () => {
    expect(names({ records: [named(7), copy({ status: 'destroyed' })] })).toContain('shop-pr-7-abc1234');
  });
});

describe('candidates', () => {
  it('are those of records and of tags, each once, by pull request', () => {
    const tagged = new Map([
      ['shop-pr-12', tags()],
      ['shop-pr-3', tags()],
    ]);
    const found = survey({ records: [named(12), named(7)], tagged });
    expect(found.map(({ environment }) => environment)).toEqual(['shop-pr-3', 'shop-pr-7', 'shop-pr-12']);
    expect(found[0]).toMatchObject({ record: undefined, pullNumber: 3 });
    expect(found[2]).toMatchObject({ record: { environment: 'shop-pr-12' }, tags: { count: 3 } });
  });

  it('are never those whose record can’t be read, though their tags are found', () => {
    expect(survey({ tagged: new Map([['shop-pr-3', tags()]]), unreadable: ['shop-pr-3'] })).toEqual([]);
  });

  it('of one pull request are asked for once', () => {
    const copy = record({ environment: 'shop-pr-7-1a2b3c4', pullNumber: 7 });
    expect(listPullNumbers(survey({ records: [named(7), copy] }))).toEqual([7]);
  });

  it.each([
    ['shop-pr-12', 12],
    ['shop-pr-12-1a2b3c4', 12],
    ['a-pr-1-pr-2', 2],
    ['shop', undefined],
    ['shop-pr-0', undefined],
    ['shop-pr-x', undefined],
    ['shop-pr-4294967296', undefined],
    ['any words-pr-1', undefined],
    ['../../other/shop-pr-1', undefined],
  ])('%s belongs to %s', (environment, number) => {
    expect(parsePullNumberOf(environment)).toBe(number);
  });
});

describe('the facts of a record', () => {
  const unfinished = {
    id: '4',
    attempt: 2,
    url: 'https://x',
    host: 'a@b',
    startedAt: '2026-11-21T08:00:00.000Z',
  };

  it('say since when a run works on it', () => {
    expect(pickFacts(FINISHED)).toMatchObject({ busySince: undefined, runs: [], kept: false });
    expect(pickFacts({ ...FINISHED, unfinished: [unfinished] })).toMatchObject({
      busySince: Date.parse('2026-11-21T08:00:00Z'),
      runs: [{ id: '4', attempt: 2 }],
    });
  });

  it('name no run where a terminal may be at work', () => {
    const { ended: _, run: _run, ...rest } = FINISHED;
    const updatedAt = '2026-11-21T09:00:00.000Z';
    expect(pickFacts({ ...rest, status: 'destroying', updatedAt, unfinished: [unfinished] })).toMatchObject({
      busySince: Date.parse(updatedAt),
      runs: [],
    });
  });

  it('count warnings of this end only', () => {
    const warned = { expiresAt: '2026-11-22T08:00:00.000Z', hours: [24] };
    expect(pickFacts({ ...FINISHED, warned }).warnedHours).toEqual([]);
    expect(pickFacts({ ...FINISHED, warned, expiresAt: warned.expiresAt }).warnedHours).toEqual([24]);
  });
});

describe('a plan', () => {
  const standing = fc.constantFrom<PullStanding | undefined>(OPEN, CLOSED, undefined);
  const facts = fc
    .uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 20 })
    .chain((numbers) =>
      fc.record({
        numbers: fc.constant(numbers),
        pulls: fc.array(standing, { minLength: numbers.length, maxLength: numbers.length }),
        over: fc.array(fc.boolean(), { minLength: numbers.length, maxLength: numbers.length }),
        recorded: fc.array(fc.boolean(), { minLength: numbers.length, maxLength: numbers.length }),
        answered: fc.array(fc.boolean(), { minLength: numbers.length, maxLength: numbers.length }),
      }),
    );
  type Facts = typeof facts extends fc.Arbitrary<infer T> ? T : never;

  const candidatesOf = ({ numbers, over, recorded }: Facts) => {
    const end = (at: number) => (over[at] ? NOW - hours(30) : NOW + hours(30));
    return survey({
      records: numbers.flatMap((number, at) => (recorded[at] ? [named(number, { expiresAt: end(at) })] : [])),
      tagged: new Map(numbers.map((number, at) => [`shop-pr-${number}`, tags({ expiresAt: end(at) })])),
    });
  };
  const answersOf = ({ numbers, pulls }: Facts, only: (at: number) => boolean): PullAnswers =>
    new Map(
      numbers.flatMap((number, at) => (only(at) ? [[number, pulls[at] && { ...pulls[at], number }]] : [])),
    );

  it('is none, whatever it would be, as soon as one answer is missing', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const answers = answersOf(given, (at) => given.answered[at] === true);
        const plan = computeReapPlan(candidatesOf(given), { ...FACTS, answers });
        expect(plan === undefined).toBe(given.answered.includes(false));
      }),
    );
  });

  it('ends nothing whose pull request is open and whose time is not over', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const plan = computeReapPlan(candidatesOf(given), {
          ...FACTS,
          answers: answersOf(given, () => true),
        });
        for (const { environment, pullNumber, judgement } of plan?.cases ?? []) {
          const at = given.numbers.indexOf(pullNumber ?? 0);
          const due = given.over[at] === true || given.pulls[at]?.state !== 'open';
          expect([environment, judgement.action]).toEqual([environment, due ? 'end' : 'leave']);
        }
        expect(plan?.cases).toHaveLength(given.numbers.length);
      }),
    );
  });
});
