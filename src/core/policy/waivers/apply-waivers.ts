import type { Finding } from '../finding.js';
import { matchWaiver } from './match-waiver.js';
import type { Waiver } from './waiver.js';

export interface WaiverRequest {
  readonly findings: readonly Finding[];
  readonly waivers: readonly Waiver[];
  /** `YYYY-MM-DD`, in UTC. */
  readonly today: string;
}

/** Failed findings that a waiver stands for become `waived`; all others stay as they are. */
export function applyWaivers({ findings, waivers, today }: WaiverRequest): Finding[] {
  return findings.map((finding) => {
    const waiver = waivers.find((one) => matchWaiver(one, finding, today) === 'waives');
    if (waiver === undefined) return finding;
    const { reason, owner, until } = waiver;
    return {
      ...finding,
      result: 'waived',
      waiver: { reason, until, ...(owner === undefined ? {} : { owner }) },
    };
  });
}
