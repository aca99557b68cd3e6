import { describe, expect, it } from '@jest/globals';
import type { OpenTest } from '../../../../src/core/commands/test-summary.js';
import { computeCheckRuns } from '../../../../src/core/report/check-runs.js';
import { renderCheckTable } from '../../../../src/core/report/cli-table.js';
import { renderComment } from '../../../../src/core/report/comment/comment.js';
import { computeFlips, computeResults } from '../../../../src/core/report/flips.js';
import { renderHtmlReport } from '../../../../src/core/report/html/html-report.js';
import { renderJsonReport } from '../../../../src/core/report/json-report.js';
import { renderJunit } from '../../../../src/core/report/junit.js';
import { renderLogLines } from '../../../../src/core/report/log-lines.js';
import type { CheckResult } from '../../../../src/core/smoke/check-result.js';
import { makeCheck, makeReport } from './reports.js';

const FAILED: OpenTest = {
  name: 'adds an item',
  suite: 'cart',
  result: 'failed',
  ms: 1200,
  message: 'expected 2, got 1',
  detail: 'expected 2, got 1\n    at tests/cart.spec.ts:12:5',
  location: { file: 'tests/cart.spec.ts', line: 12, column: 5 },
};
const FLAKY: OpenTest = {
  name: 'logs in',
  result: 'flaky',
  location: { file: 'tests/login.spec.ts', line: 3 },
};

const makeCommand = (parts: Partial<CheckResult> = {}): CheckResult =>
  makeCheck({
    name: 'e2e',
    kind: 'command',
    result: 'failed',
    ms: 4_000,
    message: '1 of 41 tests failed, 1 flaky: adds an item; exit code 1',
    target: 'npx playwright test',
    answers: [{ ms: 4_000, headers: {}, body: 'last words', failures: ['exit code 1'], seen: 'exit code 1' }],
    tests: { passed: 39, failed: 1, flaky: 1, skipped: 0, open: [FAILED, FLAKY] },
    ...parts,
  });
const report = (command: CheckResult) =>
  makeReport({ status: 'failed', reason: 'command "e2e" failed', checks: [makeCheck({}), command] });
const runOf = (name: string, command = makeCommand()) =>
  computeCheckRuns(report(command)).find((run) => run.name === name);

describe('the check run of commands', () => {
  it('says how they ended, and marks each test at its line', () => {
    expect(runOf('mayfly / commands')).toMatchObject({
      conclusion: 'failure',
      title: '0 of 1 check passed; 1 of 41 tests failed, 1 flaky',
      annotations: [
        {
          path: 'tests/cart.spec.ts',
          line: 12,
          column: 5,
          level: 'failure',
          title: 'cart › adds an item',
          message: 'expected 2, got 1\n    at tests/cart.spec.ts:12:5',
        },
        {
          path: 'tests/login.spec.ts',
          line: 3,
          level: 'warning',
          title: 'logs in',
          message: 'Failed, then passed.',
        },
      ],
    });
  });

  it('is apart from that of smoke checks', () => {
    expect(runOf('mayfly / smoke')).toMatchObject({ conclusion: 'success', annotations: [] });
    expect(runOf('mayfly / smoke')?.summary).not.toContain('e2e');
    expect(runOf('mayfly / commands')?.summary).not.toContain('home page');
  });

  it('of an optional command only warns', () => {
    expect(runOf('mayfly / commands', makeCommand({ optional: true }))).toMatchObject({
      conclusion: 'neutral',
      annotations: [{ level: 'warning' }, { level: 'warning' }],
    });
  });

  it('is not there without commands, nor that of smoke checks without any', () => {
    const names = (checks: readonly CheckResult[]) =>
      computeCheckRuns(makeReport({ checks })).map(({ name }) => name);
    expect(names([makeCheck({})])).not.toContain('mayfly / commands');
    expect(names([makeCommand({ result: 'passed' })])).not.toContain('mayfly / smoke');
  });
});

