import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderConfigProblems } from '../../../../../src/core/config/problems.js';
import { parseCustomPolicies } from '../../../../../src/core/policy/custom/parse.js';

const RULE = `rules:
  - id: ACME-01
    title: Bucket without an owner
    severity: high
    types: [aws_s3_bucket]
    when: resource.action != "no-op"
    fails_when: '!has(resource.values.tags.owner)'
    message: Bucket has no owner
    why: >
      Nobody answers for
      what nobody owns.
    remedy: Tag it.
`;

const parse = (...texts: readonly string[]) =>
  parseCustomPolicies({ files: texts.map((text, index) => ({ file: `p${index}.yml`, text })) });
const problemsOf = (...texts: readonly string[]): string[] => {
  const { problems } = parse(...texts);
  return problems.length === 0 ? [] : renderConfigProblems(problems).split('\n');
};
/** A file with one rule in which one line stands instead of \`fails_when\`. */
const withLine = (line: string): string => RULE.replace(/^ {4}fails_when: .*$/m, line);

describe('a file of rules', () => {
  it('becomes rules like built-in ones', () => {
    const { rules, problems } = parse(RULE);
    expect(problems).toEqual([]);
    expect(rules).toEqual([
      {
        id: 'ACME-01',
        group: 'custom',
        severity: 'high',
        title: 'Bucket without an owner',
        types: ['aws_s3_bucket'],
        ids: [],
        why: 'Nobody answers for what nobody owns.',
        remedy: 'Tag it.',
        judge: expect.any(Function),
      },
    ]);
  });

  it('tells every problem at once, each with its place', () => {
    const text = `rules:
  - id: NET-77
    titel: x
    severity: hihg
    types: aws_s3_bucket
    fails_when: resource.vals.x == 1
    passes_when: "true"
  - {}
`;
    expect(problemsOf(text)).toEqual([
      'p0.yml:2:5 rules[0].title: `title` is required',
      'p0.yml:2:5 rules[0]: `fails_when` and `passes_when` exclude each other',
      "p0.yml:2:9 rules[0].id: `NET-77` begins like the ids of Mayfly's own rules (use letters of your own, such as ACME-01)",
      'p0.yml:3:5 rules[0].titel: unknown key `titel` (did you mean `title`?)',
      'p0.yml:4:15 rules[0].severity: must be one of critical, high, medium, low, not "hihg" (did you mean `high`?)',
      'p0.yml:5:12 rules[0].types: must be a list of resource types, or "*" for all, not "aws_s3_bucket"',
      'p0.yml:6:26 rules[0].fails_when: No such key: vals (see docs/custom-policies.md for variables and functions)',
      'p0.yml:8:5 rules[1].id: `id` is required',
      'p0.yml:8:5 rules[1].title: `title` is required',
      'p0.yml:8:5 rules[1].severity: `severity` is required',
      'p0.yml:8:5 rules[1].types: `types` is required',
      'p0.yml:8:5 rules[1]: needs one of `fails_when` and `passes_when`',
    ]);
  });

  it('gives rules only of files without a mistake', () => {
    const { rules, problems } = parse(RULE, 'rules: []');
    expect(rules.map(({ id }) => id)).toEqual(['ACME-01']);
    expect(problems).toHaveLength(1);
  });

  it.each([
    ['', 'p0.yml:1:1 the file is empty (such as rules:'],
    ['- a', 'p0.yml:1:1 the file must hold a map, not a list'],
    ['rules: []', 'rules: must hold a rule'],
    ['rules: {}', 'rules: must be a list, not a map'],
    ['rules: [x]', 'rules[0]: must be a map, not "x"'],
    ['rules: [{ id: "ACME-01"', 'broken YAML'],
    ['x'.repeat(300 * 1024), 'larger than 256 KiB'],
    [RULE.replace('ACME-01', 'acme'), 'rules[0].id: must be letters of your own and a number'],
    [RULE.replace('ACME-01', 'NET-06'), 'begins like the ids of Mayfly'],
    [
      RULE.replace('[aws_s3_bucket]', '["*"]'),
      'rules[0].types[0]: must be a resource type such as aws_s3_bucket',
    ],
  ])('that is %j is refused', (text, message) => {
    expect(problemsOf(text).join('\n')).toContain(message);
  });

  it('may not name a rule twice, in no file', () => {
    expect(problemsOf(RULE, RULE)).toEqual([
      'p1.yml:2:9 rules[0].id: another rule is named ACME-01: p0.yml:2',
    ]);
  });
});

describe('the mistake in an expression is found at its place', () => {
  it.each([
    ['    fails_when: resource.typ == "a"', '7:26', 'No such key: typ'],
    ['    fails_when: "resource.typ == 1"', '7:27', 'No such key: typ'],
    [
      '    fails_when: |\n      resource.type == "a" &&\n      resource.typ == "b"',
      '9:16',
      'No such key: typ',
    ],
    [
      '    fails_when: >-\n      resource.type == "a"\n        && resource.typ == "b"',
      '9:21',
      'No such key: typ',
    ],
    ['    fails_when: resource.values.x ++ 1', '7:36', 'Unexpected token: PLUS'],
    ['    fails_when: bucket.acl == "public"', '7:17', 'Unknown variable: bucket'],
    ['    fails_when: isPublik(resource)', '7:17', 'found no matching overload'],
    ['    fails_when: resource.type', '7:17', 'gives `string`, not true or false'],
    ['    fails_when: plan.resources.exists(r, r.adress == "x")', '7:44', 'No such key: adress'],
    ['    fails_when: "resource.type == \\"\\\\x\\""', '7:17', ''],
    ['    fails_when: "true"\n    message: a ${resource.typ} b', '8:27', 'No such key: typ'],
    ['    fails_when: "true"\n    message: a ${resource.type', '8:16', '`${` is not closed by `}`'],
  ])('%s', (line, place, message) => {
    const text = withLine(line).replace('    message: Bucket has no owner\n', '');
    const [problem = ''] = problemsOf(text);
    expect(problem).toContain(`p0.yml:${place} `);
    expect(problem).toContain(message);
  });

  it('and an exclamation mark that YAML takes for a tag is explained', () => {
    const [problem] = problemsOf(withLine('    fails_when: !has(resource.values.tags)'));
    expect(problem).toContain('put texts that begin with `!` in quotes');
  });
});

describe('parseCustomPolicies never throws', () => {
  const KEYS = [
    'id',
    'title',
    'severity',
    'types',
    'when',
    'fails_when',
    'passes_when',
    'message',
    'toString',
  ];
  const value = fc.oneof(
    fc.constantFrom(
      '*',
      'high',
      'ACME-01',
      'resource.values.x == 1',
      '${',
      '${resource',
      '(((',
      '"\\',
      'a ? b',
      '!',
    ),
    fc.jsonValue(),
    fc.string(),
  );

  it('whatever the keys of rules hold', () => {
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.constantFrom(...KEYS), value)), (rules) => {
        const { problems } = parse(JSON.stringify({ rules }));
        for (const { line, message } of problems) {
          expect(line).toBeGreaterThan(0);
          expect(message).not.toBe('');
        }
      }),
    );
  });

  it('nor for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        expect(Array.isArray(parse(text).problems)).toBe(true),
      ),
    );
  });
});
