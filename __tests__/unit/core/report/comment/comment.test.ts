import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { renderComment } from '../../../../../src/core/report/comment/comment.js';
import { renderSummary } from '../../../../../src/core/report/summary.js';
import { live, makeChange, makeCheck, makeFinding, makeReport, typicalReports } from '../reports.js';

const FIXTURES = new URL('../fixtures/', import.meta.url);

/** UPDATE_FIXTURES=1 writes them anew; read the difference before you commit it. */
function readExpected(name: string, actual: string): string {
  const file = new URL(`${name}.expected.md`, FIXTURES);
  if (process.env.UPDATE_FIXTURES === '1') writeFileSync(file, `${actual}\n`);
  return readFileSync(file, 'utf8');
}

describe('the comment', () => {
  it.each(Object.entries(typicalReports))(
    'of a typical report reads as its fixture does: %s',
    (name, report) => {
      const body = renderComment(report);
      expect(`${body}\n`).toBe(readExpected(name, body));
    },
  );
});

function makeChanges(count: number) {
  return Array.from({ length: count }, (_, at) =>
    makeChange(`aws_sqs_queue.q${at}`, { references: ['aws_sqs_queue.q0'] }),
  );
}

describe('a comment too large for GitHub', () => {
  const failures = Array.from({ length: 200 }, (_, at) =>
    makeCheck({
      name: `check ${at}`,
      result: 'failed',
      answers: [
        {
          seen: '',
          ms: 1,
          status: 500,
          headers: {},
          body: 'x'.repeat(2000),
          failures: ['status 500, expected 200'],
        },
      ],
    }),
  );
  const findings = Array.from({ length: 3000 }, (_, at) =>
    makeFinding({ result: at % 2 ? 'failed' : 'passed', address: `aws_sqs_queue.q${at}` }),
  );
  const stacks = [{ name: 'shop', dependsOn: [], changes: makeChanges(3000) }];
  const body = renderComment(makeReport({ status: 'failed', checks: failures, findings, stacks }));

  it('says what was left out', () => {
    expect(body).toMatch(
      /<sub>Left out to fit GitHub's limit: (.*, )?details of \d+ failures, [\d,]+ policy findings, [\d,]+ planned changes/,
    );
  });

  it('still shows what failed and how much there is in all', () => {
    expect(body).toContain('0 of 200 checks passed · policy: 1,500 failed, 1,500 passed · resources: +3,000');
    expect(body).toContain('**check 0** · ');
  });

  it('uses the room it has', () => {
    expect(Buffer.byteLength(body)).toBeGreaterThan(40_000);
  });
});

describe('the resource map', () => {
  it('is capped, and says so', () => {
    const body = renderComment(
      makeReport({ stacks: [{ name: 'shop', dependsOn: [], changes: makeChanges(123) }] }),
    );
    expect(body).toContain('<summary>Resource map: 40 of 123</summary>');
    expect(body.match(/^ {2}n\d+\["/gm)).toHaveLength(40);
  });

  it('draws instances of one resource as one node', () => {
    const changes = [
      makeChange('aws_vpc.a'),
      makeChange('aws_subnet.b[0]'),
      makeChange('aws_subnet.b["x[1]"]'),
    ];
    const body = renderComment(makeReport({ stacks: [{ name: 'shop', dependsOn: [], changes }] }));
    expect(body).toContain('["aws_subnet.b ×2"]');
  });
});

describe('what the comment shows', () => {
  it('never shows the value of a sensitive output', () => {
    const body = renderComment(
      makeReport({ outputs: [{ name: 'password', sensitive: true, value: 'hunter2' }] }),
    );
    expect(body).toContain('| `password` | (sensitive) |');
    expect(body).not.toContain('hunter2');
  });

  it('takes user and password out of the address', () => {
    const [, first] = renderComment(makeReport({ url: 'https://admin:hunter2@a.b/c' })).split('\n');
    expect(first).toBe('### 🟢 shop-pr-7 is live at <https://a.b/c>');
  });

  it('shows an address that is no web address, but does not link it', () => {
    const [, first] = renderComment(makeReport({ url: 'javascript:alert(1)' })).split('\n');
    expect(first).toBe('### 🟢 shop-pr-7 is live at `javascript:alert(1)`');
  });

  it('folds passed checks away when there are many', () => {
    const checks = Array.from({ length: 20 }, (_, at) => makeCheck({ name: `check ${at}` }));
    const body = renderComment(
      makeReport({ checks: [...checks, makeCheck({ name: 'bad', result: 'failed' })] }),
    );
    expect(body).toContain('<details><summary>20 checks passed</summary>');
    expect(body.indexOf('| ❌ | bad |')).toBeLessThan(body.indexOf('20 checks passed</summary>'));
  });

  it('does not promise a teardown or an end where nothing stands', () => {
    const body = renderComment(makeReport({ status: 'skipped', reason: 'draft' }));
    expect(body).not.toMatch(/tears it down|ends /);
  });
});

describe('the job summary', () => {
  it('has the same sections without the marker', () => {
    const [, ...lines] = renderComment(live).split('\n');
    expect(renderSummary(live)).toBe(`${lines.join('\n')}\n`);
  });
});

describe('an optional check that failed', () => {
  const check = makeCheck({
    name: 'metrics',
    optional: true,
    result: 'failed',
    message: 'status 500, expected 200',
    answers: [
      { seen: '', ms: 1, status: 500, headers: {}, body: '', failures: ['status 500, expected 200'] },
    ],
  });

  it('is marked otherwise than one that fails the run, stands behind it, and is folded away alone', () => {
    const both = renderComment(makeReport({ checks: [check, makeCheck({ result: 'failed' })] }));
    expect(both).toMatch(/\| ❌ \| home page \|.*\n\| ⚠️ \| metrics \(optional\) \|/);
    expect(renderComment(makeReport({ checks: [check] }))).toContain('<details><summary>What failed');
  });
});

it('what our own sentences quote is code, in the reason, a finding and a warning', () => {
  const body = renderComment(
    makeReport({
      status: 'failed',
      reason: 'mayfly.yml:3:1 unknown key `nm@ae`',
      warnings: ['`state.path` is gone after the job'],
      findings: [makeFinding({ result: 'failed', remedy: 'set `encrypted = true`' })],
    }),
  );
  for (const code of ['`nm@ae`', '`state.path`', '`encrypted = true`']) expect(body).toContain(code);
  expect(body).not.toContain('&#96;');
});

it('offers waivers only of rules that the configuration can name', () => {
  const findings = ['NET-01', 'main.deny', 'a b }', '0.1', 'x: y'].map((rule) =>
    makeFinding({ rule, severity: 'high', result: 'failed', fingerprint: '3f2a9c01b7de' }),
  );
  const lines = renderComment(makeReport({ findings })).match(/^- \{ rule: .*?,/gm);
  expect(lines).toEqual(['- { rule: NET-01,', '- { rule: main.deny,']);
});
