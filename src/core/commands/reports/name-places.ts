import type { RawPlace } from '../test-report.js';

export interface TestNames {
  /** Of the test case: a class, a module, a package, a file or a suite, by the tool. */
  readonly className: string;
  readonly name: string;
  /** Of the suites around it, outermost first. */
  readonly suites: readonly string[];
}

const FILE = /^[^\s].*\.[A-Za-z]{1,10}$/;
const JVM_SOURCES = ['java', 'kt', 'groovy', 'scala'];

/**
 * Where a test may stand by its names alone, for tools that tell no place. What its name is not, such as a Java class
 * that bears a Python module's name, is in no checkout.
 */
export function listNamePlaces({ className, name, suites }: TestNames): readonly RawPlace[] {
  const files = [className, name, ...suites].filter((text) => text.includes('/') || FILE.test(text));
  const plainName = name.replace(/[([].*$/s, '').trim();
  return [
    ...files.map((file): RawPlace => ({ kind: 'path', file, declares: plainName })),
    ...listDotted(className, plainName),
    // pytest names a module that it could not import, and Surefire a class that could not be set up, as test.
    ...(className === '' || className === name ? listDotted(name, undefined) : []),
  ];
}

function listDotted(dotted: string, name: string | undefined): readonly RawPlace[] {
  const parts = dotted.replace(/\$.*$/, '').split('.');
  if (dotted === '' || parts.some((part) => part === '' || part.includes('/'))) return [];
  const path = parts.join('/');
  const outer = parts.slice(0, -1).join('/');
  const declares = (text: string) => (name === undefined ? {} : { declares: text });
  const python = { kind: 'class', ...declares(`def ${name}(`) } as const;
  return [
    ...JVM_SOURCES.map(
      (extension): RawPlace => ({ kind: 'class', file: `${path}.${extension}`, ...declares(`${name}(`) }),
    ),
    { ...python, file: `${path}.py` },
    ...(outer === '' ? [] : [{ ...python, file: `${outer}.py` }]),
    { kind: 'suite', file: path, ...declares(`${name}`) },
  ];
}
