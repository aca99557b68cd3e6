import type { Steps } from '../../steps.js';
import { plainLine } from '../../text/plain.js';
import type { RawTest } from '../test-report.js';
import { isFailure, type JunitSuite, readJunitCase } from './junit-case.js';
import type { XmlElement } from './parse-xml.js';

/** Tests that are read in one step. */
const AT_ONCE = 50;

const NO_SUITE: JunitSuite = { names: [], file: undefined, isGo: false, isPytest: false };

/** The tests of JUnit's XML in the dialects of its many writers. `root` is `testsuites` or a lone `testsuite`. */
export function* readJunit(root: XmlElement): Steps<readonly RawTest[]> {
  const outermost = enterSuite(root, NO_SUITE);
  // Of `testsuites` it is the tool's name, or the run's.
  return yield* readChildren(root, root.name === 'testsuites' ? { ...outermost, names: [] } : outermost);
}

function* readChildren(element: XmlElement, suite: JunitSuite): Steps<readonly RawTest[]> {
  const own = element.children.filter(isFailure);
  const failed = own.length > 0 ? [readJunitCase({ ...element, children: own }, suite)] : [];
  const cases = element.children.filter(({ name }) => name === 'testcase');
  const tests: RawTest[] = [];
  for (const test of cases) {
    tests.push(readJunitCase(test, suite));
    if (tests.length % AT_ONCE === 0) yield;
  }
  const inner: (readonly RawTest[])[] = [];
  for (const child of element.children.filter(({ name }) => name === 'testsuite')) {
    inner.push(yield* readChildren(child, enterSuite(child, suite)));
    if (inner.length % AT_ONCE === 0) yield;
  }
  return [...failed, ...(suite.isGo ? mergeReruns(tests) : tests), ...inner.flat()];
}

function enterSuite({ attributes, children }: XmlElement, outer: JunitSuite): JunitSuite {
  const name = attributes.get('name') ?? '';
  const properties = children.find((child) => child.name === 'properties')?.children ?? [];
  return {
    names: [...outer.names, plainLine(name)].filter(isName),
    file: attributes.get('file') ?? attributes.get('filepath') ?? outer.file,
    isGo: outer.isGo || properties.some((property) => property.attributes.get('name') === 'go.version'),
    isPytest: outer.isPytest || /^pytest(?: tests)?$/.test(name),
  };
}

/** jest-junit writes `undefined` where tests stand outside of any `describe`. */
const isName = (name: string): boolean => name !== '' && name !== 'undefined';

/**
 * gotestsum with `--rerun-fails` lists each attempt. Names are unique in a Go package; nowhere else, so there equal
 * names are taken for several tests.
 */
function mergeReruns(tests: readonly RawTest[]): readonly RawTest[] {
  const attempts = new Map<string, RawTest[]>();
  for (const test of tests) {
    const group = attempts.get(test.name);
    if (group === undefined) attempts.set(test.name, [test]);
    else group.push(test);
  }
  return [...attempts.values()].flatMap((group) => {
    const failed = group.findLast(({ result }) => result === 'failed');
    if (failed === undefined) return group.slice(-1);
    return group.some(({ result }) => result === 'passed') ? [{ ...failed, result: 'flaky' }] : [failed];
  });
}
