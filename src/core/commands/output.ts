import { byteLength } from '../text/bytes.js';
import { plainLine } from '../text/plain.js';
import { LONGEST_SECRET, type Redactor } from '../text/redact.js';

/** Ends of lines that say nothing by themselves. */
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** The last line with a word in it; empty where there is none. */
export function findLastWords(output: string): string {
  const lines = output.split('\n').map(plainLine);
  return lines.findLast((line) => SAYS_SOMETHING.test(line)) ?? '';
}

/** The last lines of a text that are at most `limit` bytes together; of a longer last line its end. */
export function takeLast(text: string, limit: number): string {
  const lines = text.replace(/\n+$/, '').split('\n');
  const kept: string[] = [];
  let room = limit;
  for (const line of lines.reverse()) {
    const bytes = byteLength(line) + 1;
    if (bytes > room) break;
    room -= bytes;
    kept.unshift(line);
  }
  return kept.length > 0 ? kept.join('\n') : takeEnd(lines[0] ?? '', limit);
}

function takeEnd(line: string, limit: number): string {
  let end = line.slice(-limit);
  while (byteLength(end) > limit) end = end.slice(Math.ceil((byteLength(end) - limit) / 3));
  return end.replace(/^[\uDC00-\uDFFF]/, '');
}

/** Longer lines of a command come cut to so many characters. */
export const LONGEST_LINE = 1024 * 1024;

/** A line without its secrets, nor a part of one that it was cut in. */
export function redactLine(line: string, redact: Redactor): string {
  const shown = redact(line);
  return line.length < LONGEST_LINE ? shown : `${shown.slice(0, -LONGEST_SECRET)}…`;
}

const KEPT_CHARACTERS = 64 * 1024;

/** The last lines of an output that may be too long to keep. */
export class LastLines {
  #lines: string[] = [];
  #length = 0;

  push(line: string): void {
    const kept = line.length > KEPT_CHARACTERS ? line.slice(-KEPT_CHARACTERS) : line;
    this.#lines.push(kept);
    this.#length += kept.length + 1;
    // Only now and then: there may be thousands of short lines.
    if (this.#length > 2 * KEPT_CHARACTERS) this.#forget();
  }

  toString(): string {
    this.#forget();
    return this.#lines.join('\n');
  }

  #forget(): void {
    let length = 0;
    const first = this.#lines.findLastIndex((line) => {
      length += line.length + 1;
      return length > KEPT_CHARACTERS + 1;
    });
    this.#lines = this.#lines.slice(first + 1);
    this.#length = this.#lines.reduce((sum, line) => sum + line.length + 1, 0);
  }
}
