import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../../../../src/core/policy/finding.js';
import { applyWaivers } from '../../../../../src/core/policy/waivers/apply-waivers.js';
import { reviewWaivers } from '../../../../../src/core/policy/waivers/review-waivers.js';
import type { Waiver } from '../../../../../src/core/policy/waivers/waiver.js';

const TODAY = '2026-11-26';

const finding = (change: Partial<Finding> = {}): Finding => ({
  rule: 'NET-01',
  title: 'SSH open to the world',
  group: 'network',
  severity: 'high',
  address: 'module.web["a"].aws_security_group.bastion',
  result: 'failed',
  message: 'The world can reach SSH (port 22).',
  remedy: '',
  fingerprint: '0123456789ab',
  ...change,
});
const waiver = (change: Partial<Waiver> = {}): Waiver => ({
  rule: 'NET-01',
  resource: 'module.web["a"].aws_security_group.bastion',
  reason: 'pen test',
  until: '2026-12-31',
  ...change,
});
const resultOf = (one: Waiver, found = finding()) =>
  applyWaivers({ findings: [found], waivers: [one], today: TODAY })[0]?.result;
const reviewOf = (one: Waiver, findings: readonly Finding[] = [finding()], complete = true) =>
  reviewWaivers({ findings, waivers: [one], today: TODAY, complete });

describe('a waiver', () => {
  it('lets a finding stand, with its reason, its end and who answers for it', () => {
    const waivers = [waiver({ owner: 'team-shop' })];
    expect(applyWaivers({ findings: [finding()], waivers, today: TODAY })).toEqual([
      finding({
        result: 'waived',
        waiver: { reason: 'pen test', until: '2026-12-31', owner: 'team-shop' },
      }),
    ]);
  });

  it.each([
    ['module.web["a"].aws_security_group.bastion'],
    ['module.web[*].aws_security_group.bastion'],
    ['*.bastion'],
    ['module.*security_group*'],
    ['*'],
  ])('for %s counts there', (resource) => {
    expect(resultOf(waiver({ resource }))).toBe('waived');
  });

  it.each([
    ['aws_security_group.bastion'],
    ['module.web[*].aws_security_group.bast'],
    ['module.web["b"].*'],
    ['*.bastion*x'],
    ['module.web["a"].aws_security_group.bastion*bastion'],
    ['module.web.a..aws_security_group.bastion'],
  ])('for %s does not', (resource) => {
    expect(resultOf(waiver({ resource }))).toBe('failed');
  });

  it.each([['passed'], ['unknown']] as const)('changes nothing of what is %s', (result) => {
    expect(resultOf(waiver(), finding({ result }))).toBe(result);
  });

  it('is about its rule only', () => {
    expect(resultOf(waiver({ rule: 'NET-02' }))).toBe('failed');
  });

  it('counts on its last day and not on the day after', () => {
    expect(resultOf(waiver({ until: TODAY }))).toBe('waived');
    expect(resultOf(waiver({ until: '2026-11-25' }))).toBe('failed');
  });

  it('that was given for one value does not count for another one at the same address', () => {
    expect(resultOf(waiver({ fingerprint: '0123456789ab' }))).toBe('waived');
    expect(resultOf(waiver({ fingerprint: 'ba9876543210' }))).toBe('failed');
  });
});

describe('the review of waivers', () => {
  it('has nothing to say of one that lets something stand', () => {
    expect(reviewOf(waiver())).toEqual([]);
  });

  it('tells of one that has ended, where what it stood for still fails', () => {
    expect(reviewOf(waiver({ until: '2026-11-01' }))).toEqual([
      'the waiver of NET-01 for `module.web["a"].aws_security_group.bastion` ended on 2026-11-01: 1 finding counts again',
    ]);
  });

  it('tells of one for another value, with the fingerprint of what was found', () => {
    expect(reviewOf(waiver({ fingerprint: 'ba9876543210' }))).toEqual([
      expect.stringContaining('is for another value than the one found (fingerprint 0123456789ab)'),
    ]);
  });

  it('tells of one that nothing needs, once everything was judged', () => {
    const fixed = [finding({ result: 'passed' })];
    expect(reviewOf(waiver(), fixed)).toEqual([expect.stringContaining('is not needed')]);
    expect(reviewOf(waiver(), fixed, false)).toEqual([]);
  });
});
