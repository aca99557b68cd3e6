import { describe, expect, it } from '@jest/globals';
import type { CommandCheck } from '../../../../src/core/commands/command.js';
import { describeLine } from '../../../../src/core/commands/command.js';
import { type CommandEnd, judgeCommand } from '../../../../src/core/commands/outcome.js';
import type { RawTest } from '../../../../src/core/commands/test-report.js';
import type { TestSummary } from '../../../../src/core/commands/test-summary.js';
import { TestTally } from '../../../../src/core/commands/test-tally.js';

const COMMAND: CommandCheck = {
  kind: 'command',
  name: 'e2e',
  id: 'e2e',
  run: 'npx playwright test',
  reports: ['results/*.xml'],
  timeoutMs: 600_000,
  directory: '',
  env: {},
  optional: false,
  after: [],
};
const test = (name: string, result: RawTest['result']): RawTest => ({ name, result });
function summarize(tests: readonly RawTest[]): TestSummary | undefined {
  const tally = new TestTally((text) => text);
  tally.add({ format: 'junit', tests });
  return tally.summarize(() => undefined);
}
const line = { exitCode: 0, output: 'all is well', ms: 4_000 };
const judge = (end: Partial<CommandEnd> = {}) =>
  judgeCommand(COMMAND, { line, tests: undefined, problems: [], ...end });

describe('a command', () => {
  it('without a report passes by its exit code', () => {
    expect(judge()).toEqual({
      name: 'e2e',
      kind: 'command',
      optional: false,
      target: 'npx playwright test',
      result: 'passed',
      attempts: 1,
      ms: 4_000,
      message: 'exit code 0',
      answers: [{ ms: 4_000, headers: {}, body: 'all is well', failures: [], seen: 'exit code 0' }],
    });
  });

  it('that fails says its last words, and shows the end of its output', () => {
    const output = `${'x'.repeat(5_000)}\nno such table\n---`;
    const result = judge({ line: { ...line, exitCode: 2, output } });
    expect(result).toMatchObject({
      result: 'failed',
      message: 'exit code 2: no such table',
      answers: [{ body: 'no such table\n---', failures: ['exit code 2: no such table'] }],
    });
  });

  it('that was stopped says why', () => {
    const result = judge({ line: { error: 'it took more than 10m', output: 'waiting', ms: 600_000 } });
    expect(result).toMatchObject({
      result: 'failed',
      message: 'it took more than 10m',
      answers: [{ seen: 'stopped', body: 'waiting' }],
    });
  });

  it('passes with the counts of its tests', () => {
    const tests = summarize([test('a', 'passed'), test('b', 'passed'), test('c', 'skipped')]);
    expect(judge({ tests })).toMatchObject({ result: 'passed', message: '2 tests passed, 1 skipped', tests });
  });

  it('with a failing test has failed, whatever its exit code', () => {
    const tests = summarize([test('a', 'failed'), test('b', 'passed')]);
    expect(judge({ tests })).toMatchObject({
      result: 'failed',
      message: '1 of 2 tests failed: a; exit code 0',
    });
    expect(judge({ tests, line: { ...line, exitCode: 1, output: 'npm ERR! see the log' } }).message).toBe(
      '1 of 2 tests failed: a; exit code 1',
    );
  });

  it('names three failing tests and counts the others', () => {
    const tests = summarize(['a', 'b', 'c', 'd', 'e'].map((name) => test(name, 'failed')));
    expect(judge({ tests }).message).toBe('5 of 5 tests failed: a, b, c and 2 more; exit code 0');
  });

  it('whose tests passed only when they were run again is flaky', () => {
    const tests = summarize([test('a', 'flaky'), test('b', 'passed')]);
    expect(judge({ tests })).toMatchObject({ result: 'flaky', message: '2 tests passed, 1 flaky' });
  });

  it('that did not write what it is to write has failed', () => {
    expect(judge({ problems: ['wrote no report results/*.xml'] })).toMatchObject({
      result: 'failed',
      message: 'wrote no report results/*.xml',
    });
  });

  it('whose reports hold no test has failed, whatever its exit code', () => {
    const tests = summarize([]);
    expect(judge({ tests })).toMatchObject({ result: 'failed', message: 'no test ran' });
    expect(judge({ tests, line: { ...line, exitCode: 5, output: 'collected 0 items' } }).message).toBe(
      'exit code 5: collected 0 items; no test ran',
    );
  });

  it('whose tests are all skipped passes, and says that none ran', () => {
    const tests = summarize([test('a', 'skipped'), test('b', 'skipped')]);
    expect(judge({ tests })).toMatchObject({ result: 'passed', message: 'no test ran, 2 skipped' });
  });
});

describe('a command line for people', () => {
  it.each([
    ['make test', 'make test'],
    ['npm ci\nnpm test\n', 'npm ci…'],
    ['x'.repeat(200), `${'x'.repeat(120)}…`],
  ])('%j is %j', (run, shown) => {
    expect(describeLine({ run })).toBe(shown);
  });
});
