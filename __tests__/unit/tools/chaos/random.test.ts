import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Random } from '../../../../tools/chaos/random.js';

const draw = (random: Random) => Array.from({ length: 20 }, () => random.next());

describe('the seeded generator', () => {
  it('gives the same numbers for the same seeds, and others for others', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (seed, index) => {
        expect(draw(new Random(seed, index))).toEqual(draw(new Random(seed, index)));
        expect(draw(new Random(seed, index))).not.toEqual(draw(new Random(seed, index + 1)));
      }),
    );
  });

  it('is the same on every machine', () => {
    expect(new Random(1, 2).whole(0, 999_999)).toBe(147_020);
  });

  it('keeps within its bounds, and reaches both', () => {
    const random = new Random('bounds');
    const drawn = new Set(Array.from({ length: 200 }, () => random.whole(3, 5)));
    expect([...drawn].sort()).toEqual([3, 4, 5]);
  });

  it('shuffles without losing anything', () => {
    fc.assert(
      fc.property(fc.nat(), fc.array(fc.integer()), (seed, items) => {
        const byValue = (a: number, b: number) => a - b;
        expect(new Random(seed).shuffle(items).sort(byValue)).toEqual([...items].sort(byValue));
      }),
    );
  });

  it('refuses to pick from nothing', () => {
    expect(() => new Random(1).pick([])).toThrow('nothing to pick from');
  });
});
