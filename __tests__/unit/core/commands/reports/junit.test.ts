import { describe, expect, it } from '@jest/globals';
import { holdReports, type ReportRow, readFixtureReport, readTests } from './fixture-reports.js';

type Row = Omit<ReportRow, 'format'>;

const PYTEST: Row['places'] = [
  ['tests.api.test_broken', 'tests/api/test_broken.py: import missing_module'],
  ['test_rounds', 'tests/test_cart.py: assert total([3, 4]) == 10, "not rounded"'],
  ['test_none', 'shop.py: raise ValueError("no prices")'],
  ['test_mended_bug', 'tests/test_cart.py: def test_mended_bug():'],
  ['test_price[less <than> none]', 'tests/test_cart.py: assert price > 0'],
  ['test_is_free', 'tests/test_cart.py: assert price == 0'],
  ['test_zone[a/b.c]', 'tests/test_cart.py: assert zone == "x"'],
  ['test_with_database', 'tests/test_fixtures.py: raise ConnectionError("no database")'],
  ['test_closing', 'tests/test_fixtures.py: raise OSError("can\'t close")'],
];
/** Without traces pytest tells only which test it was. */
const PYTEST_NAMES: Row['places'] = [
  ['tests.api.test_broken', 'tests/api/test_broken.py: import missing_module'],
  ['test_rounds', 'tests/test_cart.py: def test_rounds():'],
  ['test_none', 'tests/test_cart.py: def test_none():'],
  ['test_mended_bug', 'tests/test_cart.py: def test_mended_bug():'],
  ['test_price[less <than> none]', 'tests/test_cart.py: def test_price(price):'],
  ['test_is_free', 'tests/test_cart.py: def test_is_free(self):'],
  ['test_zone[a/b.c]', 'tests/test_cart.py: def test_zone(self, zone):'],
  ['test_with_database', 'tests/test_fixtures.py: def test_with_database(database):'],
  ['test_closing', 'tests/test_fixtures.py: def test_closing(closing):'],
];
const PYTEST_COUNTS = { passed: 3, failed: 9, skipped: 2 };

const JEST: Row['places'] = [
  ['cart rounds to <ten> & more', 'tests/cart.test.js: expect(total([3, 4])).toBe(10);'],
  ['cart of none', "cart.js: if (prices.length === 0) throw new RangeError('no prices');"],
  ['cart rejects later', 'tests/cart.test.js: await expect(Promise.resolve(1)).resolves.toBe(2);'],
  ['waits for the database', "tests/hook.test.js: throw new Error('no database');"],
];
const JAVA = 'src/test/java/com/acme/shop';

