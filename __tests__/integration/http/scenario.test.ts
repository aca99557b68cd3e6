import type { RequestListener } from 'node:http';
import { afterAll, describe, expect, it } from '@jest/globals';
import { http, lines, readRequest, runOn } from './checks.js';
import { startServer } from './servers.js';

afterAll(() => http.close());

/** A shop that one must log in to: a session cookie after a redirect, then a token for orders. */
const shop: RequestListener = async (request, response) => {
  const body = await readRequest(request);
  const cookies = request.headers.cookie ?? '';
  const json = (status: number, value: unknown) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  switch (`${request.method} ${request.url}`) {
    case 'POST /login':
      if (body !== 'user=demo') return void json(403, { error: 'who are you?' });
      response.setHeader('set-cookie', ['sid=s-123; Path=/; HttpOnly', 'seen=1; Path=/login']);
      return void response.writeHead(303, { location: '/account' }).end();
    case 'GET /account':
      if (cookies !== 'sid=s-123') return void json(401, { error: `cookies: ${cookies}` });
      response.setHeader('x-next', '/orders');
      return void json(200, { token: 'tok-abcdef-123', user: { id: 7 }, note: 'csrf="c+1(x)"' });
    case 'POST /orders':
      if (request.headers.authorization !== 'Bearer tok-abcdef-123') return void json(401, {});
      return void json(201, { by: JSON.parse(body).user, csrf: 'is c+1(x) here' });
    default:
      json(404, { error: 'tok-abcdef-123 is not here' });
  }
};

const LOGIN = '{ name: log in, http: "${outputs.url}/login", method: POST, body: { form: { user: demo } },';

