import { expect, it } from '@jest/globals';
import { MayflyError } from '../../../src/core/errors.js';
import { refuseAll } from '../../../src/wiring/refuse-all.js';

const fail = (name: string) => () => {
  throw new MayflyError(`no ${name}`, { kind: 'input', hint: `Give ${name}.` });
};

it('tells every mistake at once, each with what to do', () => {
  expect(() => refuseAll([fail('a'), () => 1, fail('b')])).toThrow(
    expect.objectContaining({ message: 'no a; no b', hint: 'Give a; Give b', kind: 'input' }),
  );
});

it('passes on a single mistake, a defect of ours, and nothing', () => {
  const defect = () => {
    throw new TypeError('ours');
  };
  expect(() => refuseAll([fail('a')])).toThrow('no a');
  expect(() => refuseAll([fail('a'), defect])).toThrow(TypeError);
  expect(refuseAll([() => 1])).toBeUndefined();
});