const ROWS: readonly Row[] = [
  {
    report: 'playwright/report.xml',
    counts: { passed: 2, failed: 5, skipped: 1 },
    places: [
      ['cart › rounds to <ten> & more', "e2e/cart.spec.ts: expect(total([3, 4]), 'the total').toBe(10);"],
      ['cart › of none', "e2e/total.ts: if (prices.length === 0) throw new RangeError('no prices');"],
      ['cart › slow', "e2e/cart.spec.ts: test('slow', async () => {"],
      ['cart › fails by design', "e2e/cart.spec.ts: test('fails by design', () => {"],
      ['waits for the database', "e2e/hook.spec.ts: throw new Error('no database');"],
    ],
  },
  {
    report: 'playwright/retries.xml',
    counts: { passed: 1, failed: 4, skipped: 1, flaky: 1 },
    places: [
      ['cart › rounds to <ten> & more', "e2e/cart.spec.ts: expect(total([3, 4]), 'the total').toBe(10);"],
      ['cart › of none', "e2e/total.ts: if (prices.length === 0) throw new RangeError('no prices');"],
      ['cart › now and then', "e2e/cart.spec.ts: expect(info.retry, 'tries').toBe(1);"],
      ['cart › slow', "e2e/cart.spec.ts: test('slow', async () => {"],
      ['cart › fails by design', "e2e/cart.spec.ts: test('fails by design', () => {"],
    ],
  },
  { report: 'pytest/report.xml', counts: PYTEST_COUNTS, places: PYTEST },
  { report: 'pytest/native.xml', counts: PYTEST_COUNTS, places: PYTEST },
  { report: 'pytest/short.xml', counts: PYTEST_COUNTS, places: PYTEST },
  {
    report: 'pytest/xunit1.xml',
    counts: PYTEST_COUNTS,
    places: PYTEST.map(([test, place]) => [
      test,
      test === 'test_mended_bug' ? 'tests/test_cart.py: @pytest.mark.xfail(strict=True)' : place,
    ]),
  },
  { report: 'pytest/line.xml', counts: PYTEST_COUNTS, places: PYTEST_NAMES },
  {
    report: 'gotestsum/report.xml',
    counts: { passed: 2, failed: 7, skipped: 1 },
    places: [
      ['TestOpen', 'shop_test.go: t.Fatal("the shop is closed\\nand two lines say so")'],
      ['TestTotalRounds', 'cart/cart_test.go: t.Errorf("Total = %d, want 10", got)'],
      ['TestTotalOf/two_prices', 'cart/cart_test.go: t.Fatalf("got %d, want %d", got, want)'],
      ['TestTotalOf', 'nowhere'],
      ['TestTotalOfTheEnvironment', 'cart/cart_test.go: t.Fatal("MAYFLY_OUTPUT_URL is not set")'],
      ['TestTotalOfNone', 'cart/cart.go: first := prices[0]'],
      [
        'TestShopAnswers',
        'terratest/shop_test.go: t.Fatal("\'GET http://127.0.0.1:1/\' unsuccessful after 3 retries")',
      ],
    ],
  },
  {
    report: 'gotestsum/rerun.xml',
    counts: { passed: 2, failed: 4, skipped: 1, flaky: 1 },
    places: [
      ['TestTotalRounds', 'cart/cart_test.go: t.Errorf("Total = %d, want 10", got)'],
      ['TestTotalOf/two_prices', 'cart/cart_test.go: t.Fatalf("got %d, want %d", got, want)'],
      ['TestTotalOf', 'nowhere'],
      ['TestTotalOfTheEnvironment', 'cart/cart_test.go: t.Fatal("MAYFLY_OUTPUT_URL is not set")'],
      ['TestTotalNowAndThen', 'cart/flaky_test.go: t.Fatal("not yet")'],
    ],
  },
  {
    report: 'jest/report.xml',
    counts: { passed: 2, failed: 4, skipped: 1 },
    places: JEST,
  },
  {
    report: 'jest/full.xml',
    counts: { passed: 2, failed: 6, skipped: 1 },
    places: [
      ...JEST,
      ['tests/broken.test.js', "tests/broken.test.js: const missing = require('../missing');"],
      ['tests/broken.test.js', "tests/broken.test.js: const missing = require('../missing');"],
    ],
  },
  {
    report: 'vitest/report.xml',
    counts: { passed: 2, failed: 4, skipped: 3 },
    places: [
      ['tests/broken.spec.ts', "tests/broken.spec.ts: import { missing } from '../missing.js';"],
      ['cart > rounds to <ten> & more', 'tests/cart.spec.ts: expect(total([3, 4])).toBe(10);'],
      ['cart > of none', "cart.js: if (prices.length === 0) throw new RangeError('no prices');"],
      ['database', "tests/cart.spec.ts: throw new Error('no database');"],
    ],
  },
  {
    report: 'mocha/xunit.xml',
    counts: { passed: 1, failed: 3, skipped: 1 },
    places: [
      ['rounds to <ten> & more', 'test/cart.test.js: assert.equal(total([3, 4]), 10);'],
      ['of none', "cart.js: if (prices.length === 0) throw new RangeError('no prices');"],
      ['"before all" hook for "waits"', "test/cart.test.js: throw new Error('no database');"],
    ],
  },
  {
    report: 'node-test/report.xml',
    counts: { passed: 1, failed: 4, skipped: 2 },
    places: [
      ['/home/runner/_work/shop/shop/test/broken.test.js', "test/broken.test.js: import './missing.js';"],
      ['rounds to <ten> & more # all', 'test/cart.test.js: assert.equal(total([3, 4]), 10);'],
      ['of none', "cart.js: if (prices.length === 0) throw new RangeError('no prices');"],
      ['inner', "test/cart.test.js: throw new Error('several\\nlines');"],
    ],
  },
  {
    report: 'bats/report.xml',
    counts: { passed: 1, failed: 2, skipped: 1 },
    places: [
      ['rounds to ten', 'test/cart.bats: [ "$output" -eq 10 ]'],
      ['fails in a helper', 'test/helper.bash: [ "$1" -eq 0 ]'],
    ],
  },
  {
    report: 'behave/report.xml',
    counts: { passed: 2, failed: 4, skipped: 1 },
    places: [
      ['rounds to ten', 'features/cart.feature: Then the total is 10'],
      ['vouchers -- @1.2', 'features/cart.feature: Then the total is 5'],
      ['nobody knows how', 'features/cart.feature: Given a cart from nowhere'],
      ['the shop breaks', 'features/cart.feature: Given a cart that breaks'],
    ],
  },
  {
    report: 'cucumber-js/report.xml',
    counts: { passed: 3, failed: 4 },
    places: [
      ['rounds to ten', 'features/support/steps.js: assert.equal(this.total, total);'],
      ['vouchers - #1.2', 'features/support/steps.js: assert.equal(this.total, total);'],
      ['nobody knows how', 'nowhere'],
      ['the shop breaks', "features/support/steps.js: throw new TypeError('no shop <here>');"],
    ],
  },
  {
    report: 'robot/xunit.xml',
    counts: { passed: 1, failed: 2, skipped: 1 },
    places: [
      ['Total', 'shop/cart.robot: Total'],
      ['Log In Without A Password', 'shop/log_in.robot: Log In Without A Password'],
    ],
  },
  {
    report: 'junit5/console.xml',
    counts: { passed: 1, failed: 5, skipped: 1 },
    places: [
      ['waits()', `${JAVA}/DatabaseTest.java: throw new IllegalStateException("no database");`],
      ['ofNone()', `${JAVA}/CartTest.java: throw new IllegalStateException("no total", error);`],
      ['nowAndThen()', `${JAVA}/FlakyTest.java: assertEquals(2, ++tries);`],
      ['isFree()', `${JAVA}/CartTest.java: assertEquals(0, Cart.total(4));`],
      ['rounds()', `${JAVA}/CartTest.java: assertEquals(10, Cart.total(3, 4), "to <ten>");`],
    ],
  },
  {
    report: 'junit5/surefire-cart.xml',
    counts: { passed: 1, failed: 3, skipped: 1 },
    places: [
      ['ofNone', `${JAVA}/CartTest.java: throw new IllegalStateException("no total", error);`],
      ['rounds', `${JAVA}/CartTest.java: assertEquals(10, Cart.total(3, 4), "to <ten>");`],
      ['isFree', `${JAVA}/CartTest.java: assertEquals(0, Cart.total(4));`],
    ],
  },
  {
    report: 'junit5/surefire-database.xml',
    counts: { failed: 1 },
    places: [
      [
        'com.acme.shop.DatabaseTest',
        `${JAVA}/DatabaseTest.java: throw new IllegalStateException("no database");`,
      ],
    ],
  },
  {
    report: 'junit4/surefire-rerun.xml',
    counts: { failed: 1, flaky: 2 },
    places: [
      ['neverPasses', `${JAVA}/NowAndThenTest.java: assertEquals("<10>", "7");`],
      ['throwsAtFirst', `${JAVA}/NowAndThenTest.java: throw new IllegalStateException("not yet");`],
      ['passesAtTheSecondTry', `${JAVA}/NowAndThenTest.java: assertEquals(2, ++runs);`],
    ],
  },
];

