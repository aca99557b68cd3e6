import { plural } from '../../text/plural.js';
import type { Finding } from '../finding.js';
import { quote } from '../judgement.js';
import type { WaiverRequest } from './apply-waivers.js';
import { matchWaiver, type WaiverMatch } from './match-waiver.js';
import type { Waiver } from './waiver.js';

export interface WaiverReview extends WaiverRequest {
  /** Before any waiver was applied. */
  readonly findings: readonly Finding[];
  /** Everything was judged, so that a waiver which met nothing is one that nothing needs. */
  readonly complete: boolean;
}

/** What is wrong with waivers, one sentence each: expired, for another value than the one found, or not needed. */
export function reviewWaivers({ findings, waivers, today, complete }: WaiverReview): string[] {
  return waivers.flatMap((waiver) => {
    const matches = findings.map((finding) => ({ finding, match: matchWaiver(waiver, finding, today) }));
    const of = (kind: WaiverMatch) => matches.filter(({ match }) => match === kind);
    const name = `the waiver of ${waiver.rule} for ${quote(waiver.resource)}`;
    if (of('expired').length > 0) {
      const count = plural(of('expired').length, 'finding');
      return [
        `${name} ended on ${waiver.until}: ${count} count${of('expired').length === 1 ? 's' : ''} again`,
      ];
    }
    const others = of('other value').filter(({ finding }) => !isWaived(finding, { waivers, today }));
    if (others.length > 0) return [explainOtherValue(name, others)];
    // What could not be judged may fail the next time.
    const isOpen = findings.some(({ rule, result }) => rule === waiver.rule && result === 'unknown');
    const isUnused = complete && !isOpen && of('waives').length + of('other value').length === 0;
    return isUnused ? [`${name} is not needed: nothing there fails; remove it`] : [];
  });
}

function isWaived(
  finding: Finding,
  { waivers, today }: { readonly waivers: readonly Waiver[]; readonly today: string },
): boolean {
  return waivers.some((waiver) => matchWaiver(waiver, finding, today) === 'waives');
}

function explainOtherValue(name: string, others: readonly { readonly finding: Finding }[]): string {
  const found = others.map(({ finding }) => finding.fingerprint ?? 'none').join(', ');
  return `${name} is for another value than the one found (fingerprint ${found}): look at it anew`;
}
