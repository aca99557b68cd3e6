import { describe, expect, it } from '@jest/globals';
import { countBy } from './count-by.js';
import { locateFixtureTests, readFixtureReport } from './fixture-reports.js';

interface Row {
  readonly report: string;
  readonly counts: Readonly<Record<string, number>>;
  /** By test: file and the very line that failed. */
  readonly places: readonly (readonly [test: string, place: string])[];
}

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
];

describe.each(ROWS)('$report', ({ report, counts, places }) => {
  it('has its tests counted', () => {
    expect(countBy(readFixtureReport(report).tests, ({ result }) => result)).toEqual(counts);
  });

  it('has each failing test placed at the line that failed', () => {
    expect(locateFixtureTests(report)).toEqual(places);
  });
});
