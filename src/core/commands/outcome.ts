import type { Answer, CheckResult } from '../smoke/check-result.js';
import { plainLine } from '../text/plain.js';
import { type CommandCheck, describeLine } from './command.js';
import { findLastWords, takeLast } from './output.js';
import { isEmpty, NO_TEST, renderTestCounts, type TestSummary } from './test-summary.js';

const KEPT_OUTPUT_BYTES = 2048;
const TITLE_LENGTH = 120;
const WORDS_LENGTH = 300;
const NAMED_TESTS = 3;

/** How a command line ended. Its output is redacted. */
export interface LineEnd {
  /** Undefined when it was stopped or could not be started; `error` says why. */
  readonly exitCode?: number;
  readonly error?: string;
  /** The last 64 KB of both streams. */
  readonly output: string;
  readonly ms: number;
}

export interface CommandEnd {
  readonly line: LineEnd;
  readonly tests: TestSummary | undefined;
  /** What is wrong with its reports. */
  readonly problems: readonly string[];
}

/** Why a line is no good, in one sentence; undefined where it is. */
export function explainEnd({ exitCode, error, output }: LineEnd): string | undefined {
  if (exitCode === undefined) return error ?? 'it did not run';
  if (exitCode === 0) return undefined;
  const words = findLastWords(output).slice(0, WORDS_LENGTH);
  return `exit code ${exitCode}${words === '' ? '' : `: ${words}`}`;
}

/** What a command came to: a good exit code, tests of which none failed, and every report that it is to write. */
export function judgeCommand(command: CommandCheck, end: CommandEnd): CheckResult {
  const failures = listFailures(end);
  const { tests, line } = end;
  const result = failures.length > 0 ? 'failed' : (tests?.flaky ?? 0) > 0 ? 'flaky' : 'passed';
  return {
    ...describeCommand(command),
    result,
    attempts: 1,
    ms: line.ms,
    message: failures.length > 0 ? failures.join('; ') : describeGood(end),
    answers: [makeAnswer(end, failures)],
    ...(tests === undefined ? {} : { tests }),
  };
}

/** A command that did not run, or not to its end. */
export function makeSkipped(command: CommandCheck, message: string): CheckResult {
  return { ...describeCommand(command), result: 'skipped', attempts: 0, ms: 0, message, answers: [] };
}

function describeCommand(command: CommandCheck) {
  const { name, kind, optional } = command;
  return { name, kind, optional, target: describeLine(command) };
}

function listFailures({ line, tests, problems }: CommandEnd): string[] {
  const why = explainEnd(line);
  const none = tests !== undefined && isEmpty(tests) ? [NO_TEST] : [];
  if (tests === undefined || tests.failed === 0)
    return [...(why === undefined ? [] : [why]), ...none, ...problems];
  const counts = `${renderTestCounts(tests)}: ${nameTests(tests)}`;
  // What failed says more than the last line that a tool prints.
  const ended = line.exitCode === undefined ? why : `exit code ${line.exitCode}`;
  return [counts, ...(ended === undefined ? [] : [ended]), ...problems];
}

function nameTests({ open, failed }: TestSummary): string {
  const named = open.filter(({ result }) => result === 'failed').slice(0, NAMED_TESTS);
  const rest = failed - named.length;
  return `${named.map(({ name }) => plainLine(name).slice(0, TITLE_LENGTH)).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

function describeGood({ line, tests }: CommandEnd): string {
  return tests === undefined ? `exit code ${line.exitCode}` : renderTestCounts(tests);
}

function makeAnswer({ line }: CommandEnd, failures: readonly string[]): Answer {
  const { exitCode, output, ms } = line;
  return {
    ms,
    headers: {},
    body: takeLast(output, KEPT_OUTPUT_BYTES),
    failures,
    seen: exitCode === undefined ? 'stopped' : `exit code ${exitCode}`,
  };
}
