import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { computeStackOrder, computeWaves } from '../../../../src/core/source/stack-order.js';

const stack = (name: string, ...dependsOn: string[]) => ({ name, dependsOn });
const names = (stacks: readonly { name: string }[]): string[] => stacks.map(({ name }) => name);

describe('computeStackOrder', () => {
  it('puts what is needed first', () => {
    const stacks = [stack('app', 'net', 'db'), stack('db', 'net'), stack('net')];
    expect(names(computeStackOrder({ stacks, wanted: [] }))).toEqual(['net', 'db', 'app']);
  });

  it('pulls in what the wanted stacks need, and nothing else', () => {
    const stacks = [stack('app', 'net'), stack('other'), stack('net')];
    expect(names(computeStackOrder({ stacks, wanted: ['app'] }))).toEqual(['net', 'app']);
  });

  it('suggests the name that was meant', () => {
    expect(() => computeStackOrder({ stacks: [stack('network')], wanted: ['netwrok'] })).toThrow(
      expect.objectContaining({ kind: 'input', hint: 'did you mean `network`?' }),
    );
  });

  it('shows the circle', () => {
    const stacks = [stack('x', 'a'), stack('a', 'b'), stack('b', 'a')];
    expect(() => computeStackOrder({ stacks, wanted: [] })).toThrow('a → b → a');
  });

  it('names the stack that needs a missing one', () => {
    expect(() => computeStackOrder({ stacks: [stack('a', 'gone')], wanted: [] })).toThrow(
      'the stack "a" names the stack "gone", which does not exist',
    );
  });
});

describe('computeWaves', () => {
  it('runs side by side what does not depend on each other', () => {
    const stacks = [stack('net'), stack('db', 'net'), stack('queue'), stack('app', 'db', 'queue')];
    expect(computeWaves(stacks).map(names)).toEqual([['net', 'queue'], ['db'], ['app']]);
  });

  it('takes absent dependencies as done', () => {
    expect(computeWaves([stack('a', 'gone')]).map(names)).toEqual([['a']]);
  });

  it('never puts a stack beside or before one that it needs', () => {
    const graph = fc
      .array(fc.array(fc.nat({ max: 20 }), { maxLength: 3 }), { maxLength: 15 })
      .map((needs) =>
        needs.map((list, index) =>
          stack(`s${index}`, ...new Set(list.filter((other) => other < index).map((other) => `s${other}`))),
        ),
      );
    fc.assert(
      fc.property(graph, (stacks) => {
        const waves = computeWaves(stacks);
        const waveOf = new Map(
          waves.flatMap((wave, index) => wave.map(({ name }) => [name, index] as const)),
        );
        expect(waveOf.size).toBe(stacks.length);
        for (const { name, dependsOn } of stacks) {
          for (const needed of dependsOn) expect(waveOf.get(needed)).toBeLessThan(waveOf.get(name) ?? -1);
        }
      }),
    );
  });
});
