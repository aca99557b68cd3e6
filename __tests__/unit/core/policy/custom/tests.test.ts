import { describe, expect, it } from '@jest/globals';
import { renderConfigProblems } from '../../../../../src/core/config/problems.js';
import { judgeCase } from '../../../../../src/core/policy/custom/test-files/judge-case.js';
import { parsePolicyTests } from '../../../../../src/core/policy/custom/test-files/parse-tests.js';
import { planOf, resource } from '../plan-builder.js';
import { type RuleKeys, ruleOf } from './custom-rule.js';

const RULE_IDS = new Set(['ACME-01', 'NET-01']);
const parse = (text: string) =>
  parsePolicyTests({ files: [{ file: 'a.test.yml', text }], ruleIds: RULE_IDS });

const run = (keys: RuleKeys, text: string) => {
  const { cases, problems } = parse(text);
  expect(problems).toEqual([]);
  return cases.map((test) => judgeCase({ test, rules: [ruleOf(keys)], plan: undefined }));
};

describe('a case', () => {
  it('says where it stands, what it expected and what it got', () => {
    const text = `cases:
  - rule: ACME-01
    name: a public one
    resource: { type: aws_x, values: { acl: public } }
    expect: passed
`;
    expect(
      run({ fails_when: 'resource.values.acl == "public"', message: 'It is ${resource.values.acl}' }, text),
    ).toEqual([
      {
        file: 'a.test.yml',
        line: 2,
        rule: 'ACME-01',
        name: 'a public one',
        result: 'failed',
        expected: 'passed',
        got: 'failed',
        message: 'It is `public`',
      },
    ]);
  });

  it.each([
    ['{ type: aws_x, values: { a: { b: [1, 2] } } }', 'resource.values.a.b[1] == 2', 'passed'],
    [
      '{ type: aws_x, values: { a: { b: [1, 2] } }, unknown: ["a.b[1]"] }',
      'resource.values.a.b[1] == 2',
      'unknown',
    ],
    [
      '{ type: aws_x, values: { a: { b: [1, 2] } }, unknown: ["a.b[1]"] }',
      'resource.values.a.b[0] == 1',
      'passed',
    ],
    ['{ type: aws_x, values: { a: { c: 1 } }, unknown: [a] }', 'resource.values.a.c == 1', 'unknown'],
    ['{ type: aws_x, unknown: [a, a.b] }', 'resource.values.a == 1', 'unknown'],
    ['{ type: aws_x, unknown: ["a[2].b"] }', 'size(resource.values.a) == 3', 'passed'],
    ['{ type: aws_x, name: b }', 'resource.address == "aws_x.b"', 'passed'],
    ['{ type: aws_y }', 'true', 'none'],
  ])('of %s by %s: %s', (written, expression, got) => {
    const [result] = run(
      { passes_when: expression, types: ['aws_x'] },
      `cases: [{ rule: ACME-01, resource: ${written}, expect: passed }]`,
    );
    expect(result?.got).toBe(got);
  });

  it('may give the environment', () => {
    const text = `cases:
  - { rule: ACME-01, resource: { type: aws_x }, environment: { name: a-pr-1, pull_number: 1, repository: a/b }, expect: passed }
  - { rule: ACME-01, resource: { type: aws_x }, environment: { name: b }, expect: failed }
  - { rule: ACME-01, resource: { type: aws_x }, expect: unknown }
`;
    const expression =
      'environment.name == "a-pr-1" && environment.pullNumber == 1 && environment.repository == "a/b"';
    expect(run({ passes_when: expression }, text).map(({ result }) => result)).toEqual([
      'passed',
      'passed',
      'passed',
    ]);
  });

  it('of a plan looks at one address, or at the worst of all', () => {
    const plan = planOf([resource('aws_x.a', { ok: true }), resource('aws_x.b', { ok: false })]);
    const { cases } = parse(`cases:
  - { rule: ACME-01, plan: p.json, expect: failed }
  - { rule: ACME-01, plan: p.json, address: aws_x.a, expect: passed }
  - { rule: ACME-01, plan: p.json, address: aws_x.c, expect: none }
`);
    const rules = [ruleOf({ passes_when: 'resource.values.ok' })];
    expect(cases.map((test) => judgeCase({ test, rules, plan }).result)).toEqual([
      'passed',
      'passed',
      'passed',
    ]);
  });

  it('may be about a built-in rule', () => {
    const [result] = run(
      { fails_when: 'true' },
      'cases: [{ rule: NET-01, resource: { type: aws_x }, expect: none }]',
    );
    expect(result).toMatchObject({ result: 'passed', got: 'none' });
  });
});

it('every mistake in a file of cases is told at once, with its place', () => {
  const { cases, problems } = parse(`cases:
  - rule: ACME-02
    resource: { type: AWS, values: [], unknown: ["a..b"] }
    expect: pass
  - { rule: ACME-01, expect: none }
  - { rule: ACME-01, resource: { type: aws_x }, plan: p.json, expect: none, expct: 1 }
`);
  expect(cases).toEqual([]);
  expect(renderConfigProblems(problems).split('\n')).toEqual([
    'a.test.yml:2:11 cases[0].rule: rule ACME-02 does not exist (did you mean `ACME-01`?)',
    'a.test.yml:3:23 cases[0].resource.type: must be a resource type such as aws_s3_bucket, not "AWS"',
    'a.test.yml:3:36 cases[0].resource.values: must be a map, not a list',
    'a.test.yml:3:50 cases[0].resource.unknown[0]: must be a path such as tags.owner or ingress[0].cidr, not "a..b"',
    'a.test.yml:4:13 cases[0].expect: must be one of passed, failed, unknown, none, not "pass"',
    'a.test.yml:5:5 cases[1]: needs one of `resource` and `plan`',
    'a.test.yml:6:5 cases[2]: `resource` and `plan` exclude each other',
    'a.test.yml:6:77 cases[2].expct: unknown key `expct` (did you mean `expect`?)',
  ]);
});
