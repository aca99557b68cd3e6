import { describe, expect, it } from '@jest/globals';
import { generateText } from '../../../../../src/core/smoke/openapi/generate-text.js';

describe('a text for a pattern', () => {
  it.each([
    ['^[A-Z]{4}$', 'AAAA'],
    ['^[A-Z]{2}\\d{3,}$', 'AA111'],
    ['^(-?\\d+(?:\\.\\d+)?),(-?\\d+(?:\\.\\d+)?)$', '1,1'],
    ['^(foo|bar)_(?<id>\\w+)$', 'foo_a'],
    ['^[^a-z]+$', '1'],
    ['^\\/api\\/v[12]$', '/api/v1'],
    ['^a?b*c+d{2}$', 'cdd'],
    ['^[\\]]$', ']'],
    ['^#[0-9a-f]{6}$', '#aaaaaa'],
    ['^€$', '€'],
    ['', ''],
  ])('%s is %s', (pattern, text) => {
    expect(generateText(pattern)).toBe(text);
  });

  it.each(['^(?=a)b$', '(a)\\1', '\\p{L}', '(', '[', 'a{5000}', '(?!a)', '^\\bx\\B$', '[^\\s\\S]'])(
    '%s has none',
    (pattern) => {
      expect(generateText(pattern)).toBeUndefined();
    },
  );
});
