import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from '@jest/globals';
import { createDispatchers } from '../../../src/adapters/http/dispatcher.js';
import { createHttp } from '../../../src/adapters/http/http.js';
import type { HttpAnswer, HttpRequest } from '../../../src/ports.js';
import { findClosedPort, startServer, startTcpServer, startTlsServer } from './servers.js';

/** Without the proxy that this machine may have. */
const http = createHttp(createDispatchers({ env: {} }));
afterAll(() => http.close());

const MEGABYTE = 1024 * 1024;

function ask(url: string, options: Partial<HttpRequest> = {}): Promise<HttpAnswer> {
  const signal = new AbortController().signal;
  return http.send({
    url,
    method: 'GET',
    headers: {},
    timeoutMs: 5_000,
    maxRedirects: 10,
    signal,
    ...options,
  });
}

async function askServer(listener: RequestListener, options: Partial<HttpRequest> & { path?: string } = {}) {
  await using server = await startServer(listener);
  return await ask(`${server.url}${options.path ?? '/'}`, options);
}

async function expectBody(answer: HttpAnswer): Promise<string> {
  if (!answer.ok) throw new Error(answer.error);
  return answer.body;
}

describe('an answer', () => {
  it('has status, headers in lower case, body and time, whatever the status is', async () => {
    const answer = await askServer((_, response) => {
      response.writeHead(404, { 'X-Which': 'none', 'Set-Cookie': ['a=1', 'b=2'] }).end('not here');
    });
    expect(answer).toMatchObject({ ok: true, status: 404, body: 'not here' });
    expect(answer).toHaveProperty(['headers', 'x-which'], 'none');
    expect(answer).toHaveProperty(['headers', 'set-cookie'], 'a=1, b=2');
  });

  it('is to the method, headers and credentials of the request', async () => {
    await using server = await startServer((request, response) => {
      response.end(JSON.stringify([request.method, request.headers['x-a'], request.headers.authorization]));
    });
    const answer = await ask(server.url.replace('//', '//me:p%40ss@'), {
      method: 'DELETE',
      headers: { 'X-A': 'b' },
    });
    const basic = `Basic ${Buffer.from('me:p@ss').toString('base64')}`;
    expect(JSON.parse(await expectBody(answer))).toEqual(['DELETE', 'b', basic]);
  });

  it('to HEAD has no body, even where a compressed one is announced', async () => {
    const answer = await askServer(
      (_, response) => response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': '999' }).end(),
      { method: 'HEAD' },
    );
    expect(answer).toMatchObject({ ok: true, status: 200, body: '' });
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['identity', Buffer.from],
    ['gzip, br', (text: string) => brotliCompressSync(gzipSync(text))],
  ])('in %s is decompressed', async (encoding, compress) => {
    const answer = await askServer((_, response) => {
      response.writeHead(200, { 'content-encoding': encoding }).end(compress('Shöp'));
    });
    expect(await expectBody(answer)).toBe('Shöp');
  });

  it('is read by the charset that it names', async () => {
    const answer = await askServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain; charset=ISO-8859-1' });
      response.end(Buffer.from([0x53, 0x68, 0xf6, 0x70]));
    });
    expect(await expectBody(answer)).toBe('Shöp');
  });

  it('with bytes that are no UTF-8 is read all the same', async () => {
    const answer = await askServer((_, response) => response.end(Buffer.from([0x61, 0xff, 0x62])));
    expect(await expectBody(answer)).toBe('a\uFFFDb');
  });

  it('of endless length is cut at 1 MB', async () => {
    const answer = await askServer((_, response) => {
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
      };
      response.on('drain', more);
      more();
    });
    expect(await expectBody(answer)).toHaveLength(MEGABYTE);
    expect(answer).toMatchObject({ cut: true });
  });

  it('that is a decompression bomb is cut at 1 MB', async () => {
    const bomb = gzipSync(Buffer.alloc(200 * MEGABYTE));
    const answer = await askServer((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
    });
    expect(await expectBody(answer)).toHaveLength(MEGABYTE);
    expect(answer).toMatchObject({ cut: true });
  });
});

