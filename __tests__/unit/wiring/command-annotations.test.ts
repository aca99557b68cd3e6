import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { FilledCommand } from '../../../src/core/commands/fill-in.js';
import { computeCheckRuns } from '../../../src/core/report/check-runs.js';
import { createTargets } from '../../../src/core/smoke/targets/targets.js';
import { runChecks } from '../../../src/operations/run-checks.js';
import { openCommands } from '../../../src/wiring/open-commands.js';
import { makeReport } from '../core/report/reports.js';
import { FakeWorld } from '../operations/fake-world.js';

const FIXTURES = new URL('../core/commands/reports/fixtures/', import.meta.url).pathname;

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'mayfly-annotations-'));
});
afterEach(() => rm(root, { recursive: true }));

/** A run that failed: its report, and the code that it tested, as the tool left them. */
async function runTool(tool: string) {
  await cp(join(FIXTURES, tool, 'shop'), root, { recursive: true });
  const { clock, log, signal, checkPorts } = new FakeWorld().context();
  const host = openCommands({
    env: { PATH: process.env.PATH },
    root,
    workingDirectory: root,
    findAws: async () => undefined,
  });
  const command: FilledCommand = {
    kind: 'command',
    name: tool,
    id: tool,
    run: 'cp "$REPORT" report.xml; exit 1',
    reports: ['report.xml'],
    timeoutMs: 60_000,
    directory: '',
    env: { REPORT: join(FIXTURES, tool, 'report.xml') },
    optional: false,
    after: [],
  };
  const redact = (text: string): string => text;
  const checks = await runChecks({
    checks: [],
    commands: { commands: [command], lines: { host, variables: {}, clock, log, redact } },
    ports: checkPorts,
    targets: createTargets({ allowHosts: undefined, outputs: {} }),
    clock,
    log,
    signal,
    redact,
    since: '',
  });
  const run = computeCheckRuns(makeReport({ status: 'failed', checks })).find(
    ({ name }) => name === 'mayfly / commands',
  );
  const annotations = run?.annotations ?? [];
  return Promise.all(
    annotations.map(async ({ path, line, level, title }) => {
      const text = (await readFile(join(root, path), 'utf8')).split('\n')[line - 1]?.trim();
      expect(level).toBe('failure');
      return [title, path, text];
    }),
  );
}

/** Title, file, and what stands in the line. */
it.each<[string, readonly (readonly string[])[]]>([
  [
    'playwright',
    [
      [
        'cart.spec.ts › cart › rounds to <ten> & more',
        'e2e/cart.spec.ts',
        "expect(total([3, 4]), 'the total').toBe(10);",
      ],
      [
        'cart.spec.ts › cart › of none',
        'e2e/total.ts',
        "if (prices.length === 0) throw new RangeError('no prices');",
      ],
      ['cart.spec.ts › cart › slow', 'e2e/cart.spec.ts', "test('slow', async () => {"],
      ['cart.spec.ts › cart › fails by design', 'e2e/cart.spec.ts', "test('fails by design', () => {"],
      ['hook.spec.ts › waits for the database', 'e2e/hook.spec.ts', "throw new Error('no database');"],
    ],
  ],
  [
    'pytest',
    [
      ['pytest › tests.api.test_broken', 'tests/api/test_broken.py', 'import missing_module'],
      ['tests.test_cart › test_rounds', 'tests/test_cart.py', 'assert total([3, 4]) == 10, "not rounded"'],
      ['tests.test_cart › test_none', 'shop.py', 'raise ValueError("no prices")'],
      ['tests.test_cart › test_mended_bug', 'tests/test_cart.py', 'def test_mended_bug():'],
      ['tests.test_cart › test_price[less <than> none]', 'tests/test_cart.py', 'assert price > 0'],
      ['tests.test_cart.TestDelivery › test_is_free', 'tests/test_cart.py', 'assert price == 0'],
      ['tests.test_cart.TestDelivery › test_zone[a/b.c]', 'tests/test_cart.py', 'assert zone == "x"'],
      [
        'tests.test_fixtures › test_with_database',
        'tests/test_fixtures.py',
        'raise ConnectionError("no database")',
      ],
      ['tests.test_fixtures › test_closing', 'tests/test_fixtures.py', `raise OSError("can't close")`],
    ],
  ],
  [
    'gotestsum',
    [
      [
        'github.com/acme/shop › TestOpen',
        'shop_test.go',
        't.Fatal("the shop is closed\\nand two lines say so")',
      ],
      [
        'github.com/acme/shop/cart › TestTotalRounds',
        'cart/cart_test.go',
        't.Errorf("Total = %d, want 10", got)',
      ],
      [
        'github.com/acme/shop/cart › TestTotalOf/two_prices',
        'cart/cart_test.go',
        't.Fatalf("got %d, want %d", got, want)',
      ],
      [
        'github.com/acme/shop/cart › TestTotalOfTheEnvironment',
        'cart/cart_test.go',
        't.Fatal("MAYFLY_OUTPUT_URL is not set")',
      ],
      ['github.com/acme/shop/cart › TestTotalOfNone', 'cart/cart.go', 'first := prices[0]'],
      [
        'github.com/acme/shop/terratest › TestShopAnswers',
        'terratest/shop_test.go',
        `t.Fatal("'GET http://127.0.0.1:1/' unsuccessful after 3 retries")`,
      ],
    ],
  ],
])('each test of %s that failed is marked at the line that failed', async (tool, expected) => {
  expect(await runTool(tool)).toEqual(expected);
});
