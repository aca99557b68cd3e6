import { describe, expect, it } from '@jest/globals';
import { explainRecord } from '../../../../src/core/environment/explain-record.js';
import type { EnvironmentRecord } from '../../../../src/core/environment/record.js';

const SHA = 'a'.repeat(40);
const record = (change: Partial<EnvironmentRecord>): EnvironmentRecord => ({
  version: 1,
  environment: 'shop-pr-7',
  pullNumber: 7,
  status: 'live',
  generation: 1,
  headSha: SHA,
  region: 'eu-west-1',
  stacks: [],
  createdAt: '2026-11-21T10:00:00.000Z',
  updatedAt: '2026-11-21T10:00:00.000Z',
  outputs: {},
  results: {},
  history: [],
  ...change,
});
const failed = (ended: EnvironmentRecord['ended']) => record({ status: 'failed', ended });

describe('why an environment is not live', () => {
  it.each<[string, EnvironmentRecord]>([
    ['it is', record({})],
    ['only its checks failed', failed({ verb: 'deploy', status: 'failed', recheck: true })],
  ])('is left to its checks where %s', (_, given) => {
    expect(explainRecord(given, SHA)).toBeUndefined();
    expect(explainRecord(given, undefined)).toBeUndefined();
  });

  it.each<[EnvironmentRecord, string, boolean]>([
    [
      failed({ verb: 'deploy', status: 'failed', reason: 'no bucket' }),
      'the last deploy, of commit aaaaaaa, failed: no bucket',
      false,
    ],
    [
      failed({ verb: 'deploy', status: 'cancelled' }),
      'the last deploy, of commit aaaaaaa, was cancelled',
      false,
    ],
    [
      failed({ verb: 'destroy', status: 'failed', reason: '1 left' }),
      'the last destroy, of commit aaaaaaa, failed: 1 left',
      false,
    ],
    [failed(undefined), 'the last deploy, of commit aaaaaaa, failed', false],
    [record({ status: 'deploying' }), 'a deploy, of commit aaaaaaa, has not come to its end', true],
    [record({ status: 'destroying' }), 'a destroy, of commit aaaaaaa, has not come to its end', true],
    [
      record({ status: 'deploying', ended: { verb: 'deploy', status: 'superseded' } }),
      'the last deploy, of commit aaaaaaa, was left to a newer run',
      false,
    ],
  ])('is what its record says: %#', (given, reason, busy) => {
    expect(explainRecord(given, SHA)).toMatchObject({ status: 'failed', reason, busy });
  });

  it('is that another commit was deployed', () => {
    expect(explainRecord(record({}), 'b'.repeat(40))).toMatchObject({
      reason: 'commit bbbbbbb was not deployed: the last deploy is of aaaaaaa',
      busy: false,
    });
  });
});
