import { describe, expect, it } from '@jest/globals';
import { parseCustomPolicies } from '../../../../../src/core/policy/custom/parse.js';
import { planOf, resource } from '../plan-builder.js';
import { judge } from './custom-rule.js';

describe('matches()', () => {
  it.each([
    ['resource.values.name.matches("^shop-[a-z]+$")', { name: 'shop-logs' }, 'passed'],
    ['resource.values.name.matches("^[a-z]+$")', { name: 'shop-logs' }, 'failed'],
    ['resource.values.name.matches(resource.values.pattern)', { name: 'a', pattern: '^(a)\\1' }, 'unknown'],
    ['resource.values.name.matches("a")', { name: 7 }, 'unknown'],
    ['resource.values.name.matches("^a")', { name: 'a'.repeat(20_001) }, 'unknown'],
    ['resource.values.name.matches("^([a-z0-9]+-?)+$")', { name: `${'a'.repeat(5_000)}!` }, 'failed'],
  ])('%s', (expression, values, result) => {
    const plan = planOf([resource('aws_x.a', values)]);
    expect(judge({ passes_when: expression }, { plan })).toMatchObject([{ result }]);
  });

  it('refuses a pattern before any plan is judged, at its place', () => {
    const text = `rules:
  - id: ACME-01
    title: t
    severity: high
    types: "*"
    fails_when: resource.name.matches("(?=a)")
`;
    expect(parseCustomPolicies({ files: [{ file: 'a.yml', text }] }).problems).toMatchObject([
      { line: 6, column: 39, message: "a pattern can't look ahead or back, nor set flags" },
    ]);
  });
});

describe('a rule that walks all resources for each of many', () => {
  const plan = planOf(Array.from({ length: 1_100 }, (_, index) => resource(`aws_x.r${index}`, { n: index })));

  it.each([
    'plan.resources.exists(r, r.values.n == resource.values.n + 10000)',
    'size(plan.resources.filter(r, true)) == 0',
    'size(plan.resources.map(r, plan.resources.map(s, 1))) == 0',
  ])('is unknown when it took too much, and says what to do: %s', (expression) => {
    const findings = judge({ fails_when: expression, types: ['aws_x'] }, { plan });
    const last = findings.at(-1);
    expect(last).toMatchObject({ result: 'unknown', message: expect.stringContaining('`referencing`') });
    expect(last?.message).toContain('reads more than 1,000,000 values of this plan');
  });

  it('is judged whole where each looks only for its own', () => {
    const findings = judge(
      { fails_when: 'resource.values.n >= 0 && size(references(resource, "n")) == 0' },
      { plan },
    );
    expect(new Set(findings.map(({ result }) => result))).toEqual(new Set(['failed']));
  });

  it('fails all the same where only its message takes too much', () => {
    const message = '${plan.resources.map(r, plan.resources)}';
    const findings = judge({ fails_when: 'resource.values.n == 0', message }, { plan });
    expect(findings[0]).toMatchObject({ result: 'failed', message: '(no value)' });
  });
});
