import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  findLastWords,
  LastLines,
  LONGEST_LINE,
  redactLine,
  takeLast,
} from '../../../../src/core/commands/output.js';
import { byteLength } from '../../../../src/core/text/bytes.js';

describe('the last words of an output', () => {
  it.each([
    ['one\ntwo\n', 'two'],
    ['no such table\n\n  ----\n~~\n', 'no such table'],
    ['\u001b[31mred\u001b[0m\n', 'red'],
    ['', ''],
    ['---\n***', ''],
  ])('of %j are %j', (output, words) => {
    expect(findLastWords(output)).toBe(words);
  });
});

describe('the end of an output', () => {
  it('has whole lines as long as one fits', () => {
    expect(takeLast('first\nsecond\nthird\n', 13)).toBe('second\nthird');
    expect(takeLast('first\nsecond\nthird\n', 12)).toBe('third');
  });

  it('is never longer than the limit, and always what stands at the end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 4, max: 40 }), (text, limit) => {
        const end = takeLast(text, limit);
        expect(byteLength(end)).toBeLessThanOrEqual(limit);
        expect(text.replace(/\n+$/, '').endsWith(end)).toBe(true);
      }),
    );
  });
});

describe('a line that is too long', () => {
  it('shows no part of a secret that it was cut in', () => {
    const cut = `${'x'.repeat(LONGEST_LINE - 4)}hunt`;
    const shown = redactLine(cut, (text) => text.replaceAll('hunter2', '***'));
    expect(shown).not.toContain('hunt');
    expect(shown.endsWith('x…')).toBe(true);
    expect(redactLine('my hunter2', (text) => text.replaceAll('hunter2', '***'))).toBe('my ***');
  });
});

describe('kept lines', () => {
  it('are the last ones of an output without end', () => {
    const lines = new LastLines();
    for (let line = 0; line < 100_000; line++) lines.push(`line ${line}`);
    const kept = String(lines);
    expect(kept.length).toBeLessThanOrEqual(64 * 1024);
    expect(kept.endsWith('line 99998\nline 99999')).toBe(true);
  });

  it('are cut where one is too long by itself', () => {
    const lines = new LastLines();
    lines.push('x'.repeat(1_000_000));
    expect(String(lines)).toHaveLength(64 * 1024);
  });
});
