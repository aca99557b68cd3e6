import { describe, expect, it } from '@jest/globals';
import { parseConfig } from '../../../../src/core/config/parse-config.js';
import type { HttpCheck } from '../../../../src/core/smoke/http/check.js';
import type { ScenarioCheck } from '../../../../src/core/smoke/scenario/check.js';

function parse(smoke: string) {
  const text = `source: { app: infra }\nchecks:\n  smoke:\n    - ${smoke.replaceAll('\n', '\n      ')}\n`;
  return parseConfig({ text, file: 'mayfly.yml' });
}

function read<C>(smoke: string): C {
  const result = parse(smoke);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.config.checks.smoke[0] as unknown as C;
}

function complain(smoke: string): string[] {
  const result = parse(smoke);
  return result.ok ? [] : result.problems.map(({ path, message }) => `${path}: ${message}`);
}

const URL = 'http: "${outputs.url}"';

describe('an http check', () => {
  it.each([
    ['body: text', { body: { text: 'text' } }],
    ['body: { json: null }', { body: { json: null } }],
    ['body: { form: { a: b } }', { body: { form: { a: 'b' } } }],
    ['auth: { user: U, password: P }', { auth: { user: 'U', password: 'P' } }],
    ['repeat: 20', { repeat: 20 }],
    ['expect: { status: [200, 3xx] }', { expect: { status: [200, '3xx'], followRedirects: true } }],
    ['expect: { status: 3xx }', { expect: { status: '3xx', followRedirects: false } }],
    ['expect: { status: [301, 302] }', { expect: { followRedirects: false } }],
    ['expect: { size: <1KB }', { expect: { size: { max: 1023 } } }],
    ['expect: { size: ">1.5KB" }', { expect: { size: { min: 1537 } } }],
    ['expect: { schema: api/x.json }', { expect: { schema: { file: 'api/x.json' } } }],
    ['expect: { schema: { type: object } }', { expect: { schema: { inline: { type: 'object' } } } }],
    ['expect: { header: { x: null } }', { expect: { header: { x: null } } }],
    [
      'repeat: 2\nexpect: { under: { p50: 1s, p95: 2s } }',
      {
        expect: {
          percentiles: [
            { percent: 50, ms: 1000 },
            { percent: 95, ms: 2000 },
          ],
        },
      },
    ],
    ['expect: { not: { status: 500 } }', { expect: { not: { status: 500, header: {}, json: {} } } }],
  ])('reads %s', (keys, expected) => {
    expect(read<HttpCheck>(`${URL}\n${keys}`)).toMatchObject(expected);
  });

  it.each([
    ['body: { text: a, json: 1 }', 'checks.smoke[0].body: must have one of `text`, `json` and `form`'],
    ['auth: { bearer: AWS_SECRET_ACCESS_KEY }', /auth\.bearer: names a variable of the run itself/],
    [
      'auth: { bearer: "sk-live-123" }',
      /auth\.bearer: must be the name of an environment variable, never a value/,
    ],
    ['auth: { user: U }', /auth: must be `bearer`, or `user` and `password`, or `header` and `value`/],
    ['auth: { bearer: T, user: U, password: P }', /auth: must be `bearer`, or/],
    ['repeat: 0', /repeat: /],
    ['expect: { status: ok }', /status: must be a status such as 200, a class such as "2xx", or a list/],
    ['expect: { status: [] }', /status/],
    ['expect: { size: 200 }', /size: must be a size such as `<200KB`/],
    ['expect: { size: { min: 2KB, max: 1KB } }', /size: must have a `min` that is not above `max`/],
    ['expect: { size: { max: 1GB } }', /size\.max: must be a size such as 200KB, in B, KB or MB up to 100MB/],
    ['expect: { under: { p50: 1s } }', 'checks.smoke[0].expect.under: percentiles need several answers'],
    ['expect: { under: { p42: 1s } }', /unknown key `p42`/],
    ['expect: { not: { body: "/(/" } }', /not\.body: is not a regular expression/],
    ['expect: { not: { under: 1s } }', /unknown key `under`/],
    ['headers: { x: "${saved.token}" }', /`\$\{saved\.token\}` is known in steps of a scenario only/],
  ])('with %s is a mistake', (keys, expected) => {
    expect(complain(`${URL}\n${keys}`)).toContainEqual(
      typeof expected === 'string' ? expected : expect.stringMatching(expected),
    );
  });
});

describe('a scenario', () => {
  const scenario = (...steps: readonly string[]) =>
    `name: s\nscenario:\n${steps.map((step) => `  - { ${URL}, ${step} }`).join('\n')}`;

  it('reads its steps, with what each saves', () => {
    const check = read<ScenarioCheck>(
      scenario(
        'name: first, save: { a: $.a, b: { header: x }, c: { body: "/c=(.)/" }, d: { cookie: sid } }',
        'headers: { x: "${saved.a} $${saved.z}" }',
      ),
    );
    expect(check).toMatchObject({
      kind: 'scenario',
      name: 's',
      steps: [
        {
          label: 'first',
          save: { a: { json: '$.a' }, b: { header: 'x' }, c: { body: '/c=(.)/' }, d: { cookie: 'sid' } },
        },
        { label: 'step 2', method: 'GET', save: {} },
      ],
    });
  });

  it.each([
    [
      scenario('headers: { x: "${saved.a}" }'),
      /headers\.x: `\$\{saved\.a\}` is not saved by a step before this one/,
    ],
    [scenario('save: { a: $.a }, headers: { x: "${saved.a}" }'), /is not saved by a step before this one/],
    [
      scenario('save: { a: $.a }', 'body: { json: [{ x: "${saved.b}" }] }'),
      /body\.json\[0\]\.x: `\$\{saved\.b\}`/,
    ],
    [scenario('save: { a: { body: "/no group/" } }'), /must be a regular expression with one group/],
    [scenario('save: { a: { body: "/(a)(b)/" } }'), /must be a regular expression with one group/],
    [scenario('save: { a: token }'), /save\.a: is not a JSONPath|must be a JSONPath/],
    [scenario('save: { a-b: $.a }'), /must be a name of letters, digits and `_`/],
    [scenario('save: { a: { cookie: x, header: y } }'), /must have one of `header`, `body` and `cookie`/],
    [`scenario: [{ ${URL} }]`, /a scenario needs a `name`/],
    ['name: s\nscenario: []', /must have a step/],
    [scenario('within: 5s'), /unknown key `within`/],
  ])('%s is a mistake', (smoke, expected) => {
    expect(complain(smoke)).toContainEqual(expect.stringMatching(expected));
  });
});