holdReports(ROWS.map((row) => ({ ...row, format: 'junit' })));

const describeTest = (report: string, name: string) =>
  readFixtureReport(report).tests.find((test) => test.name === name);

describe('what a test says of itself', () => {
  it.each([
    ['gotestsum/report.xml', 'TestTotalRounds', 'Total = 7, want 10'],
    ['gotestsum/report.xml', 'TestTotalWithVouchers', 'vouchers come later'],
    [
      'gotestsum/report.xml',
      'TestTotalOfNone',
      'panic: runtime error: index out of range [0] with length 0 [recovered]',
    ],
    ['pytest/report.xml', 'test_none', 'ValueError: no prices'],
    ['pytest/report.xml', 'tests.api.test_broken', "ModuleNotFoundError: No module named 'missing_module'"],
    ['pytest/report.xml', 'test_vouchers', 'vouchers come later'],
    ['jest/report.xml', 'cart of none', 'RangeError: no prices'],
    [
      'jest/report.xml',
      'cart rounds to <ten> & more',
      'Error: expect(received).toBe(expected) // Object.is equality Expected: 10 Received: 7',
    ],
    ['playwright/report.xml', 'cart › slow', 'Test timeout of 100ms exceeded.'],
    ['behave/report.xml', 'rounds to ten', '7 is not 10'],
  ])('%s: %s', (report, name, message) => {
    expect(describeTest(report, name)?.message).toBe(message);
  });

  it.each([
    ['gotestsum/report.xml', 'TestOpen', 'github.com/acme/shop'],
    ['pytest/report.xml', 'test_is_free', 'tests.test_cart.TestDelivery'],
    ['jest/report.xml', 'cart adds', 'cart'],
    ['node-test/report.xml', 'inner', 'rejects later'],
    ['playwright/report.xml', 'cart › adds', 'cart.spec.ts'],
    ['junit5/console.xml', 'isFree()', 'com.acme.shop.CartTest$Delivery'],
  ])('%s: %s belongs to %s', (report, name, suite) => {
    expect(describeTest(report, name)?.suite).toBe(suite);
  });

  it('keeps the end of what is long', () => {
    const trace = 'x'.repeat(10_000);
    const [test] = readTests(
      `<testsuite><testcase name="t"><failure message="m">begin ${trace} end</failure></testcase></testsuite>`,
    );
    expect(test?.detail).toMatch(/^begin x+\n…\nx+ end$/);
  });
});

