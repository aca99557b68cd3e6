import { describe, expect, it } from '@jest/globals';
import { computeBlocking, evaluatePolicy, RULES } from '../../../../src/core/policy/evaluate.js';
import { LIVE_RULES } from '../../../../src/core/policy/live/rules.js';
import { RULE_GROUPS } from '../../../../src/core/policy/rule.js';
import { RULE_IDS } from '../../../../src/core/policy/rule-ids.js';
import { later, planOf, resource } from './plan-builder.js';

const plan = planOf([
  resource('aws_s3_bucket.a', { force_destroy: false }),
  resource('aws_s3_bucket.b', { force_destroy: true }),
  resource('aws_s3_bucket.c', { force_destroy: later('x.a.b') }),
]);
const findingsOf = (options: Partial<Parameters<typeof evaluatePolicy>[0]> = {}, rule = 'EPH-01') =>
  evaluatePolicy({ plan, settings: {}, ...options }).filter((finding) => finding.rule === rule);

describe('evaluatePolicy', () => {
  it('says passed, failed or unknown of every resource that a rule is about', () => {
    expect(findingsOf().map(({ address, result }) => [address, result])).toEqual([
      ['aws_s3_bucket.a', 'failed'],
      ['aws_s3_bucket.b', 'passed'],
      ['aws_s3_bucket.c', 'unknown'],
    ]);
  });

  it('carries what the reader needs to mend it', () => {
    expect(findingsOf({ stack: 'shop' })[0]).toEqual({
      fingerprint: expect.stringMatching(/^[0-9a-f]{12}$/),
      rule: 'EPH-01',
      title: 'Bucket cannot be emptied',
      group: 'ephemeral',
      severity: 'high',
      address: 'aws_s3_bucket.a',
      stack: 'shop',
      result: 'failed',
      message: '`force_destroy` is `false`',
      remedy: expect.stringContaining('force_destroy = true'),
    });
  });

  it('leaves out rules that are off', () => {
    expect(findingsOf({ settings: { 'EPH-01': { off: true } } })).toEqual([]);
  });

  it('takes another severity from the settings', () => {
    const severities = findingsOf({ settings: { 'EPH-01': { off: false, severity: 'low' } } });
    expect(severities.map(({ severity }) => severity)).toEqual(['low', 'low', 'low']);
  });

  it('waives what is intended, with the reason, and leaves what passed', () => {
    const findings = findingsOf({ intended: { 'EPH-01': 'It is shared.' } });
    expect(findings.map(({ result }) => result)).toEqual(['waived', 'passed', 'waived']);
    expect(findings[0]?.waiver).toEqual({ reason: 'It is shared.' });
    expect(findings[1]).not.toHaveProperty('waiver');
  });

  it.each(['delete', 'forget'] as const)('does not judge what the plan will %s', (action) => {
    const gone = planOf([resource('aws_s3_bucket.a', { force_destroy: false }, { action })]);
    expect(evaluatePolicy({ plan: gone, settings: {} })).toEqual([]);
  });

  it.each(['no-op', 'update', 'replace'] as const)('judges what the plan leaves by %s', (action) => {
    const kept = planOf([resource('aws_s3_bucket.a', { force_destroy: false }, { action })]);
    expect(findingsOf({ plan: kept })).toHaveLength(1);
  });

  it('never shows a sensitive value', () => {
    const [bucket] = plan.resources;
    if (bucket === undefined) throw new Error('The plan has no bucket.');
    const hidden = { ...plan, resources: [{ ...bucket, sensitive: { force_destroy: true } }] };
    expect(findingsOf({ plan: hidden })[0]?.message).toBe('`force_destroy` is a sensitive value');
  });
});

describe('computeBlocking', () => {
  const findings = evaluatePolicy({ plan, settings: {} });

  it('keeps failed findings of the severity and worse', () => {
    expect(new Set(computeBlocking(findings, 'high').map(({ severity }) => severity))).toEqual(
      new Set(['high']),
    );
    expect(computeBlocking(findings, 'critical')).toEqual([]);
    expect(computeBlocking(findings, 'low').length).toBeGreaterThan(computeBlocking(findings, 'high').length);
  });

  it('lets unknown and waived findings through', () => {
    const intended = Object.fromEntries(RULE_IDS.map((id) => [id, 'on purpose']));
    const waived = evaluatePolicy({ plan, settings: {}, intended });
    expect(waived.some(({ result }) => result === 'waived')).toBe(true);
    expect(computeBlocking(waived, 'low')).toEqual([]);
    expect(computeBlocking(findings, 'low').every(({ result }) => result === 'failed')).toBe(true);
  });
});

describe('the table', () => {
  it('has each id once, in the form GROUP-NN', () => {
    expect(new Set(RULE_IDS).size).toBe(RULE_IDS.length);
    for (const id of RULE_IDS) expect(id).toMatch(/^[A-Z]{3}-\d\d$/);
  });

  it('has rules in every group', () => {
    const groups = [...RULES, ...LIVE_RULES].map(({ group }) => group);
    expect([...new Set(groups)]).toEqual([...RULE_GROUPS]);
  });

  it('asks for nothing that it also opposes', () => {
    for (const { ids, opposes = [] } of RULES) expect(ids.filter((id) => opposes.includes(id))).toEqual([]);
  });
});
