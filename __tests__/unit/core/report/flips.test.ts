import { describe, expect, it } from '@jest/globals';
import { computeFlips, computeResults } from '../../../../src/core/report/flips.js';
import { makeCheck, makeFinding, makeReport } from './reports.js';

const failed = makeFinding({ rule: 'NET-10', address: 'aws_security_group.web', result: 'failed' });
const before = computeResults(makeReport({ checks: [makeCheck({})], findings: [makeFinding({}), failed] }));

describe('computeResults', () => {
  it('keeps the verdict, every check, and findings that did not pass', () => {
    expect(before).toEqual({
      verdict: 'live',
      'smoke/home page': 'passed',
      'policy/NET-10/aws_security_group.web': 'failed',
    });
  });

  it('keeps the worst of several findings of one rule on one resource', () => {
    const findings = [failed, { ...failed, result: 'waived' as const }];
    expect(computeResults(makeReport({ findings }))['policy/NET-10/aws_security_group.web']).toBe('failed');
  });

  it('keeps the results before of what the run never came to', () => {
    expect(computeResults(makeReport({ status: 'failed' }), before)).toEqual({
      ...before,
      verdict: 'failed',
    });
  });
});

describe('computeFlips', () => {
  it('says nothing of a first run', () => {
    expect(computeFlips({}, makeReport({ checks: [makeCheck({ result: 'failed' })] }))).toEqual([]);
  });

  it('says nothing where all came out the same', () => {
    const report = makeReport({ checks: [makeCheck({})], findings: [makeFinding({}), failed] });
    expect(computeFlips(before, report)).toEqual([]);
  });

  it('names the verdict, checks and findings that came out differently', () => {
    const report = makeReport({
      status: 'failed',
      checks: [makeCheck({ result: 'failed' }), makeCheck({ name: 'added', result: 'failed' })],
      findings: [
        { ...failed, result: 'passed' },
        makeFinding({ rule: 'IAM-01', address: 'aws_iam_role.a', result: 'failed' }),
      ],
    });
    expect(computeFlips(before, report)).toEqual([
      { kind: 'verdict', name: 'verdict', before: 'live', after: 'failed' },
      { kind: 'check', name: 'home page', before: 'passed', after: 'failed' },
      { kind: 'finding', name: 'NET-10 aws_security_group.web', before: 'failed', after: 'passed' },
      { kind: 'finding', name: 'IAM-01 aws_iam_role.a', before: 'new', after: 'failed' },
    ]);
  });

  it('calls a finding gone when its resource is', () => {
    const flips = computeFlips(before, makeReport({ findings: [makeFinding({})] }));
    expect(flips).toEqual([
      { kind: 'finding', name: 'NET-10 aws_security_group.web', before: 'failed', after: 'gone' },
    ]);
  });

  it('draws no conclusion from checks and policies that the run never came to', () => {
    const flips = computeFlips(before, makeReport({ status: 'failed' }));
    expect(flips.map((flip) => flip.kind)).toEqual(['verdict']);
  });

  describe('of live endpoints', () => {
    const live = makeFinding({
      rule: 'LIV-04',
      group: 'live',
      address: 'https://shop.example',
      result: 'failed',
    });
    const former = computeResults(makeReport({ findings: [failed, live] }));

    it('are not drawn, and are kept, by a run that judged only the plan', () => {
      const report = makeReport({ status: 'blocked', findings: [failed] });
      expect(computeFlips(former, report).map(({ kind }) => kind)).toEqual(['verdict']);
      expect(computeResults(report, former)).toMatchObject({
        'policy/LIV-04/https://shop.example': 'failed',
      });
    });

    it('are drawn by a run that looked at them', () => {
      const report = makeReport({ findings: [failed, { ...live, result: 'passed' }] });
      expect(computeFlips(former, report)).toEqual([
        { kind: 'finding', name: 'LIV-04 https://shop.example', before: 'failed', after: 'passed' },
      ]);
      expect(computeResults(report, former)).not.toHaveProperty(['policy/LIV-04/https://shop.example']);
    });
  });

  it.each(['deploying', 'skipped', 'superseded'] as const)(
    'does not call %s a change of the verdict',
    (status) => {
      expect(computeFlips(before, makeReport({ status }))).toEqual([]);
    },
  );

  it('says nothing of a destroy', () => {
    expect(computeFlips(before, makeReport({ verb: 'destroy', status: 'destroyed' }))).toEqual([]);
  });
});
