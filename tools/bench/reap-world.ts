import type { EnvironmentRecord } from '../../src/core/environment/record.js';

export const REPOSITORY = 'octo/shop';
export const COUNT = 10_000;
export const HEAD_SHA = 'a'.repeat(40);
export const NOW = Date.parse('2026-11-21T10:00:00Z');
const HOUR_MS = 3_600_000;

export interface ReapFigures {
  readonly ms: number;
  /** Most memory that the process held, in MB. */
  readonly peakMb: number;
  /** Environments that would be destroyed. */
  readonly ends: number;
  /** Why nothing may be destroyed. */
  readonly refused?: string;
}

/** Environments are of these kinds, in turn; without `pull` there is no such pull request. */
export const STATES: readonly {
  readonly pull?: 'open' | 'closed';
  readonly hours: number;
  readonly ends: boolean;
}[] = [
  { pull: 'open', hours: 30, ends: false },
  { pull: 'closed', hours: 30, ends: true },
  { pull: 'open', hours: -30, ends: true },
  { hours: 30, ends: true },
];

export const numberAt = (at: number): number => at + 1;

/** A record as large as they become: outputs, results and a long history. */
export function makeRecord(at: number): EnvironmentRecord {
  const number = numberAt(at);
  const run = {
    id: String(at),
    attempt: 1,
    url: `https://github.com/octo/shop/actions/runs/${at}/attempts/1`,
  };
  const time = new Date(NOW - 100 * HOUR_MS).toISOString();
  return {
    version: 1,
    environment: `shop-pr-${number}`,
    repository: REPOSITORY,
    pullNumber: number,
    status: 'live',
    generation: 20,
    ended: { verb: 'deploy', status: 'live' },
    headSha: HEAD_SHA,
    run,
    region: 'eu-west-1',
    stacks: [{ name: 'shop', dependsOn: [] }],
    createdAt: time,
    updatedAt: time,
    expiresAt: new Date(NOW + (STATES[at % STATES.length]?.hours ?? 0) * HOUR_MS).toISOString(),
    outputs: Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`output${index}`, 'x'.repeat(80)])),
    results: Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`smoke/check ${index}`, 'passed'])),
    history: Array.from({ length: 20 }, () => ({ at: time, status: 'live', headSha: HEAD_SHA, run })),
  };
}
