import { describe, expect, it } from '@jest/globals';
import { needsRecovery } from '../../../../src/core/environment/needs-recovery.js';
import type { EnvironmentRecord } from '../../../../src/core/environment/record.js';

const at = '2026-11-27T10:00:00.000Z';
const RECORD: EnvironmentRecord = {
  version: 1,
  environment: 'shop-pr-7',
  status: 'live',
  generation: 3,
  region: 'eu-west-1',
  stacks: [{ name: 'main', dependsOn: [] }],
  createdAt: at,
  updatedAt: at,
  outputs: {},
  results: {},
  history: [],
};
const RUN = { id: '1', attempt: 1, url: 'https://github.com/o/r/actions/runs/1', host: 'a@b', startedAt: at };
const end = (status: string) => ({ verb: 'deploy', status }) as const;

describe('what the states may lack is looked for', () => {
  it.each<[string, Partial<EnvironmentRecord>]>([
    ['after a run that never concluded', { unfinished: [RUN] }],
    [
      'after a run that never concluded, even on a tombstone',
      { status: 'destroyed', stacks: [], unfinished: [RUN] },
    ],
    ['after a failed apply', { status: 'failed', ended: end('failed') }],
    ['after a cancelled run', { status: 'failed', ended: end('cancelled') }],
    ['after a run of an earlier version that left the record as it began', { status: 'deploying' }],
    [
      'after a destroy that left something',
      { status: 'failed', ended: { verb: 'destroy', status: 'failed' } },
    ],
  ])('%s', (_, change) => {
    expect(needsRecovery({ ...RECORD, ...change })).toBe(true);
  });
});

describe('nothing is looked for', () => {
  it.each<[string, Partial<EnvironmentRecord>]>([
    ['while it is live', { ended: end('live') }],
    ['while it is live by an earlier version', {}],
    ['after policy stopped a deploy', { status: 'blocked', ended: end('blocked') }],
    ['when only smoke checks failed', { status: 'failed', ended: { ...end('failed'), recheck: true } }],
    ['before anything was applied', { status: 'failed', stacks: [], ended: end('failed') }],
    ['on a tombstone', { status: 'destroyed', stacks: [], ended: end('destroyed') }],
  ])('%s', (_, change) => {
    expect(needsRecovery({ ...RECORD, ...change })).toBe(false);
  });

  it('where there is no record', () => {
    expect(needsRecovery(undefined)).toBe(false);
  });
});
