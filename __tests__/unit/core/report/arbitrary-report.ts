import fc from 'fast-check';
import { SEVERITIES } from '../../../../src/core/policy/finding.js';
import type { Report } from '../../../../src/core/report/report.js';
import { STATUSES } from '../../../../src/core/report/status.js';
import { CHECK_RESULTS } from '../../../../src/core/smoke/check-result.js';

/** What breaks Markdown, HTML, tables, Mermaid or a log when it comes from outside. */
const NASTY = [
  '@octocat',
  '@acme/team',
  '#1',
  'GH-2',
  'fixes #3',
  '::error::x',
  '\n::set-output name=a::b',
  '##[error]',
  '</details>',
  '<details>',
  '</summary>',
  '<!-- mayfly:environment=other -->',
  '-->',
  '<script>alert(1)</script>',
  '```',
  '````',
  '\n```\n',
  '`',
  '|',
  '\n| a | b |',
  '**',
  '__',
  '~~',
  '[a](http://b.c)',
  '![a](http://b.c/d.png)',
  'http://a.b/@c',
  'www.evil.example',
  'a@b.cd',
  '\\',
  '\n',
  '\r',
  '\r\n',
  '\t',
  '\u0000',
  '\u001b[31m',
  '\u202e',
  '\ud83d',
  '😀',
  '日本語',
  'é',
  '"',
  "'",
  ';',
  '%%{init: {}}%%',
  '\n# heading',
  '\n---',
  '    ',
  '$x$',
  '&amp;',
  '&#64;octocat',
  'text',
  ' ',
] as const;

const nasty = fc.array(fc.constantFrom(...NASTY), { maxLength: 12 }).map((parts) => parts.join(''));
const text = fc.oneof(
  { weight: 4, arbitrary: nasty },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  // Long ones, of one, three and four bytes a character, and of characters that grow when they are escaped.
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('x', '日', '😀', '*', '@a', '```'), fc.integer({ min: 1, max: 5000 }))
      .map(([sign, count]) => sign.repeat(count)),
  },
);
const name = fc.oneof(nasty, fc.constantFrom('home page', 'aws_s3_bucket.site', 'module.a.aws_vpc.b["x"]'));
const ms = fc.integer({ min: 0, max: 10_000_000 });
const location = fc.record({ file: text, line: fc.integer({ min: 1, max: 9999 }) });

/** A few items many times over: large reports that are cheap to make. */
function many<T>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc
    .tuple(fc.array(item, { maxLength: 4 }), fc.constantFrom(1, 1, 1, 20, 100))
    .map(([items, times]) => Array.from({ length: times }, () => items).flat());
}

const headers = fc.dictionary(name, text, { maxKeys: 3, noNullPrototype: true });

const exchange = fc.record(
  {
    ms,
    status: fc.integer({ min: 100, max: 599 }),
    seen: text,
    headers,
    body: text,
    error: text,
    failures: fc.array(text, { maxLength: 3 }),
    label: text,
    request: fc.record({ line: text, headers, body: text }),
    timings: fc.record(
      { dnsMs: ms, connectMs: ms, tlsMs: ms, firstByteMs: ms, totalMs: ms },
      { requiredKeys: ['totalMs'] },
    ),
  },
  { requiredKeys: ['seen', 'ms', 'headers', 'body', 'failures'] },
);

const answer = fc
  .tuple(exchange, fc.option(fc.array(exchange, { maxLength: 3 }), { nil: undefined }))
  .map(([main, more]) => (more === undefined ? main : { ...main, more }));

const at = fc.constantFrom('2026-11-12T14:01:59.250Z', 'once');

const evidence = fc.record({
  logs: many(
    fc.record({ group: name, lines: many(fc.record({ at, text })) }, { requiredKeys: ['group', 'lines'] }),
  ),
  services: fc.array(fc.record({ name, events: many(fc.record({ at, message: text })) }), { maxLength: 3 }),
  targets: many(fc.record({ group: name, target: name, state: text, reason: text })),
  missing: fc.array(text, { maxLength: 3 }),
});

const openTest = fc.record(
  {
    name,
    suite: text,
    result: fc.constantFrom('failed' as const, 'flaky' as const),
    ms,
    message: text,
    detail: text,
    location,
  },
  { requiredKeys: ['name', 'result'] },
);

