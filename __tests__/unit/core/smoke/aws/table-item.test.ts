import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  computeItem,
  isSameItem,
  type KeyAttribute,
  MARK,
  pickKey,
} from '../../../../../src/core/smoke/aws/table-item.js';

const ID = '6f1c2c1e-8a3b-4f5d-9e7a-0b1c2d3e4f50';
const key = (name: string, type: string, hash = true): KeyAttribute => ({ name, type, hash });

describe('an item for a table', () => {
  it('has keys of the types that the table wants, one of a kind, and its mark', () => {
    const keys = [key('id', 'S'), key('sort', 'N', false), key('raw', 'B')];
    const item = computeItem({ values: { name: 'a' }, keys, id: ID });
    expect(item).toEqual({
      name: { S: 'a' },
      id: { S: `mayfly-check-${ID}` },
      sort: { N: '34386894360606722985387756316' },
      raw: { B: new TextEncoder().encode(`mayfly-check-${ID}`) },
      [MARK]: { S: ID },
    });
    expect(pickKey(item, keys)).toEqual({ id: item.id, sort: item.sort, raw: item.raw });
  });

  it('keeps the keys that are configured', () => {
    const keys = [key('id', 'S'), key('sort', 'N', false)];
    const item = computeItem({ values: { id: 'mine' }, keys, id: ID });
    expect(item.id).toEqual({ S: 'mine' });
  });

  it('has any JSON as DynamoDB writes it', () => {
    const values = { a: [1, 'b', null, true, { c: -2.5 }] };
    expect(computeItem({ values, keys: [], id: ID }).a).toEqual({
      L: [{ N: '1' }, { S: 'b' }, { NULL: true }, { BOOL: true }, { M: { c: { N: '-2.5' } } }],
    });
  });

  it('is the same as itself, and differs from any other', () => {
    const values = fc.dictionary(fc.constantFrom('a', 'b'), fc.jsonValue({ maxDepth: 2 }));
    fc.assert(
      fc.property(values, values, (one, other) => {
        const [put, got] = [one, other].map((item) => computeItem({ values: item, keys: [], id: ID }));
        expect(isSameItem(put ?? {}, put ?? {})).toBe(true);
        const same = JSON.stringify(sortKeys(one)) === JSON.stringify(sortKeys(other));
        expect(isSameItem(put ?? {}, got ?? {})).toBe(same);
      }),
    );
  });

  it('is the same where DynamoDB writes a number in its own way', () => {
    const isSame = (one: string, other: string) => isSameItem({ a: { N: one } }, { a: { N: other } });
    expect(isSame('1e+21', '1000000000000000000000')).toBe(true);
    expect(isSame('1.50', '1.5')).toBe(true);
    expect(isSame('-0.00000012', '-1.2E-7')).toBe(true);
    expect(isSame('0', '-0.0')).toBe(true);
    expect(isSame('15', '1.5')).toBe(false);
    expect(isSame('-1', '1')).toBe(false);
    expect(isSame('9007199254740993', '9007199254740992')).toBe(false);
    expect(isSameItem({ a: { N: '1' } }, { a: { S: '1' } })).toBe(false);
  });
});

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value === 'number') return Object.is(value, -0) ? 0 : value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, item]) => [name, sortKeys(item)]),
  );
}
