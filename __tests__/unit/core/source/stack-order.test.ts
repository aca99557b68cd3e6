import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { computeWaves } from '../../../../src/core/source/stack-order.js';

const stack = (name: string, ...dependsOn: string[]) => ({ name, dependsOn });
const names = (waves: ReturnType<typeof computeWaves>) => waves.map((wave) => wave.map(({ name }) => name));

describe('stacks', () => {
  it('go side by side where nothing is between them', () => {
    const stacks = [stack('app', 'net', 'data'), stack('net'), stack('data', 'net'), stack('dns')];
    expect(names(computeWaves(stacks))).toEqual([['net', 'dns'], ['data'], ['app']]);
  });

  it('that were left out count as there already', () => {
    expect(names(computeWaves([stack('app', 'net')]))).toEqual([['app']]);
  });

  it('are each in exactly one wave, after all that they depend on', () => {
    const graph = fc
      .uniqueArray(fc.nat(12), { minLength: 1 })
      .chain((ids) =>
        fc.tuple(
          ...ids.map((id) =>
            fc
              .subarray(ids.filter((other) => other < id))
              .map((on) => stack(`s${id}`, ...on.map((o) => `s${o}`))),
          ),
        ),
      );
    fc.assert(
      fc.property(graph, (stacks) => {
        const order = names(computeWaves(stacks));
        const waveOf = new Map(order.flatMap((wave, index) => wave.map((name) => [name, index] as const)));
        expect(order.flat().sort()).toEqual(stacks.map(({ name }) => name).sort());
        for (const { name, dependsOn } of stacks) {
          for (const other of dependsOn) expect(waveOf.get(other)).toBeLessThan(waveOf.get(name) ?? 0);
        }
      }),
    );
  });
});
