import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../../../src/core/policy/finding.js';
import { computeCheckRuns } from '../../../../src/core/report/check-runs.js';
import type { Report } from '../../../../src/core/report/report.js';
import type { CheckResult } from '../../../../src/core/smoke/check-result.js';
import type { Diagnostic } from '../../../../src/core/terraform/diagnostic.js';
import { arbitraryReport } from './arbitrary-report.js';
import { makeCheck, makeFinding, makeReport } from './reports.js';

const makeFailed = (change: Partial<Finding> = {}): Finding =>
  makeFinding({
    rule: 'NET-01',
    title: 'no open ports',
    severity: 'high',
    address: 'aws_x.y',
    result: 'failed',
    message: 'port 22 is open',
    remedy: 'close it',
    location: { file: 'infra/main.ts', line: 3 },
    ...change,
  });
const error: Diagnostic = {
  severity: 'error',
  summary: 'Invalid count',
  detail: 'The count must be known. Ask @terraform.',
  location: { file: 'infra/main.tf', line: 12, column: 4 },
};
const find = (report: Report, name: string) =>
  computeCheckRuns(report).find((run) => run.name === `mayfly / ${name}`);

describe('the environment check run', () => {
  it.each([
    ['deploying', 'in_progress', undefined],
    ['destroying', 'in_progress', undefined],
    ['planning', 'in_progress', undefined],
    ['live', 'completed', 'success'],
    ['planned', 'completed', 'success'],
    ['destroyed', 'completed', 'success'],
    ['failed', 'completed', 'failure'],
    ['blocked', 'completed', 'failure'],
    ['skipped', 'completed', 'skipped'],
    ['superseded', 'completed', 'neutral'],
    ['cancelled', 'completed', 'cancelled'],
  ] as const)('of a report that is %s is %s, %s', (status, state, conclusion) => {
    const run = find(makeReport({ status }), 'environment');
    expect([run?.status, run?.conclusion]).toEqual([state, conclusion]);
  });

  it('says the verdict in its title and why in its summary', () => {
    const report = makeReport({
      status: 'failed',
      reason: 'the bucket name is taken',
      nextStep: 'Take another.',
    });
    const run = find(report, 'environment');
    expect(run?.title).toBe('shop-pr-7 could not be deployed');
    expect(run?.summary).toContain('the bucket name is taken');
    expect(run?.summary).toContain('Take another.');
  });

  it("puts Terraform's messages at the lines they speak of, and wakes nobody", () => {
    const warning: Diagnostic = {
      severity: 'warning',
      summary: 'Deprecated',
      detail: '',
      location: { file: 'a.tf', line: 1 },
    };
    const run = find(makeReport({ status: 'failed', diagnostics: [warning, error] }), 'environment');
    expect(run?.annotations).toEqual([
      {
        path: 'infra/main.tf',
        line: 12,
        column: 4,
        level: 'failure',
        title: 'Invalid count',
        message: 'The count must be known. Ask @\u200bterraform.',
      },
      { path: 'a.tf', line: 1, level: 'warning', title: 'Deprecated', message: 'Deprecated' },
    ]);
  });

  it.each(['/etc/passwd', '../other/main.tf', 'C:\\x\\main.tf', ''])(
    'has no annotation outside of the repository: %j',
    (file) => {
      const diagnostics = [{ ...error, location: { file, line: 1 } }];
      expect(find(makeReport({ diagnostics }), 'environment')?.annotations).toEqual([]);
    },
  );
});

describe('the smoke check run', () => {
  it.each([
    ['all passed', [{}], 'success'],
    ['one was flaky', [{}, { result: 'flaky' }], 'success'],
    ['one failed', [{}, { result: 'failed' }], 'failure'],
    ['only an optional one failed', [{}, { result: 'failed', optional: true }], 'neutral'],
    ['all were skipped', [{ result: 'skipped' }], 'skipped'],
  ] satisfies (readonly [string, Partial<CheckResult>[], string])[])('when %s', (_, checks, conclusion) => {
    expect(find(makeReport({ checks: checks.map(makeCheck) }), 'smoke')?.conclusion).toBe(conclusion);
  });

  it('names what failed and why', () => {
    const checks = [
      makeCheck({}),
      makeCheck({ name: 'api', result: 'failed', message: 'status 500, expected 200' }),
    ];
    const run = find(makeReport({ status: 'failed', checks }), 'smoke');
    expect(run?.title).toBe('1 of 2 checks passed');
    expect(run?.summary).toContain('status 500, expected 200');
  });

  it('is not there without checks, nor before their end', () => {
    expect(find(makeReport({}), 'smoke')).toBeUndefined();
    expect(find(makeReport({ status: 'deploying', checks: [makeCheck({})] }), 'smoke')).toBeUndefined();
  });
});

