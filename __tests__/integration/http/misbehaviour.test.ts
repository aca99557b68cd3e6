import type { Socket } from 'node:net';
import { afterAll, describe, expect, it } from '@jest/globals';
import { readIdentity } from '../peers/support.js';
import { http, runSmoke } from './checks.js';
import { startServer, startTcpServer, startTlsServer, type TestServer } from './servers.js';

afterAll(() => http.close());

const MEGABYTE = 1024 * 1024;
const HEAD = 'HTTP/1.1 200 OK\r\n';

/** Behaves like this once a request has come. */
const onRequest = (behave: (socket: Socket) => void) => () =>
  startTcpServer((socket) => socket.once('data', () => behave(socket)));

const send = (text: string | Buffer) => onRequest((socket) => void socket.end(text));

/** Sends for as long as anyone listens, no faster than it is read. */
function sendForever(socket: Socket, chunk: Buffer): void {
  const more = () => {
    while (!socket.destroyed && socket.write(chunk));
  };
  socket.on('drain', more);
  more();
}

interface Misbehaviour {
  readonly start: () => Promise<TestServer>;
  readonly expectation?: string;
  readonly result?: 'passed' | 'flaky';
  /** Where it fails. */
  readonly message?: string | RegExp;
}

const TIMED_OUT = 'timed out after 1 s: ';

