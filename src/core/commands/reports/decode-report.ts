const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  // Without a mark, but beginning with `<`: https://www.w3.org/TR/xml/#sec-guessing-no-ext-info
  ['utf-16le', [0x3c, 0x00]],
  ['utf-16be', [0x00, 0x3c]],
];

/** The declaration is in ASCII in every encoding that has no mark. */
const DECLARED = /^<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{1,40})["']/;

/**
 * The text of a report: by its byte order mark, else the encoding that its XML declaration names, else UTF-8. What is
 * wrong in an encoding becomes U+FFFD: one bad byte in a test's output is no reason to lose the report.
 */
export function decodeReport(bytes: Uint8Array): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const encoding = marked ?? DECLARED.exec(start)?.[1] ?? 'utf-8';
  return makeDecoder(encoding).decode(bytes);
}

function makeDecoder(encoding: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder();
  }
}