describe('no answer', () => {
  it('from a port where nothing listens: refused', async () => {
    const port = await findClosedPort();
    expect(await ask(`http://127.0.0.1:${port}/`)).toMatchObject({
      ok: false,
      error: `127.0.0.1:${port} refused the connection (ECONNREFUSED)`,
    });
  });

  it('from an endpoint that hangs: the time limit ends it', async () => {
    const answer = await askServer(() => undefined, { timeoutMs: 200 });
    expect(answer).toMatchObject({ ok: false, error: 'timed out after 0.2 s: no answer' });
  });

  it('from a body that drips on and on: the time limit ends it', async () => {
    const answer = await askServer(
      (_, response) => {
        const drip = setInterval(() => response.write('.'), 20);
        response.on('close', () => clearInterval(drip));
      },
      { timeoutMs: 300 },
    );
    expect(answer).toMatchObject({
      ok: false,
      error: 'timed out after 0.3 s: the headers came, the body was not complete',
    });
  });

  it('when the run is cancelled', async () => {
    const run = new AbortController();
    const answer = await askServer(() => run.abort(), { signal: run.signal });
    expect(answer).toMatchObject({ ok: false, error: 'cancelled' });
  });

  it.each([
    [
      'closes at once',
      (socket: { destroy(): void }) => socket.destroy(),
      /closed the connection|reset the connection/,
    ],
    [
      'promises more than it sends',
      (socket: { end(text: string): void }) =>
        socket.end('HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\nshort'),
      /closed the connection before the answer was complete/,
    ],
    [
      'cuts a chunked body',
      (socket: { end(text: string): void }) =>
        socket.end('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nab'),
      /closed the connection before the answer was complete/,
    ],
    [
      'speaks no HTTP',
      (socket: { end(text: string): void }) => socket.end('SSH-2.0-OpenSSH_9.6\r\n'),
      /sent something that is not HTTP/,
    ],
  ])('from a server that %s', async (_, behave, message) => {
    await using server = await startTcpServer((socket) => socket.once('data', () => behave(socket)));
    expect(await ask(server.url)).toMatchObject({ ok: false, error: expect.stringMatching(message) });
  });

  it.each([
    ['gzip', 'is not what its content-encoding says'],
    ['br', 'is not what its content-encoding says'],
    ['zstd', 'content-encoding "zstd" is not understood'],
  ])('that makes sense from a body that is not %s', async (encoding, message) => {
    const answer = await askServer((_, response) => {
      response.writeHead(200, { 'content-encoding': encoding }).end('plain text, and not a short one');
    });
    expect(answer).toMatchObject({ ok: false, error: expect.stringContaining(message) });
  });

  it('from a server with a self-signed certificate, which is not trusted', async () => {
    const pem = readFileSync(new URL('fixtures/self-signed.pem', import.meta.url), 'utf8');
    await using server = await startTlsServer({ key: pem, cert: pem }, (_, response) => response.end());
    expect(await ask(server.url)).toMatchObject({
      ok: false,
      error: `the TLS certificate of 127.0.0.1:${server.port} is self-signed (DEPTH_ZERO_SELF_SIGNED_CERT)`,
    });
  });

  it('from a name that does not exist', async () => {
    // Some resolvers take their time to say so.
    expect(await ask('http://no-such-host.invalid/', { timeoutMs: 60_000 })).toMatchObject({
      ok: false,
      error: expect.stringContaining('no-such-host.invalid'),
    });
  });

  it.each(['not a url', 'ftp://127.0.0.1/', 'http://['])('to %j, and no use in trying again', async (url) => {
    expect(await ask(url)).toMatchObject({ ok: false, final: true });
  });
});

