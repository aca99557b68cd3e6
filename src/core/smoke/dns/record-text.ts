import { parseHost } from '../host-port.js';
import { parseTextPattern } from '../text-pattern.js';
import type { DnsType } from './check.js';

/** Types whose records are no names and addresses, so that every character counts. */
const VERBATIM: ReadonlySet<DnsType> = new Set(['TXT', 'CAA']);
/** Types whose records have numbers before a name. */
const NUMBERED: ReadonlySet<DnsType> = new Set(['MX', 'SRV']);

/** Whether a record is the expected one. Case and a dot at the end do not count, numbers before a name may be left out. */
export function isRecord(text: string, expected: string, type: DnsType): boolean {
  const wanted = normalize(expected, type);
  const found = normalize(text, type);
  return found === wanted || (NUMBERED.has(type) && found.split(' ').at(-1) === wanted);
}

/** Like `isRecord`, and `/pattern/flags` is a regular expression. Throws SyntaxError for a broken one. */
export function isRecordLike(text: string, expected: string, type: DnsType): boolean {
  return /^\/.+\/[dgimsuvy]*$/s.test(expected)
    ? parseTextPattern(expected).matches(text)
    : isRecord(text, expected, type);
}

function normalize(text: string, type: DnsType): string {
  if (type === 'TXT') return text;
  if (VERBATIM.has(type)) return text.replaceAll('"', '');
  if (type === 'AAAA') return parseHost(`[${text}]`) ?? text.toLowerCase();
  return text.trim().replace(/\s+/g, ' ').toLowerCase().replace(/\.$/, '');
}
