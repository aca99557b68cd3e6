import type { LookupFunction, Socket } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import type { TcpExpectation } from '../../../src/core/smoke/tcp/check.js';
import { findClosedPort, startTcpServer } from '../http/servers.js';
import { startDroppingPort } from './dropping-port.js';
import { SECRET, tryTcp } from './support.js';

const OPEN: TcpExpectation = { state: 'open' };
const REFUSED: TcpExpectation = { state: 'refused' };
const expectBanner = (banner: string, send?: string): TcpExpectation => ({
  state: 'banner',
  banner,
  ...(send === undefined ? {} : { send }),
});

/** What came of one attempt at a peer that does this. */
async function meet(onConnection: (socket: Socket) => void, expected: TcpExpectation, timeoutMs?: number) {
  await using peer = await startTcpServer(onConnection);
  const world = timeoutMs === undefined ? {} : { timeoutMs };
  const { answer } = await tryTcp({ target: `localhost:${peer.port}`, expect: expected }, world);
  return { ...answer, port: peer.port };
}

const silent = () => undefined;

/** Leads a name to these addresses. */
const leadTo =
  (...addresses: string[]): LookupFunction =>
  (_, __, callback) =>
    callback(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );

describe('a port that accepts connections', () => {
  it('is open', async () => {
    const { failures, seen, timings } = await meet(silent, OPEN);
    expect(failures).toEqual([]);
    expect(seen).toMatch(/^open in \d+ ms$/);
    expect(Object.keys(timings ?? {})).toEqual(['dnsMs', 'connectMs', 'totalMs']);
  });

  it('is open also where the peer hangs up at once', async () => {
    expect((await meet((socket) => socket.end(), OPEN)).failures).toEqual([]);
    expect((await meet((socket) => socket.resetAndDestroy(), OPEN)).failures).toEqual([]);
  });

  it('is not refused', async () => {
    const { failures, port } = await meet(silent, REFUSED);
    expect(failures).toEqual([
      `localhost:${port} accepts a connection at 127.0.0.1, expected it to be refused`,
    ]);
  });
});

describe('a port on which nothing listens', () => {
  it('is refused', async () => {
    const port = await findClosedPort();
    const { answer } = await tryTcp({ target: `127.0.0.1:${port}`, expect: REFUSED });
    expect(answer).toMatchObject({
      failures: [],
      seen: expect.stringMatching(/^refused in \d+ ms \(ECONNREFUSED\)$/),
    });
  });

  it.each([OPEN, expectBanner('SSH')])('is not open: %j', async (expected) => {
    const port = await findClosedPort();
    const { answer } = await tryTcp({ target: `127.0.0.1:${port}`, expect: expected });
    expect(answer).toMatchObject({
      error: `127.0.0.1:${port} refused the connection (ECONNREFUSED), expected it to be open`,
      failures: [`127.0.0.1:${port} refused the connection (ECONNREFUSED), expected it to be open`],
    });
  });
});

describe('a port that drops packets', () => {
  it('is refused, and said to have given no answer', async () => {
    await using port = await startDroppingPort();
    const world = { timeoutMs: 200 };
    const { answer } = await tryTcp({ target: `127.0.0.1:${port.port}`, expect: REFUSED }, world);
    expect(answer).toMatchObject({
      failures: [],
      seen: 'no answer within 200 ms, as behind a firewall that drops packets (TIMEOUT)',
    });
  });

  it('is not open', async () => {
    await using port = await startDroppingPort();
    const { answer } = await tryTcp({ target: `127.0.0.1:${port.port}`, expect: OPEN }, { timeoutMs: 200 });
    expect(answer.failures).toEqual([
      `127.0.0.1:${port.port} gave no answer within 200 ms (TIMEOUT), expected it to be open`,
    ]);
  });
});

describe('a name that leads to several addresses', () => {
  it('is open where one of them is', async () => {
    await using peer = await startTcpServer(silent);
    const lookup = leadTo('127.0.0.2', '127.0.0.1');
    const { answer } = await tryTcp({ target: `shop.example:${peer.port}`, expect: OPEN }, { lookup });
    expect(answer.failures).toEqual([]);
  });

  it('is not refused where one of them is open', async () => {
    await using peer = await startTcpServer(silent);
    const lookup = leadTo('127.0.0.2', '127.0.0.1');
    const { answer } = await tryTcp({ target: `shop.example:${peer.port}`, expect: REFUSED }, { lookup });
    expect(answer.failures).toEqual([expect.stringContaining('accepts a connection at 127.0.0.1')]);
  });

  it('is refused where all of them are', async () => {
    const port = await findClosedPort();
    const lookup = leadTo('127.0.0.2', '127.0.0.1');
    const { answer } = await tryTcp({ target: `shop.example:${port}`, expect: REFUSED }, { lookup });
    expect(answer.failures).toEqual([]);
  });
});

