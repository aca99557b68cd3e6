import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createTestLocator } from '../../../../src/core/commands/locate-test.js';
import type { RawPlace } from '../../../../src/core/commands/test-report.js';

const ROOT = '/home/runner/_work/shop/shop';
const FILES = [
  'index.js',
  'e2e/cart.spec.ts',
  'web/e2e/cart.spec.ts',
  'web/src/total.ts',
  'shared/total.ts',
  'gems/cart/spec/cart_spec.rb',
  'services/api/src/test/java/com/acme/CartTest.java',
  'services/api/go.mod',
  'services/api/cart/cart_test.go',
  'services/api/api_test.go',
  'services/jobs/go.mod',
  'services/jobs/cart/cart_test.go',
  'tools/testing.go',
  'robot/01__shop/log_in.robot',
  'robot/other/log_in.robot',
];

const locate = (place: Partial<RawPlace>, directory = '', root = ROOT) =>
  createTestLocator({ files: FILES, root, directory })({
    places: [{ kind: 'path', file: '', line: 7, ...place }],
  })?.file;

describe('a path', () => {
  it.each([
    ['relative to where the command ran', 'e2e/cart.spec.ts', 'web', 'web/e2e/cart.spec.ts'],
    ['relative to the repository', 'e2e/cart.spec.ts', 'services', 'e2e/cart.spec.ts'],
    ['with `./`', './web/src/../src/total.ts', '', 'web/src/total.ts'],
    ['that leads upwards', '../shared/total.ts', 'web', 'shared/total.ts'],
    ["with Windows' separators", 'web\\src\\total.ts', '', 'web/src/total.ts'],
    ['of a folder that the tool did not name', 'cart_spec.rb', '', 'gems/cart/spec/cart_spec.rb'],
    ['that several files end with, where the command ran', 'cart.spec.ts', 'web', 'web/e2e/cart.spec.ts'],
    ['absolute, in the checkout', `${ROOT}/web/src/total.ts`, 'web', 'web/src/total.ts'],
    ['absolute, on another runner', '/home/me/code/acme/shop/e2e/cart.spec.ts', '', 'e2e/cart.spec.ts'],
    ['absolute, on Windows', 'D:\\a\\shop\\shop\\web\\src\\total.ts', '', 'web/src/total.ts'],
    ['absolute, in a container', '/app/index.js', '', 'index.js'],
    ['absolute, in a container that holds a part', '/app/src/total.ts', 'web', 'web/src/total.ts'],
    ['absolute, in an unusual folder', '/var/lib/ci/17/shared/total.ts', '', 'shared/total.ts'],
  ])('%s', (_, file, directory, found) => {
    expect(locate({ file }, directory)).toBe(found);
  });

  it.each([
    ['of a package', `${ROOT}/node_modules/jest/index.js`],
    ['of a package, relative', 'node_modules/x/web/src/total.ts'],
    ['of Python', '/opt/hostedtoolcache/Python/3.12/x64/lib/python3.12/site-packages/x/index.js'],
    ['of a gem', '/var/gems/rspec-core-3.12.0/shared/total.ts'],
    ['of the system', '/usr/lib/node/shared/total.ts'],
    ['of node', 'node:internal/index.js'],
    ['by a name that may be any', '/opt/tool/index.js'],
    ['that several files end with', 'src/cart.spec.ts'],
    ['outside of the repository', '../../index.js'],
    ['that is not in the checkout', 'e2e/gone.spec.ts'],
    ['that is empty', ''],
  ])('%s is none', (_, file) => {
    expect(locate({ file })).toBeUndefined();
  });
});

describe('other kinds of places', () => {
  it.each<[RawPlace['kind'], string, string, string | undefined]>([
    ['class', 'com/acme/CartTest.java', '', 'services/api/src/test/java/com/acme/CartTest.java'],
    ['class', 'org/acme/CartTest.java', '', undefined],
    ['package', 'github.com/acme/shop/jobs/cart/cart_test.go', '', 'services/jobs/cart/cart_test.go'],
    ['package', 'github.com/acme/shop/cart/cart_test.go', '', undefined],
    ['package', 'github.com/acme/shop/cart/cart_test.go', 'services/api', 'services/api/cart/cart_test.go'],
    ['package', 'example.com/backend/api_test.go', '', 'services/api/api_test.go'],
    ['package', 'example.com/backend/other/api_test.go', '', 'services/api/api_test.go'],
    ['package', 'example.com/shop/tools/testing.go', '', 'tools/testing.go'],
    ['package', 'testing/testing.go', '', undefined],
    ['suite', 'Robot/Shop/Log In', '', 'robot/01__shop/log_in.robot'],
    ['suite', 'Log In', '', undefined],
  ])('%s %s', (kind, file, directory, found) => {
    expect(locate({ kind, file }, directory)).toBe(found);
  });
});

