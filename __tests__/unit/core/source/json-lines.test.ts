import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { KEY_SEPARATOR, locateJsonKeys } from '../../../../src/core/source/json-lines.js';

const locate = (text: string, depth = 3): Record<string, number> =>
  Object.fromEntries(
    [...locateJsonKeys(text, depth)].map(([key, line]) => [key.replaceAll(KEY_SEPARATOR, '.'), line]),
  );

describe('locateJsonKeys', () => {
  it('gives the line of each key by its path', () => {
    expect(locate('{\n "a": {\n  "b": 1,\n  "c": "x"\n },\n "d": [{"e": 2}]\n}')).toEqual({
      a: 2,
      'a.b': 3,
      'a.c': 4,
      d: 6,
      'd.e': 6,
    });
  });

  it('does not take values for keys', () => {
    expect(locate('{"a": "b", "c": ["d", {"e": "f"}]}')).toEqual({ a: 1, c: 1, 'c.e': 1 });
  });

  it('is not misled by brackets and quotes in texts', () => {
    expect(locate('{"a{\\"": "}]\\"",\n "b": 1}')).toEqual({ 'a{"': 1, b: 2 });
  });

  it('finds exactly the keys of any object', () => {
    const paths = (value: unknown, depth: number): string[] =>
      depth === 0 || typeof value !== 'object' || value === null
        ? []
        : Array.isArray(value)
          ? value.flatMap((item) => paths(item, depth))
          : Object.entries(value).flatMap(([key, inner]) => [
              key,
              ...paths(inner, depth - 1).map((path) => `${key}${KEY_SEPARATOR}${path}`),
            ]);
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })), (value) => {
        const found = [...locateJsonKeys(JSON.stringify(value, null, 1), 3).keys()];
        expect(new Set(found)).toEqual(new Set(paths(value, 3)));
      }),
    );
  });
});
