import { byteLength, shorten, truncateBytes } from '../../text/bytes.js';
import { plainLine, plainText } from '../../text/plain.js';
import { LONGEST_SECRET, type Redactor } from '../../text/redact.js';

const MESSAGE_BYTES = 500;
const DETAIL_BYTES = 4096;
const GAP = '\n…\n';

/** What is looked at of a text, in characters: colours may be most of it. */
const LOOKED_AT = 64 * 1024;

interface Taking {
  /** In characters. */
  readonly length: number;
  readonly redact: Redactor;
}

/**
 * The first `length` characters or some more, plain and without secrets. A piece cut from a longer text ends with what
 * may be the beginning of a secret, which nothing recognises: so much more is taken first, and dropped then.
 */
export function takeStart(text: string, { length, redact }: Taking): string {
  const plain = plainText(text.slice(0, LOOKED_AT));
  const taken = plain.slice(0, length + LONGEST_SECRET);
  const isWhole = text.length <= LOOKED_AT && taken.length === plain.length;
  return isWhole ? redact(plain) : redact(taken).slice(0, -LONGEST_SECRET);
}

function takeEnd(text: string, { length, redact }: Taking): string {
  const taken = plainText(text.slice(-LOOKED_AT)).slice(-length - LONGEST_SECRET);
  return redact(taken).slice(LONGEST_SECRET);
}

export const cutMessage = (text: string, redact: Redactor): string =>
  shorten(plainLine(takeStart(text, { length: 8 * MESSAGE_BYTES, redact })), MESSAGE_BYTES);

/**
 * A text that fits: its beginning, and its end, since Python's traces end with what matters. Lines without anything
 * around it are dropped.
 */
export function cutDetail(text: string, redact: Redactor): string {
  const plain = takeEnds(text, { length: 2 * DETAIL_BYTES, redact })
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
  if (byteLength(plain) <= DETAIL_BYTES) return plain;
  const half = Math.floor((DETAIL_BYTES - byteLength(GAP)) / 2);
  return `${truncateBytes(plain, half)}${GAP}${takeLastBytes(plain, half)}`;
}

function takeEnds(text: string, taking: Taking): string {
  const plain = text.length <= LOOKED_AT ? plainText(text) : text;
  if (plain.length <= 2 * taking.length) return taking.redact(plain);
  return `${takeStart(plain, taking)}${GAP}${takeEnd(plain, taking)}`;
}

function takeLastBytes(text: string, limit: number): string {
  const tail = [...text.slice(-limit)];
  let bytes = byteLength(tail.join(''));
  let start = 0;
  while (bytes > limit) bytes -= byteLength(tail[start++] ?? '');
  return tail.slice(start).join('');
}
