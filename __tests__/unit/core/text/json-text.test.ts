import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseJsonText } from '../../../../src/core/text/json-text.js';

describe('a JSON text', () => {
  it('is read, with or without a byte order mark', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.boolean(), (value, marked) => {
        const text = JSON.stringify(value);
        expect(parseJsonText(marked ? `\uFEFF${text}` : text)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
    );
  });

  it.each([
    ['', 1, 1],
    ['{"a": 1,}', 1, 9],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['{"a": tru}', 1, 7],
    ["{'a': 1}", 1, 2],
    ['[1, 2', 1, 6],
    ['[1, 02]', 1, 5],
    ['[1]]', 1, 4],
    ['[}', 1, 2],
    ['{"a" 1}', 1, 6],
    ['{"a": "one\ntwo"}', 1, 7],
    ['url = "http://x"', 1, 1],
  ])('%j is broken at %d:%d', (text, line, column) => {
    expect(parseJsonText(text)).toEqual({ ok: false, place: { line, column } });
  });

  it('that was cut is broken at its end, or at the token that was cut', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), (value, cut) => {
        const text = JSON.stringify([value], null, 1);
        const short = text.slice(0, cut % (text.length - 1));
        const parsed = parseJsonText(short);
        expect(parsed.ok).toBe(false);
        if (parsed.ok) return;
        const lines = short.split('\n');
        expect(parsed.place?.line).toBe(lines.length);
        expect(parsed.place?.column).toBeLessThanOrEqual((lines.at(-1) ?? '').length + 1);
      }),
    );
  });
});
