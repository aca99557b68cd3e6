import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Config, ConfigProblem } from '../../../../src/core/config/config.js';
import { parseConfig } from '../../../../src/core/config/parse-config.js';
import { renderConfigProblems } from '../../../../src/core/config/problems.js';

const FILE = '.github/mayfly.yml';
const RULE_IDS = new Set(['NET-10', 'ENC-11', 'IAM-04']);

function read(text: string): Config {
  const result = parseConfig({ text, file: FILE, ruleIds: RULE_IDS });
  if (!result.ok) throw new Error(renderConfigProblems(result.problems));
  return result.config;
}

function problemsOf(text: string): readonly ConfigProblem[] {
  const result = parseConfig({ text, file: FILE, ruleIds: RULE_IDS });
  return result.ok ? [] : result.problems;
}

/** The problems as people see them, without the file's name. */
function complaints(text: string): string[] {
  return renderConfigProblems(problemsOf(text))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replace(`${FILE}:`, ''));
}

const MINIMAL = 'source: { app: infra }\n';

describe('a minimal configuration', () => {
  it('has the documented defaults', () => {
    expect(read(MINIMAL)).toEqual({
      source: { kind: 'app', path: 'infra', stacks: [], variables: {} },
      strategy: 'update',
      lifetimeHours: 72,
      recordHours: 720,
      warnBeforeHours: [24, 2],
      state: { kind: 's3', bucket: 'auto', prefix: 'mayfly' },
      onFailure: 'keep',
      protectFromDestroy: 'relax',
      hooks: { afterApply: [], beforeDestroy: [] },
      checks: {
        smoke: [],
        commands: [],
        failFast: false,
        concurrency: 20,
        policy: { failOn: 'high', rules: {}, waivers: [], custom: [] },
      },
      comment: { mode: 'update' },
    });
  });

  it('of a smoke check fills in the rest', () => {
    const [check] = read(`${MINIMAL}checks:\n  smoke:\n    - http: \${outputs.url}/\n`).checks.smoke;
    expect(check).toEqual({
      kind: 'http',
      name: '$${outputs.url}/',
      id: '${outputs.url}/',
      after: [],
      url: '${outputs.url}/',
      method: 'GET',
      headers: {},
      expect: { status: 200, header: {}, json: {}, followRedirects: true },
      withinMs: 60_000,
      timeoutMs: 10_000,
      optional: false,
      place: { file: FILE, line: 4, column: 7 },
    });
  });
});

