/** Where a YAML scalar stands in its file, and what it came to. */
export interface ScalarText {
  /** The file. */
  readonly text: string;
  /** Offset of the scalar, its quote or block header included. */
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/**
 * The file's offset of a position inside a scalar's value. Quotes, block headers, indentation and folded lines are
 * skipped; where escapes make the two differ, it is the start of the scalar.
 */
export function computeScalarOffset({ text, start, end, value }: ScalarText, position: number): number {
  let at = start + (/^(?:[|>][^\n]*\n|["'])/.exec(text.slice(start, end))?.[0].length ?? 0);
  for (const [index, character] of [...value].entries()) {
    if (/\s/.test(character)) {
      if (index >= position) return at;
      continue;
    }
    while (at < end && /\s/.test(text[at] ?? '')) at += 1;
    if (index >= position) return at;
    if (!text.startsWith(character, at)) return start;
    at += character.length;
  }
  return Math.min(at, end);
}
