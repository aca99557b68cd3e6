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
