import { isBuiltin } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { computeImportGraph, findCycles, type ImportGraph, readSources } from './import-graph.js';

/** The layers of docs/architecture.md; the first row that fits a path counts. */
const LAYERS: readonly { readonly layer: number; readonly path: RegExp }[] = [
  { layer: 0, path: /^core\// },
  { layer: 1, path: /^ports(?:\.ts$|\/)/ },
  { layer: 2, path: /^operations\// },
  { layer: 3, path: /^(?:adapters\/[^/]+|action|stack)\// },
  { layer: 4, path: /^(?:(?:main|post|cli)\.ts$|wiring\/)/ },
];

/** Of Node itself only hashes, which are computed from what they are given. */
const CORE_PACKAGES =
  /^(?:zod|yaml|jsonpath-rfc9535|semver|picomatch|ipaddr\.js|saxes|@marcbachmann\/cel-js|node:crypto|node:vm)(?:\/|$)/;

/** Packages for the outside world, each with the folders that may import it. */
const HOMES: readonly { readonly packages: RegExp; readonly homes: readonly string[] }[] = [
  { packages: /^(?:cdktf|constructs|@cdktf\/.*)(?:\/|$)/, homes: ['stack'] },
  { packages: /^(?:@actions\/github|@octokit\/.*|octokit)(?:\/|$)/, homes: ['adapters/github'] },
  { packages: /^@(?:aws-sdk|aws-crypto|smithy)\//, homes: ['adapters/aws'] },
  { packages: /^(?:undici|(?:node:)?https?)(?:\/|$)/, homes: ['adapters/http'] },
  { packages: /^(?:node:)?tls$/, homes: ['adapters/probe'] },
  { packages: /^(?:(?:node:)?child_process|@actions\/exec)$/, homes: ['adapters/process'] },
  { packages: /^@cfworker\/json-schema$/, homes: ['adapters/schema'] },
  { packages: /^@actions\/core$/, homes: ['action', 'wiring'] },
];

const LONGEST_FILE = 300;

const findLayer = (file: string) => LAYERS.find(({ path }) => path.test(file))?.layer;
/** The folder that keeps to itself: one adapter, `action` or `stack`. */
const findUnit = (file: string) => /^(?:adapters\/[^/]+|[^/]+)(?=\/)/.exec(file)?.[0] ?? file;

function findViolations(graph: ImportGraph): string[] {
  return [...graph].flatMap(([file, imports]) => [
    ...(findLayer(file) === undefined ? [`${file} stands in no layer`] : []),
    ...imports.flatMap((imported) => {
      const why = graph.has(imported) ? explainArrow(file, imported) : explainPackage(file, imported);
      return why === undefined ? [] : [`${file} imports ${imported}: ${why}`];
    }),
  ]);
}

function explainArrow(file: string, imported: string): string | undefined {
  const [from = 4, to = 0] = [findLayer(file), findLayer(imported)];
  if (to > from) return 'arrows point down only';
  return from === 3 && to === 3 && findUnit(file) !== findUnit(imported)
    ? 'adapters, action and stack do not know each other'
    : undefined;
}

function explainPackage(file: string, name: string): string | undefined {
  if (/^\.|^[^@]*\.ts$/.test(name)) return 'no such file';
  if (findLayer(file) === 0 && !CORE_PACKAGES.test(name)) return 'core is pure';
  const homes = HOMES.find(({ packages }) => packages.test(name))?.homes;
  if (homes !== undefined && !homes.includes(findUnit(file))) return `only ${homes.join(' and ')} may`;
  return findLayer(file) === 1 ? 'ports need no package' : undefined;
}

describe('the architecture', () => {
  const sources = readSources();
  const graph = computeImportGraph(sources);

  it('has arrows that point down only, and each outside package in one folder', () => {
    expect(findViolations(graph)).toEqual([]);
  });

  it('has no import cycles', () => {
    expect(findCycles(graph)).toEqual([]);
  });

  it(`has no file of more than ${LONGEST_FILE} lines`, () => {
    const tooLong = sources.filter(({ text }) => text.split('\n').length - 1 > LONGEST_FILE);
    expect(tooLong.map(({ path }) => path)).toEqual([]);
  });

  it('is that of real files', () => {
    expect(graph.get('adapters/http/http.ts')).toContain('ports.ts');
    expect(graph.get('core/smoke/judge-json.ts')).toContain('jsonpath-rfc9535');
  });
});

describe('the rules of the architecture', () => {
  /** One file that imports another, or a package. */
  const judge = (from: string, name: string, others: readonly string[] = []) =>
    findViolations(
      computeImportGraph([
        { path: from, text: `import { x } from '${name}';` },
        ...others.map((path) => ({ path, text: '' })),
      ]),
    );

  it.each([
    ['core/a.ts', '../ports.js', 'ports.ts'],
    ['ports.ts', './operations/a.js', 'operations/a.ts'],
    ['operations/a.ts', '../adapters/http/http.js', 'adapters/http/http.ts'],
    ['adapters/aws/a.ts', '../http/b.js', 'adapters/http/b.ts'],
    ['action/a.ts', '../stack/b.js', 'stack/b.ts'],
    ['stack/a.ts', '../adapters/http/b.js', 'adapters/http/b.ts'],
    ['adapters/http/a.ts', '../../main.js', 'main.ts'],
  ])('forbid that %s imports %s', (from, name, other) => {
    expect(judge(from, name, [other])).toHaveLength(1);
  });

  it.each([
    ['main.ts', './wiring/a.js', 'wiring/a.ts'],
    ['wiring/a.ts', '../adapters/http/b.js', 'adapters/http/b.ts'],
    ['adapters/http/a.ts', './b.js', 'adapters/http/b.ts'],
    ['operations/a.ts', '../core/b.js', 'core/b.ts'],
    ['core/a.ts', './b/c.js', 'core/b/c.ts'],
  ])('allow that %s imports %s', (from, name, other) => {
    expect(judge(from, name, [other])).toEqual([]);
  });

  it.each([
    ['core/a.ts', 'node:fs'],
    ['core/a.ts', 'path'],
    ['core/a.ts', 'undici'],
    ['ports.ts', 'zod'],
    ['operations/a.ts', 'cdktf'],
    ['adapters/aws/a.ts', '@cdktf/provider-aws/lib/s3-bucket/index.js'],
    ['action/a.ts', '@actions/github'],
    ['adapters/github/a.ts', '@aws-sdk/client-s3'],
    ['adapters/terraform/a.ts', 'node:child_process'],
    ['adapters/aws/a.ts', 'undici'],
    ['operations/a.ts', '@actions/core'],
    ['core/a.ts', './missing.js'],
  ])('forbid that %s imports the package %s', (from, name) => {
    expect(judge(from, name)).toHaveLength(1);
  });

  it.each([
    ['core/a.ts', 'zod'],
    ['stack/a.ts', 'cdktf'],
    ['adapters/process/a.ts', '@actions/exec'],
    ['operations/a.ts', 'node:path'],
  ])('allow that %s imports the package %s', (from, name) => {
    expect(judge(from, name)).toEqual([]);
  });

  it('know every way to import', () => {
    const ways = [
      `import 'a';`,
      `import type { B } from 'b';`,
      `export * from 'c';`,
      `const d = await import('d');`,
      `let e: import('e').E;`,
      `const f = require('f');`,
    ];
    const found = computeImportGraph([{ path: 'main.ts', text: ways.join('\n') }]).get('main.ts');
    expect([...(found ?? [])].sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('give every file a layer', () => {
    expect(findViolations(new Map([['helpers/a.ts', []]]))).toEqual(['helpers/a.ts stands in no layer']);
  });

  it('find cycles, however long', () => {
    const graph = new Map([
      ['a.ts', ['b.ts']],
      ['b.ts', ['c.ts', 'd.ts']],
      ['c.ts', []],
      ['d.ts', ['a.ts']],
    ]);
    expect(findCycles(graph)).toEqual(['a.ts → b.ts → d.ts → a.ts']);
  });

  it('take no other builtin of Node for a package of core', () => {
    expect(['fs', 'node:http', 'path'].every((name) => isBuiltin(name) && !CORE_PACKAGES.test(name))).toBe(
      true,
    );
  });
});