describe('redirects', () => {
  const chain: RequestListener = (request, response) => {
    const [, status, left] = /^\/(\d+)\/(\d+)$/.exec(request.url ?? '') ?? [];
    if (left === undefined || left === '0') {
      response.end(`${request.method} ${request.headers['content-type'] ?? 'none'}`);
      return;
    }
    response.writeHead(Number(status), { location: `${Number(left) - 1}` }).end('moved');
  };

  it('are followed, relative ones too, up to the limit', async () => {
    expect(await askServer(chain, { path: '/302/10' })).toMatchObject({ ok: true, status: 200 });
    expect(await askServer(chain, { path: '/302/11' })).toMatchObject({
      ok: false,
      error: expect.stringMatching(/^more than 10 redirects, the last to http:\/\/127\.0\.0\.1:\d+\/302\/0$/),
    });
  });

  it('are the answer when none may be followed', async () => {
    const answer = await askServer(chain, { path: '/301/1', maxRedirects: 0 });
    expect(answer).toMatchObject({ ok: true, status: 301, body: 'moved', headers: { location: '0' } });
  });

  it.each([
    [301, 'POST', 'GET none'],
    [302, 'POST', 'GET none'],
    [303, 'PUT', 'GET none'],
    [307, 'POST', 'POST text/plain'],
    [308, 'PUT', 'PUT text/plain'],
    [302, 'PUT', 'PUT text/plain'],
  ])('%i turns %s into %s', async (status, method, expected) => {
    const headers = { 'Content-Type': 'text/plain' };
    const answer = await askServer(chain, { path: `/${status}/1`, method, headers });
    expect(await expectBody(answer)).toBe(expected);
  });

  it('in a loop are found out before the limit', async () => {
    const answer = await askServer((request, response) => {
      response.writeHead(302, { location: request.url === '/a' ? '/b' : '/a' }).end();
    });
    expect(answer).toMatchObject({
      error: expect.stringMatching(/^redirect loop: \S+\/a → \S+\/b → \S+\/a$/),
    });
  });

  it('to another origin do not take credentials along', async () => {
    await using other = await startServer((request, response) => {
      const { authorization, cookie } = request.headers;
      response.end(JSON.stringify([authorization ?? null, cookie ?? null, request.headers['x-kept']]));
    });
    const headers = { Authorization: 'Bearer t', Cookie: 'c=1', 'X-Kept': 'yes' };
    const answer = await askServer((_, response) => response.writeHead(302, { location: other.url }).end(), {
      headers,
    });
    expect(JSON.parse(await expectBody(answer))).toEqual([null, null, 'yes']);
  });

  it('to anything but HTTP are refused', async () => {
    const answer = await askServer((_, response) =>
      response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    );
    expect(answer).toMatchObject({ ok: false, error: 'redirect to a file: address, which is not followed' });
  });

  it('to the metadata of the machine are refused', async () => {
    const location = 'http://169.254.169.254/latest/meta-data/';
    const answer = await askServer((_, response) => response.writeHead(302, { location }).end());
    expect(answer).toMatchObject({ ok: false, final: true, error: expect.stringContaining('never asked') });
  });
});

describe('close', () => {
  it('ends connections that are kept alive, so that nothing holds the process', async () => {
    let open = 0;
    const own = createHttp(createDispatchers({ env: {} }));
    await using server = await startTcpServer((socket) => {
      open += 1;
      socket.on('close', () => {
        open -= 1;
      });
      socket.on('data', () => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok'));
    });
    const signal = new AbortController().signal;
    const request = {
      url: server.url,
      method: 'GET',
      headers: {},
      timeoutMs: 5_000,
      maxRedirects: 0,
      signal,
    };
    expect(await own.send(request)).toMatchObject({ ok: true });
    expect(open).toBe(1);
    await own.close();
    while (open > 0) await new Promise((resolve) => setImmediate(resolve));
  });
});
