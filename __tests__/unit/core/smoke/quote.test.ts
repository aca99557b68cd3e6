import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cutText, quoteText, quoteValue } from '../../../../src/core/smoke/quote.js';

const same = (text: string) => text;

describe('quoteText', () => {
  it('is one short line of whole characters, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const quoted = quoteText(text, same);
        expect(quoted).not.toMatch(/[\r\n]/);
        expect(quoted).not.toMatch(/\p{Cs}/u);
        expect(JSON.parse(quoted.replace(/…$/, '')).length).toBeLessThanOrEqual(120);
      }),
    );
  });

  it('says by an ellipsis that there is more', () => {
    expect(quoteText('a'.repeat(120), same)).toBe(`"${'a'.repeat(120)}"`);
    expect(quoteText('a'.repeat(121), same)).toBe(`"${'a'.repeat(120)}"…`);
    expect(quoteText(`a${' '.repeat(100_000)}b`, same)).toBe('"a"…');
  });
});

describe('quoteValue', () => {
  it('hides secrets before it cuts', () => {
    const secret = 's'.repeat(300);
    expect(quoteValue({ secret }, (text) => text.replaceAll(secret, '***'))).toBe('{"secret":"***"}');
    expect(quoteValue(undefined, same)).toBe('undefined');
  });
});

describe('cutText', () => {
  it('does not cut a character of two units in half', () => {
    expect(cutText('a😀', 2)).toBe('a');
    expect(cutText('a😀', 3)).toBe('a😀');
  });
});
