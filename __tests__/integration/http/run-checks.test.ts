import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from '@jest/globals';
import { createDispatchers } from '../../../src/adapters/http/dispatcher.js';
import { createHttp } from '../../../src/adapters/http/http.js';
import type { CheckResult } from '../../../src/core/smoke/check-result.js';
import type { HttpCheck, HttpExpectation } from '../../../src/core/smoke/http/check.js';
import { createTargets } from '../../../src/core/smoke/targets/targets.js';
import { runChecks } from '../../../src/operations/run-checks.js';
import { somePorts } from '../../unit/operations/check-ports.js';
import { createHurriedClock, silent } from './hurried-clock.js';
import { findClosedPort, startServer, startTlsServer } from './servers.js';

const http = createHttp(createDispatchers({ env: {} }));
afterAll(() => http.close());

interface Case {
  readonly listener: RequestListener;
  readonly expected?: Partial<HttpExpectation>;
  readonly check?: Partial<HttpCheck>;
}

function createCheck(url: string, { expected = {}, check = {} }: Omit<Case, 'listener'> = {}): HttpCheck {
  const expectAll = { status: 200, header: {}, json: {}, followRedirects: true, ...expected };
  const base = {
    kind: 'http',
    name: url,
    url,
    method: 'GET',
    headers: {},
    optional: false,
    id: url,
    after: [],
  } as const;
  return { ...base, withinMs: 0, timeoutMs: 5_000, expect: expectAll, ...check };
}

function run(checks: readonly HttpCheck[]): Promise<CheckResult[]> {
  const signal = new AbortController().signal;
  return runChecks({
    checks,
    targets: createTargets({ outputs: {} }),
    ports: somePorts({ http }),
    since: '2026-11-27T00:00:00.000Z',
    clock: createHurriedClock(),
    log: silent,
    signal,
    redact: (text) => text,
  });
}

async function runOne({ listener, ...rest }: Case): Promise<CheckResult | undefined> {
  await using server = await startServer(listener);
  const [result] = await run([createCheck(`${server.url}/`, rest)]);
  return result;
}

const json = (value: unknown) => (_: unknown, response: { end(text: string): unknown }) =>
  void response.end(JSON.stringify(value));

describe('a smoke check', () => {
  it('fails on 404, with the page as evidence', async () => {
    const result = await runOne({
      listener: (_, response) => response.writeHead(404).end('<h1>Not Found</h1>'),
    });
    expect(result).toMatchObject({
      result: 'failed',
      message: 'status 404, expected 200',
      answers: [{ status: 404, body: '<h1>Not Found</h1>', failures: ['status 404, expected 200'] }],
    });
  });

  it('is flaky when it passes on the third try', async () => {
    let asked = 0;
    const result = await runOne({
      listener: (_, response) => {
        asked += 1;
        response.writeHead(asked < 3 ? 503 : 200).end();
      },
      check: { withinMs: 60_000 },
    });
    expect(result).toMatchObject({ result: 'flaky', attempts: 3 });
    expect(result?.answers.map((answer) => answer.status)).toEqual([503, 503, 200]);
  });

  it('fails on an endpoint that hangs, within its time limit', async () => {
    const result = await runOne({ listener: () => undefined, check: { timeoutMs: 200 } });
    expect(result).toMatchObject({
      result: 'failed',
      message: expect.stringContaining('timed out after 0.2 s'),
    });
  });

  it('fails on a wrong value in JSON, and passes on the right one', async () => {
    const listener = json({ ok: false, items: [{ id: 7 }] });
    expect(await runOne({ listener, expected: { json: { '$.ok': true } } })).toMatchObject({
      result: 'failed',
      message: expect.stringContaining('$.ok is false, expected true'),
    });
    expect(await runOne({ listener, expected: { json: { '$.items[0].id': 7 } } })).toMatchObject({
      result: 'passed',
    });
  });

  it('judges a compressed body as the text that it is', async () => {
    const listener: RequestListener = (_, response) => {
      response
        .writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'text/html' })
        .end(gzipSync('My Shop'));
    };
    const expected = { body: '/shop$/i', header: { 'Content-Type': 'text/html' } };
    expect(await runOne({ listener, expected })).toMatchObject({ result: 'passed' });
  });

  it('judges the first megabyte of a large body and keeps 2 KB of it', async () => {
    const listener: RequestListener = (_, response) => response.end('x'.repeat(10 * 1024 * 1024));
    const result = await runOne({ listener, expected: { body: 'Shop' } });
    expect(result?.result).toBe('failed');
    expect(result?.answers[0]?.body).toHaveLength(2_048);
  });

  it('follows redirects, or judges them', async () => {
    const listener: RequestListener = (request, response) => {
      if (request.url === '/') response.writeHead(301, { location: '/home' }).end();
      else response.end('home');
    };
    expect(await runOne({ listener, expected: { body: 'home' } })).toMatchObject({ result: 'passed' });
    const redirect = { status: 301, header: { Location: '/home' }, followRedirects: false };
    expect(await runOne({ listener, expected: redirect })).toMatchObject({ result: 'passed' });
  });

  it('names what is wrong with the connection', async () => {
    const pem = readFileSync(new URL('fixtures/self-signed.pem', import.meta.url), 'utf8');
    await using loop = await startServer((_, response) => response.writeHead(302, { location: '/' }).end());
    await using secure = await startTlsServer({ key: pem, cert: pem }, (_, response) => response.end());
    const port = await findClosedPort();
    const urls = [`${loop.url}/`, `${secure.url}/`, `http://127.0.0.1:${port}/`, 'http://169.254.169.254/'];
    const results = await run(urls.map((url) => createCheck(url)));
    expect(results.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^redirect loop: /),
      expect.stringMatching(/self-signed/),
      expect.stringMatching(/refused the connection/),
      expect.stringMatching(/never asked/),
    ]);
    expect(results.map(({ result }) => result)).toEqual(['failed', 'failed', 'failed', 'failed']);
  });
});
