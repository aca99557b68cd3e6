import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as reportText from '../../../../../src/core/commands/reports/report-text.js';
import { byteLength } from '../../../../../src/core/text/bytes.js';
import { plainLine } from '../../../../../src/core/text/plain.js';

const same = (text: string) => text;
const cutDetail = (text: string, redact = same) => reportText.cutDetail(text, redact);
const cutMessage = (text: string, redact = same) => reportText.cutMessage(text, redact);

const texts = fc
  .string({ unit: 'binary', maxLength: 100 })
  .chain((text) => fc.constantFrom(1, 7, 90).map((times) => text.repeat(times)));

describe('what is kept of texts', () => {
  it('fits, whatever they are', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(byteLength(cutDetail(text))).toBeLessThanOrEqual(4096);
        expect(byteLength(cutMessage(text))).toBeLessThanOrEqual(500);
        expect(plainLine(cutMessage(text))).toBe(cutMessage(text));
      }),
    );
  });

  it('has both ends of a long one', () => {
    const detail = cutDetail(`first${'é'.repeat(50_000)}last`);
    expect(detail.startsWith('firsté')).toBe(true);
    expect(detail.endsWith('élast')).toBe(true);
  });

  it('has no empty lines around it, and none of what is short is lost', () => {
    expect(cutDetail('\n  \n  indented\n\nlast\n \n')).toBe('  indented\n\nlast');
  });
});