describe('what a test says', () => {
  const evil =
    '@everyone #1 | ::error::x <img src=x> [a](http://evil) `x`\n::set-output name=a::b ##[error]y';
  const command = makeCommand({
    message: evil,
    tests: {
      passed: 0,
      failed: 1,
      flaky: 0,
      skipped: 0,
      open: [{ ...FAILED, name: evil, suite: evil, message: evil, detail: evil }],
    },
  });

  it('reaches nobody and runs nothing, wherever it is shown', () => {
    const comment = renderComment(report(command));
    const summary = runOf('mayfly / commands', command)?.summary ?? '';
    for (const text of [comment, summary]) {
      expect(text).not.toMatch(/@everyone|(?<![&\w])#1\b|<img|\]\(http:\/\/evil/);
      expect(text).not.toMatch(/^\s*::/m);
    }
    const annotation = runOf('mayfly / commands', command)?.annotations[0];
    expect(annotation?.title).not.toContain('@everyone');
    expect(annotation?.message).not.toContain('@everyone');
    expect(renderHtmlReport(report(command))).not.toContain('<img');
    expect(renderJunit(report(command))).not.toContain('<img');
    for (const line of renderLogLines(report(command))) expect(line).not.toMatch(/^\s*::|##\[/);
    expect(renderCheckTable([command])).not.toMatch(/^\s*::|##\[/m);
  });
});

describe('failing tests', () => {
  it('are a list in the comment, each with a link to its line', () => {
    const comment = renderComment(report(makeCommand()));
    expect(comment).toContain('<details open><summary>1 failing test and 1 flaky test</summary>');
    expect(comment).toContain('- ❌ cart › adds an item · [`tests/cart.spec.ts:12`](<https://github.com/');
    expect(comment).toContain('/tests/cart.spec.ts#L12>): expected 2, got 1');
    expect(comment).toContain('- ⚠️ logs in');
  });

  it('that are not kept are counted', () => {
    const tests = { passed: 0, failed: 500, flaky: 0, skipped: 0, open: [FAILED] };
    const comment = renderComment(report(makeCommand({ tests })));
    expect(comment).toContain('<summary>500 failing tests</summary>');
    expect(comment).toContain('and 499 more');
  });

  it('are cases of a suite of their own in the JUnit file', () => {
    const xml = renderJunit(report(makeCommand()));
    expect(xml).toContain('<testsuite name="smoke" tests="1" failures="0"');
    expect(xml).toContain('<testsuite name="commands" tests="3" failures="2"');
    expect(xml).toContain(
      'name="e2e: cart › adds an item" time="1.200"><failure message="expected 2, got 1">',
    );
    expect(xml).toContain('tests/cart.spec.ts:12');
  });

  it('are in the HTML report with all that is known, in report.json, and in the log', () => {
    const html = renderHtmlReport(report(makeCommand()));
    expect(html).toContain('<b class="failed">cart › adds an item</b>');
    expect(html).toContain('last words');
    expect(JSON.parse(renderJsonReport(report(makeCommand()))).checks[1].tests.open[0]).toEqual(FAILED);
    expect(renderLogLines(report(makeCommand()))).toContain(
      '  test failed: cart › adds an item (tests/cart.spec.ts:12): expected 2, got 1',
    );
  });
});

describe('the results of commands', () => {
  it('are kept apart from those of smoke checks, and flip', () => {
    const before = computeResults(report(makeCommand({ result: 'passed' })));
    expect(before).toMatchObject({ 'smoke/home page': 'passed', 'command/e2e': 'passed' });
    expect(computeFlips(before, report(makeCommand()))).toEqual([
      { kind: 'check', name: 'e2e', before: 'passed', after: 'failed' },
    ]);
  });

  it('stay where a run never came to its checks', () => {
    const before = computeResults(report(makeCommand()));
    expect(computeResults(makeReport({ status: 'failed' }), before)).toMatchObject({
      'smoke/home page': 'passed',
      'command/e2e': 'failed',
    });
  });
});
