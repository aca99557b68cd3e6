import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Masker } from '../../../../tools/runner/masker.js';

const maskerOf = (...values: string[]): Masker => {
  const masker = new Masker();
  for (const value of values) masker.addCommand(value);
  return masker;
};

describe('Masker', () => {
  it('hides the value, each of its lines, and its encoded forms', () => {
    const masker = maskerOf('pa"ss\nsecond <line>');
    expect(masker.mask('a pa"ss b')).toBe('a *** b');
    expect(masker.mask('only second <line>!')).toBe('only ***!');
    expect(masker.mask('json "pa\\"ss"')).toBe('json "***"');
    expect(masker.mask('xml second &lt;line&gt;')).toBe('xml ***');
    expect(masker.mask('uri second%20%3Cline%3E')).toBe('uri ***');
  });

  it('hides base64, also where the secret stands one or two bytes in', () => {
    const masker = maskerOf('hunter2hunter2');
    for (const lead of ['', 'a:', 'ab:', 'abc:']) {
      const encoded = Buffer.from(`${lead}hunter2hunter2`).toString('base64');
      expect(masker.mask(encoded)).toMatch(/^.{0,8}\*\*\*$/);
    }
  });

  it('replaces overlapping values once', () => {
    expect(maskerOf('abcd', 'cdef').mask('-abcdef-')).toBe('-***-');
  });

  it('never leaves a value standing', () => {
    const text = fc.string({ minLength: 4 });
    fc.assert(
      fc.property(text, text, text, (value, before, after) => {
        const masked = maskerOf(value).mask(`${before}${value}${after}`);
        expect(masked.replaceAll('***', '\0')).not.toContain(value);
      }),
    );
  });
});