describe('the line', () => {
  const readLines = (file: string) =>
    file === 'e2e/cart.spec.ts' ? ['// of the cart', '', "  test('adds', () => {", 'adds'] : undefined;
  const locateLine = (place: Partial<RawPlace>) =>
    createTestLocator({ files: FILES, root: ROOT, directory: '', readLines })({
      places: [{ kind: 'path', file: 'e2e/cart.spec.ts', ...place }],
    });

  it("is the tool's own where it tells one", () => {
    expect(locateLine({ line: 2, column: 4 })).toEqual({ file: 'e2e/cart.spec.ts', line: 2, column: 4 });
  });

  it.each([
    ['the whole line first', 'adds', 4],
    ['a part of one', "test('adds'", 3],
    ['none', 'rounds', 1],
    ['nothing to look for', undefined, 1],
  ])('is looked for: %s', (_, declares, line) => {
    expect(locateLine(declares === undefined ? {} : { declares })).toEqual({
      file: 'e2e/cart.spec.ts',
      line,
      approximate: true,
    });
  });

  it('is the first where the file cannot be read', () => {
    expect(locateLine({ file: 'index.js', declares: 'x' })).toEqual({
      file: 'index.js',
      line: 1,
      approximate: true,
    });
  });

  it('is of the first place that is in the checkout', () => {
    const places: readonly RawPlace[] = [
      { kind: 'path', file: 'node_modules/x/index.js', line: 1 },
      { kind: 'path', file: 'index.js', line: 2 },
      { kind: 'path', file: 'shared/total.ts', line: 3 },
    ];
    expect(createTestLocator({ files: FILES, root: ROOT, directory: '' })({ places })).toEqual({
      file: 'index.js',
      line: 2,
    });
  });
});

describe('any place', () => {
  const part = fc.stringMatching(/^[a-z]{1,3}$/);
  const paths = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => `${parts.join('/')}.ts`);
  const checkouts = fc.uniqueArray(paths, { minLength: 1, maxLength: 8 });
  const kinds = fc.constantFrom<RawPlace['kind']>('path', 'class', 'package', 'suite');

  it('is a file of the checkout or none', () => {
    const raw = fc.oneof(
      paths,
      fc.string(),
      fc.array(fc.constantFrom('..', '.', '/', '\\', 'a', 'C:')).map((parts) => parts.join('/')),
    );
    fc.assert(
      fc.property(checkouts, kinds, raw, part, (files, kind, file, directory) => {
        const found = createTestLocator({ files, root: ROOT, directory })({
          places: [{ kind, file, line: 1 }],
        });
        expect([undefined, ...files]).toContain(found?.file);
      }),
    );
  });

  it('that is absolute in the checkout is that very file', () => {
    fc.assert(
      fc.property(checkouts, fc.nat(), (files, nth) => {
        const file = files[nth % files.length] as string;
        const places = [{ kind: 'path', file: `${ROOT}/${file}`, line: 1 }] as const;
        expect(createTestLocator({ files, root: ROOT, directory: '' })({ places })?.file).toBe(file);
      }),
    );
  });

  it('relative to where the command ran is that very file, in either notation', () => {
    fc.assert(
      fc.property(
        checkouts,
        fc.nat(),
        part,
        fc.constantFrom('/', '\\'),
        (files, nth, directory, separator) => {
          const file = files[nth % files.length] as string;
          const places = [{ kind: 'path', file: file.replaceAll('/', separator), line: 1 }] as const;
          const inside = files.map((path) => `${directory}/${path}`);
          expect(createTestLocator({ files: inside, root: ROOT, directory })({ places })?.file).toBe(
            `${directory}/${file}`,
          );
        },
      ),
    );
  });
});
