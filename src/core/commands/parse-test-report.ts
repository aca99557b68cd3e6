import { MayflyError } from '../errors.js';
import type { Steps } from '../steps.js';
import { parseJsonText } from '../text/json-text.js';
import { renderIssues } from '../text/schema-words.js';
import { decodeReport } from './reports/decode-report.js';
import { JSON_FORMATS, OTHER_JSON } from './reports/json-report.js';
import { readJunit } from './reports/junit.js';
import { parseXml, type XmlElement, XmlProblem } from './reports/parse-xml.js';
import { readRobot } from './reports/robot.js';
import { looksLikeTap, readTap } from './reports/tap.js';
import type { RawTest, ReportFormat, TestReport } from './test-report.js';

/** What is read of one report at most; the caller reads one byte more, so that what is longer can be told. */
export const REPORT_LIMIT_BYTES = 20 * 1024 * 1024;

export interface ReportFile {
  /** How messages name it: relative to the repository. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

const EXPECTED = 'Let the tool write JUnit XML, Cucumber JSON, TAP or Pact verification results.';
const STOPPED = 'The tool may have been stopped while it wrote its report.';

interface XmlFormat {
  readonly format: ReportFormat;
  readonly read: (root: XmlElement) => Steps<readonly RawTest[]>;
}

const JUNIT: XmlFormat = { format: 'junit', read: readJunit };
const XML_ROOTS: ReadonlyMap<string, XmlFormat> = new Map([
  ['testsuites', JUNIT],
  ['testsuite', JUNIT],
  ['robot', { format: 'robot', read: readRobot }],
]);

/**
 * Reads the report of a test tool; what the bytes hold tells its format and encoding. Throws MayflyError (`input`),
 * with file and, where known, line, when it is none that is known or is not well-formed.
 */
export function* parseTestReport({ file, bytes }: ReportFile): Steps<TestReport> {
  if (bytes.length > REPORT_LIMIT_BYTES) {
    throw fail(
      `${file} is larger than 20 MB`,
      'Let the tool leave the output of tests out, or write several reports.',
    );
  }
  const text = decodeReport(bytes);
  const start = text.trimStart();
  if (start === '') throw fail(`${file} is empty`, STOPPED);
  if (start.startsWith('<')) return yield* parseXmlReport(file, text);
  if (/^[[{]/.test(start)) return parseJsonReport(file, text);
  if (looksLikeTap(text)) return { format: 'tap', tests: readTap(text) };
  throw fail(`${file} is no report that Mayfly reads`, EXPECTED);
}

function* parseXmlReport(file: string, text: string): Steps<TestReport> {
  const root = yield* parseRoot(file, text);
  const known = XML_ROOTS.get(root.name);
  if (known !== undefined) return { format: known.format, tests: yield* known.read(root) };
  throw fail(
    `${file}:${root.line} begins with <${root.name.slice(0, 60)}>, which is no report that Mayfly reads`,
    'Let the tool write JUnit XML, whose root is <testsuites> or <testsuite>.',
  );
}

function* parseRoot(file: string, text: string): Steps<XmlElement> {
  try {
    return yield* parseXml(text);
  } catch (error) {
    if (!(error instanceof XmlProblem)) throw error;
    throw fail(`${file}:${error.line} is not XML: ${error.message}`, STOPPED, error);
  }
}

function parseJsonReport(file: string, text: string): TestReport {
  const json = parseJsonText(text);
  // Events and messages, one a line, are no JSON as a whole.
  const value = json.ok ? json.value : parseFirstLine(text);
  const [, hint] =
    OTHER_JSON.find(([key]) => typeof value === 'object' && value !== null && key in value) ?? [];
  if (!json.ok && hint === undefined) {
    throw fail(
      `${file}${json.place === undefined ? '' : `:${json.place.line}:${json.place.column}`} is not JSON`,
      STOPPED,
    );
  }
  const known = JSON_FORMATS.find(({ fits }) => fits(value));
  if (known === undefined) throw fail(`${file} is no report that Mayfly reads`, hint ?? EXPECTED);
  const read = known.read(value);
  if (read.success) return { format: known.format, tests: read.data };
  throw fail(`${file} is not ${known.title}: ${renderIssues(read.error.issues)}`, EXPECTED, read.error);
}

function parseFirstLine(text: string): unknown {
  const line = parseJsonText(text.trimStart().split('\n', 1)[0] ?? '');
  return line.ok ? line.value : undefined;
}

function fail(message: string, hint: string, cause?: unknown): MayflyError {
  return new MayflyError(message, { kind: 'input', hint, cause });
}
