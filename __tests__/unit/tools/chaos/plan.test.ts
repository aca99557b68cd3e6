import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FAULTS, findFault } from '../../../../tools/chaos/faults.js';
import { computePlan, renderPlan } from '../../../../tools/chaos/plan.js';
import { POINT_KINDS } from '../../../../tools/chaos/points.js';
import { STRIKES } from '../../../../tools/chaos/strike.js';

const seedAndIndex = fc.record({ seed: fc.nat(), index: fc.nat({ max: 10_000 }) });

describe('the plan of a run', () => {
  it('follows from seed and index alone', () => {
    fc.assert(
      fc.property(seedAndIndex, (request) => {
        expect(computePlan(request)).toEqual(computePlan(request));
      }),
    );
  });

  it('strikes only at moments that the phase comes to, and that the fault is made for', () => {
    fc.assert(
      fc.property(seedAndIndex, (request) => {
        const { phase, strikes } = computePlan(request);
        for (const { fault, point } of strikes) {
          const { at, refuses } = findFault(fault);
          if (at === undefined || point === undefined) continue;
          const kind = POINT_KINDS.find(({ act, sender }) => act === point.act && sender === point.sender);
          expect(kind?.most[phase]).toBeGreaterThanOrEqual(point.nth);
          expect(kind !== undefined && at(kind)).toBe(true);
          if (refuses === true) expect(point.when).toBe('before');
        }
      }),
    );
  });

  it('gives every kind of fault its turn in as many runs as there are kinds', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 20 }), (seed, block) => {
        const turns = FAULTS.map((_, at) => computePlan({ seed, index: block * FAULTS.length + at }));
        expect(turns.map(({ strikes }) => strikes[0]?.fault).sort()).toEqual(
          FAULTS.map(({ name }) => name).sort(),
        );
      }),
    );
  });

  it('can be drawn for one kind of fault, and refuses one that there is not', () => {
    expect(computePlan({ seed: 1, index: 0, only: 'kill-node' }).strikes[0]?.fault).toBe('kill-node');
    expect(() => computePlan({ seed: 1, index: 0, only: 'kill-cat' })).toThrow('there is no fault kill-cat');
  });

  it('is told in one line', () => {
    expect(
      renderPlan({
        seed: 1,
        index: 2,
        phase: 'open',
        strikes: [
          {
            fault: 's3-500',
            point: { act: 'write state', sender: 'terraform', nth: 2, when: 'before' },
            details: { times: 3, status: 503 },
          },
          { fault: 'clock-skew', details: { hours: -1 } },
        ],
        last: 'close',
        bare: true,
      }),
    ).toBe(
      'open: s3-500 (times 3, status 503) before terraform’s “write state” no. 2 and clock-skew (hours -1); then close without checkout',
    );
  });
});

describe('every kind of fault', () => {
  it('has something that it does, where it has a moment', () => {
    const moments = FAULTS.filter(({ at }) => at !== undefined).map(({ name }) => name);
    expect(moments.filter((name) => STRIKES[name] === undefined)).toEqual([]);
  });

  it('finds a moment in each of its phases', () => {
    const without = FAULTS.flatMap(({ name, at, phases }) =>
      phases
        .filter((phase) => at !== undefined && !POINT_KINDS.some((kind) => kind.most[phase] && at(kind)))
        .map((phase) => `${name} in ${phase}`),
    );
    expect(without).toEqual([]);
  });
});
