import { readFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { createServer, type TlsOptions } from 'node:tls';
import { describe, expect, it } from '@jest/globals';
import type { TlsExpectation } from '../../../src/core/smoke/tls/check.js';
import { parseVersionDemand } from '../../../src/core/smoke/tls/version.js';
import { findClosedPort, startTcpServer } from '../http/servers.js';
import { readIdentity, tryTls } from './support.js';

const authorities = readIdentity('authority').cert;
const OLD: TlsOptions = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT:@SECLEVEL=0' };
const OLD_TOO: TlsOptions = { minVersion: 'TLSv1', ciphers: 'DEFAULT:@SECLEVEL=0' };
const DAY_MS = 86_400_000;

interface Meeting {
  readonly server?: TlsOptions;
  readonly expect?: Partial<TlsExpectation>;
  readonly host?: string;
  readonly now?: () => number;
}

/** What came of one attempt at a server with this certificate and these settings. */
async function meet(
  name: string,
  { server = {}, expect: expected = {}, host = 'localhost', now }: Meeting = {},
) {
  const tls = createServer({ ...readIdentity(name), ...server }, (socket) =>
    socket.on('error', () => undefined),
  );
  tls.on('tlsClientError', () => undefined);
  await using peer = await startTcpServer((socket) => tls.emit('connection', socket));
  const { answer } = await tryTls(
    { target: `${host}:${peer.port}`, expect: { names: [], chain: 'trusted', ...expected } },
    { authorities, ...(now === undefined ? {} : { now }) },
  );
  return { ...answer, port: peer.port };
}

const demand = (text: string): Partial<TlsExpectation> => {
  const version = parseVersionDemand(text);
  if (version === undefined) throw new Error(text);
  return { version };
};

describe('a server of today', () => {
  it('passes: its certificate is trusted, for the host and not at its end', async () => {
    const now = () => Date.parse('2119-10-13T00:00:00Z');
    const { failures, seen, body } = await meet('good', { now });
    expect(failures).toEqual([]);
    expect(seen).toBe('TLSv1.3, 80 days left, CN=good');
    expect(body.split('\n')).toEqual([
      'version: TLSv1.3',
      'subject: CN=good',
      'issuer: CN=authority',
      'names: localhost, 127.0.0.1',
      'valid: 2020-01-01 to 2120-01-01',
    ]);
  });

  it('passes by its address', async () => {
    const { failures, timings } = await meet('good', { host: '127.0.0.1' });
    expect(failures).toEqual([]);
    expect(Object.keys(timings ?? {})).toEqual(['connectMs', 'tlsMs', 'totalMs']);
  });

  it('passes with a chain of several certificates', async () => {
    expect((await meet('chain')).failures).toEqual([]);
  });
});

describe('versions', () => {
  it.each(['>=1.2', '>=1.0', '<=1.3', '>=1.1'])('%s is what a server of today speaks', async (version) => {
    expect((await meet('good', { expect: demand(version) })).failures).toEqual([]);
  });

  it.each([
    ['>=1.2', OLD_TOO, 'a client of TLS 1.1 is let in, expected TLS >=1.2 only'],
    [
      '>=1.2',
      { ...OLD_TOO, maxVersion: 'TLSv1.2' },
      'a client of TLS 1.1 is let in, expected TLS >=1.2 only',
    ],
    ['>=1.3', {}, 'a client of TLS 1.2 is let in, expected TLS >=1.3 only'],
    ['=1.3', {}, 'a client of TLS 1.2 is let in, expected TLS =1.3 only'],
    ['1.2', {}, 'a client of TLS 1.3 is let in, expected TLS =1.2 only'],
    ['<=1.2', {}, 'a client of TLS 1.3 is let in, expected TLS <=1.2 only'],
  ] as const)('%s is not met by a server with %j', async (version, server, failure) => {
    expect((await meet('good', { server, expect: demand(version) })).failures).toEqual([failure]);
  });

  it.each([
    ['=1.3', { minVersion: 'TLSv1.3' }],
    ['=1.2', { maxVersion: 'TLSv1.2' }],
    ['<=1.1', OLD],
  ] as const)('%s is met by a server with %j', async (version, server) => {
    expect((await meet('good', { server, expect: demand(version) })).failures).toEqual([]);
  });

  it('of a server that knows old ones only are told as they are', async () => {
    const { failures, seen, port } = await meet('good', { server: OLD, expect: demand('>=1.2') });
    expect(failures).toEqual([
      `localhost:${port} does not speak TLS 1.2 to 1.3`,
      'a client of TLS 1.1 is let in, expected TLS >=1.2 only',
    ]);
    expect(seen).toMatch(/^TLSv1\.1, /);
  });

  it('that are too old for a client of today are no handshake', async () => {
    const { failures, error } = await meet('good', { server: OLD });
    expect(failures).toEqual([expect.stringContaining('did not come to its end')]);
    expect(error).toBe(failures[0]);
  });
});

describe('a certificate', () => {
  it('that has ended is told with the day', async () => {
    const now = () => Date.parse('2021-01-03T00:00:00Z');
    const { failures, seen } = await meet('ended', { now });
    expect(failures).toEqual(['the certificate ended on 2021-01-01, 2 days ago']);
    expect(seen).toBe('TLSv1.3, ended 2 days ago, CN=ended');
  });

  it('that is not valid yet is told with the day', async () => {
    const now = () => Date.parse('2019-12-31T00:00:00Z');
    expect((await meet('good', { now })).failures).toEqual([
      'the certificate is valid only from 2020-01-01 on',
    ]);
  });

  it('that ends soon is told with both', async () => {
    const now = () => Date.parse('2119-12-23T00:00:00Z');
    expect((await meet('good', { now, expect: { validForMs: 14 * DAY_MS } })).failures).toEqual([
      'the certificate ends in 9 days (2120-01-01), expected at least 14 days',
    ]);
    expect((await meet('good', { now, expect: { validForMs: 9 * DAY_MS } })).failures).toEqual([]);
  });

  it('for another name is told with both', async () => {
    expect((await meet('other')).failures).toEqual([
      'the certificate is not for "localhost"; it is for "other.example"',
    ]);
    expect((await meet('other', { host: '127.0.0.1' })).failures).toEqual([
      'the certificate is not for "127.0.0.1"; it is for "other.example"',
    ]);
  });

  it('must be for the names that are given, instead of the host', async () => {
    const names = ['shop.example', 'www.shop.example', '*.shop.example'];
    expect((await meet('wildcard', { expect: { names } })).failures).toEqual([]);
    expect((await meet('wildcard', { expect: { names: ['a.b.shop.example'] } })).failures).toEqual([
      'the certificate is not for "a.b.shop.example"; it is for "shop.example, *.shop.example"',
    ]);
  });

  it('of an authority that nobody knows, or whose chain has a gap, is trusted only where any is', async () => {
    const why =
      'is signed by an authority that is not trusted here, or the server leaves out the one in between (UNABLE_TO_VERIFY_LEAF_SIGNATURE)';
    expect((await meet('gap')).failures).toEqual([
      `the certificate ${why}, expected a chain that is trusted`,
    ]);
    expect((await meet('gap', { expect: { chain: 'any' } })).failures).toEqual([]);
  });

  it('that signed itself is told as such', async () => {
    const pem = readFileSync(new URL('../http/fixtures/self-signed.pem', import.meta.url), 'utf8');
    const { failures } = await meet('good', { server: { key: pem, cert: pem } });
    expect(failures).toContain(
      'the certificate is self-signed (DEPTH_ZERO_SELF_SIGNED_CERT), expected a chain that is trusted',
    );
  });

  it('is judged by its issuer', async () => {
    expect((await meet('good', { expect: { issuer: 'CN=authority' } })).failures).toEqual([]);
    expect((await meet('good', { expect: { issuer: '/O=Amazon/' } })).failures).toEqual([
      'the issuer does not match /O=Amazon/; it is "CN=authority"',
    ]);
  });

  it('has all its flaws told', async () => {
    const { failures } = await meet('ended', { expect: { names: ['shop.example'], issuer: 'Amazon' } });
    expect(failures).toHaveLength(3);
  });
});

describe('a server that wants a certificate of its clients', () => {
  const server: TlsOptions = { requestCert: true, rejectUnauthorized: true, ca: authorities };

  it('shows its own in TLS 1.3 all the same', async () => {
    expect((await meet('good', { server })).failures).toEqual([]);
  });

  it('breaks the handshake off in TLS 1.2', async () => {
    const { failures } = await meet('good', { server: { ...server, maxVersion: 'TLSv1.2' } });
    expect(failures).toEqual([expect.stringContaining('did not come to its end')]);
  });
});

describe('no TLS', () => {
  const NOTHING: TlsExpectation = { names: [], chain: 'trusted' };

  it.each([
    ['another protocol', (socket: Socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n')],
    ['a peer that resets', (socket: Socket) => socket.resetAndDestroy()],
    ['a peer that hangs up', (socket: Socket) => socket.end()],
  ])('is a failure: %s', async (_, onConnection) => {
    await using peer = await startTcpServer(onConnection);
    const { answer } = await tryTls({ target: `localhost:${peer.port}`, expect: NOTHING });
    expect(answer.failures).toHaveLength(1);
    expect(answer.error).toBe(answer.failures[0]);
  });

  it('is a failure: a peer that says nothing', async () => {
    await using peer = await startTcpServer(() => undefined);
    const world = { timeoutMs: 150 };
    const { answer } = await tryTls({ target: `localhost:${peer.port}`, expect: NOTHING }, world);
    expect(answer.failures).toEqual([
      `the TLS handshake with localhost:${peer.port} did not come to its end (TIMEOUT)`,
    ]);
  });

  it('is a failure: a port on which nothing listens', async () => {
    const port = await findClosedPort();
    const { answer } = await tryTls({
      target: `localhost:${port}`,
      expect: { ...NOTHING, ...demand('>=1.2') },
    });
    expect(answer.failures).toEqual([`localhost:${port} refused the connection (ECONNREFUSED)`]);
  });

  it.each(['169.254.169.254', 'https://169.254.169.254/', '[fd00:ec2::254]:443'])(
    'is a failure for good: %s',
    async (target) => {
      const attempt = await tryTls({ target, expect: NOTHING });
      expect(attempt).toMatchObject({
        final: true,
        answer: { failures: [expect.stringContaining('which is never asked')] },
      });
    },
  );

  it('is none of a cancelled run', async () => {
    const run = new AbortController();
    await using peer = await startTcpServer(() => run.abort());
    const world = { signal: run.signal };
    const { answer } = await tryTls({ target: `localhost:${peer.port}`, expect: NOTHING }, world);
    expect(answer.failures).toEqual(['the run was cancelled']);
  });
});
