/**
 * Cursor functions over HCL's native syntax: each takes the position of a construct's first character and gives the
 * position after its last. They never throw: at broken text they stop early, and Terraform says what is wrong.
 * https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md
 */

const BLANK = /[ \t\r]/;
const HEREDOC = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)[ \t]*\r?\n/uy;

const OPENERS = '([{';
const CLOSERS = ')]}';

/** Spaces, newlines and comments. */
export function skipTrivia(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (at < text.length && (text[at] === '\n' || BLANK.test(text[at] ?? ''))) at++;
    const after = skipComment(text, at);
    if (after === at) return at;
    at = after;
  }
}

/** Spaces within a line. */
export function skipBlanks(text: string, start: number): number {
  let at = start;
  while (at < text.length && BLANK.test(text[at] ?? '')) at++;
  return at;
}

/** Gives `at` itself where no comment starts. A line comment ends before its newline. */
function skipComment(text: string, at: number): number {
  if (text[at] === '#' || text.startsWith('//', at)) return endOf(text, '\n', at);
  if (text.startsWith('/*', at)) return Math.min(endOf(text, '*/', at + 2) + 2, text.length);
  return at;
}

/** A quoted template; what stands in `${…}` and `%{…}` may hold quotes of its own. */
export function skipString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const char = text[at];
    if (char === '"') return at + 1;
    if (char === '\n') return at;
    if (char === '\\') at += 2;
    else if (text.startsWith('$${', at) || text.startsWith('%%{', at)) at += 3;
    else if (text.startsWith('${', at) || text.startsWith('%{', at)) at = skipGroup(text, at + 1);
    else at++;
  }
  return text.length;
}

/** Gives `start` itself where no heredoc starts. Ends before the newline that follows the closing marker. */
function skipHeredoc(text: string, start: number): number {
  HEREDOC.lastIndex = start;
  const marker = HEREDOC.exec(text)?.[1];
  if (marker === undefined) return start;
  let at = HEREDOC.lastIndex;
  while (at < text.length) {
    const end = endOf(text, '\n', at);
    if (text.slice(at, end).trim() === marker) return end;
    at = end + 1;
  }
  return text.length;
}

/** Brackets of any kind with all that is between them. */
function skipGroup(text: string, start: number): number {
  let depth = 0;
  let at = start;
  while (at < text.length) {
    const char = text[at] ?? '';
    if (OPENERS.includes(char)) depth++;
    if (CLOSERS.includes(char)) depth--;
    at = OPENERS.includes(char) || CLOSERS.includes(char) ? at + 1 : skipElement(text, at);
    if (depth <= 0) return at;
  }
  return text.length;
}

/** The expression of an attribute: up to its line's end, a comment, or the `}` of its block. */
export function skipExpression(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const char = text[at] ?? '';
    if (char === '\n' || CLOSERS.includes(char)) return at;
    if (char === '#' || text.startsWith('//', at)) return at;
    at = OPENERS.includes(char) ? skipGroup(text, at) : skipElement(text, at);
  }
  return text.length;
}

/** A string, comment or heredoc as a whole, else one character. */
function skipElement(text: string, at: number): number {
  switch (text[at]) {
    case '"':
      return skipString(text, at);
    case '<':
      return Math.max(skipHeredoc(text, at), at + 1);
    case '#':
    case '/':
      return Math.max(skipComment(text, at), at + 1);
    default:
      return at + 1;
  }
}

function endOf(text: string, what: string, from: number): number {
  const found = text.indexOf(what, from);
  return found === -1 ? text.length : found;
}
