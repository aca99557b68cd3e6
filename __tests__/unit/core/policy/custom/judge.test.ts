import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evaluatePolicy } from '../../../../../src/core/policy/evaluate.js';
import type { Plan, PlannedResource, Unknowns } from '../../../../../src/core/terraform/plan.js';
import { later, planOf, resource } from '../plan-builder.js';
import { judge, resultsOf, ruleOf } from './custom-rule.js';

describe('a custom rule', () => {
  const plan = planOf([
    resource('aws_s3_bucket.a', { bucket: 'logs', tags: null }),
    resource('module.m[0].aws_sqs_queue.b', { name: 'jobs', tags: { owner: 'web' } }, { action: 'update' }),
    resource('data.aws_iam_policy_document.c', { json: '{}' }, { action: 'read' }),
  ]);

  it('judges resources of its types, and all with `*`', () => {
    expect(resultsOf(judge({ fails_when: 'true', types: ['aws_sqs_queue'] }, { plan }))).toEqual({
      'module.m[0].aws_sqs_queue.b': 'failed',
    });
    expect(Object.keys(resultsOf(judge({ fails_when: 'true' }, { plan })))).toEqual([
      'aws_s3_bucket.a',
      'module.m[0].aws_sqs_queue.b',
    ]);
    expect(judge({ fails_when: 'true', types: ['data.aws_iam_policy_document'] }, { plan })).toHaveLength(1);
  });

  it('makes the same finding as a built-in one', () => {
    const findings = judge(
      { fails_when: 'resource.values.bucket == "logs"', types: ['aws_s3_bucket'], remedy: 'Rename it.' },
      { plan, stack: 'shop' },
    );
    expect(findings).toEqual([
      {
        rule: 'ACME-01',
        title: 'Not so',
        group: 'custom',
        severity: 'high',
        address: 'aws_s3_bucket.a',
        stack: 'shop',
        result: 'failed',
        message: 'Not so.',
        remedy: 'Rename it.',
        fingerprint: expect.stringMatching(/^[0-9a-f]{12}$/),
      },
    ]);
  });

  it('tells by its fingerprint what it read, so that a waiver of one value is none of another', () => {
    const fingerprintOf = (values: Readonly<Record<string, unknown>>) =>
      judge(
        { fails_when: 'resource.values.ports.exists(port, port > 1024)', types: ['aws_x'] },
        { plan: planOf([resource('aws_x.a', values)]) },
      )[0]?.fingerprint;
    const first = fingerprintOf({ ports: [2000], other: 1 });
    expect(fingerprintOf({ ports: [2000], other: 2 })).toBe(first);
    expect(fingerprintOf({ ports: [2000, 3000], other: 1 })).not.toBe(first);
  });

  it.each<[string, unknown, unknown]>([
    ['resource.before.size > 1', { before: { size: 2 } }, { before: { size: 3 } }],
    ['resource.before != null || true', { before: { size: 2 } }, {}],
    ['resource.action != "delete"', { action: 'create' }, { action: 'update' }],
    ['resource.values.exists(key, key != "x")', { after: { a: 1 } }, { after: { a: 2 } }],
    ['size(resource.values) > 0', { after: { a: 1 } }, { after: { a: 2 } }],
    ['resource.values != {}', { after: { a: 1 } }, { after: { a: 2 } }],
    ['has(resource.values.a)', { after: { a: 1 } }, { after: { a: 2 } }],
    ['plan.outputs.url != ""', { output: 'a' }, { output: 'b' }],
  ])('and %s reads so too', (expression, first, second) => {
    const fingerprintOf = (more: unknown) => {
      const { output, ...changed } = more as { readonly output?: string };
      const base = planOf([resource('aws_x.a', { b: 1 })]);
      const resources = base.resources.map((planned): PlannedResource => ({ ...planned, ...changed }));
      const outputs = [{ name: 'url', sensitive: false, known: true, value: output ?? '' }];
      return judge({ fails_when: `${expression} || true` }, { plan: { ...base, resources, outputs } })[0]
        ?.fingerprint;
    };
    expect(fingerprintOf(second)).not.toBe(fingerprintOf(first));
    expect(fingerprintOf(first)).toBe(fingerprintOf(first));
  });

  it.each([
    ['resource.values.a == 1', { before: { size: 2 }, action: 'update' }],
    ['resource.before.a == 1', { before: { a: 1, size: 2 } }],
    ['resource.values.secret != ""', { after: { a: 1, secret: 'hunter3' } }],
    ['resource.values.a == 1', { after: { a: 1, b: 3 } }],
  ])('but of %s nothing else', (expression, changed) => {
    const fingerprintOf = (more: object) => {
      const base = planOf([resource('aws_x.a', { a: 1, b: 2, secret: 'hunter2' })]);
      const sensitive = { secret: true };
      const resources = base.resources.map((planned) => ({
        ...planned,
        before: { a: 1 },
        sensitive,
        ...more,
      }));
      return judge({ fails_when: expression }, { plan: { ...base, resources } })[0]?.fingerprint;
    };
    expect(fingerprintOf(changed)).toBe(fingerprintOf({}));
    expect(fingerprintOf({})).toMatch(/^[0-9a-f]{12}$/);
  });

  it('takes settings of the configuration', () => {
    const extraRules = [ruleOf({ fails_when: 'true', types: ['aws_s3_bucket'] })];
    const of = (setting: { off: true } | { off: false; severity: 'low' }) =>
      evaluatePolicy({ plan, extraRules, settings: { 'ACME-01': setting } }).filter(
        ({ rule }) => rule === 'ACME-01',
      );
    expect(of({ off: true })).toEqual([]);
    expect(of({ off: false, severity: 'low' })).toMatchObject([{ severity: 'low' }]);
  });

  it.each([
    ['resource.address == "module.m[0].aws_sqs_queue.b"'],
    ['resource.name == "b" && resource.module == "module.m[0]" && resource.action == "update"'],
    ['plan.resources.exists(r, r.type == "aws_s3_bucket" && r.values.bucket == "logs")'],
    ['plan.terraformVersion.startsWith("1.")'],
    ['plan.outputs.url == "https://example.org" && size(plan.outputs) == 2'],
    ['environment.name == "shop-pr-7" && environment.pullNumber == 7'],
    ['environment.repository == "acme/shop"'],
  ])('sees %s', (expression) => {
    const outputs = [
      { name: 'url', sensitive: false, known: true, value: 'https://example.org' },
      { name: 'arn', sensitive: false, known: false, value: undefined },
    ];
    const findings = judge(
      { passes_when: expression, types: ['aws_sqs_queue'] },
      {
        plan: { ...plan, outputs },
        environment: { name: 'shop-pr-7', pullNumber: 7, repository: 'acme/shop' },
      },
    );
    expect(findings).toMatchObject([{ result: 'passed' }]);
  });

  it('sees what was there before', () => {
    const resources = plan.resources.map((planned) => ({ ...planned, before: { size: 1 } }));
    const findings = judge({ passes_when: 'resource.before.size == 1' }, { plan: { ...plan, resources } });
    expect(findings.map(({ result }) => result)).toEqual(['passed', 'passed']);
    expect(judge({ passes_when: 'resource.before == null' }, { plan })).toMatchObject([
      { result: 'passed' },
      { result: 'passed' },
    ]);
  });
});

