import { describe, expect, it } from '@jest/globals';
import { computeCheckedSince } from '../../../../src/core/environment/checked-since.js';
import type { EnvironmentRecord } from '../../../../src/core/environment/record.js';

const record: EnvironmentRecord = {
  version: 1,
  environment: 'shop-pr-7',
  status: 'failed',
  generation: 1,
  region: 'eu-west-1',
  stacks: [],
  createdAt: '2026-11-27T09:00:00.000Z',
  updatedAt: '2026-11-27T10:30:00.000Z',
  outputs: {},
  results: {},
  history: [{ at: '2026-11-27T10:20:00.000Z', status: 'failed' }],
};

describe('since when log lines of an environment count', () => {
  it('is the begin of its last deploy: what it logged on its way up counts in a later check too', () => {
    const deployedSince = '2026-11-27T10:10:00.000Z';
    expect(computeCheckedSince({ ...record, deployedSince })).toBe(deployedSince);
  });

  it('is the end of its last run in records that do not know, and its own beginning without any', () => {
    expect(computeCheckedSince(record)).toBe('2026-11-27T10:20:00.000Z');
    expect(computeCheckedSince({ ...record, history: [] })).toBe('2026-11-27T09:00:00.000Z');
  });
});