describe('a scenario', () => {
  it('keeps cookies, over redirects too, and hands values from step to step', async () => {
    const result = await runOn(
      shop,
      `
- name: order
  scenario:
    - ${LOGIN}
        save: { token: $.token, user: $.user.id, csrf: { body: '/csrf=."(.+?)."/' }, next: { header: X-Next }, sid: { cookie: sid } } }
    - name: order
      http: \${outputs.url}\${saved.next}
      method: POST
      headers: { authorization: "Bearer \${saved.token}" }
      body: { json: { user: "\${saved.user}", session: "\${saved.sid}" } }
      expect: { status: 201, body: '/^.*is \${saved.csrf} here/', json: { $.by: "\${saved.user}" } }`,
    );
    expect(result.message).toMatch(/^2 steps in /);
    expect(result).toMatchObject({
      kind: 'scenario',
      result: 'passed',
      target: expect.stringMatching(/^2 steps from POST http:\/\/127/),
    });
  });

  it('is sent back to the same address by a server that first sets a cookie', async () => {
    const bounce: RequestListener = (request, response) => {
      if (request.headers.cookie === 'seen=1') response.end('welcome');
      else response.writeHead(302, { location: request.url, 'set-cookie': 'seen=1' }).end();
    };
    const step = 'http: "${outputs.url}/", expect: { body: welcome }';
    expect(await runOn(bounce, `- name: s\n  scenario:\n    - { ${step} }`)).toMatchObject({
      result: 'passed',
    });
    // Without a session the cookie is not kept, and the loop is one.
    expect((await runOn(bounce, `- { ${step} }`)).message).toMatch(/^redirect loop: /);
  });

  it('finds out a loop in which the cookie stays', async () => {
    const result = await runOn(
      (_, response) => response.writeHead(302, { location: '/', 'set-cookie': 'seen=1' }).end(),
      '- name: s\n  scenario:\n    - { http: "${outputs.url}/" }',
    );
    expect(result.message).toMatch(/^step 1 of 1: redirect loop: \S+ → \S+$/);
  });

  it('begins anew with each attempt', async () => {
    const cookies: (string | undefined)[] = [];
    const result = await runOn(
      (request, response) => {
        cookies.push(request.headers.cookie);
        const ready = cookies.length > 3;
        response.writeHead(request.url === '/last' && !ready ? 503 : 200, { 'set-cookie': 'a=b' }).end();
      },
      `
- name: twice
  within: 2m
  scenario:
    - http: \${outputs.url}/first
    - http: \${outputs.url}/last`,
    );
    expect(result).toMatchObject({ result: 'flaky', attempts: 2 });
    expect(cookies).toEqual([undefined, 'a=b', undefined, 'a=b']);
  });

  it('ends with the first step that fails, which the failure names', async () => {
    const result = await runOn(
      shop,
      `
- name: order
  scenario:
    - ${LOGIN} save: { token: $.token } }
    - name: look
      http: \${outputs.url}/nowhere?t=\${saved.token}
      headers: { x-other: "\${saved.token}" }
    - http: \${outputs.url}/never`,
    );
    expect(result).toMatchObject({
      result: 'failed',
      message: 'step 2 of 3 (look): status 404, expected 200',
      answers: [
        {
          label: 'look',
          body: '{"error":"*** is not here"}',
          request: { line: expect.stringMatching(/\/nowhere\?t=\*\*\*$/), headers: { 'x-other': '***' } },
        },
      ],
    });
    expect(JSON.stringify(result) + lines.join('\n')).not.toContain('tok-abcdef');
  });

  it.each([
    [
      'another value is not there',
      '{ token: $.token, deep: $.user, next: { header: x-next }, gone: $.gone }',
      '',
    ],
    ['the answer is not good', '{ token: $.token, deep: $.user, next: { header: x-next } }', 'status: 201'],
    [
      'a value is not as expected',
      '{ deep: $.user, token: $.token, next: { header: x-next } }',
      'json: { $.token: x }',
    ],
  ])('hides what a step was to save when %s', async (_, save, expectation) => {
    const result = await runOn(
      (request, response) =>
        response
          .writeHead(200, { 'x-next': '/a/b' })
          .end(
            JSON.stringify(
              { token: 'eyJhbGci', user: { id: 7, pin: '4711' }, asked: request.headers['x-was'] },
              null,
              2,
            ),
          ),
      `- name: s\n  scenario:\n    - { http: "\${outputs.url}/", headers: { x-was: eyJhbGci }, save: ${save}, expect: { ${expectation} } }`,
    );
    expect(result.result).toBe('failed');
    expect(JSON.parse(result.answers[0]?.body ?? '')).toEqual({
      token: '***',
      user: { id: 7, pin: '***' },
      asked: '***',
    });
    expect(JSON.stringify(result) + lines.join('\n')).not.toMatch(/eyJhbGci|4711|\/a\/b/);
  });

  it('hides what an attempt found in the evidence of those after it', async () => {
    let asked = 0;
    const result = await runOn(
      (_, response) => {
        asked += 1;
        response.writeHead(asked === 1 ? 200 : 500).end('{"token":"tok-1","and":"tok-1"}');
      },
      `
- name: s
  within: 2m
  scenario:
    - { http: "\${outputs.url}/", save: { token: $.token } }
    - { http: "\${outputs.url}/", save: { gone: $.gone } }`,
    );
    expect(result.attempts).toBeGreaterThan(1);
    expect(result.answers.map(({ body }) => body)).toEqual(
      result.answers.map(() => '{"token":"***","and":"***"}'),
    );
  });

  it('leaves no part of a secret of the run that holds a saved value, or is held by one', async () => {
    const result = await runOn(
      (_, response) => response.end('{"id":"4711","full":"a-hush4711hush-z"}'),
      '- name: s\n  scenario:\n    - { http: "${outputs.url}", save: { id: $.id, full: $.full, gone: $.gone } }',
      { secrets: ['hush4711hush'] },
    );
    expect(result.answers[0]?.body).toBe('{"id":"***","full":"***"}');
  });

  it.each([
    ['$.nothing', 'nothing to save as x: $.nothing: no such path'],
    ['{ header: x-gone }', 'nothing to save as x: the answer has no header x-gone'],
    ["{ body: '/(nothing)/' }", 'nothing to save as x: the body does not match /(nothing)/'],
    ['{ cookie: gone }', 'nothing to save as x: no cookie gone was set'],
  ])('fails where there is no %s to save', async (capture, message) => {
    const result = await runOn(shop, `- name: s\n  scenario:\n    - ${LOGIN} save: { x: ${capture} } }`);
    expect(result).toMatchObject({ result: 'failed', message: `step 1 of 1 (log in): ${message}` });
  });

  it('fails where a value is to be saved from what is no JSON', async () => {
    const result = await runOn(
      (_, response) => response.end('<html>'),
      '- name: s\n  scenario:\n    - { http: "${outputs.url}", save: { x: $.a } }',
    );
    expect(result.message).toBe('step 1 of 1: nothing to save as x: the body is not JSON');
  });

  it('does not take what a value holds for a reference or a pattern', async () => {
    const result = await runOn(
      (request, response) => response.end(JSON.stringify({ value: '${outputs.url}.*', url: request.url })),
      `
- name: s
  scenario:
    - { http: "\${outputs.url}/\${outputs.odd}", save: { value: $.value } }
    - http: \${outputs.url}/b
      headers: { x-value: "\${saved.value} $\${saved.value}" }
      expect: { body: '/"\${saved.value}"/' }`,
      { outputs: { odd: '${saved.value}' } },
    );
    expect(result).toMatchObject({ result: 'passed' });
  });

  it('is led by a saved value to no private address that nothing names', async () => {
    await using other = await startServer((_, response) => response.end('secrets of the runner'));
    const lead = (target: string, world = {}) =>
      runOn(
        (_, response) => response.end(JSON.stringify({ target })),
        `
- name: s
  scenario:
    - { http: "\${outputs.url}", save: { target: $.target } }
    - { http: "\${saved.target}" }`,
        world,
      );
    const elsewhere = other.url.replace('127.0.0.1', '127.0.0.2');
    expect((await lead(elsewhere)).message).toMatch(/^step 2 of 2: 127\.0\.0\.2 is in a private network/);
    expect((await lead(other.url.replace('127.0.0.1', 'localhost'))).message).toMatch(
      /^step 2 of 2: localhost is in a private network/,
    );
    expect((await lead('http://169.254.169.254/latest/')).message).toMatch(/never asked/);
    // The very host of an output.
    expect(await lead(other.url)).toMatchObject({ result: 'passed' });
    expect(
      await lead(other.url.replace('127.0.0.1', 'localhost'), { outputs: { other: 'localhost' } }),
    ).toMatchObject({ result: 'passed' });
  });
});
