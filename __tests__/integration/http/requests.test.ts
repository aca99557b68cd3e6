import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, describe, expect, it } from '@jest/globals';
import { http, readRequest, runOn } from './checks.js';
import { startServer } from './servers.js';

afterAll(() => http.close());

/** Answers with what it was asked. */
async function echo(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await readRequest(request);
  const { method, url, headers } = request;
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ method, url, headers, body }));
}

describe('the body of a request', () => {
  it.each([
    ['body: hello ${env.name}', 'hello shop-pr-7', 'text/plain;charset=UTF-8'],
    ['body: { text: "a\\nb" }', 'a\nb', 'text/plain;charset=UTF-8'],
    ['body: { json: { id: 1, pr: "${pr.number}" } }', '{"id":1,"pr":"7"}', 'application/json'],
    ['body: { form: { a: "b & c", d: ü } }', 'a=b+%26+c&d=%C3%BC', 'application/x-www-form-urlencoded'],
  ])('%s is sent as %s', async (line, body, type) => {
    const result = await runOn(
      echo,
      `- http: \${outputs.url}/orders\n  method: POST\n  ${line}\n  expect:\n    json: ${JSON.stringify({
        '$.body': body,
        '$.method': 'POST',
        '$.headers["content-type"]': type,
      })}`,
    );
    expect(result).toMatchObject({ result: 'passed' });
  });

  it('has the type that the headers say', async () => {
    const result = await runOn(
      echo,
      `
- http: \${outputs.url}/
  method: PUT
  headers: { Content-Type: application/vnd.api+json }
  body: { json: {} }
  expect: { json: { '$.headers["content-type"]': application/vnd.api+json } }`,
    );
    expect(result).toMatchObject({ result: 'passed' });
  });

  it.each([
    [307, 'POST', 'kept'],
    [303, 'GET', ''],
  ])('goes along with a redirect of status %i as the method does', async (status, method, body) => {
    const result = await runOn(
      (request, response) => {
        if (request.url === '/first') response.writeHead(status, { location: '/last' }).end();
        else void echo(request, response);
      },
      `
- http: \${outputs.url}/first
  method: POST
  body: kept
  expect: { json: { $.method: ${method}, $.body: "${body}" } }`,
    );
    expect(result).toMatchObject({ result: 'passed' });
  });
});

describe('credentials', () => {
  const env = { API_TOKEN: 'hush-hush-token\n', USER_NAME: 'jo', USER_PASSWORD: 'pä55word' };

  it.each([
    ['{ bearer: API_TOKEN }', 'authorization', 'Bearer hush-hush-token'],
    ['{ header: X-Api-Key, value: API_TOKEN }', 'x-api-key', 'hush-hush-token'],
    [
      '{ user: USER_NAME, password: USER_PASSWORD }',
      'authorization',
      `Basic ${Buffer.from('jo:pä55word').toString('base64')}`,
    ],
  ])('%s are sent as %s', async (auth, header, value) => {
    const expected = JSON.stringify({ [`$.headers["${header}"]`]: value });
    const result = await runOn(
      echo,
      `- http: \${outputs.url}/\n  auth: ${auth}\n  expect: { json: ${expected} }`,
      {
        env,
      },
    );
    expect(result).toMatchObject({ result: 'passed' });
  });

  it('stay with the origin, whatever their header is called', async () => {
    await using other = await startServer(echo);
    const result = await runOn(
      (_, response) => response.writeHead(302, { location: other.url }).end(),
      `
- http: \${outputs.url}/
  auth: { header: x-shop, value: API_TOKEN }
  headers: { x-session-token: other, x-kept: "1" }
  expect: { json: { '$.headers["x-kept"]': "1", '$.headers["x-shop"]': null } }`,
      { env, outputs: { other: other.url } },
    );
    expect(result.message).toBe('$.headers["x-shop"]: no such path, expected null');
    expect(result.answers[0]?.body).not.toContain('x-session-token');
  });

  it('are in no evidence of a failure', async () => {
    const result = await runOn(
      (request, response) => response.writeHead(403).end(`no entry with ${request.headers['x-shop']}`),
      `
- http: \${outputs.url}/private?key=hush-hush-token
  method: POST
  auth: { header: x-shop, value: API_TOKEN }
  body: { form: { again: hush-hush-token } }`,
      { env, secrets: ['hush-hush-token'] },
    );
    expect(result).toMatchObject({ result: 'failed', message: 'status 403, expected 200' });
    expect(result.answers[0]).toMatchObject({
      body: 'no entry with ***',
      request: { headers: { 'x-shop': '***' }, body: 'again=***' },
    });
    expect(JSON.stringify(result)).not.toContain('hush');
  });

  it('that are not there keep the request from being sent', async () => {
    let asked = 0;
    const result = await runOn((_, response) => {
      asked += 1;
      response.end();
    }, '- http: ${outputs.url}/\n  auth: { bearer: NOT_SET }\n  within: 2m');
    expect(result).toMatchObject({
      result: 'failed',
      attempts: 1,
      message: 'the environment variable NOT_SET, which holds credentials, is not set',
    });
    expect(asked).toBe(0);
  });
});

