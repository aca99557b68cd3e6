import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { makeTestCase } from '../../../../../src/core/commands/reports/make-test-case.js';
import type { RawTest } from '../../../../../src/core/commands/test-report.js';
import { createRedactor } from '../../../../../src/core/text/redact.js';

const SECRET = 'sk_live_0123456789abcdefghijklmnopqrstuvwxyz';
const redact = createRedactor([SECRET]);
const make = (change: Partial<RawTest>) => makeTestCase({ name: 'a', result: 'failed', ...change }, redact);

/** No piece of eight characters that is the secret's. */
function expectHidden(shown: unknown): void {
  const text = JSON.stringify(shown);
  for (let at = 0; at + 8 <= SECRET.length; at += 1) expect(text).not.toContain(SECRET.slice(at, at + 8));
}

const lengths = fc.oneof(
  fc.integer({ min: 0, max: 700 }),
  fc.integer({ min: 1_900, max: 4_200 }),
  fc.integer({ min: 7_900, max: 17_000 }),
  fc.integer({ min: 65_400, max: 70_000 }),
);
const fillers = fc
  .tuple(fc.constantFrom('x', 'x y', 'é', '\u001b[31mx\u001b[0m', '  x\n'), lengths)
  .map(([text, length]) => text.repeat(length / text.length));
const texts = fc.tuple(fillers, fillers).map(([before, after]) => before + SECRET + after);

describe('a test that is shown', () => {
  it('has no part of a secret, wherever its texts are cut', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expectHidden(make({ name: text, suite: text, message: text, detail: text }));
      }),
    );
  });

  it('has none that colours were written into', () => {
    const coloured = `${SECRET.slice(0, 20)}\u001b[7m${SECRET.slice(20)}`;
    expect(make({ name: coloured, message: coloured, detail: coloured })).toMatchObject({
      name: '***',
      message: '***',
      detail: '***',
    });
  });

  it('keeps the words of a text that is mostly colours', () => {
    const word = '\u001b[38;5;196mword\u001b[0m ';
    const { message, detail } = make({ message: word.repeat(2_000), detail: word.repeat(2_000) });
    expect(message).toMatch(/^(word )+/);
    expect(detail).toMatch(/^(word )+/);
  });

  it('is unnamed where the tool gives no name', () => {
    expect(make({ name: ' ' })).toEqual({ name: 'unnamed', result: 'failed', places: [] });
  });
});
