import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createTestLocator } from '../../../../../src/core/commands/locate-test.js';
import { parseTestReport } from '../../../../../src/core/commands/parse-test-report.js';
import { makeTestCase } from '../../../../../src/core/commands/reports/make-test-case.js';
import type {
  RawTest,
  TestCase,
  TestReport,
  TestResult,
} from '../../../../../src/core/commands/test-report.js';
import type { SourceLocation } from '../../../../../src/core/policy/finding.js';
import { finish } from '../../../../../src/core/steps.js';
import { byteLength } from '../../../../../src/core/text/bytes.js';
import { plainLine, plainText } from '../../../../../src/core/text/plain.js';
import { countBy } from './count-by.js';

const FIXTURES = new URL('fixtures/', import.meta.url).pathname;

/** `report` is `<tool>/<file>` in fixtures. */
export function readFixtureReport(
  report: string,
): Pick<TestReport, 'format'> & { readonly tests: readonly TestCase[] } {
  const { format, tests } = finish(
    parseTestReport({ file: report, bytes: readFileSync(join(FIXTURES, report)) }),
  );
  return { format, tests: tests.map(show) };
}

/** The tests of a report, none of whose texts is secret. */
export const readTests = (report: string): readonly TestCase[] =>
  finish(parseTestReport({ file: 'r', bytes: new TextEncoder().encode(report) })).tests.map(show);

const show = (test: RawTest): TestCase => makeTestCase(test, (text) => text);

/** Where each test of a report that failed, or did at first, is found in the checkout that lies beside the report. */
export function locateFixtureTests(report: string): readonly (readonly [test: string, place: string])[] {
  const checkout = join(FIXTURES, report.split('/')[0] ?? '', 'shop');
  const readLines = (file: string) => readFileSync(join(checkout, file), 'utf8').split('\n');
  const locate = createTestLocator({
    files: listFiles(checkout),
    root: '/home/runner/_work/shop/shop',
    directory: '',
    readLines,
  });
  return readFixtureReport(report)
    .tests.filter(({ result }) => result === 'failed' || result === 'flaky')
    .map((test) => [test.name, quote(locate(test), readLines)] as const);
}

/** The file, and what stands in its line. */
function quote(location: SourceLocation | undefined, readLines: (file: string) => readonly string[]): string {
  if (location === undefined) return 'nowhere';
  return `${location.file}: ${readLines(location.file)[location.line - 1]?.trim()}`;
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

export interface ReportRow {
  /** `<tool>/<file>`. */
  readonly report: string;
  readonly format: TestReport['format'];
  readonly counts: Partial<Readonly<Record<TestResult, number>>>;
  /** By test that failed, or did at first: file and the very line that failed; more than one where tools repeat names. */
  readonly places: readonly (readonly [test: string, place: string])[];
}

/** Holds that tools' real reports are read right. */
export function holdReports(rows: readonly ReportRow[]): void {
  describe.each(rows)('$report', ({ report, format, counts, places }) => {
    it('is known by what it holds, and has its tests counted', () => {
      const read = readFixtureReport(report);
      expect(read.format).toBe(format);
      expect(countBy(read.tests, ({ result }) => result)).toEqual(counts);
    });

    it('has each failing test placed at the line that failed', () => {
      expect(locateFixtureTests(report)).toEqual(places);
    });

    it('gives texts that are bounded, plain and on one line where they are to be', () => {
      for (const { name, suite = '', message = '', detail = '' } of readFixtureReport(report).tests) {
        expect([name, suite, message].map(plainLine)).toEqual([name, suite, message]);
        expect(plainText(detail)).toBe(detail);
        expect(byteLength(detail)).toBeLessThanOrEqual(4096);
      }
    });
  });
}
