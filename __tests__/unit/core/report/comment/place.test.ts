import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  carryPlace,
  parsePlace,
  renderPlace,
  type StatePlace,
} from '../../../../../src/core/report/comment/place.js';

const place: StatePlace = {
  environment: 'shop-pr-7',
  region: 'eu-west-1',
  state: { kind: 's3', bucket: 'auto', prefix: 'mayfly' },
};

describe('where an environment is kept', () => {
  it('is read back from the comment, whatever its texts hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (prefix) => {
        const odd: StatePlace = { ...place, state: { kind: 's3', bucket: 'auto', prefix: `${prefix}-->` } };
        const line = renderPlace(odd);
        expect(line.match(/-->/g)).toHaveLength(1);
        expect(parsePlace(`first line\n\n${line}`)).toEqual(odd);
      }),
    );
  });

  it('is undefined where somebody edited it away or broke it', () => {
    expect(parsePlace('### live')).toBeUndefined();
    expect(parsePlace('<!-- mayfly:place=%zz -->')).toBeUndefined();
    expect(parsePlace('<!-- mayfly:place=%7B%22state%22%3A5%7D -->')).toBeUndefined();
  });

  it('outlives a comment that does not know it, where there is room', () => {
    const old = `body\n${renderPlace(place)}`;
    expect(parsePlace(carryPlace(old, 'the configuration is broken', 65_536))).toEqual(place);
    expect(carryPlace(old, 'x'.repeat(65_500), 65_536)).toBe('x'.repeat(65_500));
    const newer = `new\n${renderPlace({ ...place, region: 'us-east-1' })}`;
    expect(carryPlace(old, newer, 65_536)).toBe(newer);
  });
});
