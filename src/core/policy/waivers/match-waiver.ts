import type { Finding } from '../finding.js';
import type { Waiver } from './waiver.js';

/**
 * `none`: it is about something else. `expired`, `other value`: it is about this finding, and does not count any
 * more, or not for what was found.
 */
export type WaiverMatch = 'none' | 'waives' | 'expired' | 'other value';

/** `today` is `YYYY-MM-DD`; the last day of a waiver still counts. */
export function matchWaiver(waiver: Waiver, finding: Finding, today: string): WaiverMatch {
  const isAbout =
    finding.result === 'failed' &&
    finding.rule === waiver.rule &&
    matchesAddress(waiver.resource, finding.address);
  if (!isAbout) return 'none';
  if (today > waiver.until) return 'expired';
  return waiver.fingerprint === undefined || waiver.fingerprint === finding.fingerprint
    ? 'waives'
    : 'other value';
}

/** `*` stands for any characters; everything else for itself, since addresses hold brackets and quotes. */
function matchesAddress(pattern: string, address: string): boolean {
  const [first = '', ...others] = pattern.split('*');
  const last = others.pop();
  if (last === undefined) return pattern === address;
  if (!address.startsWith(first) || !address.endsWith(last)) return false;
  let at = first.length;
  for (const part of others) {
    const found = address.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= address.length - last.length;
}