describe('the evidence of a failure', () => {
  it('holds the request as it was sent, the answer, and where the time went', async () => {
    const result = await runOn(
      (_, response) =>
        response.writeHead(500, { 'x-why': 'broken', 'set-cookie': 'a=b' }).end('x'.repeat(5_000)),
      '- http: ${outputs.url}/orders?x=1\n  method: POST\n  body: { json: { id: 1 } }',
    );
    const [answer] = result.answers;
    expect(answer).toMatchObject({
      status: 500,
      headers: { 'x-why': 'broken', 'set-cookie': '[hidden]' },
      request: {
        line: expect.stringMatching(/^POST http:\/\/127\.0\.0\.1:\d+\/orders\?x=1$/),
        headers: { 'content-type': 'application/json', 'user-agent': 'mayfly' },
        body: '{"id":1}',
      },
      timings: {
        connectMs: expect.any(Number),
        firstByteMs: expect.any(Number),
        totalMs: expect.any(Number),
      },
    });
    expect(answer?.request?.headers.host).toMatch(/^127\.0\.0\.1:\d+$/);
    expect(answer?.body).toHaveLength(2_048);
    expect(answer?.timings).not.toHaveProperty('tlsMs');
  });

  it.each(['GET', 'POST', 'PUT', 'DELETE', 'HEAD'])(
    'holds all headers that went over the wire with %s, the defaults too, and hides those of a session',
    async (method) => {
      let received: IncomingMessage['headers'] = {};
      const result = await runOn(
        (request, response) => {
          received = request.headers;
          response.writeHead(request.url === '/login' ? 200 : 500, { 'set-cookie': 'sid=s-123' }).end();
        },
        `
- name: session
  scenario:
    - http: \${outputs.url}/login
    - http: \${outputs.url}/
      method: ${method}
      headers: { X-Own: "1" }
      ${method === 'POST' ? 'body: { json: { id: ü } }' : ''}`,
      );
      expect(received).toMatchObject({ cookie: 'sid=s-123', 'user-agent': 'mayfly', 'x-own': '1' });
      expect(result.answers[0]?.request?.headers).toEqual({ ...received, cookie: '[hidden]' });
    },
  );

  it('holds the request even where no answer came', async () => {
    const result = await runOn(
      (request) => request.socket.destroy(),
      '- http: ${outputs.url}/gone\n  headers: { authorization: secret }',
    );
    expect(result.answers[0]).toMatchObject({
      error: expect.stringContaining('closed the connection'),
      request: {
        line: expect.stringContaining('GET http://127.0.0.1'),
        headers: { authorization: '[hidden]' },
      },
    });
  });

  it('tells the time of a lookup, and none of what a kept connection did not do', async () => {
    await using server = await startServer((_, response) => response.writeHead(404).end());
    const ask = () =>
      http.send({
        url: `http://localhost:${server.port}/`,
        method: 'GET',
        headers: {},
        timeoutMs: 5_000,
        maxRedirects: 0,
        signal: new AbortController().signal,
      });
    expect((await ask()).timings).toMatchObject({ dnsMs: expect.any(Number), connectMs: expect.any(Number) });
    const again = (await ask()).timings;
    expect(again).toMatchObject({ firstByteMs: expect.any(Number) });
    expect(again).not.toHaveProperty('dnsMs');
    expect(again).not.toHaveProperty('connectMs');
  });
});
