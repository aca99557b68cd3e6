import { describe, expect, it } from '@jest/globals';
import { readTap } from '../../../../../src/core/commands/reports/tap.js';
import { holdReports } from './fixture-reports.js';

holdReports([
  {
    report: 'node-test/report.tap',
    format: 'tap',
    counts: { passed: 1, failed: 4, skipped: 2 },
    places: [
      ['/home/runner/_work/shop/shop/test/broken.test.js', "test/broken.test.js: import './missing.js';"],
      ['rounds to <ten> & more # all', 'test/cart.test.js: assert.equal(total([3, 4]), 10);'],
      ['of none', "cart.js: if (prices.length === 0) throw new RangeError('no prices');"],
      ['inner', "test/cart.test.js: throw new Error('several\\nlines');"],
    ],
  },
  ...['node-tap/report.tap', 'node-tap/output-file.tap'].map((report) => ({
    report,
    format: 'tap' as const,
    counts: { passed: 1, failed: 4, skipped: 2 },
    places: [
      ['test/broken.test.js', "test/broken.test.js: throw new Error('no database');"],
      ['three and four # five', "test/cart.test.js: t.equal(total([3, 4]), 10, 'three and four # five');"],
      ['should be equivalent', 'test/cart.test.js: t.same({ total: total([1]) }, { total: 2 });'],
      ['no prices', "cart.js: if (prices.length === 0) throw new RangeError('no prices');"],
    ] as const,
  })),
  ...['bats/report.tap', 'bats/yaml.tap'].map((report) => ({
    report,
    format: 'tap' as const,
    counts: { passed: 1, failed: 2, skipped: 1 },
    places: [
      ['rounds to ten', 'test/cart.bats: [ "$output" -eq 10 ]'],
      ['fails in a helper', 'test/helper.bash: [ "$1" -eq 0 ]'],
    ] as const,
  })),
]);

const results = (text: string) => readTap(text).map(({ name, result }) => [name, result]);

describe('readTap', () => {
  it.each([
    ['ok', 'test without number', 'passed'],
    ['ok 7', 'test 7', 'passed'],
    ['not ok 2 - a\\#b \\\\ c', 'a#b \\ c', 'failed'],
    ['ok 3 named # SKIP: why', 'named', 'skipped'],
    ['ok 3 # skip', 'test 3', 'skipped'],
    ['not ok 4 - later # TODO', 'later', 'skipped'],
    ['ok 5 - took # time=12.5ms', 'took', 'passed'],
    ['ok - 12 monkeys', '12 monkeys', 'passed'],
  ])('reads %p', (line, name, result) => {
    expect(results(`1..1\n${line}\n`)).toEqual([[name, result]]);
  });

  it('skips what is not TAP, and reads Windows line ends', () => {
    expect(results('> npm test\r\n1..1\r\nok 1 - a\r\nokay, done\r\n')).toEqual([['a', 'passed']]);
  });

  it('tells that a run was cut off, or gave up', () => {
    expect(readTap('1..3\nok 1 - a\n').at(-1)?.message).toBe('3 tests were planned, 1 ran');
    expect(readTap('TAP version 14\nok 1 - a\n').at(-1)?.message).toContain('without a plan');
    expect(results('ok 1 - a\n')).toEqual([['a', 'passed']]);
    expect(results('1..3\nok 1 - a\nBail out! no database\n')).toEqual([
      ['a', 'passed'],
      ['Bail out!', 'failed'],
    ]);
  });

  it('tells of a test around others only when it failed by itself', () => {
    const around = (result: string) => `    ok 1 - inner\n    1..1\n${result} 1 - outer\n1..1\n`;
    expect(results(around('ok'))).toEqual([['inner', 'passed']]);
    expect(results(around('not ok'))).toEqual([
      ['inner', 'passed'],
      ['outer', 'failed'],
    ]);
  });

  it('keeps the tests whose outer test never ended', () => {
    expect(results('TAP version 14\n    ok 1 - inner\n').slice(0, 1)).toEqual([['inner', 'passed']]);
  });

  it('reads a plan of none', () => {
    expect(readTap('1..0\n')).toEqual([]);
    expect(readTap('1..0 # no tests found\n')).toEqual([]);
    expect(readTap('1..0 # SKIP nothing to do\n')).toEqual([
      { name: 'all tests', result: 'skipped', message: 'nothing to do' },
    ]);
  });

  it('is not confused by blocks that are no YAML, that never end or that would grow', () => {
    const bomb = ['a: &a [x, x, x]', 'b: &b [*a, *a, *a]', 'c: [*b, *b, *b]'].map((line) => `  ${line}`);
    for (const block of [['  error: [', '  ...'], ['  error: x'], [...bomb, '  ...']]) {
      const text = ['1..2', 'not ok 1 - a', '  ---', ...block, 'ok 2 - b'].join('\n');
      expect(results(text)).toEqual([
        ['a', 'failed'],
        ['b', 'passed'],
      ]);
    }
  });
});