describe('a banner', () => {
  it('passes as soon as it is there, though the peer stays', async () => {
    const { failures, seen, body, timings } = await meet(
      (socket) => socket.write('SSH-2.0-OpenSSH_9.6\r\n'),
      expectBanner('/^SSH-2/'),
    );
    expect(failures).toEqual([]);
    expect(seen).toMatch(/^"SSH-2.0-OpenSSH_9.6" in \d+ ms$/);
    expect(body).toBe('SSH-2.0-OpenSSH_9.6\n');
    expect(timings).toHaveProperty('firstByteMs');
  });

  it('may come in pieces, cut inside of a character', async () => {
    const pieces = [...Buffer.from('220 grüße')];
    const { failures, body } = await meet((socket) => {
      socket.setNoDelay();
      const next = () => {
        const byte = pieces.shift();
        if (byte !== undefined) socket.write(Buffer.of(byte), () => setImmediate(next));
      };
      next();
    }, expectBanner('grüße'));
    expect(failures).toEqual([]);
    expect(body).toBe('220 grüße');
  });

  it('may be the answer to what is sent', async () => {
    const { failures } = await meet(
      (socket) => {
        socket.on('data', (chunk) =>
          socket.write(chunk.toString() === 'PING\r\n' ? '+PONG\r\n' : '-ERR\r\n'),
        );
      },
      expectBanner('+PONG', 'PING\r\n'),
    );
    expect(failures).toEqual([]);
  });

  it('that is another one is told with both', async () => {
    const { failures, port } = await meet(
      (socket) => socket.end('220 mail ready\r\n'),
      expectBanner('/^SSH-2/'),
    );
    expect(failures).toEqual([
      `the banner of localhost:${port} does not match /^SSH-2/; it is "220 mail ready", and the peer closed the connection`,
    ]);
  });

  it('that never comes ends with the limit', async () => {
    const { failures, port } = await meet(silent, expectBanner('SSH'), 150);
    expect(failures).toEqual([
      `localhost:${port} sent no banner, expected it to contain "SSH", and nothing more within 150 ms`,
    ]);
  });

  it('of a peer that resets the connection', async () => {
    const { failures, port } = await meet((socket) => socket.resetAndDestroy(), expectBanner('SSH'));
    expect(failures).toEqual([
      `localhost:${port} sent no banner, expected it to contain "SSH", and the peer reset the connection (ECONNRESET)`,
    ]);
  });

  it('without end is read for 16 KB', async () => {
    const { failures, body, seen } = await meet((socket) => {
      const chunk = Buffer.alloc(7_000, 'x');
      const pour = () => {
        if (socket.destroyed) return;
        if (socket.write(chunk)) setImmediate(pour);
        else socket.once('drain', pour);
      };
      pour();
    }, expectBanner('SSH'));
    expect(failures).toEqual([expect.stringContaining('of which only the first 16 KB are read')]);
    expect(body).toBe('x'.repeat(2048));
    expect(seen.length).toBeLessThan(100);
  });

  it('that holds a secret, commands or marks keeps them to itself', async () => {
    const hostile = Buffer.from(`\u001b[31m${SECRET}\n::error::@everyone\u0000\u202E`);
    const { seen, failures, body } = await meet(
      (socket) => socket.end(Buffer.concat([hostile, Buffer.of(0xff)])),
      expectBanner('SSH'),
    );
    expect(body).toBe('***\n::error::@everyone\uFFFD');
    expect(failures).toEqual([expect.stringContaining('it is "\\u001b[31m*** ::error::@everyone\\u0000')]);
    expect(seen).toMatch(/^"/);
    expect(seen + failures.join()).not.toMatch(/[\r\n]/);
  });
});

describe('what says nothing of the port', () => {
  it.each([OPEN, REFUSED])('fails: a name that is not found, %j', async (expected) => {
    const lookup: LookupFunction = (_, __, callback) =>
      callback(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }), [], 0);
    const { answer } = await tryTcp({ target: 'gone.example:22', expect: expected }, { lookup });
    expect(answer.failures).toEqual([
      expect.stringMatching(/^gone\.example:22 is a name that is not found \(ENOTFOUND\)/),
    ]);
  });

  it.each([OPEN, REFUSED])('fails for good: metadata of the machine itself, %j', async (expected) => {
    for (const target of ['169.254.169.254:80', 'metadata.example:80', '[::ffff:169.254.169.254]:80']) {
      const lookup = leadTo('10.0.0.1', '169.254.169.254');
      const attempt = await tryTcp({ target, expect: expected }, { lookup });
      expect(attempt).toMatchObject({
        final: true,
        answer: { failures: [expect.stringContaining('which is never asked')] },
      });
    }
  });

  it('fails for good: a host that is not allowed, without a connection', async () => {
    let connections = 0;
    await using peer = await startTcpServer(() => {
      connections += 1;
    });
    const world = { allowHosts: ['shop.example'] };
    const attempt = await tryTcp({ target: `127.0.0.1:${peer.port}`, expect: REFUSED }, world);
    expect(attempt).toMatchObject({
      final: true,
      answer: { failures: ['127.0.0.1 is neither a host of an output nor in checks.allow_hosts'] },
    });
    expect(connections).toBe(0);
  });

  it('fails for good: a target that is none', async () => {
    const attempt = await tryTcp({ target: 'shop', expect: OPEN });
    expect(attempt).toMatchObject({
      final: true,
      answer: { failures: ['"shop" is no host and port, such as db.example:5432'] },
    });
  });

  it.each([OPEN, REFUSED, expectBanner('SSH')])('fails: a run that is cancelled, %j', async (expected) => {
    const run = new AbortController();
    await using peer = await startTcpServer(() => run.abort());
    const target = `127.0.0.1:${expected === REFUSED ? await findClosedPort() : peer.port}`;
    if (expected.state !== 'banner') run.abort();
    const { answer } = await tryTcp({ target, expect: expected }, { signal: run.signal });
    expect(answer.failures).toEqual(['the run was cancelled']);
    expect(answer.error).toBeDefined();
  });
});
