import { describe, expect, it } from '@jest/globals';
import { makeRegoFindings } from '../../../../../src/core/policy/rego/findings.js';
import { planOf, resource } from '../plan-builder.js';

const PLAN = planOf([resource('aws_x.a', { secret: 'hunter2', name: 'n' })]);
const make = (
  fields: Readonly<Record<string, unknown>>,
  { text = 'no', query = 'main.deny', settings = {}, plan = PLAN } = {},
) => makeRegoFindings({ messages: [{ query, text, fields }], plan, settings });

describe('what Rego says becomes a failed finding', () => {
  it('with its own names where it gives them', () => {
    const fields = { rule: 'REGO-01', resource: 'aws_x.a', severity: 'CRITICAL', title: 'T', remedy: 'R' };
    expect(make(fields, { text: 'two\nlines' })).toEqual([
      {
        rule: 'REGO-01',
        title: 'T',
        group: 'custom',
        severity: 'critical',
        address: 'aws_x.a',
        result: 'failed',
        message: 'two lines',
        remedy: 'R',
        fingerprint: expect.stringMatching(/^[0-9a-f]{12}$/),
      },
    ]);
  });

  it('and with sound ones where it does not', () => {
    expect(make({})).toEqual([
      {
        rule: 'main.deny',
        title: 'Rego policy main.deny',
        group: 'custom',
        severity: 'high',
        address: '(plan)',
        result: 'failed',
        message: 'no',
        remedy: '',
        fingerprint: expect.stringMatching(/^[0-9a-f]{12}$/),
      },
    ]);
    expect(make({ severity: 'dire', rule: 7 }, { query: 'main.warn_cost' })).toMatchObject([
      { severity: 'low', rule: 'main.warn_cost' },
    ]);
  });

  it('that settings switch off or weigh', () => {
    expect(make({ rule: 'REGO-01' }, { settings: { 'REGO-01': { off: true } } })).toEqual([]);
    expect(
      make({ rule: 'REGO-01' }, { settings: { 'REGO-01': { off: false, severity: 'low' } } }),
    ).toMatchObject([{ severity: 'low' }]);
  });

  it('without what the plan marks as sensitive', () => {
    const resources = PLAN.resources.map((planned) => ({ ...planned, sensitive: { secret: true } }));
    const outputs = [{ name: 'o', sensitive: true, known: true, value: { deep: 'hunter3' } }];
    const plan = { ...PLAN, resources, outputs };
    const [finding] = make({ title: 'hunter3', remedy: 'n' }, { text: 'secret is hunter2', plan });
    expect(finding).toMatchObject({ message: 'secret is ***', title: '***', remedy: 'n' });
  });

  it('of bounded length', () => {
    const [finding] = make({ rule: 'r'.repeat(1_000) }, { text: 'x'.repeat(5_000) });
    expect(finding?.message.length).toBe(500);
    expect(finding?.rule.length).toBe(200);
  });
});