const tests = fc.record({
  passed: fc.nat(),
  failed: fc.nat(),
  flaky: fc.nat(),
  skipped: fc.nat(),
  open: fc.array(openTest, { maxLength: 5 }),
});

const result = {
  name,
  result: fc.constantFrom(...CHECK_RESULTS),
  optional: fc.boolean(),
  attempts: fc.nat(30),
  ms,
  message: text,
  target: text,
  answers: fc.array(answer, { maxLength: 5 }),
};

const check = fc.oneof(
  fc.record({ ...result, kind: fc.constant('http' as const) }),
  fc.record({ ...result, kind: fc.constant('command' as const), tests }),
);

const finding = fc.record(
  {
    rule: name,
    title: text,
    group: name,
    severity: fc.constantFrom(...SEVERITIES),
    address: name,
    result: fc.constantFrom('passed' as const, 'failed' as const, 'unknown' as const, 'waived' as const),
    message: text,
    remedy: text,
    location,
    waiver: fc.record({ reason: text }),
  },
  { requiredKeys: ['rule', 'title', 'group', 'severity', 'address', 'result', 'message', 'remedy'] },
);

const change = fc.record({
  address: name,
  type: fc.constant('aws_s3_bucket'),
  action: fc.constantFrom('create' as const, 'update' as const, 'replace' as const, 'delete' as const),
  outcome: fc.constantFrom('pending' as const, 'done' as const, 'failed' as const),
  ms,
  references: fc.array(name, { maxLength: 3 }),
});

const diagnostic = fc.record(
  {
    severity: fc.constantFrom('error' as const, 'warning' as const),
    summary: text,
    detail: text,
    address: name,
    location,
    snippet: text,
  },
  { requiredKeys: ['severity', 'summary', 'detail'] },
);

/** Any report at all, also such as no run would make. */
export const arbitraryReport: fc.Arbitrary<Report> = fc.record(
  {
    version: fc.constant(1 as const),
    environment: fc.constantFrom('shop-pr-7', 'a'.repeat(64)),
    repository: fc.constant('acme/shop'),
    pullNumber: fc.integer({ min: 1, max: 99_999 }),
    headSha: fc.constant('3f2a9c1d5e6b7a8091a2b3c4d5e6f708192a3b4c'),
    verb: fc.constantFrom('deploy' as const, 'plan' as const, 'destroy' as const, 'check' as const),
    status: fc.constantFrom(...(Object.keys(STATUSES) as Report['status'][])),
    reason: text,
    nextStep: text,
    url: fc.oneof(text, fc.webUrl({ withQueryParameters: true, withFragments: true })),
    outputs: many(
      fc.record({
        name,
        sensitive: fc.boolean(),
        value: fc.oneof(text, fc.webUrl(), fc.array(text, { maxLength: 2 })),
      }),
    ),
    stacks: fc.array(
      fc.record({ name, dependsOn: fc.array(name, { maxLength: 2 }), changes: many(change) }),
      { maxLength: 3 },
    ),
    checks: many(check),
    findings: many(finding),
    evidence,
    flips: many(
      fc.record({
        kind: fc.constantFrom('check' as const, 'finding' as const, 'verdict' as const),
        name,
        before: text,
        after: text,
      }),
    ),
    diagnostics: many(diagnostic),
    warnings: many(text),
    timeline: many(
      fc.record({ name, startMs: ms, ms, result: fc.constantFrom('done' as const, 'failed' as const) }),
    ),
    expiresAt: fc.constantFrom('2026-11-15T14:02:00.000Z', 'never'),
    receipt: fc.record({ destroyed: fc.nat(), left: many(name), ms }),
    run: fc.record({
      id: fc.constant('9'),
      attempt: fc.integer({ min: 1, max: 3 }),
      url: fc.constantFrom('https://github.com/acme/shop/actions/runs/9', 'nowhere'),
    }),
    at: fc.constant('2026-11-12T14:02:00.000Z'),
  },
  {
    requiredKeys: [
      'version',
      'environment',
      'verb',
      'status',
      'outputs',
      'stacks',
      'checks',
      'findings',
      'flips',
      'diagnostics',
      'warnings',
      'timeline',
      'at',
    ],
  },
);
