import { describe, expect, it } from '@jest/globals';
import { describeError, MayflyError } from '../../../src/core/errors.js';

describe('describeError', () => {
  it.each([
    [undefined, 'a.json is not there'],
    ['', 'a.json is not there'],
    ['Mend the file.', 'a.json is not there. Mend the file.'],
    ['did you mean `b.json`?', 'a.json is not there; did you mean `b.json`?'],
    [
      '`directory` is relative to the working directory.',
      'a.json is not there; `directory` is relative to the working directory.',
    ],
  ])('puts the hint %j behind the message as it begins', (hint, expected) => {
    const details = hint === undefined ? {} : { hint };
    expect(describeError(new MayflyError('a.json is not there', { kind: 'input', ...details }))).toBe(
      expected,
    );
  });

  it('throws again what is a defect of ours', () => {
    const defect = new TypeError('x is undefined');
    expect(() => describeError(defect)).toThrow(defect);
  });
});