describe('the message', () => {
  const told = (message: string, values: Readonly<Record<string, unknown>>, sensitive: Unknowns = false) => {
    const plan = planOf([resource('aws_x.a', values)]);
    const resources = plan.resources.map((planned) => ({ ...planned, sensitive }));
    return judge({ fails_when: 'true', message }, { plan: { ...plan, resources } })[0]?.message;
  };

  it.each([
    ['size is ${resource.values.size}', 'size is `3`'],
    ['${resource.values.name} is ${resource.address}', '`n` is `aws_x.a`'],
    ['tags ${resource.values.tags}', 'tags `{"a":"b"}`'],
    ['ports ${resource.values.ports.map(p, p + 1)}', 'ports `[2,3]`'],
    ['braces ${{"a": "}"}.a}', 'braces `}`'],
    ['an escaped $${x} and $5', 'an escaped ${x} and $5'],
    ['id ${resource.values.id}', 'id (known after apply)'],
    ['${resource.values.nope}', '(no value)'],
  ])('%s → %s', (message, expected) => {
    const values = { size: 3, name: 'n', tags: { a: 'b' }, ports: [1, 2], id: later('x.y.id') };
    expect(told(message, values)).toBe(expected);
  });

  it('never shows a sensitive value, nor what was there before', () => {
    const message =
      'is ${resource.values.secret}, ${resource.values.all.deep}, ${resource.values.list[0]}, ${resource.before}';
    const values = { secret: 'hunter2', all: { deep: 'hunter3' }, list: ['hunter4'] };
    const shown = told(message, values, { secret: true, all: true, list: [true] });
    expect(shown).not.toMatch(/hunter/);
    expect(shown).toContain('`(sensitive)`');
  });

  it('is one line of bounded length whose values can not leave their place', () => {
    const shown = told('is ${resource.values.name}', { name: `a\`\n::error::b\u2028${'x'.repeat(500)}` });
    expect(shown).not.toMatch(/[\r\n\u2028]/);
    expect(shown?.match(/`/g)).toHaveLength(2);
    expect(shown?.length).toBeLessThan(120);
  });
});

const leaf = fc.oneof(
  fc.constantFrom(null, true, '', '0.0.0.0/0', 22, '{"Statement":[{}]}'),
  fc.string(),
  fc.double(),
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof({ maxDepth: 3 }, leaf, fc.array(tie('tree'), { maxLength: 3 }), tie('map')),
  map: fc.dictionary(fc.constantFrom('a', 'b', 'constructor', '__proto__', 'x y', '`'), tie('tree')),
}));
const attributes = fc.dictionary(fc.constantFrom('a', 'b', 'constructor', '__proto__', 'policy'), tree);

const RULES = [
  'resource.values.a == resource.values.b',
  'resource.values.a.b.exists(i, i == resource.values.b)',
  'resource.values.a in resource.values.b',
  '!has(resource.values.a.b) || size(resource.values.a) > 1',
  'isPublicCidr(resource.values.a) && cidrContains(resource.values.a, resource.values.b)',
  'policy(resource.values.policy).statements.all(s, coversAction(s, "a:b") || isPublic(s))',
  'plan.resources.all(r, references(r, "a") == [] || size(referencing(r, "aws_x", "b")) > 0)',
  'resource.before.a == environment.name',
].map((text, index) =>
  ruleOf({ id: `ACME-${10 + index}`, passes_when: text, message: `is \${${text}} and \${resource.values}` }),
);

const plans: fc.Arbitrary<Plan> = fc
  .array(
    fc.record({
      after: attributes,
      unknown: tree,
      sensitive: tree,
      expressions: attributes,
      before: attributes,
    }),
    { maxLength: 4 },
  )
  .map((items) => ({
    terraformVersion: '1.11.4',
    resources: items.map(
      ({ after, unknown, sensitive, before }, index): PlannedResource => ({
        address: `aws_x.r${index}`,
        configAddress: `aws_x.r${index}`,
        module: '',
        type: 'aws_x',
        name: `r${index}`,
        provider: '',
        action: 'create',
        replacePaths: [],
        before,
        after,
        unknown: unknown as Unknowns,
        sensitive: sensitive as Unknowns,
      }),
    ),
    outputs: [],
    configuration: new Map(
      items.map(({ expressions }, index) => [`aws_x.r${index}`, { address: `aws_x.r${index}`, expressions }]),
    ),
  }));

it('no resource makes a custom rule throw, and every message is one line', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const findings = evaluatePolicy({ plan, settings: {}, extraRules: RULES }).filter(
        ({ group }) => group === 'custom',
      );
      expect(findings).toHaveLength(RULES.length * plan.resources.length);
      for (const { result, message } of findings) {
        expect(['passed', 'failed', 'unknown']).toContain(result);
        expect(message).not.toMatch(/[\r\n]/);
      }
    }),
    { numRuns: 100 },
  );
});

it('a value of absurd depth is unknown, not the end of the run', () => {
  let deep: unknown = 1;
  for (let level = 0; level < 100_000; level += 1) deep = [deep];
  const plan = planOf([resource('aws_x.a', { a: 1 })]);
  const resources = plan.resources.map((planned) => ({ ...planned, after: { a: deep } }));
  const findings = judge({ passes_when: 'resource.values.a == 1' }, { plan: { ...plan, resources } });
  expect(findings).toMatchObject([
    { result: 'unknown', message: expect.stringContaining('Maximum call stack') },
  ]);
});
