import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTestLocator } from '../../../../src/core/commands/locate-test.js';
import { parseTestReport } from '../../../../src/core/commands/parse-test-report.js';
import type { TestReport } from '../../../../src/core/commands/test-report.js';
import type { SourceLocation } from '../../../../src/core/policy/finding.js';

const FIXTURES = new URL('fixtures/', import.meta.url).pathname;

/** `report` is `<tool>/<file>` in fixtures. */
export function readFixtureReport(report: string): TestReport {
  return parseTestReport({ file: report, bytes: readFileSync(join(FIXTURES, report)) });
}

/** Where each test of a report that failed, or did at first, is found in the checkout that lies beside the report. */
export function locateFixtureTests(report: string): readonly (readonly [test: string, place: string])[] {
  const checkout = join(FIXTURES, report.split('/')[0] ?? '', 'shop');
  const readLines = (file: string) => readFileSync(join(checkout, file), 'utf8').split('\n');
  const locate = createTestLocator({
    files: listFiles(checkout),
    root: '/home/runner/work/shop/shop',
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