describe('dialects', () => {
  it('joins nested suites by name, and reads what failed outside of a test', () => {
    const tests = readTests(
      '<testsuites name="all"><testsuite name="a"><error message="no setup"/>' +
        '<testsuite name="b"><testcase name="t"/></testsuite></testsuite></testsuites>',
    );
    expect(tests.map(({ name, suite, result }) => [suite, name, result])).toEqual([
      ['a', 'a', 'failed'],
      ['a › b', 't', 'passed'],
    ]);
  });

  it('reads a status where there is no element for it', () => {
    const states = ['failed', 'disabled', 'notrun', 'run', 'Passed'];
    const cases = states.map((status) => `<testcase name="${status}" status="${status}"/>`).join('');
    expect(readTests(`<testsuite>${cases}</testsuite>`).map(({ result }) => result)).toEqual([
      'failed',
      'skipped',
      'skipped',
      'passed',
      'passed',
    ]);
  });

  it.each([
    ['1,234.5', 1_234_500],
    ['0.0004', 0],
    ['', undefined],
    ['soon', undefined],
    ['-1', undefined],
  ])('reads the time %p', (time, ms) => {
    expect(readTests(`<testsuite><testcase name="t" time="${time}"/></testsuite>`)[0]?.ms).toBe(ms);
  });

  it('takes tests of the same name for several where names may repeat', () => {
    const cases = '<testcase name="t"><failure/></testcase><testcase name="t"/>';
    expect(readTests(`<testsuite>${cases}</testsuite>`).map(({ result }) => result)).toEqual([
      'failed',
      'passed',
    ]);
  });
});
