import type { EnvironmentRecord } from '../../../../src/core/environment/record.js';

/** The record of a live environment whose last run came to its end. */
export const FINISHED: EnvironmentRecord = {
  version: 1,
  environment: 'shop-pr-7',
  repository: 'octo/shop',
  pullNumber: 7,
  status: 'live',
  generation: 3,
  ended: { verb: 'deploy', status: 'live' },
  run: { id: '3', attempt: 1, url: 'https://github.com/octo/shop/actions/runs/3/attempts/1' },
  region: 'eu-west-1',
  stacks: [],
  createdAt: '2026-11-18T10:00:00.000Z',
  updatedAt: '2026-11-20T10:00:00.000Z',
  expiresAt: '2026-11-23T10:00:00.000Z',
  outputs: {},
  results: {},
  history: [],
};
