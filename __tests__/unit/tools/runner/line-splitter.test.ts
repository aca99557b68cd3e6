import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LineSplitter } from '../../../../tools/runner/line-splitter.js';

function split(chunks: readonly string[]): string[] {
  const lines: string[] = [];
  const splitter = new LineSplitter((line) => lines.push(line));
  for (const chunk of chunks) splitter.push(chunk);
  splitter.end();
  return lines;
}

describe('LineSplitter', () => {
  it('cuts at LF, CR LF and a lone CR, also across chunks', () => {
    expect(split(['a\r', '\nb\rc\n\nd'])).toEqual(['a', 'b', 'c', '', 'd']);
  });

  it('gives the same lines however the text is cut into chunks', () => {
    const text = fc.array(fc.constantFrom('a', 'bc', '\n', '\r', '\r\n'), { maxLength: 20 });
    fc.assert(
      fc.property(text, (parts) => {
        expect(split([...parts.join('')])).toEqual(split([parts.join('')]));
      }),
    );
  });
});
