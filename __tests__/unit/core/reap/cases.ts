import type { Case, PullStanding, RecordFacts, TagFacts } from '../../../../src/core/reap/facts.js';

export const NOW = Date.parse('2026-11-21T10:00:00Z');
const HOUR = 3_600_000;
export const hours = (count: number): number => count * HOUR;

export const MOMENT = { now: NOW, recordHours: 720 };

export const OPEN: PullStanding = { number: 7, state: 'open', headSha: 'a'.repeat(40), labels: [] };
export const CLOSED: PullStanding = { ...OPEN, state: 'closed' };
export const KEEP: PullStanding = { ...OPEN, labels: ['mayfly:keep'] };

export const record = (change: Partial<RecordFacts> = {}): RecordFacts => ({
  environment: 'shop-pr-7',
  pullNumber: 7,
  copyOf: undefined,
  status: 'live',
  region: 'eu-west-1',
  createdAt: NOW - hours(100),
  updatedAt: NOW - hours(50),
  expiresAt: NOW + hours(22),
  kept: false,
  busySince: undefined,
  underWay: false,
  untold: false,
  runs: [],
  warnedHours: [],
  ...change,
});

export const tags = (change: Partial<TagFacts> = {}): TagFacts => ({
  count: 3,
  expiresAt: NOW + hours(22),
  ...change,
});

/** A live environment with an open pull request. */
export const one = (change: Partial<Case> = {}): Case => ({
  environment: 'shop-pr-7',
  record: record(),
  tags: tags(),
  pullNumber: 7,
  pull: OPEN,
  ...change,
});
