import type { Steps } from '../../steps.js';
import type { RawTest, TestResult } from '../test-report.js';
import type { XmlElement } from './parse-xml.js';

interface Suite {
  readonly names: readonly string[];
  readonly source: string | undefined;
}

const RESULTS: Readonly<Record<string, TestResult>> = {
  PASS: 'passed',
  FAIL: 'failed',
  SKIP: 'skipped',
  'NOT RUN': 'skipped',
};

/**
 * The tests of Robot Framework's own `output.xml`, which tells files and lines; its `--xunit` does not.
 * https://github.com/robotframework/robotframework/blob/master/doc/schema/result.xsd
 */
export function* readRobot(root: XmlElement): Steps<readonly RawTest[]> {
  yield;
  return readSuites(root, { names: [], source: undefined });
}

function readSuites({ children }: XmlElement, outer: Suite): readonly RawTest[] {
  return children.flatMap((child) => {
    if (child.name === 'test') return [readTest(child, outer)];
    if (child.name !== 'suite') return [];
    const names = [...outer.names, child.attributes.get('name') ?? ''];
    return readSuites(child, { names, source: child.attributes.get('source') ?? outer.source });
  });
}

function readTest({ attributes, children }: XmlElement, { names, source }: Suite): RawTest {
  const status = children.find(({ name }) => name === 'status');
  const line = Number(attributes.get('line') ?? Number.NaN);
  const name = attributes.get('name') ?? '';
  const seconds = status?.attributes.get('elapsed');
  return {
    name,
    suite: names.join(' › '),
    result: RESULTS[status?.attributes.get('status') ?? ''] ?? 'failed',
    ms: seconds === undefined ? undefined : Number(seconds) * 1000,
    message: status?.text,
    detail: status?.text,
    places:
      source === undefined
        ? [{ kind: 'suite', file: names.join('/'), declares: name }]
        : [{ kind: 'path', file: source, ...(line > 0 ? { line } : { declares: name }) }],
  };
}
