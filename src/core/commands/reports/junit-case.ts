import { plainLine } from '../../text/plain.js';
import type { RawPlace, RawTest, TestResult } from '../test-report.js';
import { findPlaces } from './find-places.js';
import { describeGoReason, describeReason, readReason } from './junit-reason.js';
import { listNamePlaces } from './name-places.js';
import type { XmlElement } from './parse-xml.js';

/** What the suites around a test say of it. */
export interface JunitSuite {
  /** Outermost first. */
  readonly names: readonly string[];
  readonly file: string | undefined;
  /** gotestsum wrote the report. */
  readonly isGo: boolean;
  /** pytest did, whose `line` counts from 0. */
  readonly isPytest: boolean;
}

/**
 * Children of a test case that tell its result. `flaky…`: attempts that failed before the test passed, of Surefire, and
 * of Playwright with `includeRetries`.
 * https://maven.apache.org/surefire/maven-surefire-plugin/examples/rerun-failing-tests.html
 */
const REASONS: Readonly<Record<TestResult, readonly string[]>> = {
  failed: ['failure', 'error'],
  flaky: ['flakyFailure', 'flakyError'],
  skipped: ['skipped'],
  passed: [],
};

export const isFailure = ({ name }: XmlElement): boolean => REASONS.failed.includes(name);

export function readJunitCase(element: XmlElement, suite: JunitSuite): RawTest {
  const name = plainLine(element.attributes.get('name') ?? '');
  const result = judge(element);
  const reasons = element.children.filter((child) => REASONS[result].includes(child.name));
  return {
    name,
    suite: nameSuite(element, suite, name),
    result,
    ms: parseMs(element.attributes.get('time')),
    message: reasons.map(suite.isGo ? describeGoReason : describeReason).find((text) => text !== ''),
    detail: reasons.map(readReason).join('\n'),
    // Not asked of each of a hundred thousand tests that passed.
    places: reasons.length > 0 || result === 'failed' ? listPlaces(element, suite, reasons) : [],
  };
}

function judge({ attributes, children }: XmlElement): TestResult {
  const has = (result: TestResult) => children.some(({ name }) => REASONS[result].includes(name));
  // Before failures: node writes both for a test that is to be done.
  if (has('skipped')) return 'skipped';
  if (has('failed')) return 'failed';
  if (has('flaky')) return 'flaky';
  const status = (attributes.get('status') ?? attributes.get('result') ?? '').toLowerCase();
  if (/^(?:failed|failure|error)$/.test(status)) return 'failed';
  return /^(?:skipped|disabled|ignored|notrun|untested|suppressed)$/.test(status) ? 'skipped' : 'passed';
}

function nameSuite({ attributes }: XmlElement, { names }: JunitSuite, name: string): string | undefined {
  const className = plainLine(attributes.get('classname') ?? attributes.get('class') ?? '');
  // jest-junit repeats the test's name, node says `test` of every one.
  const isOwn = className !== '' && className !== name && className !== 'test';
  return isOwn ? className : names.join(' › ') || undefined;
}

function listPlaces(
  { attributes }: XmlElement,
  suite: JunitSuite,
  reasons: readonly XmlElement[],
): readonly RawPlace[] {
  const className = attributes.get('classname') ?? attributes.get('class') ?? '';
  const texts = reasons.flatMap((reason) => [readReason(reason), reason.attributes.get('message') ?? '']);
  if (suite.isGo) return findPlaces(texts, className);
  const name = attributes.get('name') ?? '';
  return [
    ...findPlaces(texts),
    ...readAttributes(attributes, suite),
    ...listNamePlaces({ className, name, suites: suite.names }),
  ];
}

/** Where the test begins, by the writers that say so. */
function readAttributes(attributes: ReadonlyMap<string, string>, suite: JunitSuite): readonly RawPlace[] {
  const file = attributes.get('file') ?? attributes.get('filepath') ?? suite.file;
  if (file === undefined) return [];
  const line =
    Number(attributes.get('line') ?? attributes.get('lineno') ?? Number.NaN) + (suite.isPytest ? 1 : 0);
  return [{ kind: 'path', file, ...(Number.isSafeInteger(line) && line > 0 ? { line } : {}) }];
}

/** Of seconds. */
function parseMs(text: string | undefined): number | undefined {
  // Surefire groups digits: `1,234.5`.
  const seconds = Number((text ?? '').replaceAll(',', '') || Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
}
