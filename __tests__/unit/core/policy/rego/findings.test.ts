import { describe, expect, it } from '@jest/globals';
import { makeRegoFindings } from '../../../../../src/core/policy/rego/findings.js';

const make = (
  fields: Readonly<Record<string, unknown>>,
  { text = 'no', query = 'main.deny', settings = {}, plan = {}, environment = 'shop-pr-7' } = {},
) =>
  makeRegoFindings({
    messages: [{ query, text, fields }],
    planJson: JSON.stringify(plan),
    settings,
    environment,
  });

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

  it.each<[string, Readonly<Record<string, unknown>>]>([
    [
      'what a resource will have',
      { resource_changes: [{ change: { after: { a: ['hunter2'] }, after_sensitive: { a: [true] } } }] },
    ],
    [
      'what a resource that goes has',
      {
        resource_changes: [
          {
            change: {
              before: { p: 'hunter2' },
              before_sensitive: { p: true },
              after: null,
              after_sensitive: false,
            },
          },
        ],
      },
    ],
    ['drift', { resource_drift: [{ change: { after: 'hunter2', after_sensitive: true } }] }],
    [
      'planned values of modules',
      {
        planned_values: {
          root_module: {
            child_modules: [{ resources: [{ values: { p: 'hunter2' }, sensitive_values: { p: true } }] }],
          },
        },
      },
    ],
    [
      'the state before',
      {
        prior_state: {
          values: {
            root_module: { resources: [{ values: { p: 'hunter2' }, sensitive_values: { p: true } }] },
          },
        },
      },
    ],
    ['an output', { planned_values: { outputs: { o: { sensitive: true, value: { deep: 'hunter2' } } } } }],
    ['an output that changes', { output_changes: { o: { before: 'hunter2', before_sensitive: true } } }],
    [
      'a variable',
      {
        variables: { p: { value: 'hunter2' } },
        configuration: { root_module: { variables: { p: { sensitive: true } } } },
      },
    ],
    [
      "a variable's default",
      { configuration: { root_module: { variables: { p: { sensitive: true, default: 'hunter2' } } } } },
    ],
    [
      "a module's argument",
      {
        configuration: {
          root_module: {
            module_calls: {
              m: {
                expressions: { p: { constant_value: 'hunter2' } },
                module: { variables: { p: { sensitive: true } } },
              },
            },
          },
        },
      },
    ],
  ])('without what the plan marks as sensitive: %s', (_, plan) => {
    const [finding] = make({ title: 'hunter2', remedy: 'n' }, { text: 'secret is hunter2', plan });
    expect(finding).toMatchObject({ message: 'secret is ***', title: '***', remedy: 'n' });
  });

  it('without sensitive numbers, and with all that is not marked', () => {
    const after = { pin: 48151, port: 8080, name: 'shop' };
    const plan = { resource_changes: [{ change: { after, after_sensitive: { pin: true } } }] };
    expect(make({}, { text: 'shop 48151 8080', plan })).toMatchObject([{ message: 'shop *** 8080' }]);
  });

  it('whose fingerprint is the same in each environment', () => {
    const of = (environment: string) =>
      make({}, { text: `bucket ${environment}-logs`, environment })[0]?.fingerprint;
    expect(of('shop-pr-7')).toBe(of('shop-pr-8'));
  });

  it('of bounded length', () => {
    const [finding] = make({ rule: 'r'.repeat(1_000) }, { text: 'x'.repeat(5_000) });
    expect(finding?.message.length).toBe(500);
    expect(finding?.rule.length).toBe(200);
  });
});
