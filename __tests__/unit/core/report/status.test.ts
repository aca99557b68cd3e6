import { describe, expect, it } from '@jest/globals';
import { renderVerdict } from '../../../../src/core/report/status.js';
import { makeCheck, makeFinding, makeReport } from './reports.js';

const check = makeCheck({ result: 'failed' });
const live = makeFinding({ rule: 'LIV-01', severity: 'high', result: 'failed' });
const mild = makeFinding({ rule: 'LIV-05', severity: 'low', result: 'failed' });

describe('the verdict of a failed deploy', () => {
  it.each([
    ['failed 2 checks', { checks: [check, check] }],
    ['failed 1 policy rule', { findings: [live, live, mild] }],
    ['failed 1 check and 1 policy rule', { checks: [check], findings: [live] }],
    ['could not be deployed', { findings: [mild] }],
  ])('says that it %s', (words, parts) => {
    expect(renderVerdict(makeReport({ status: 'failed', ...parts }))).toBe(`shop-pr-7 ${words}`);
  });
});

describe('the verdict of a run that could not do what it was asked', () => {
  it.each([
    ['deploy', 'could not be deployed'],
    ['plan', 'could not be planned'],
    ['check', 'could not be checked'],
  ] as const)('%s: %s', (verb, words) => {
    expect(renderVerdict(makeReport({ verb, status: 'failed' }))).toBe(`shop-pr-7 ${words}`);
  });
});

describe('the verdict of a check', () => {
  it('praises no checks that there are not', () => {
    expect(renderVerdict(makeReport({ verb: 'check', checks: [makeCheck({})] }))).toBe(
      'shop-pr-7 is live and passed its checks',
    );
    expect(renderVerdict(makeReport({ verb: 'check' }))).toBe('shop-pr-7 is live; it has no checks');
  });

  it('says so where it is only what the record says of the last deploy', () => {
    const report = makeReport({ verb: 'check', status: 'failed', recalled: true });
    expect(renderVerdict(report)).toBe('shop-pr-7 is not live at this commit');
    const { headSha: _, ...alone } = report;
    expect(renderVerdict(alone)).toBe('shop-pr-7 is not live');
  });
});
