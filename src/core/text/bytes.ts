const encoder = new TextEncoder();
const ELLIPSIS = '…';

/** Length in UTF-8, which is never less than the length in characters or in UTF-16 units. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}

/** The longest beginning of `text` that is at most `limit` bytes in UTF-8, never cut inside a character. */
export function truncateBytes(text: string, limit: number): string {
  // A UTF-16 unit is three bytes at most, so that short texts need no measuring.
  if (text.length * 3 <= limit && !isHighSurrogate(text.charCodeAt(text.length - 1))) return text;
  // It is one byte at least, so more units than `limit` never fit.
  const candidate = text.length > limit ? text.slice(0, Math.max(limit, 0)) : text;
  const { read } = encoder.encodeInto(candidate, new Uint8Array(Math.max(limit, 0)));
  return isHighSurrogate(candidate.charCodeAt(read - 1))
    ? candidate.slice(0, read - 1)
    : candidate.slice(0, read);
}

/** `text` cut to `limit` bytes, the ellipsis that says so included. */
export function shorten(text: string, limit: number): string {
  // Three bytes a UTF-16 unit at most: short texts need no measuring.
  if (text.length * 3 <= limit || byteLength(text) <= limit) return text;
  return `${truncateBytes(text, limit - byteLength(ELLIPSIS)).trimEnd()}${ELLIPSIS}`;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
