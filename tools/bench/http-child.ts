import { performance } from 'node:perf_hooks';
import { Agent, request } from 'undici';
import { systemClock } from '../../src/adapters/clock/system-clock.js';
import { createDispatchers } from '../../src/adapters/http/dispatcher.js';
import { createHttp } from '../../src/adapters/http/http.js';
import type { HttpCheck } from '../../src/core/smoke/http/check.js';
import { createTargets } from '../../src/core/smoke/targets/targets.js';
import { runChecks } from '../../src/operations/run-checks.js';
import type { Log } from '../../src/ports.js';
import { openChecks } from '../../src/wiring/open-checks.js';
import { CHECKS, CONCURRENCY, type HttpTimes, ROUNDS } from './http-world.js';

/** Sends the requests to the URL of the second argument, as the first one says, and prints the time of each round. */
const [kind = '', url = ''] = process.argv.slice(2);

const quiet = () => {};
const log: Log = { info: quiet, warn: quiet, error: quiet, mask: quiet, group: (_, body) => body() };
/** Those that Mayfly sends. */
const HEADERS = { accept: '*/*', 'accept-encoding': 'gzip, deflate, br', 'user-agent': 'mayfly' };
const EXPECTED = '"ok":true';

const agent = new Agent();
const http = createHttp(createDispatchers({ env: {} }));

async function runPlain(): Promise<void> {
  let left = CHECKS;
  const work = async () => {
    while (left-- > 0) {
      const { statusCode, body } = await request(url, { dispatcher: agent, headers: HEADERS });
      const text = await body.text();
      if (statusCode !== 200 || !text.includes(EXPECTED)) throw new Error(`status ${statusCode}`);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
}

const refuse = (): never => {
  throw new Error('checks by HTTP ask nothing of AWS');
};

async function runMayfly(): Promise<void> {
  const results = await runChecks({
    checks: Array.from({ length: CHECKS }, (_, index) => makeCheck(`check ${index}`)),
    ports: { ...openChecks({ workingDirectory: '.', env: {}, connect: refuse }), http },
    targets: createTargets({ outputs: { url } }),
    clock: systemClock,
    log,
    signal: new AbortController().signal,
    concurrency: CONCURRENCY,
    redact: (text) => text,
    since: new Date(0).toISOString(),
  });
  const bad = results.find(({ result }) => result !== 'passed');
  if (bad !== undefined) throw new Error(`${bad.name}: ${bad.message}`);
}

function makeCheck(name: string): HttpCheck {
  return {
    kind: 'http',
    id: name,
    name,
    url,
    method: 'GET',
    headers: {},
    expect: { status: 200, header: {}, body: EXPECTED, json: {}, followRedirects: true },
    withinMs: 60_000,
    timeoutMs: 10_000,
    optional: false,
    after: [],
  };
}

const run = kind === 'plain' ? runPlain : runMayfly;
const ms: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const start = performance.now();
  await run();
  ms.push(performance.now() - start);
}
await Promise.all([http.close(), agent.destroy()]);
process.stdout.write(JSON.stringify({ ms } satisfies HttpTimes));
