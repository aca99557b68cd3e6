import { describe, expect, it } from '@jest/globals';
import type { EnvironmentRecord } from '../../../../src/core/environment/record.js';
import {
  renderCheckTable,
  renderEnvironmentTable,
  renderFindingTable,
} from '../../../../src/core/report/cli-table.js';
import { failedSmoke, makeCheck, makeFinding } from './reports.js';

const RECORD: EnvironmentRecord = {
  version: 1,
  environment: 'shop-pr-7',
  pullNumber: 7,
  status: 'live',
  generation: 1,
  headSha: '3f2a9c1d5e6b7a80',
  region: 'eu-west-1',
  stacks: [],
  createdAt: '2026-11-12T14:02:00.000Z',
  updatedAt: '2026-11-12T14:02:00.000Z',
  expiresAt: '2026-11-15T14:02:00.000Z',
  url: 'http://a.b',
  outputs: {},
  results: {},
  history: [],
};

describe('the tables of the command line', () => {
  it('show checks, what failed first', () => {
    expect(renderCheckTable(failedSmoke.checks)).toBe(
      [
        'RESULT   CHECK               TIME   ATTEMPTS  FOUND',
        'failed   home page           2 min  24        status 500, expected 200; body does not contain "Shop"; it begins "<html> <h1>500"…',
        'skipped  metrics (optional)  0 ms   0         output metrics_url is not set',
        'passed   health              41 ms  1         status 200 in 41 ms',
        '',
      ].join('\n'),
    );
  });

  it('show findings, the worst first', () => {
    const findings = [
      makeFinding({}),
      makeFinding({ result: 'failed', rule: 'NET-10', severity: 'critical', message: '' }),
    ];
    expect(renderFindingTable(findings)).toBe(
      [
        'RESULT  SEVERITY  RULE    RESOURCE            FOUND',
        'failed  critical  NET-10  aws_s3_bucket.site  -',
        'passed  medium    ENC-01  aws_s3_bucket.site  encrypted with aws:kms',
        '',
      ].join('\n'),
    );
  });

  it('show environments, with a dash for what is not known', () => {
    const { pullNumber: _, url: __, ...bare } = { ...RECORD, environment: 'shop' };
    expect(renderEnvironmentTable([RECORD, bare])).toBe(
      [
        'ENVIRONMENT  STATUS  PULL REQUEST  COMMIT   ENDS                    URL',
        'shop-pr-7    live    7             3f2a9c1  15 Nov 2026, 14:02 UTC  http://a.b',
        'shop         live    -             3f2a9c1  15 Nov 2026, 14:02 UTC  -',
        '',
      ].join('\n'),
    );
  });

  it('say that there is nothing', () => {
    expect([renderCheckTable([]), renderFindingTable([]), renderEnvironmentTable([])]).toEqual([
      'No checks.\n',
      'No findings.\n',
      'No environments.\n',
    ]);
  });

  it('keep each row on one line without terminal sequences', () => {
    const table = renderCheckTable([makeCheck({ name: 'a\nb\u001b[31m', message: '##[error]' })]);
    expect(table.split('\n')).toHaveLength(3);
    expect(table).toMatch(/passed {2}a b {4}85 ms {2}1 {9}## \[error\]\n$/);
  });
});
