import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findCycle, type Waiting } from '../../../../src/core/checks/order.js';

const ids = fc.integer({ min: 0, max: 30 });
const graph = fc.array(fc.tuple(ids, ids), { maxLength: 60 });

const toNodes = (edges: readonly (readonly [number, number])[]): Waiting[] =>
  Array.from({ length: 31 }, (_, id) => ({
    id: String(id),
    after: edges.filter(([from]) => from === id).map(([, to]) => String(to)),
  }));

describe('findCycle', () => {
  it('finds none where each waits only for smaller ones', () => {
    fc.assert(
      fc.property(graph, (edges) => {
        expect(findCycle(toNodes(edges.filter(([from, to]) => to < from)))).toBeUndefined();
      }),
    );
  });

  it('finds one whose members really wait for each other, wherever there is one', () => {
    fc.assert(
      fc.property(graph, fc.uniqueArray(ids, { minLength: 1, maxLength: 6 }), (edges, ring) => {
        const closed = ring.map((id, index) => [id, ring[(index + 1) % ring.length] ?? id] as const);
        const nodes = toNodes([...edges, ...closed]);
        const cycle = findCycle(nodes) ?? [];
        expect(cycle.length).toBeGreaterThan(0);
        for (const [index, id] of cycle.entries()) {
          const next = cycle[(index + 1) % cycle.length];
          expect(nodes.find((node) => node.id === id)?.after).toContain(next);
        }
      }),
    );
  });
});
