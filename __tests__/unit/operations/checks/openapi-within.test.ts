import { expect, it } from '@jest/globals';
import { jsonSchemas } from '../../../../src/adapters/schema/json-schemas.js';
import type { OpenApiCheck } from '../../../../src/core/smoke/openapi/check.js';
import { createTargets } from '../../../../src/core/smoke/targets/targets.js';
import { runChecks } from '../../../../src/operations/run-checks.js';
import type { Log } from '../../../../src/ports.js';
import { somePorts } from '../check-ports.js';

const OPERATIONS = 100;
const SLOW_MS = 2_000;

const CHECK: OpenApiCheck = {
  kind: 'openapi',
  id: 'api',
  name: 'api',
  document: 'api.json',
  base: 'http://x.example',
  headers: {},
  skip: [],
  only: [],
  parameters: {},
  after: [],
  optional: false,
  withinMs: 60_000,
  timeoutMs: 10_000,
};

const silent: Log = {
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  mask: () => undefined,
  group: (_, body) => body(),
};

/** An API whose answers take two seconds each, one after the other, by a clock that only they and waiting move. */
async function runSlow(check: OpenApiCheck) {
  let time = 0;
  const asked: string[] = [];
  const get = { responses: { 200: {} } };
  const paths = Object.fromEntries(Array.from({ length: OPERATIONS }, (_, index) => [`/${index}`, { get }]));
  const [result] = await runChecks({
    checks: [check],
    targets: createTargets({ outputs: {} }),
    ports: somePorts({
      schemas: jsonSchemas,
      readFile: async () => JSON.stringify({ openapi: '3.1.0', paths }),
      http: {
        send: async ({ url, timeoutMs }) => {
          asked.push(url);
          time += Math.min(SLOW_MS, timeoutMs);
          return { ok: true, status: 200, headers: {}, body: '', ms: SLOW_MS };
        },
      },
    }),
    since: '2026-11-27T00:00:00.000Z',
    clock: {
      now: () => time,
      sleep: async (ms) => {
        time += ms;
      },
    },
    log: silent,
    signal: new AbortController().signal,
    redact: (text) => text,
  });
  return { result, asked, time };
}

it.each([
  ['60 s', 60_000, 60_000, 30],
  ['one attempt', 0, 300_000, 100],
])('a check of a slow API ends within %s', async (_, withinMs, limitMs, expected) => {
  const { result, asked, time } = await runSlow({ ...CHECK, withinMs });
  expect(time).toBeLessThanOrEqual(limitMs);
  expect(asked).toHaveLength(expected);
  expect(result?.result).toBe(expected === OPERATIONS ? 'passed' : 'failed');
});

it('a check that comes to its end too late tells what it has not asked', async () => {
  const { result } = await runSlow(CHECK);
  expect(result?.message).toBe(
    'no time was left to ask 70 of 100 operations, such as GET /30; make `within` longer',
  );
});
