import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Tail } from '../../../../src/adapters/process/tail.js';

function keep(text: string, size: number): string {
  const tail = new Tail();
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) tail.push(bytes.subarray(at, at + size));
  return String(tail);
}

describe('the tail of a stream', () => {
  it('is all of a short one', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 1, max: 9 }),
        (text, size) => {
          expect(keep(text, size)).toBe(text);
        },
      ),
    );
  });

  it('is the last 64 KB of a long one, from a whole character on', () => {
    const kept = keep(`${'€'.repeat(100_000)}end`, 1000);
    expect(Buffer.byteLength(kept)).toBeGreaterThan(64 * 1024 - 3);
    expect(Buffer.byteLength(kept)).toBeLessThanOrEqual(64 * 1024);
    expect(kept).toMatch(/^€+end$/);
  });

  it('is the end of one large chunk', () => {
    expect(keep(`${'x'.repeat(200_000)}end`, 1_000_000)).toBe(`${'x'.repeat(64 * 1024 - 3)}end`);
  });
});
