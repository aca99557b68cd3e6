import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
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
import { median } from './measure.js';

const CHECKS = 1_000;
const CONCURRENCY = 50;
/** Of one kind each, in turns; the first of each warms up and is not counted. */
const ROUNDS = 8;

const silent: Log = {
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  mask: () => undefined,
  group: (_, body) => body(),
};

/** Those that Mayfly sends. */
const HEADERS = { accept: '*/*', 'accept-encoding': 'gzip, deflate, br', 'user-agent': 'mayfly' };

export interface HttpSpeed {
  readonly checks: number;
  readonly concurrency: number;
  /** Medians, in ms. */
  readonly mayflyMs: number;
  readonly plainMs: number;
  readonly ratio: number;
}

/** 1,000 smoke checks through our runner, and the same requests by undici alone, against one server on loopback. */
export async function measureHttp(): Promise<HttpSpeed> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}');
  });
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const http = createHttp(createDispatchers({ env: {} }));
  const agent = new Agent();
  try {
    const rounds: { mayfly: number; plain: number }[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const plain = await time(() => runPlain(url, agent));
      const mayfly = await time(() => runMayfly(url, http));
      if (round > 0) rounds.push({ mayfly, plain });
    }
    return {
      checks: CHECKS,
      concurrency: CONCURRENCY,
      mayflyMs: median(rounds.map(({ mayfly }) => mayfly)),
      plainMs: median(rounds.map(({ plain }) => plain)),
      ratio: median(rounds.map(({ mayfly, plain }) => mayfly / plain)),
    };
  } finally {
    await Promise.all([http.close(), agent.destroy()]);
    server.closeAllConnections();
    server.close();
  }
}

async function time(run: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

async function runPlain(url: string, dispatcher: Agent): Promise<void> {
  let left = CHECKS;
  const work = async () => {
    while (left-- > 0) {
      const { statusCode, body } = await request(url, { dispatcher, headers: HEADERS });
      const text = await body.text();
      if (statusCode !== 200 || !text.includes('"ok":true')) throw new Error(`status ${statusCode}`);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
}

const refuse = (): never => {
  throw new Error('no check of the benchmark asks AWS');
};

async function runMayfly(url: string, http: ReturnType<typeof createHttp>): Promise<void> {
  const results = await runChecks({
    checks: Array.from({ length: CHECKS }, (_, index) => makeCheck(url, `check ${index}`)),
    ports: { ...openChecks({ workingDirectory: '.', env: {}, connect: refuse }), http },
    targets: createTargets({ outputs: { url } }),
    clock: systemClock,
    log: silent,
    signal: new AbortController().signal,
    concurrency: CONCURRENCY,
    redact: (text) => text,
    since: new Date(0).toISOString(),
  });
  const bad = results.find(({ result }) => result !== 'passed');
  if (bad !== undefined) throw new Error(`${bad.name}: ${bad.message}`);
}

function makeCheck(url: string, name: string): HttpCheck {
  return {
    kind: 'http',
    id: name,
    name,
    url,
    method: 'GET',
    headers: {},
    expect: { status: 200, header: {}, body: '"ok":true', json: {}, followRedirects: true },
    withinMs: 60_000,
    timeoutMs: 10_000,
    optional: false,
    after: [],
  };
}