/** What servers do that they should not, and what a check makes of it. */
const MISBEHAVIOURS: Readonly<Record<string, Misbehaviour>> = {
  'never sends a first byte': {
    start: () => startTcpServer(() => undefined),
    message: `${TIMED_OUT}no answer`,
  },
  'stops in the middle of its headers': {
    start: onRequest((socket) => void socket.write(`${HEAD}content-ty`)),
    message: `${TIMED_OUT}no answer`,
  },
  'stops in the middle of its body': {
    start: onRequest((socket) => void socket.write(`${HEAD}content-length: 10\r\n\r\nhalf`)),
    message: `${TIMED_OUT}the headers came, the body was not complete`,
  },
  'resets the connection': {
    start: onRequest((socket) => socket.resetAndDestroy()),
    message: /reset the connection|closed the connection before the answer was complete/,
  },
  'resets the connection in the middle of its body': {
    start: onRequest((socket) => {
      socket.write(`${HEAD}content-length: 10\r\n\r\nhalf`, () => socket.resetAndDestroy());
    }),
    message: /reset the connection|closed the connection before the answer was complete/,
  },
  'closes without a word': {
    start: onRequest((socket) => socket.end()),
    message: /closed the connection before the answer was complete/,
  },
  'cuts a chunked body short': {
    start: send(`${HEAD}transfer-encoding: chunked\r\n\r\n5\r\nab`),
    message: /closed the connection before the answer was complete/,
  },
  'leaves out the last chunk': {
    start: send(`${HEAD}transfer-encoding: chunked\r\n\r\n2\r\nok\r\n`),
    message: /closed the connection before the answer was complete/,
  },
  'sends chunks that are none': {
    start: send(`${HEAD}transfer-encoding: chunked\r\n\r\nzz\r\nab\r\n`),
    message: /sent something that is not HTTP/,
  },
  'sends a body without end': {
    start: onRequest((socket) => {
      socket.write(`${HEAD}\r\n`);
      sendForever(socket, Buffer.alloc(65_536, 'x'));
    }),
    expectation: '{ body: Shop }',
    message: /^the first megabyte of the body \(the rest was not read\) does not contain "Shop"/,
  },
  'sends chunks without end': {
    start: onRequest((socket) => {
      socket.write(`${HEAD}transfer-encoding: chunked\r\n\r\n`);
      sendForever(socket, Buffer.from(`8000\r\n${'y'.repeat(0x8000)}\r\n`));
    }),
    expectation: '{ json: { $.ok: true } }',
    message: 'body is 1 MB or more, too long to be read as JSON',
  },
  'sends headers without end': {
    start: onRequest((socket) => {
      socket.write(HEAD);
      sendForever(socket, Buffer.from(`x-more: ${'z'.repeat(1_000)}\r\n`));
    }),
    message: /sent more than 16 KB of headers/,
  },
  'promises more than it sends': {
    start: send(`${HEAD}content-length: 99\r\n\r\nshort`),
    message: /closed the connection before the answer was complete/,
  },
  'sends more than it promises': {
    start: send(`${HEAD}content-length: 2\r\n\r\nok and more`),
    expectation: '{ body: /^ok$/ }',
    result: 'passed',
  },
  'names two lengths': {
    start: send(`${HEAD}content-length: 2\r\ncontent-length: 3\r\n\r\nok`),
    message: /^the body from 127\.0\.0\.1:\d+ has another length than it was to have/,
  },
  'gives hints before its answer': {
    start: send(`HTTP/1.1 103 Early Hints\r\nlink: </a.css>\r\n\r\n${HEAD}content-length: 2\r\n\r\nok`),
    expectation: '{ status: 200, body: ok, header: { link: null } }',
    result: 'passed',
  },
  'speaks HTTP/1.0': {
    start: send('HTTP/1.0 200 OK\r\ncontent-type: text/plain\r\n\r\nold but good'),
    expectation: '{ body: /^old but good$/ }',
    result: 'passed',
  },
  'speaks something else': {
    start: send('SSH-2.0-OpenSSH_9.6\r\n'),
    message: /sent something that is not HTTP/,
  },
  'speaks plain HTTP where TLS is due': {
    start: async () => {
      const server = await startServer((_, response) => response.end());
      return {
        ...server,
        url: server.url.replace('http:', 'https:'),
        [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
      };
    },
    message: /could not agree on TLS/,
  },
  'redirects in a circle': {
    start: () =>
      startServer((request, response) => {
        response.writeHead(302, { location: request.url === '/a' ? '/b' : '/a' }).end();
      }),
    message: /^redirect loop: \S+\/a → \S+\/b → \S+\/a$/,
  },
  'redirects on and on': {
    start: () =>
      startServer((request, response) => {
        response.writeHead(302, { location: `${request.url}x` }).end();
      }),
    message: /^more than 10 redirects/,
  },
  'redirects with a body without end': {
    start: () =>
      startServer((request, response) => {
        if (request.url === '/ok') return void response.end('ok');
        response.writeHead(302, { location: '/ok' });
        sendForever(response as unknown as Socket, Buffer.alloc(65_536));
      }),
    expectation: '{ body: ok }',
    result: 'passed',
  },
  'has a certificate of nobody known': {
    start: () => startTlsServer(readIdentity('gap'), (_, response) => response.end()),
    message: /^the TLS certificate of 127\.0\.0\.1:\d+ is signed by an authority that is not trusted here/,
  },
  'has a certificate that has expired': {
    start: () => startTlsServer(readIdentity('ended'), (_, response) => response.end()),
    message: /^the TLS certificate of 127\.0\.0\.1:\d+ has expired/,
  },
  'has a certificate for another name': {
    start: () => startTlsServer(readIdentity('other'), (_, response) => response.end()),
    message: /^the TLS certificate of 127\.0\.0\.1:\d+ is not for 127\.0\.0\.1/,
  },
  'has a good certificate': {
    start: () => startTlsServer(readIdentity('good'), (_, response) => response.end('ok')),
    expectation: '{ body: ok }',
    result: 'passed',
  },
  'sends ten megabytes': {
    start: () => startServer((_, response) => response.end(Buffer.alloc(10 * MEGABYTE, 'x'))),
    expectation: '{ size: "<11MB" }',
    result: 'passed',
  },
  'sends ten megabytes where one is expected': {
    start: () => startServer((_, response) => response.end(Buffer.alloc(10 * MEGABYTE, 'x'))),
    expectation: '{ size: "<=1MB" }',
    message: 'body is more than 1 MB, expected at most 1 MB',
  },
  'sends bytes that are no UTF-8': {
    start: send(
      Buffer.concat([Buffer.from(`${HEAD}content-length: 3\r\n\r\n`), Buffer.from([0x61, 0xff, 0x62])]),
    ),
    expectation: '{ body: "a\uFFFDb" }',
    result: 'passed',
  },
};

describe('a server that', () => {
  it.each(Object.entries(MISBEHAVIOURS))('%s gets the right result', async (_, behaviour) => {
    const { start, expectation = '{}', result = 'failed', message } = behaviour;
    await using server = await start();
    // A limit that good answers of a busy machine keep, and silence does not.
    const timeout = String(message).startsWith('timed out') ? '1s' : '20s';
    const [judged] = await runSmoke(
      `- http: ${server.url}/a\n  timeout: ${timeout}\n  within: 0s\n  expect: ${expectation}`,
    );
    expect(judged).toMatchObject({ result, attempts: 1 });
    if (typeof message === 'string') expect(judged?.message).toBe(message);
    if (message instanceof RegExp) expect(judged?.message).toMatch(message);
  });

  it('fails and works in turns is flaky', async () => {
    let asked = 0;
    await using server = await startServer((_, response) => {
      asked += 1;
      if (asked === 2) response.socket?.destroy();
      else response.writeHead(asked % 2 === 1 && asked < 4 ? 502 : 200).end();
    });
    const [judged] = await runSmoke(`- http: ${server.url}/\n  method: POST\n  within: 2m`);
    expect(judged).toMatchObject({ result: 'flaky', attempts: 4 });
    expect(judged?.answers.map(({ status, error }) => status ?? (error === undefined ? '' : 'none'))).toEqual(
      [502, 'none', 502, 200],
    );
  });
});

describe('the memory that answers take', () => {
  it('is bounded, however much is sent', async () => {
    await using server = await startServer((_, response) => {
      sendForever(response as unknown as Socket, Buffer.alloc(65_536, 'x'));
    });
    let most = 0;
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage().arrayBuffers);
    }, 1);
    const before = process.memoryUsage().arrayBuffers;
    const results = await runSmoke(
      Array.from(
        { length: 10 },
        (_, index) => `- name: c${index}\n  http: ${server.url}/\n  within: 0s\n  expect: { size: "<30MB" }`,
      ).join('\n'),
    );
    clearInterval(watch);
    expect(results.map(({ message }) => message)).toEqual(
      Array(10).fill('body is more than 30 MB, expected at most 30 MB'),
    );
    // 300 MB were sent; ten bodies of a megabyte are kept, and what waits in sockets.
    expect(most - before).toBeLessThan(150 * MEGABYTE);
  });
});
