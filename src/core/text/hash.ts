const ENCODER = new TextEncoder();

/**
 * FNV-1a of the text's UTF-8, 64 bits in hexadecimal: an identity, no protection.
 * http://www.isthe.com/chongo/tech/comp/fnv/
 *
 * The number is held in four parts of 16 bits, `a` the lowest: numbers of 64 bits are ten times slower. The prime is
 * 2^40 + 0x1b3, and 2^40 times the number moves its two lower parts up by two and a half places.
 */
export function computeHash(text: string): string {
  let [a, b, c, d] = [0x2325, 0x8422, 0x9ce4, 0xcbf2];
  for (const byte of ENCODER.encode(text)) {
    a ^= byte;
    const low = a * 0x1b3;
    const second = b * 0x1b3 + (low >>> 16);
    const third = c * 0x1b3 + (second >>> 16) + ((a << 8) & 0xffff);
    const fourth = d * 0x1b3 + (third >>> 16) + (a >>> 8) + ((b << 8) & 0xffff);
    a = low & 0xffff;
    b = second & 0xffff;
    c = third & 0xffff;
    d = fourth & 0xffff;
  }
  return [d, c, b, a].map((part) => part.toString(16).padStart(4, '0')).join('');
}
