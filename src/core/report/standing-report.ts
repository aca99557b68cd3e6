import type { EnvironmentRecord } from '../environment/record.js';
import type { StatePlace } from './comment/place.js';
import type { Asked, Report } from './report.js';

export interface StandingFacts {
  readonly place: StatePlace;
  readonly asked?: Asked;
  /** ISO time. */
  readonly at: string;
}

/** How an environment stands by its record alone, for a comment that no run has written. */
export function computeStandingReport(
  record: EnvironmentRecord,
  { place, asked, at }: StandingFacts,
): Report {
  const { environment, repository, pullNumber, url, expiresAt, kept, outputs, ended, run } = record;
  const headSha = record.appliedSha ?? record.headSha;
  return {
    version: 1,
    environment,
    ...(repository === undefined ? {} : { repository }),
    ...(pullNumber === undefined ? {} : { pullNumber }),
    ...(headSha === undefined ? {} : { headSha }),
    verb: ended?.verb ?? 'deploy',
    status: record.status,
    ...(ended?.reason === undefined ? {} : { reason: ended.reason }),
    ...(url === undefined ? {} : { url }),
    outputs: Object.entries(outputs).map(([name, value]) => ({ name, sensitive: false, value })),
    stacks: [],
    checks: [],
    findings: [],
    flips: [],
    diagnostics: [],
    warnings: [],
    timeline: [],
    ...(asked === undefined ? {} : { asked }),
    ...(expiresAt === undefined ? {} : { expiresAt }),
    ...(kept === true ? { kept } : {}),
    recalled: true,
    ...(run === undefined ? {} : { run }),
    place,
    at,
  };
}
