import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PlanIndex } from '../../../../../src/core/policy/plan-index.js';
import { computed, later, planOf, resource } from '../plan-builder.js';
import { judge, resultsOf, ruleOf } from './custom-rule.js';

const one = (expression: string, values: Readonly<Record<string, unknown>>): string =>
  resultsOf(judge({ passes_when: expression }, { plan: planOf([resource('aws_x.a', values)]) }))['aws_x.a'] ??
  '';

const x = later('random_pet.x.id');

describe('what depends on a value that is known only after apply is unknown', () => {
  it.each([
    ['resource.values.a == 1', { a: x }],
    ['resource.values.a != 1', { a: x }],
    ['resource.values.a > 1', { a: x }],
    ['resource.values.a == resource.values.a', { a: x }],
    ['!(resource.values.a == 1)', { a: x }],
    ['has(resource.values.a)', { a: x }],
    ['has(resource.values.a.b)', { a: x }],
    ['resource.values.a in [1, 2]', { a: x }],
    ['1 in [2, resource.values.a]', { a: x }],
    ['[resource.values.a] == [1]', { a: x }],
    ['{"k": resource.values.a} == {"k": 1}', { a: x }],
    ['size(resource.values.a) == 1', { a: x }],
    ['resource.values.a.startsWith("b")', { a: x }],
    ['resource.values.a ? true : true', { a: x }],
    ['resource.values.a.b.c == 1', { a: x }],
    ['resource.values.list == ["a", "b"]', { list: ['a', x] }],
    ['["a", "b"] == resource.values.list', { list: ['a', x] }],
    ['resource.values.map == {"k": "v"}', { map: { k: x } }],
    ['"b" in resource.values.list', { list: ['a', x] }],
    ['resource.values.list[1] == "b"', { list: ['a', x] }],
    ['resource.values.list.exists(item, item == "b")', { list: ['a', x] }],
    ['resource.values.list.all(item, item == "a")', { list: ['a', x] }],
    ['resource.values.list.exists_one(item, item == "a")', { list: ['a', x] }],
    ['resource.values.list.filter(item, item == "a") == ["a"]', { list: ['a', x] }],
    ['"b" in resource.values.list.map(item, item)', { list: ['a', x] }],
    ['"b" in (resource.values.list + ["c"])', { list: ['a', x] }],
    ['resource.values.list.join(",") == "a,b"', { list: ['a', x] }],
    ['cel.bind(v, resource.values.a, v == 1)', { a: x }],
    ['resource.values.computed == "x"', { computed }],
    ['environment.name == "shop-pr-1"', {}],
  ])('%s', (expression, values) => {
    expect(one(expression, values)).toBe('unknown');
  });
});

describe('what the rest decides is not', () => {
  it.each([
    ['resource.values.a == 1 || true', 'passed'],
    ['true || resource.values.a == 1', 'passed'],
    ['resource.values.a == 1 && false', 'failed'],
    ['false && resource.values.a == 1', 'failed'],
    ['resource.values.b == 2 ? true : resource.values.a == 1', 'passed'],
    ['"a" in resource.values.list', 'passed'],
    ['"c" in resource.values.list', 'passed'],
    ['resource.values.list.exists(item, item == "c")', 'passed'],
    ['resource.values.list.all(item, item == "c")', 'failed'],
    ['size(resource.values.list) == 3', 'passed'],
    ['resource.values.list.size() == 3', 'passed'],
    ['resource.values.list[0] == "a"', 'passed'],
    ['"known" in resource.values.map', 'passed'],
    ['"later" in resource.values.map', 'passed'],
    ['"other" in resource.values.map', 'failed'],
    ['resource.values.map.known == 1', 'passed'],
    ['has(resource.values.none)', 'failed'],
    ['has(resource.values.absent)', 'failed'],
    ['has(resource.values.none.deeper)', 'failed'],
    ['resource.values.none == null', 'passed'],
    ['resource.values.b + 1 == 3 && resource.values.b * 2 == 4', 'passed'],
    ['resource.values.half == 0.5 && 2 in [resource.values.b]', 'passed'],
  ])('%s: %s', (expression, result) => {
    const values = { a: x, b: 2, half: 0.5, none: null, list: ['a', x, 'c'], map: { known: 1, later: x } };
    expect(one(expression, values)).toBe(result);
  });
});

