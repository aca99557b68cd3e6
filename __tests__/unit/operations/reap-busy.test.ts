import { describe, expect, it } from '@jest/globals';
import type { PullStanding, RecordFacts } from '../../../src/core/reap/facts.js';
import { computeReapPlan, listCandidates } from '../../../src/core/reap/reap-plan.js';
import { dismissEnded, dismissEndedRuns } from '../../../src/operations/reap-busy.js';
import type { Forge, RunState } from '../../../src/ports.js';
import { MOMENT, NOW, record } from '../core/reap/cases.js';
import { SILENT_FORGE } from './silent-forge.js';

const busy = (number: number, change: Partial<RecordFacts> = {}): RecordFacts =>
  record({
    environment: `shop-pr-${number}`,
    pullNumber: number,
    status: 'deploying',
    busySince: NOW - 60_000,
    underWay: true,
    runs: [{ id: String(number), attempt: 1 }],
    ...change,
  });

interface Asked {
  readonly forge: Forge;
  readonly ids: string[];
}
const answer = (state: (id: string) => RunState): Asked => {
  const ids: string[] = [];
  const fetchRunState: Forge['fetchRunState'] = async ({ id }) => {
    ids.push(id);
    return state(id);
  };
  return { ids, forge: { ...SILENT_FORGE, fetchRunState } };
};

/** Pull requests up to `closed` are closed, the others open. */
async function dismiss(
  { forge }: Asked,
  records: readonly RecordFacts[],
  { closed, known = 0 }: { closed: number; known?: number },
) {
  const standing = (number: number): PullStanding => ({
    number,
    state: number <= closed ? 'closed' : 'open',
    headSha: '',
    labels: [],
  });
  const numbers = [
    ...records.map(({ pullNumber }) => pullNumber ?? 0),
    ...Array.from({ length: known }, (_, index) => index + 100_000),
  ];
  const moment = {
    ...MOMENT,
    lifetimeHours: 72,
    warnBeforeHours: [],
    answers: new Map(numbers.map((number) => [number, standing(number)])),
  };
  const plan = computeReapPlan(listCandidates({ records, unreadable: [], tagged: new Map() }), moment);
  if (plan === undefined) throw new Error('no plan');
  const candidates = await dismissEnded(forge, plan, moment);
  return candidates
    .filter((one) => one.record?.busySince === undefined)
    .map(({ environment }) => environment);
}

describe('a record’s runs', () => {
  it.each<[RunState, boolean]>([
    ['ended', true],
    ['running', false],
    ['unknown', false],
  ])('of which GitHub says %s: over is %s', async (state, over) => {
    const { busySince } = await dismissEndedRuns(answer(() => state).forge, busy(1));
    expect(busySince === undefined).toBe(over);
  });

  it('are over only when each of them is', async () => {
    const runs = [
      { id: '1', attempt: 1 },
      { id: '2', attempt: 1 },
    ];
    const { forge } = answer((id) => (id === '1' ? 'ended' : 'running'));
    expect((await dismissEndedRuns(forge, busy(1, { runs }))).busySince).toBeDefined();
  });

  it('are not asked for where none is named', async () => {
    const asked = answer(() => 'ended');
    expect((await dismissEndedRuns(asked.forge, busy(1, { runs: [] }))).busySince).toBeDefined();
    expect(asked.ids).toEqual([]);
  });
});

describe('runs at work', () => {
  it('are asked for, those of closed pull requests first', async () => {
    const asked = answer((id) => (id === '2' ? 'running' : 'ended'));
    const over = await dismiss(asked, [busy(1), busy(2), busy(3)], { closed: 2 });
    expect(asked.ids).toEqual(['1', '2', '3']);
    expect(over).toEqual(['shop-pr-1', 'shop-pr-3']);
  });

  it('are asked for within 110 calls in all, or ten', async () => {
    const many = Array.from({ length: 300 }, (_, index) => busy(index + 1));
    const few = answer(() => 'ended');
    await dismiss(few, many, { closed: 300 });
    expect(few.ids).toHaveLength(107);
    const large = answer(() => 'ended');
    await dismiss(large, many, { closed: 300, known: 9700 });
    expect(large.ids).toHaveLength(10);
  });
});
