import { MayflyError } from '../errors.js';
import { decodeReport } from './decode-report.js';
import { readJunit } from './junit.js';
import { parseXml, type XmlElement, XmlProblem } from './parse-xml.js';
import type { ReportFormat, TestCase, TestReport } from './test-report.js';

/** What is read of one report at most; the caller reads one byte more, so that what is longer can be told. */
export const REPORT_LIMIT_BYTES = 20 * 1024 * 1024;

export interface ReportFile {
  /** How messages name it: relative to the repository. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

const FORMATS = 'JUnit XML, Cucumber JSON, TAP or Pact verification results';

const XML_ROOTS: Readonly<
  Record<string, { readonly format: ReportFormat; readonly read: (root: XmlElement) => readonly TestCase[] }>
> = {
  testsuites: { format: 'junit', read: readJunit },
  testsuite: { format: 'junit', read: readJunit },
};

/**
 * Reads the report of a test tool; what the bytes hold tells its format and encoding. Throws MayflyError (`input`),
 * with file and, where known, line, when it is none that is known or is not well-formed.
 */
export function parseTestReport({ file, bytes }: ReportFile): TestReport {
  if (bytes.length > REPORT_LIMIT_BYTES) {
    throw fail(
      `${file} is larger than 20 MB`,
      'Let the tool write less output of tests into it, or several reports.',
    );
  }
  const text = decodeReport(bytes);
  const start = text.trimStart();
  if (start === '')
    throw fail(`${file} is empty`, 'The tool may have been stopped before it wrote its report.');
  if (start.startsWith('<')) return parseXmlReport(file, text);
  throw fail(`${file} is no report that Mayfly reads`, `Let the tool write ${FORMATS}.`);
}

function parseXmlReport(file: string, text: string): TestReport {
  const root = parseRoot(file, text);
  const known = XML_ROOTS[root.name];
  if (known === undefined) {
    throw fail(
      `${file}:${root.line} begins with <${root.name.slice(0, 60)}>, which is no report that Mayfly reads`,
      'Let the tool write JUnit XML, whose root is <testsuites> or <testsuite>.',
    );
  }
  return { format: known.format, tests: known.read(root) };
}

function parseRoot(file: string, text: string): XmlElement {
  try {
    return parseXml(text);
  } catch (error) {
    if (!(error instanceof XmlProblem)) throw error;
    const hint = 'The tool may have been stopped while it wrote its report.';
    throw fail(`${file}:${error.line} is no XML: ${error.message}`, hint, error);
  }
}

function fail(message: string, hint: string, cause?: unknown): MayflyError {
  return new MayflyError(message, { kind: 'input', hint, cause });
}