describe('what can not be evaluated is unknown, and says of which rule, which expression, and why', () => {
  it.each([
    ['resource.values.nope == 1', 'No such key: nope'],
    ['resource.values.a.startsWith("x")', "found no matching overload for 'int.startsWith(string)'"],
    ['resource.values.a', 'gives neither true nor false'],
    ['resource.values.a / 0 == 1', 'division by zero'],
    ['isPublicCidr(resource.values.a)', 'a range of addresses must be a text such as 10.0.0.0/8'],
  ])('%s', (expression, why) => {
    const plan = planOf([resource('aws_x.a', { a: 1 })]);
    const [finding] = judge({ passes_when: expression }, { plan });
    expect(finding?.result).toBe('unknown');
    expect(finding?.message).toMatch(/^Rule ACME-01: passes_when `/);
    expect(finding?.message).toContain(expression.slice(0, 60));
    expect(finding?.message).toContain(why);
  });

  it('without a sensitive value that it stumbled over', () => {
    const plan = planOf([resource('aws_x.a', { secret: 'hunter2' })]);
    const hidden = plan.resources.map((planned) => ({ ...planned, sensitive: { secret: true } }));
    const [finding] = judge(
      { passes_when: 'bool(resource.values.secret)' },
      { plan: { ...plan, resources: hidden } },
    );
    expect(finding?.result).toBe('unknown');
    expect(finding?.message).not.toContain('hunter2');
    expect(finding?.message).toContain('(sensitive)');
  });
});

describe('`when`', () => {
  const plan = planOf([
    resource('aws_x.a', { on: true }),
    resource('aws_x.b', { on: false }),
    resource('aws_x.c', { on: x }),
  ]);

  it('leaves out what it is false for, and is unknown where it is', () => {
    const findings = judge({ when: 'resource.values.on', fails_when: 'true' }, { plan });
    expect(resultsOf(findings)).toEqual({ 'aws_x.a': 'failed', 'aws_x.c': 'unknown' });
  });
});

/** Expressions over two values of the plan, of all operators that read them. */
const { expression } = fc.letrec<{ expression: string; value: string }>((tie) => ({
  value: fc.constantFrom(
    'resource.values.a',
    'resource.values.b',
    'resource.values.m.k',
    'resource.values.l[0]',
    '1',
    '2',
  ),
  expression: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc
      .tuple(tie('value'), fc.constantFrom('==', '!=', '<', '>='), tie('value'))
      .map((parts) => parts.join(' ')),
    fc.tuple(tie('value'), tie('value')).map(([one, two]) => `${one} in [${two}, 2]`),
    tie('value').map((value) => `${value} in resource.values.l`),
    tie('value').map((value) => `resource.values.l == [${value}, 2]`),
    tie('value').map((value) => `{"k": ${value}} == resource.values.m`),
    fc.constantFrom('has(resource.values.a)', 'has(resource.values.m.k)', 'size(resource.values.l) == 2'),
    tie('value').map((value) => `resource.values.l.exists(i, i == ${value})`),
    tie('value').map((value) => `resource.values.l.all(i, i != ${value})`),
    tie('value').map((value) => `resource.values.l.filter(i, i == ${value}).size() == 1`),
    tie('value').map((value) => `resource.values.l.map(i, [i]).exists(i, ${value} in i)`),
    tie('expression').map((inner) => `!(${inner})`),
    fc
      .tuple(tie('expression'), fc.constantFrom('&&', '||'), tie('expression'))
      .map(([l, op, r]) => `(${l}) ${op} (${r})`),
    fc
      .tuple(tie('expression'), tie('expression'), tie('expression'))
      .map(([c, y, n]) => `(${c}) ? (${y}) : (${n})`),
  ),
}));

it('is decided before apply only as it is after it, whatever the values turn out to be', () => {
  const domain = [1, 2, 3];
  let decided = 0;
  fc.assert(
    fc.property(expression, fc.constantFrom(...domain), (text, b) => {
      const rule = ruleOf({ passes_when: text });
      const resultWith = (values: Readonly<Record<string, unknown>>) => {
        const index = new PlanIndex(planOf([resource('aws_x.a', values)]));
        return index.live.map((planned) =>
          rule.judge({ resource: planned, block: index.blockOf(planned), index }),
        )[0]?.result;
      };
      const before = resultWith({ a: x, b, m: { k: x }, l: [x, 2] });
      if (before === 'unknown') return;
      decided += 1;
      for (const a of domain) {
        for (const k of domain) {
          for (const first of domain) {
            expect([text, resultWith({ a, b, m: { k }, l: [first, 2] })]).toEqual([text, before]);
          }
        }
      }
    }),
    { numRuns: 500 },
  );
  expect(decided).toBeGreaterThan(50);
});
