import { byteLength, shorten, truncateBytes } from '../../text/bytes.js';
import { plainLine, plainText } from '../../text/plain.js';

const MESSAGE_BYTES = 500;
const DETAIL_BYTES = 4096;
const GAP = '\n…\n';

export const cutMessage = (text: string): string =>
  shorten(plainLine(text.slice(0, 8 * MESSAGE_BYTES)), MESSAGE_BYTES);

/**
 * A text that fits: its beginning, and its end, since Python's traces end with what matters. Lines without anything
 * around it are dropped.
 */
export function cutDetail(text: string): string {
  // Twice what is kept at either end is enough to make plain.
  const ends =
    text.length > 8 * DETAIL_BYTES
      ? `${text.slice(0, 4 * DETAIL_BYTES)}${GAP}${text.slice(-4 * DETAIL_BYTES)}`
      : text;
  const plain = plainText(ends)
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
  if (byteLength(plain) <= DETAIL_BYTES) return plain;
  const half = Math.floor((DETAIL_BYTES - byteLength(GAP)) / 2);
  return `${truncateBytes(plain, half)}${GAP}${takeLastBytes(plain, half)}`;
}

function takeLastBytes(text: string, limit: number): string {
  const tail = [...text.slice(-limit)];
  let bytes = byteLength(tail.join(''));
  let start = 0;
  while (bytes > limit) bytes -= byteLength(tail[start++] ?? '');
  return tail.slice(start).join('');
}
