import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import type { LookupFunction } from 'node:net';
import type { TlsOptions } from 'node:tls';
import { afterAll, describe, expect, it } from '@jest/globals';
import { Agent } from 'undici';
import { guardedLookup, isForbiddenAddress } from '../../../src/adapters/http/forbidden-addresses.js';
import { createHttp } from '../../../src/adapters/http/http.js';
import { createProbe, type ProbeOptions } from '../../../src/adapters/probe/probe.js';
import type { Endpoint } from '../../../src/core/policy/live/endpoint.js';
import { evaluateLive } from '../../../src/core/policy/live/evaluate.js';
import {
  findClosedPort,
  startServer,
  startTcpServer,
  startTlsServer,
  type TestServer,
} from '../http/servers.js';

const read = (name: string): string => readFileSync(new URL(`fixtures/${name}.pem`, import.meta.url), 'utf8');
const identity = (name: string) => ({ key: read(name), cert: read(name) });
const authorities = read('authority');

/** A client that trusts the authority of the tests and no other. */
const agent = new Agent({ connect: { ca: authorities } });
const http = createHttp({ any: agent, publicOnly: agent });
afterAll(() => http.close());

const OLD: TlsOptions = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT:@SECLEVEL=0' };
const OLD_TOO: TlsOptions = { minVersion: 'TLSv1', ciphers: 'DEFAULT:@SECLEVEL=0' };

const page: RequestListener = (_, response) => {
  response.writeHead(200, {
    'content-type': 'text/html',
    'strict-transport-security': 'max-age=31536000',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'self'; frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
  });
  response.end('<h1>Shop</h1>');
};

const endpointOf = (server: TestServer, change: Partial<Endpoint> = {}): Endpoint => ({
  origin: `https://localhost:${server.port}`,
  url: `https://localhost:${server.port}/`,
  host: 'localhost',
  port: server.port,
  secure: true,
  closedPorts: [],
  ...change,
});

async function observe(endpoint: Endpoint, options: Partial<ProbeOptions> = {}) {
  const probe = createProbe({
    http,
    lookup: guardedLookup,
    isForbidden: isForbiddenAddress,
    plainPort: await findClosedPort(),
    authorities,
    mayScan: () => true,
    ...options,
  });
  return probe.observe(endpoint, new AbortController().signal);
}

async function observeTls(options: TlsOptions, listener: RequestListener = page) {
  await using server = await startTlsServer({ ...identity('good'), ...options }, listener);
  return await observe(endpointOf(server));
}

/** Results of the rules on what a probe saw. */
async function judge(endpoint: Endpoint, options: Partial<ProbeOptions> = {}) {
  const observation = await observe(endpoint, options);
  const now = Date.parse('2026-11-21T10:00:00Z');
  const findings = evaluateLive({
    subjects: [{ endpoint, observation, now }],
    settings: {},
    environment: 'shop-pr-7',
  });
  return Object.fromEntries(findings.map(({ rule, result }) => [rule, result]));
}

describe('TLS versions', () => {
  it('of a server of today: the newest is agreed on, the old ones are refused', async () => {
    const { tls, oldTls } = await observeTls({});
    expect(tls).toMatchObject({ seen: { version: 'TLSv1.3' } });
    expect(oldTls).toEqual({ seen: 'refused' });
  });

  it('of a server that lets old clients in', async () => {
    const { tls, oldTls } = await observeTls(OLD_TOO);
    expect(tls).toMatchObject({ seen: { version: 'TLSv1.3' } });
    expect(oldTls).toEqual({ seen: 'TLSv1.1' });
  });

  it('of a server that knows old ones only, whose certificate shows all the same', async () => {
    const { tls, oldTls, https } = await observeTls(OLD);
    expect(tls).toMatchObject({ seen: { version: 'TLSv1.1', certificate: { problem: undefined } } });
    expect(oldTls).toEqual({ seen: 'TLSv1.1' });
    expect(https).toMatchObject({ ok: false });
  });
});

