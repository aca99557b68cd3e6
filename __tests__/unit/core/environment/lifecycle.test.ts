import { describe, expect, it } from '@jest/globals';
import {
  computeTarget,
  isKnownMove,
  type LifeState,
  listEdges,
  TRANSITIONS,
} from '../../../../src/core/environment/lifecycle.js';
import { recordSchema } from '../../../../src/core/environment/record.js';

const STATES: readonly LifeState[] = ['none', ...recordSchema.shape.status.options];

/** Every state that something leads to from here, in any number of steps. */
function reach(start: LifeState, leave: (event: string) => boolean = () => true): ReadonlySet<LifeState> {
  const seen = new Set<LifeState>();
  const look = (state: LifeState): void => {
    for (const { event, from, to } of TRANSITIONS) {
      const target = to === 'same' ? state : to;
      if (!from.includes(state) || !leave(event) || seen.has(target)) continue;
      seen.add(target);
      look(target);
    }
  };
  look(start);
  return seen;
}

describe('the life of an environment', () => {
  it('can be in every status that a record can have', () => {
    expect([...reach('none')].sort()).toEqual([...STATES].sort());
  });

  it.each(STATES)('can be ended from "%s"', (state) => {
    expect(reach(state, (event) => event !== 'deploy begins')).toContain('destroyed');
  });

  it.each(STATES)('can go on from "%s" with a deploy', (state) => {
    expect(isKnownMove(state, 'deploying')).toBe(true);
  });

  it('ends in "destroyed" by nothing but the end of a run that found nothing left', () => {
    const ways = TRANSITIONS.filter(({ to }) => to === 'destroyed');
    expect(ways.map(({ event, from }) => [event, from])).toEqual([
      ['deploy is undone', ['deploying']],
      ['nothing is left', ['destroying']],
    ]);
  });

  it('loses its record only once it is destroyed', () => {
    expect(TRANSITIONS.filter(({ to }) => to === 'none').map(({ from }) => from)).toEqual([['destroyed']]);
  });

  it('has each event once, and each of them says what it means', () => {
    const events = TRANSITIONS.map(({ event }) => event);
    expect(new Set(events).size).toBe(events.length);
    for (const { meaning } of TRANSITIONS) expect(meaning).toMatch(/^[A-Z].*\.$/);
  });

  it('is the same in its arrows, each of which stands once', () => {
    const steps = TRANSITIONS.flatMap(({ event, from, to }) =>
      from.map((state) => `${state} > ${to === 'same' ? state : to}: ${event}`),
    );
    const edges = listEdges();
    expect(
      edges.flatMap(({ from, to, events }) => events.map((event) => `${from} > ${to}: ${event}`)).sort(),
    ).toEqual(steps.sort());
    expect(new Set(edges.map(({ from, to }) => `${from} > ${to}`)).size).toBe(edges.length);
  });

  it.each([
    ['live', 'destroyed'],
    ['failed', 'live'],
    ['destroyed', 'live'],
    ['none', 'live'],
    ['destroying', 'live'],
    ['deploying', 'none'],
  ] as const)('never goes from %s to %s', (from, to) => expect(isKnownMove(from, to)).toBe(false));

  it('leaves the status alone where an event says so', () => {
    expect(computeTarget('keep, extend or warning', 'live')).toBe('live');
    expect(computeTarget('nothing is left', 'destroying')).toBe('destroyed');
  });
});
