import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LineSplitter } from '../../../../src/adapters/process/line-splitter.js';

function split(chunks: readonly Uint8Array[], longest?: number): string[] {
  const lines: string[] = [];
  const splitter = new LineSplitter((line) => lines.push(line), longest);
  for (const chunk of chunks) splitter.push(Buffer.from(chunk));
  splitter.end();
  return lines;
}

const cut = (text: string, size: number): Uint8Array[] => {
  const bytes = Buffer.from(text);
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.subarray(at * size, (at + 1) * size),
  );
};

describe('a line splitter', () => {
  it('gives the same lines whatever the chunks', () => {
    const line = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\n]/g, ''));
    const breaks = fc.constantFrom('\n', '\r\n');
    fc.assert(
      fc.property(fc.array(line), breaks, fc.integer({ min: 1, max: 7 }), (lines, lineBreak, size) => {
        const text = lines.map((each) => each + lineBreak).join('');
        expect(split(cut(text, size))).toEqual(lines);
      }),
    );
  });

  it('gives out a last line without a line break, and nothing after a line break', () => {
    expect(split([Buffer.from('one\ntwo')])).toEqual(['one', 'two']);
    expect(split([Buffer.from('one\n')])).toEqual(['one']);
    expect(split([])).toEqual([]);
  });

  it('keeps empty lines, and a carriage return inside a line', () => {
    expect(split([Buffer.from('a\n\n50%\r100%\r\n')])).toEqual(['a', '', '50%\r100%']);
  });

  it('shows a character that never came to its end as a replacement character', () => {
    expect(split([Buffer.from([0x61, 0xe2, 0x82])])).toEqual(['a\uFFFD']);
  });

  it('holds a line of 32 MB in thousands of chunks', () => {
    const chunk = Buffer.alloc(4096, 'x');
    const [line, ...others] = split(Array.from({ length: 8192 }, () => chunk));
    expect([line?.length, others]).toEqual([32 * 1024 * 1024, []]);
  });

  it('cuts lines that are too long where it is told to, whatever the chunks', () => {
    const lines: string[] = [];
    const splitter = new LineSplitter((line) => lines.push(line), 5, 'cut');
    for (const chunk of cut('0123456789\n01234\n0123\n', 3)) splitter.push(Buffer.from(chunk));
    splitter.end();
    expect(lines).toEqual(['01234', '01234', '0123']);
  });

  it('refuses a line that is too long to hold', () => {
    expect(() => split(cut('0123456789\n0123456789', 4), 10)).not.toThrow();
    expect(() => split(cut('0123456789A\n', 4), 10)).toThrow('longer than 10 characters');
  });
});