describe('a certificate', () => {
  it('of an authority that is trusted says for whom and until when it is', async () => {
    const { tls } = await observeTls({});
    expect(tls).toMatchObject({
      seen: {
        certificate: {
          problem: undefined,
          names: ['localhost', '127.0.0.1'],
          from: Date.parse('2020-01-01T00:00:00Z'),
          until: Date.parse('2120-01-01T00:00:00Z'),
        },
      },
    });
  });

  it.each([
    ['has ended', 'ended', 'CERT_HAS_EXPIRED'],
    ['is for another name', 'other', 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ])('that %s has a problem', async (_, name, problem) => {
    const { tls } = await observeTls(identity(name));
    expect(tls).toMatchObject({ seen: { certificate: { problem } } });
  });

  it('of itself, or of an authority that nobody knows, has a problem', async () => {
    const pem = readFileSync(new URL('../http/fixtures/self-signed.pem', import.meta.url), 'utf8');
    const { tls } = await observeTls({ key: pem, cert: pem });
    expect(tls).toMatchObject({ seen: { certificate: { problem: 'DEPTH_ZERO_SELF_SIGNED_CERT' } } });
    await using server = await startTlsServer(identity('good'), page);
    const strange = await observe(endpointOf(server), { authorities: pem });
    expect(strange.tls).toMatchObject({
      seen: { certificate: { problem: expect.stringMatching(/^UNABLE_TO/) } },
    });
  });

  it('is judged for an address as for a name', async () => {
    await using server = await startTlsServer(identity('other'), page);
    const { tls } = await observe(endpointOf(server, { host: '127.0.0.1', url: `${server.url}/` }));
    expect(tls).toMatchObject({ seen: { certificate: { problem: 'ERR_TLS_CERT_ALTNAME_INVALID' } } });
  });
});

describe('the page', () => {
  it('is the answer at the path that is known', async () => {
    const { https } = await observeTls({});
    expect(https).toMatchObject({ ok: true, status: 200, body: '<h1>Shop</h1>' });
  });

  it('is followed through redirects of its own, and not elsewhere', async () => {
    const seen = await observeTls({}, (request, response) => {
      if (request.url === '/') response.writeHead(302, { location: '/home' }).end();
      else response.writeHead(302, { location: 'https://elsewhere.invalid/' }).end();
    });
    expect(seen.https).toMatchObject({ status: 302, headers: { location: 'https://elsewhere.invalid/' } });
  });

  it('that redirects to itself for ever ends', async () => {
    const seen = await observeTls({}, (_, response) => response.writeHead(302, { location: '/' }).end());
    expect(seen.https).toMatchObject({ ok: true, status: 302 });
  });
});

describe('plain HTTP', () => {
  it.each([
    ['redirects', 301, 'passed'],
    ['shows content', 200, 'failed'],
  ])('that %s: the rule has %i for %s', async (_, status, result) => {
    await using plain = await startServer((_request, response) => {
      response.writeHead(status, { location: 'https://localhost/' }).end('content');
    });
    await using server = await startTlsServer(identity('good'), page);
    expect(await judge(endpointOf(server), { plainPort: plain.port })).toMatchObject({ 'LIV-03': result });
  });

  it('is closed where nothing listens', async () => {
    const { plain } = await observeTls({});
    expect(plain).toEqual({ seen: 'closed' });
  });

  it('is asked for the same path', async () => {
    const asked: (string | undefined)[] = [];
    await using plain = await startServer((request, response) => {
      asked.push(request.url);
      response.end();
    });
    await using server = await startTlsServer(identity('good'), page);
    const url = `https://localhost:${server.port}/prod/`;
    await observe(endpointOf(server, { url }), { plainPort: plain.port });
    expect(asked).toEqual(['/prod/']);
  });
});

describe('ports', () => {
  it('that accept a connection are open, others are not', async () => {
    await using server = await startTlsServer(identity('good'), page);
    await using open = await startTcpServer(() => undefined);
    const closed = await findClosedPort();
    const { openPorts } = await observe(endpointOf(server, { closedPorts: [closed, open.port] }));
    expect(openPorts).toEqual({ seen: [open.port] });
  });

  it('of an endpoint without HTTPS are all that is looked at', async () => {
    await using server = await startServer(() => undefined);
    await using open = await startTcpServer(() => undefined);
    const seen = await observe(endpointOf(server, { secure: false, closedPorts: [open.port] }));
    expect(seen).toMatchObject({ openPorts: { seen: [open.port] }, tls: { unseen: expect.anything() } });
  });

  it('of this machine are not tried', async () => {
    let tried = 0;
    await using server = await startTlsServer(identity('good'), page);
    await using other = await startTcpServer(() => {
      tried += 1;
    });
    const endpoint = endpointOf(server, { closedPorts: [other.port] });
    const probe = createProbe({ http, lookup: guardedLookup, isForbidden: isForbiddenAddress, authorities });
    const { openPorts } = await probe.observe(endpoint, new AbortController().signal);
    expect(openPorts).toEqual({ unseen: expect.stringContaining('is this machine') });
    expect(tried).toBe(0);
  });
});

describe('the rules on a good endpoint', () => {
  it('all pass', async () => {
    await using plain = await startServer((_, response) =>
      response.writeHead(301, { location: 'https://localhost/' }).end(),
    );
    await using server = await startTlsServer(identity('good'), page);
    const endpoint = endpointOf(server, { closedPorts: [await findClosedPort()] });
    const results = Object.values(await judge(endpoint, { plainPort: plain.port }));
    expect(results).toEqual(Array(7).fill('passed'));
  });
});

describe('an endpoint that can not be seen is unknown', () => {
  const ALL_UNKNOWN = Array(6).fill('unknown');
  const away = (port: number, host = 'localhost') =>
    ({ origin: '', url: `https://${host}:${port}/`, host, port, secure: true, closedPorts: [] }) as const;

  it('where nothing listens', async () => {
    const port = await findClosedPort();
    expect(Object.values(await judge(away(port)))).toEqual(ALL_UNKNOWN);
    expect((await observe(away(port))).tls).toEqual({
      unseen: `localhost:${port} refused the connection (ECONNREFUSED)`,
    });
  });

  it('where nothing is ever said', async () => {
    await using silent = await startTcpServer(() => undefined);
    const results = await judge(endpointOf(silent), { timeoutMs: 200 });
    expect(results).toMatchObject({ 'LIV-01': 'unknown', 'LIV-02': 'unknown', 'LIV-04': 'unknown' });
  });

  it('where another protocol is spoken', async () => {
    await using ssh = await startTcpServer((socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n'));
    expect(await judge(endpointOf(ssh))).toMatchObject({ 'LIV-01': 'unknown', 'LIV-02': 'unknown' });
  });

  it('where its name leads nowhere', async () => {
    const lookup: LookupFunction = (_, __, callback) =>
      callback(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }), [], 0);
    const seen = await observe(away(443, 'shop.example'), { lookup });
    expect(seen.oldTls).toEqual({ unseen: 'shop.example:443 is a name that is not found (ENOTFOUND)' });
  });

  it('where the run is cancelled', async () => {
    const probe = createProbe({ http, lookup: guardedLookup, isForbidden: isForbiddenAddress });
    const seen = await probe.observe(away(443), AbortSignal.abort());
    expect(seen.tls).toHaveProperty('unseen');
  });

  it.each(['169.254.169.254', '168.63.129.16', 'metadata.example'])(
    'where it is the machine’s own metadata: %s',
    async (host) => {
      const lookup: LookupFunction = (_, __, callback) =>
        callback(null, [{ address: '169.254.169.254', family: 4 }], 4);
      const seen = await observe(away(443, host), { lookup });
      expect(seen).toMatchObject({
        tls: { unseen: expect.stringContaining('never asked') },
        https: { ok: false },
      });
    },
  );
});