describe('a full configuration', () => {
  const text = `
name: shop
region: eu-west-1
source:
  module: infra/terraform
  stacks: ["shop"]
  variables: { size: small, prefix: "\${env.name}", replicas: 2 }
strategy: update
lifetime: 1d12h
record: 10d
warn_before: [2d, 30m]
state: { path: ".mayfly" }
on_failure: destroy
protect_from_destroy: keep
hooks: { after_apply: [], before_destroy: [] }
checks:
  smoke:
    - name: home page
      http: \${outputs.url}/
      method: HEAD
      headers: { accept: text/html }
      expect: { status: 301, body: /shop/i, header: { content-type: text/html }, json: { $.ok: true }, under: 800ms }
      within: 2m
      timeout: 5s
      optional: true
      after: [plain]
    - name: plain
      http: http://x
  fail_fast: true
  concurrency: 5
  commands: []
  policy:
    fail_on: critical
    rules: { NET-10: off, ENC-11: { severity: low }, IAM-04: false, ACME-01: { severity: high } }
    custom: [policy/*.yml]
    waivers: []
comment: { mode: recreate }
`;

  it('is read as written', () => {
    expect(read(text)).toEqual({
      name: 'shop',
      region: 'eu-west-1',
      source: {
        kind: 'module',
        path: 'infra/terraform',
        stacks: ['shop'],
        variables: { size: 'small', prefix: '${env.name}', replicas: 2 },
      },
      strategy: 'update',
      lifetimeHours: 36,
      recordHours: 240,
      warnBeforeHours: [48, 0.5],
      state: { kind: 'local', path: '.mayfly' },
      onFailure: 'destroy',
      protectFromDestroy: 'keep',
      hooks: { afterApply: [], beforeDestroy: [] },
      checks: {
        smoke: [
          {
            kind: 'http',
            name: 'home page',
            id: 'home page',
            after: ['plain'],
            url: '${outputs.url}/',
            method: 'HEAD',
            headers: { accept: 'text/html' },
            expect: {
              status: 301,
              body: '/shop/i',
              header: { 'content-type': 'text/html' },
              json: { '$.ok': true },
              underMs: 800,
              followRedirects: false,
            },
            withinMs: 120_000,
            timeoutMs: 5_000,
            optional: true,
            place: { file: FILE, line: 18, column: 7 },
          },
          expect.objectContaining({ id: 'plain', after: [] }),
        ],
        commands: [],
        failFast: true,
        concurrency: 5,
        policy: {
          failOn: 'critical',
          rules: {
            'NET-10': { off: true },
            'ENC-11': { off: false, severity: 'low' },
            'IAM-04': { off: true },
            'ACME-01': { off: false, severity: 'high' },
          },
          waivers: [],
          custom: ['policy/*.yml'],
        },
      },
      comment: { mode: 'recreate' },
    });
  });

  it('is read the same with the line ends of Windows and a byte order mark', () => {
    expect(read(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(read(text));
  });
});

describe('every problem is told at once, in the order of the file', () => {
  it('with line, column, path and hint', () => {
    const text = `
nmae: shop
region: eu-wset-1
source:
  app: ../elsewhere
  stcaks: [a]
lifetime: 900h
lifetime: 3
checks:
  smoke:
    - http: \${outpts.url}/
      expect: { status: "200", body: "/(/", json: { ok: true } }
      whithin: 2m
    - http: ftp://x
      within: soon
  policy:
    fail_on: hgih
    rules: { NET-10: of, NET-99: off }
`;
    expect(complaints(text)).toEqual([
      '2:1 nmae: unknown key `nmae` (did you mean `name`?)',
      '3:9 region: "eu-wset-1" is not an AWS region (did you mean `eu-west-1`?)',
      '5:8 source.app: must stay inside the working directory, not "../elsewhere"',
      '6:3 source.stcaks: unknown key `stcaks` (did you mean `stacks`?)',
      '8:1 lifetime: this key is given twice (keep one of them)',
      '8:11 lifetime: must be a duration with a unit, such as 72h, not 3 (write `3h`)',
      '11:13 checks.smoke[0].http: `${outpts.url}` is not a known name (did you mean `${outputs.url}`?)',
      '12:25 checks.smoke[0].expect.status: must be a status such as 200, a class such as "2xx", or a list of them, not "200" (write it without quotes)',
      '12:38 checks.smoke[0].expect.body: is not a regular expression: Invalid regular expression: /(/: Unterminated group',
      '12:53 checks.smoke[0].expect.json.ok: is not a JSONPath: Expected "$" but "o" found.',
      '13:7 checks.smoke[0].whithin: unknown key `whithin` (did you mean `within`?)',
      '14:13 checks.smoke[1].http: must be a URL that begins with http://, https:// or a reference such as ${outputs.url}',
      '15:15 checks.smoke[1].within: must be a duration such as 2m, not "soon"',
      '17:14 checks.policy.fail_on: must be one of critical, high, medium, low, not "hgih" (did you mean `high`?)',
      '18:22 checks.policy.rules.NET-10: must be `off` or `{ severity: low }`, not "of"',
      '18:26 checks.policy.rules.NET-99: rule NET-99 does not exist (did you mean `NET-10`?)',
    ]);
  });

  it('and of broken YAML all that stands before the break', () => {
    const text = 'nmae: shop\nlifetime: 900h\nchecks: { smoke: [ }\nregoin: x\n';
    expect(complaints(text)).toEqual([
      '1:1 nmae: unknown key `nmae` (did you mean `name`?)',
      '2:11 lifetime: must be between 1h and 720h, not 37d12h',
      expect.stringMatching(/^3:20 broken YAML: /),
    ]);
  });

  it('and of a line indented by a tab nothing but the tab', () => {
    expect(complaints('source:\n\tmodule: infra\n')).toEqual([
      '2:1 a tab indents this line (indent with spaces)',
    ]);
  });
});

describe('a file that holds no configuration', () => {
  const ways = /source: \{ app: .*source: \{ module: .*source: \{ blueprint: /;

  it.each([
    ['', 'the file is empty'],
    ['# nothing\n', 'the file is empty'],
    ['~', 'the file is empty'],
    ['hello', 'must hold a map of keys, not a text'],
    ['- a\n- b', 'must hold a map of keys, not a list'],
    ['42', 'must hold a map of keys, not a number'],
  ])('%j: %s, with the three ways to give a source', (text, message) => {
    const [problem, ...others] = problemsOf(text);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ file: FILE, line: 1, column: 1, path: '' });
    expect(problem?.message).toContain(message);
    expect(problem?.hint).toMatch(ways);
  });

  it('because it names no source says the three ways', () => {
    const [problem] = problemsOf('name: shop\n');
    expect(problem).toMatchObject({ line: 1, column: 1, path: 'source', message: '`source` is required' });
    expect(problem?.hint).toMatch(ways);
  });

  it('because it is too large is not read', () => {
    expect(complaints(`# ${'x'.repeat(300_000)}`)).toEqual([' the file is larger than 256 KiB']);
  });
});

/** One mistake each; `source` is added where it is missing. */
const MISTAKES: readonly (readonly [yaml: string, complaint: string | RegExp])[] = [
  ['source: {}', '1:9 source: needs exactly one of `app`, `module`, `blueprint` (give one of'],
  ['source:\n  app: a\n  module: b', '2:3 source: `app`, `module` exclude each other (give one of'],
  [
    'source: infra/terraform',
    'source: must be a map, not "infra/terraform" (write `source: { module: infra/terraform }` or `source: { app: infra/terraform }`)',
  ],
  ['source: 3', '1:9 source: must be a map, not 3 (give one of'],
  ['source:', '1:8 source: is empty and must be a map'],
  ['source: { app: 3 }', '1:16 source.app: must be a text, not 3 (put it in quotes)'],
  ['source: { app: "" }', '1:16 source.app: must name a file or folder'],
  ['source: { app: /etc }', '1:16 source.app: must be relative to the working directory, not "/etc"'],
  ['source: { app: ~/infra }', 'must be relative to the working directory'],
  ['source: { app: "C:\\\\x" }', 'must be relative to the working directory'],
  ['source: { module: a/../../b }', 'source.module: must stay inside the working directory, not "a/../../b"'],
  ['source: { blueprint: static-sight }', 'did you mean `static-site`?'],
  ['source: { blueprint: http-api }', '1:22 source.blueprint: blueprint `http-api` is not supported yet'],
  ['source: { blueprint: container-service }', 'blueprint `container-service` is not supported yet'],
  ['source: { app: a, stacks: [x, x] }', '1:27 source.stacks: must not name a stack twice'],
  ['source: { app: a, stacks: [""] }', 'source.stacks[0]: must not be empty'],
  ['source: { app: a, variables: [1] }', '1:30 source.variables: must be a map, not a list'],
  ['source: { app: a, variables: { x: .inf } }', 'source.variables.x: must be a finite number'],
  ['source: { app: a, variables: { x: "${outputs.url}" } }', '`${outputs.url}` has no value here'],
  ['source: { app: a, variables: { x: "${aws:username}" } }', 'write `$${` for a literal `${`'],
  [
    'name: Shop',
    '1:7 name: must be at most 28 of a-z, 0-9 and single hyphens inside, not "Shop" (use `shop`)',
  ],
  ['name: ""', '(such as `name: shop`)'],
  [`name: ${'a'.repeat(29)}`, /name: must be at most 28 .*use `a{21}-\w{6}`/],
  ['name: ${env.name}', 'name: `${…}` is not replaced here'],
  ['region: Ireland', 'region: "Ireland" is not an AWS region (a region looks like `eu-west-1`)'],
  ['region: eu-west1', '(did you mean `eu-west-1`?)'],
  ['strategy: updaet', 'strategy: must be one of update, replace, not "updaet" (did you mean `update`?)'],
  ['lifetime: 59m', 'lifetime: must be between 1h and 720h, not 59m'],
  ['warn_before: [24]', 'warn_before[0]: must be a duration with a unit, such as 24h, not 24'],
  ['warn_before: [5m]', 'warn_before[0]: must be between 10m and 720h, not 5m'],
  ['lifetime: 72', 'lifetime: must be a duration with a unit, such as 72h, not 72 (write `72h`)'],
  ['lifetime: 72 h', 'lifetime: must be a duration such as 72h, not "72 h"'],
  ['lifetime:', 'lifetime: is empty and must be a duration such as 72h (give a value or remove the key)'],
  ['state: { bucket: A_B }', 'state.bucket: must hold only a-z, 0-9, dots and hyphens'],
  ['state: { bucket: ab }', 'state.bucket: must have 3 to 63 characters'],
  ['state: { bucket: 192.168.5.4 }', 'state.bucket: must not look like an IP address'],
  ['state: { bucket: a..b }', 'state.bucket: must not hold two dots in a row'],
  ['state: { bucket: sthree-x }', 'state.bucket: must not begin with xn--, sthree-'],
  ['state: { bucket: abc--x-s3 }', 'state.bucket: must not end with -s3alias'],
  ['state: { bucket: -abc }', 'state.bucket: must begin with a letter or digit'],
  ['state: { prefix: /x }', 'state.prefix: must be words of letters'],
  ['state: { prefix: a/../b }', 'state.prefix: must be words of letters'],
  ['state: { bcuket: abc }', '1:10 state.bcuket: unknown key `bcuket` (did you mean `bucket`?)'],
  ['state: { path: x, bucket: abc }', 'state: `bucket`, `path` exclude each other'],
  ['state: { path: x, prefx: abc }', '1:19 state.prefx: unknown key `prefx` (did you mean `prefix`?)'],
  ['state: { path: /tmp }', 'state.path: must be relative to the working directory'],
  ['onFailure: keep', '1:1 onFailure: unknown key `onFailure` (did you mean `on_failure`?)'],
  ['smoke: []', '1:1 smoke: unknown key `smoke` (it belongs under `checks`)'],
  ['within: 2m', 'within: unknown key `within` (it belongs under `checks.smoke[]`)'],
  ['zzzzzz: 1', 'unknown key `zzzzzz` (known keys here: name, region, source, strategy, lifetime'],
  ['hooks: { before_destroy: make }', 'hooks.before_destroy: must be a list, not "make"'],
  ['checks: { policy: { custom: [../a.yml] } }', 'custom[0]: must stay inside the working directory'],
  [
    "checks: { policy: { waivers: [{ rule: NET-10, resource: a, reason: r, until: 'soon' }] } }",
    'checks.policy.waivers[0].until: must be a date such as 2027-01-31',
  ],
  [
    'checks: { policy: { rules: { net-10: off } } }',
    'checks.policy.rules.net-10: must be a rule id such as NET-10',
  ],
  [
    'checks: { policy: { rules: { NET-10: { severity: lo } } } }',
    'rules.NET-10.severity: must be one of critical',
  ],
  ['checks: { policy: { rules: { ACME-01: off } } }', 'rules.ACME-01: rule ACME-01 does not exist'],
  ['checks: { policy: { rules: { main.deny: off } } }', 'rules["main.deny"]: rule main.deny does not exist'],
  [
    'checks: { policy: { rules: { main.: off }, custom: [policy/*.rego] } }',
    'rules["main."]: must be a rule id such as NET-10, or the path of a Rego rule such as main.deny',
  ],
  [
    'checks: { policy: { rules: { NET-99: off }, custom: [policy/*.yml] } }',
    'rules.NET-99: rule NET-99 does not exist',
  ],
  ['checks: { smoke: {} }', 'checks.smoke: must be a list, not a map'],
  ['checks: { smoke: [x] }', 'checks.smoke[0]: must be a map, not "x"'],
  [
    'checks: { smoke: [{ name: x }] }',
    'checks.smoke[0]: needs exactly one of `http`, `scenario`, `tcp`, `tls`, `dns`, `aws`, `openapi`, `log`',
  ],
  [
    'checks: { smoke: [{ tcp: "a:22", expect: closed }] }',
    '1:42 checks.smoke[0].expect: must be `open`, `refused` or `{ banner: text }`, not "closed"',
  ],
  [
    'checks: { smoke: [{ tls: "a:443", expect: { version: 1 } }] }',
    'checks.smoke[0].expect.version: must be a version in quotes, such as ">=1.2"',
  ],
  [
    'checks: { smoke: [{ dns: a, wihtin: 1 }] }',
    'checks.smoke[0].wihtin: unknown key `wihtin` (did you mean `within`?)',
  ],
  [
    'checks: { smoke: [{ openapi: a.yaml, base: api }] }',
    'must be a URL that begins with http://, https:// or a reference such as ${outputs.url}',
  ],
  [
    'checks: { smoke: [{ openapi: "https://x/api.yaml" }] }',
    '1:30 checks.smoke[0].openapi: must be a file of the repository, not a URL',
  ],
  ['checks: { smoke: [{ http: "http://127.0.0.1:99999/" }] }', 'must have a port from 1 to 65535'],
  [
    'checks: { smoke: [{ http: "http://x", within: "60" }] }',
    'must be a duration such as 2m, not "60" (write `60s`)',
  ],
  [
    'checks: { smoke: [{ tcp: "${outputs.host}:99999" }] }',
    'smoke[0].tcp: must be a host and a port such as `${outputs.host}:5432`, with a port from 1 to 65535',
  ],
  ['checks: { smoke: [{ tls: "[::1]:0" }] }', ', with a port from 1 to 65535'],
  [
    'checks: { smoke: [{ http: "http://x", expect: { status: "200" } }] }',
    'or a list of them, not "200" (write it without quotes)',
  ],
  [
    'checks: { smoke: [{ http: "http://x", expect: { status: [200, "204"] } }] }',
    'or a list of them, not a list (write it without quotes)',
  ],
  ['checks: { smoke: [{ http: "http://a b/" }] }', 'must be a URL without spaces'],
  ['checks: { smoke: [{ http: "http://" }] }', 'must be a URL that begins with'],
  [
    'checks: { smoke: [{ http: "https://me:pw@x/" }] }',
    'checks.smoke[0].http: must not hold a user name or password',
  ],
  ['checks: { smoke: [{ http: "http://x", method: get }] }', '(did you mean `GET`?)'],
  [
    'checks: { smoke: [{ http: "http://x", headers: { "a b": x } }] }',
    'headers["a b"]: must be the name of a header',
  ],
  ['checks: { smoke: [{ http: "http://x", headers: { a: "x\\ny" } }] }', /headers\.a: must be one line$/],
  [
    'checks: { smoke: [{ http: "http://x", timeout: 1ms }] }',
    'timeout: must be between 100ms and 5m, not 1ms',
  ],
  ['checks: { smoke: [{ http: "http://x", within: 2h }] }', 'within: must be between 0s and 1h, not 2h'],
  [
    'checks: { smoke: [{ http: "http://x", expect: { status: 99 } }] }',
    'status: must be at least 100, not 99',
  ],
  [
    'checks: { smoke: [{ http: "http://x", expect: { status: 200.5 } }] }',
    'must be a status such as 200, a class such as "2xx", or a list of them, not 200.5',
  ],
  [
    'checks: { smoke: [{ http: "http://x", expect: { under: 11s } }] }',
    'is longer than `timeout`, which ends each',
  ],
  [
    'checks: { smoke: [{ http: "http://x", expect: { json: { "$.a[": 1 } } }] }',
    'json["$.a["]: is not a JSONPath',
  ],
  [
    'checks: { smoke: [{ http: "http://x", expect: { json: { $.a: "${x}" } } }] }',
    'json["$.a"]: `${x}` is not a known',
  ],
  ['checks: { smoke: [{ http: "http://x/${outputs.a" }] }', '`${` is not closed by `}`'],
  [
    'checks: { smoke: [{ http: "http://x" }, { http: "http://x" }] }',
    'smoke[1].http: two checks have this name',
  ],
  ['checks: { smoke: [{ http: ${outputs.url} }] }', 'inside `{ }` and `[ ]` put texts with `${…}` in quotes'],
  [
    'comment: { mode: of }',
    'comment.mode: must be one of update, recreate, off, not "of" (did you mean `off`?)',
  ],
  ['comment: false', 'comment: must be a map, not false'],
  [
    'comment: { mode: update }\ncomment: { mode: off }',
    '2:1 comment: this key is given twice (keep one of them)',
  ],
  ['name: shop\n\tregion: x', /tab/],
  ['hooks: {}\nname: a\nname:\nname: b', '3:1 name: this key is given twice'],
  ['hooks: {}\nname: a\nname:\nname: b', '4:1 name: this key is given twice'],
  ['name: *nobody', 'Unresolved alias'],
  ['name: &a [*a]', 'an alias stands inside of what it names'],
  ['name: !secret x', '1:7 a `!` begins a YAML tag (put texts that begin with `!` in quotes)'],
  ['? [a]\n: 1', 'a list or map is used as a key'],
  ['name: "shop', /broken YAML: Missing closing/],
  ['name: shop\n---\nname: other', 'the file holds several YAML documents'],
  ['__proto__: { name: x }', '1:1 __proto__: unknown key `__proto__`'],
  ['constructor: x', '1:1 constructor: unknown key `constructor`'],
];

describe('one mistake', () => {
  it.each(MISTAKES)('%j is told as %s', (yaml, complaint) => {
    const text = /^source/m.test(yaml) ? yaml : `${yaml}\n${MINIMAL}`;
    const told = complaints(text);
    expect(told).toContainEqual(
      typeof complaint === 'string' ? expect.stringContaining(complaint) : expect.stringMatching(complaint),
    );
  });

  it('is told once', () => {
    const sound = MISTAKES.filter(
      ([yaml]) => !/&a|\t|name: a|name: \$|"shop$|\$\{outputs.url\} \}|\? \[|---|\*nobody/.test(yaml),
    );
    expect(sound.length).toBeGreaterThan(80);
    for (const [yaml] of sound) {
      expect([yaml, complaints(/^source/m.test(yaml) ? yaml : `${yaml}\n${MINIMAL}`).length]).toEqual([
        yaml,
        1,
      ]);
    }
  });
});

describe('what is fine', () => {
  it.each([
    'checks: { smoke: [{ http: "https://x.example/$HOME?a=$${b}" }] }',
    'checks: { smoke: [{ name: get, http: "http://x" }, { name: post, http: "http://x", method: POST }] }',
    'checks: { smoke: [{ http: "http://${outputs.host}:8080/${pr.number}/${pr.sha}/${env.name}" }] }',
    'checks: { smoke: [{ http: "http://x", timeout: 30s, expect: { under: 30s, body: "/${outputs.a}\\\\d+/" } }] }',
    'checks: { smoke: [{ http: "http://x", within: 0s }] }',
    'state: { prefix: a/b.c_d }',
    'state: { bucket: my.bucket-1 }',
    'lifetime: 30d',
    'region: us-gov-west-1',
  ])('%s', (yaml) => {
    expect(complaints(`${MINIMAL}${yaml}`)).toEqual([]);
  });

  it.each(['.', './infra', 'a/../b', 'a..b/c'])('source: { app: %s }', (path) => {
    expect(complaints(`source: { app: ${path} }`)).toEqual([]);
  });

  it('rules are not looked up where no list of them is given', () => {
    const text = `${MINIMAL}checks: { policy: { rules: { NET-99: off } } }`;
    expect(parseConfig({ text, file: FILE }).ok).toBe(true);
  });

  it('aliases', () => {
    const text = `source: { app: infra, variables: { a: &x { b: 1 }, c: *x } }`;
    expect(read(text).source.variables).toEqual({ a: { b: 1 }, c: { b: 1 } });
  });
});

describe('messages keep secrets', () => {
  const secret = 'AKIAIOSFODNN7EXAMPLE-wJalrXUtnFEMI-K7MDENG-bPxRfiCYEXAMPLEKEY';

  it.each([
    `password: ${secret}\n`,
    `region: { token: ${secret} }\n`,
    `source: { app: infra, variables: { token: "\${${secret}}" } }\n`,
    `checks: { smoke: [{ http: "http://x", headers: { authorization: "${secret}\\n" } }] }\n`,
    `checks: { smoke: [{ http: "https://x:${secret}@y/" }] }\n`,
    `${secret}: 1\n`,
    `lifetime: ${secret}\n`,
    `name: ${secret}\n`,
  ])('in %s', (yaml) => {
    const told = complaints(`${yaml}${MINIMAL}`).join('\n');
    expect(told).not.toBe('');
    expect(told).not.toContain(secret.slice(0, 41));
  });
});

describe('parseConfig never throws', () => {
  it('for a map that can not be read as text', () => {
    expect(problemsOf('name: { toString: null, valueOf: null }')).not.toEqual([]);
  });

  it('on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const result = parseConfig({ text, file: FILE, ruleIds: RULE_IDS });
        expect(result.ok || result.problems.length > 0).toBe(true);
      }),
    );
  });

  it('on any mix of the characters and keys of YAML and Mayfly', () => {
    const word = fc.constantFrom(
      ...['source', 'app', 'checks', 'smoke', 'http', 'expect', 'json', 'rules', 'NET-10', 'off', '72h'],
      ...[
        ': ',
        '\n',
        '\n  ',
        '- ',
        '{',
        '}',
        '[',
        ']',
        ',',
        '"',
        "'",
        '&a ',
        '*a',
        '!x ',
        '|',
        '>',
        '#',
        '? ',
      ],
      ...['${outputs.x}', '${', '/(/', '$.a', '<<', '__proto__', '\t', '---\n', '%YAML 1.1\n', '.inf', '~'],
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const result = parseConfig({ text: words.join(''), file: FILE, ruleIds: RULE_IDS });
        expect(result.ok || result.problems.length > 0).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('on any value below any key, and places every problem inside the file', () => {
    const key = fc.constantFrom(
      'name',
      'region',
      'source',
      'lifetime',
      'state',
      'hooks',
      'checks',
      'comment',
      'x',
    );
    fc.assert(
      fc.property(fc.dictionary(key, fc.jsonValue({ maxDepth: 4 })), (value) => {
        const text = JSON.stringify(value, undefined, 1);
        const lines = text.split('\n');
        for (const { line = 0, column = 0 } of problemsOf(text)) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
        }
      }),
    );
  });

  it('on lists nested ten thousand deep, or aliases that multiply', () => {
    for (const text of ['[', '- ', '? ', '{a: '].map((part) => part.repeat(10_000))) {
      const [told = '', ...others] = complaints(text);
      expect(others).toEqual([]);
      expect(told).toMatch(/nested more than 50 deep|broken YAML/);
    }
    const bomb = Array.from({ length: 12 }, (_, index) =>
      index === 0
        ? 'a0: &a0 [x]'
        : `a${index}: &a${index} [${Array(9)
            .fill(`*a${index - 1}`)
            .join(', ')}]`,
    );
    expect(complaints(bomb.join('\n')).join()).toContain('alias');
  });
});

describe('several mistakes of one map', () => {
  it.each<[string, readonly (string | RegExp)[]]>([
    [
      'checks: { smoke: [{ http: "http://x", tcp: "a:1", within: 5, methd: GET, headers: { a: b } }] }',
      [
        'checks.smoke[0]: `http`, `tcp` exclude each other',
        'checks.smoke[0].within: must be a duration',
        'unknown key `methd`',
      ],
    ],
    [
      'source: { app: /abs, module: b, stacks: x, nmae: y }',
      [
        'source: `app`, `module` exclude each other',
        'source.app: must be relative',
        'source.stacks: must be a list',
        'unknown key `nmae`',
      ],
    ],
    [
      'state: { bucket: X, path: /tmp, bcuket: y }',
      [
        'state: `bucket`, `path` exclude each other',
        'state.bucket: must have 3 to 63 characters',
        'state.path: must be relative',
        'unknown key `bcuket` (did you mean `bucket`?)',
      ],
    ],
    [
      'source: { modul: infra }',
      [
        'source: needs exactly one of `app`, `module`, `blueprint` (`modul` is unknown: did you mean `module`?)',
      ],
    ],
    [
      'source: { modul: infra, foo: 1 }',
      ['`modul` is unknown: did you mean `module`?', 'source.foo: unknown key `foo`'],
    ],
    [
      'checks: { policy: { rules: { NET-10: { severty: low } } } }',
      ['unknown key `severty` (did you mean `severity`?)', '`severity` is required'],
    ],
    [
      'checks: { smoke: [{ http: "http://x", base: "http://y" }] }',
      ['unknown key `base` (it does not go with `http`; known keys here: http, method, headers, body, auth'],
    ],
    [
      'checks: { smoke: [{ tcp: "a:1", expect: { banner: x, version: 1 } }, { tls: "a:1", expect: { zzzzzz: 1 } }] }',
      [
        'smoke[0].expect.version: unknown key `version` (it does not go with `tcp`; known keys here: banner, send)',
        'smoke[1].expect.zzzzzz: unknown key `zzzzzz` (known keys here: version, valid_for, names, chain, issuer)',
      ],
    ],
    [
      'checks: { smoke: [{ name: s, scenario: [{ http: "http://x", repeat: 2 }] }, { aws: { queue: q, item: {} } }] }',
      [
        'scenario[0].repeat: unknown key `repeat` (it belongs under `checks.smoke[]`)',
        'smoke[1].aws.item: unknown key `item` (it does not go with `queue`; known keys here: queue)',
      ],
    ],
    [
      'checks: { smoke: [{ aws: {} }] }',
      ['smoke[0].aws: needs exactly one of `invoke`, `queue`, `bucket`, `table`, `database`'],
    ],
  ])('%s: all are told', (yaml, expected) => {
    const told = complaints(/^source/.test(yaml) ? yaml : `${yaml}\n${MINIMAL}`);
    for (const complaint of expected) expect(told.join('\n')).toContain(complaint);
    expect(told).toHaveLength(expected.length);
  });
});

describe('renderConfigProblems', () => {
  it('keeps each problem on one line that starts with its file', () => {
    const problem = {
      file: 'a.yml',
      line: 2,
      column: 3,
      path: 'x',
      message: 'bad\n::error::',
      hint: 'a\r\nb',
    };
    expect(renderConfigProblems([problem, { file: '', path: '', message: 'whole' }])).toBe(
      'a.yml:2:3 x: bad ::error:: (a b)\nconfiguration: whole',
    );
  });
});