describe('the policy check run', () => {
  it.each([
    ['nothing failed', [{ result: 'passed' }, { result: 'waived' }], 'success'],
    ['a finding blocks', [{}], 'failure'],
    ['a mild finding does not block', [{ severity: 'low' }], 'neutral'],
    ['something could not be judged', [{ result: 'unknown' }], 'neutral'],
  ] satisfies (readonly [string, Partial<Finding>[], string])[])('when %s', (_, findings, conclusion) => {
    expect(find(makeReport({ findings: findings.map(makeFailed) }), 'policy')?.conclusion).toBe(conclusion);
  });

  it('marks blocking findings as failures and milder ones as warnings, the worst first', () => {
    const findings = [
      makeFailed({ severity: 'low', location: { file: 'b.ts', line: 2 } }),
      makeFailed(),
      makeFailed({ result: 'unknown' }),
      makeFailed({ address: 'aws_x.nowhere', location: undefined as never }),
    ];
    expect(find(makeReport({ status: 'blocked', findings }), 'policy')?.annotations).toEqual([
      {
        path: 'infra/main.ts',
        line: 3,
        level: 'failure',
        title: 'NET-01 (high): no open ports',
        message: 'aws_x.y: port 22 is open\nclose it',
      },
      expect.objectContaining({ path: 'b.ts', level: 'warning' }),
    ]);
  });

  it.each([
    [{}, 'Made by the construct shop/Site/Bucket.'],
    [{ approximate: true as const }, 'the line was found by the id of it, or of a construct around it.'],
  ])('names the construct that made the resource', (sureness, words) => {
    const location = { file: 'infra/main.py', line: 3, ...sureness };
    const findings = [makeFailed({ construct: 'shop/Site/Bucket', location })];
    expect(find(makeReport({ findings }), 'policy')?.annotations).toMatchObject([
      { path: 'infra/main.py', line: 3, message: expect.stringContaining(words) },
    ]);
  });

  it('obeys the severity from which findings block', () => {
    const report = makeReport({ failOn: 'critical', findings: [makeFailed()] });
    expect(find(report, 'policy')).toMatchObject({
      conclusion: 'neutral',
      annotations: [{ level: 'warning' }],
    });
  });
});

describe('the policy check run of a check', () => {
  const live = makeFinding({ rule: 'LIV-01', severity: 'high', address: 'https://shop.example' });

  it('is left as the deploy made it, unless a live endpoint fails', () => {
    expect(find(makeReport({ verb: 'check', findings: [live] }), 'policy')).toBeUndefined();
    const failing = makeReport({
      verb: 'check',
      status: 'failed',
      findings: [{ ...live, result: 'failed', location: { file: '.github/mayfly.yml', line: 7 } }],
    });
    expect(find(failing, 'policy')).toMatchObject({
      conclusion: 'failure',
      annotations: [{ path: '.github/mayfly.yml', line: 7, level: 'failure' }],
    });
  });
});

describe('check runs', () => {
  it("fit GitHub's limits and wake nobody, whatever the report holds", () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        for (const { title, summary, annotations } of computeCheckRuns(report)) {
          expect(summary.length).toBeGreaterThan(0);
          expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(65_535);
          expect(title).not.toMatch(/\n/);
          for (const one of annotations) {
            expect(one.title.length).toBeLessThanOrEqual(255);
            expect(Buffer.byteLength(one.message)).toBeLessThanOrEqual(4096);
            expect(`${one.title}\n${one.message}`).not.toMatch(/@\w/);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
