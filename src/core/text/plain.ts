const ESCAPE = String.fromCharCode(0x1b);
/** Terminal colours and cursor moves (ECMA-48 CSI sequences). */
const ANSI = new RegExp(`${ESCAPE}\\[[0-?]*[ -/]*[@-~]`, 'g');
const LINE_BREAK = /\r\n|[\r\u0085\u2028\u2029]/g;
const CONTROL = /(?![\t\n])\p{Cc}|\p{Bidi_Control}|\uFEFF/gu;
const NOT_A_CHARACTER = /\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/**
 * Text from outside without what can act on its surroundings: terminal sequences, control characters, and marks that
 * turn the reading direction. Line breaks become `\n`; halves of characters become U+FFFD.
 */
export function plainText(text: string): string {
  return text
    .replace(ANSI, '')
    .replace(LINE_BREAK, '\n')
    .replace(CONTROL, '')
    .replace(NOT_A_CHARACTER, '\uFFFD');
}

/** The same on one line, white space collapsed. */
export function plainLine(text: string): string {
  return plainText(text).replace(/\s+/g, ' ').trim();
}

/** Without colours and cursor moves; all else stays as it is. */
export function withoutColours(text: string): string {
  return text.replace(ANSI, '');
}
