import { writeFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTempFolders, type TempFolders } from '../../../src/adapters/folders/temp-folders.js';
import { http, runOn } from './checks.js';

afterAll(() => http.close());

const ORDER = { id: 'x', items: [{ price: 3 }, { price: 'free' }] };

/** An order, with a header that tells too much. */
const order: RequestListener = (_, response) =>
  void response
    .writeHead(201, { 'content-type': 'application/json', 'x-powered-by': 'Express 4' })
    .end(JSON.stringify(ORDER));

const judge = (expectation: string, listener = order, world = {}) =>
  runOn(listener, `- http: \${outputs.url}/orders\n  expect: ${expectation}`, world);

describe('an expectation', () => {
  it.each([
    ['{ status: 201 }', undefined],
    ['{ status: [200, 201] }', undefined],
    ['{ status: 2xx }', undefined],
    ['{ status: [4xx, 201] }', undefined],
    ['{ status: [200, 3xx, 404] }', 'status 201, expected 200, 3xx or 404'],
    ['{ status: 4xx }', 'status 201, expected 4xx'],
    ['{ status: 2xx, header: { x-debug: null } }', undefined],
    [
      '{ status: 2xx, header: { X-Powered-By: null } }',
      'header x-powered-by must be absent; it is "Express 4"',
    ],
    ['{ status: 2xx, size: <1KB }', undefined],
    ['{ status: 2xx, size: { min: 10B, max: 1KB } }', undefined],
    ['{ status: 2xx, size: <49B }', 'body is 49 bytes, expected at most 48 bytes'],
    ['{ status: 2xx, size: <=49B }', undefined],
    ['{ status: 2xx, size: ">=1KB" }', 'body is 49 bytes, expected at least 1 KB'],
    ['{ status: 2xx, not: { status: [500, 503] } }', undefined],
    ['{ status: 2xx, not: { status: 2xx } }', 'status 201, expected anything but 2xx'],
    ['{ status: 2xx, not: { body: "/stack trace/i" } }', undefined],
    ['{ status: 2xx, not: { body: "/FREE/i" } }', 'body must not match /FREE/i, and does'],
    [
      '{ status: 2xx, not: { header: { x-powered-by: Express } } }',
      /^header x-powered-by must not contain "Express"/,
    ],
    ['{ status: 2xx, not: { header: { x-debug: /./ } } }', undefined],
    ['{ status: 2xx, not: { json: { $.error: true } } }', undefined],
    ['{ status: 2xx, not: { json: { $.id: x } } }', '$.id is "x", which it must not be'],
    [
      '{ status: 2xx, schema: { properties: { items: { items: { properties: { price: { type: number } } } } } } }',
      'schema: /items/1/price is "free", must be number',
    ],
    ['{ status: 2xx, schema: { type: object, required: [id, total] } }', 'schema: /total is missing'],
    ['{ status: 2xx, schema: { properties: { id: { enum: ["x"] } } } }', undefined],
  ])('%s comes to %s', async (expectation, message) => {
    const result = await judge(expectation);
    expect(result.result).toBe(message === undefined ? 'passed' : 'failed');
    if (typeof message === 'string') expect(result.message).toBe(message);
    if (message instanceof RegExp) expect(result.message).toMatch(message);
  });

  it('of size is about the body as it is decompressed, however long', async () => {
    const zeros: RequestListener = (_, response) =>
      void response
        .writeHead(200, { 'content-encoding': 'gzip' })
        .end(gzipSync(Buffer.alloc(3 * 1024 * 1024)));
    expect(await judge('{ size: { min: 3MB, max: 3MB } }', zeros)).toMatchObject({ result: 'passed' });
    expect(await judge('{ size: <2MB }', zeros)).toMatchObject({
      message: 'body is more than 2 MB, expected at most 2 MB',
    });
  });
});

describe('a JSON Schema in a file', () => {
  let folders: TempFolders;
  let workingDirectory: string;
  beforeAll(async () => {
    folders = await createTempFolders('/tmp');
    workingDirectory = await folders.make('repository');
    await writeFile(
      join(workingDirectory, 'order.json'),
      JSON.stringify({
        $schema: 'http://json-schema.org/draft-07/schema#',
        definitions: { item: { type: 'object', properties: { price: { type: 'number' } } } },
        properties: { items: { items: { $ref: '#/definitions/item' } }, id: { format: 'uuid' } },
      }),
    );
    await writeFile(join(workingDirectory, 'order.yaml'), 'type: object\nrequired: [id]\n');
    await writeFile(join(workingDirectory, 'broken.json'), '{ "type": "objekt" }');
    await writeFile(join(workingDirectory, 'text.json'), '{ no: [json');
  });
  afterAll(() => folders.remove());

  it.each([
    ['order.yaml', undefined],
    [
      'order.json',
      'schema: /items/1/price is "free", must be number; schema: /id is "x", must have the format uuid',
    ],
    ['missing.json', /missing\.json/],
    ['broken.json', /broken\.json is no valid JSON Schema/],
    ['text.json', /text\.json is neither JSON nor YAML/],
  ])('%s comes to %s', async (file, message) => {
    const result = await judge(`{ status: 201, schema: ${file} }`, order, { workingDirectory });
    if (message === undefined) expect(result).toMatchObject({ result: 'passed' });
    else if (typeof message === 'string') expect(result).toMatchObject({ result: 'failed', message });
    else
      expect(result).toMatchObject({
        result: 'failed',
        attempts: 1,
        message: expect.stringMatching(message),
      });
  });
});

describe('a repeated request', () => {
  const repeat = (listener: RequestListener, expectation: string, count = 5) =>
    runOn(listener, `- http: \${outputs.url}/\n  repeat: ${count}\n  expect: ${expectation}`);

  it('asks so often, over one connection', async () => {
    const ports = new Set<number | undefined>();
    let asked = 0;
    const result = await repeat((request, response) => {
      asked += 1;
      ports.add(request.socket.remotePort);
      response.end('ok');
    }, '{ body: ok, under: { p50: 4m, p95: 5m } }');
    expect(result).toMatchObject({
      result: 'passed',
      message: expect.stringMatching(/^200 every time, p50 .* of 5$/),
    });
    expect(asked).toBe(5);
    expect(ports.size).toBe(1);
  });

  it('fails by any answer that is not good, with the others that are not as evidence', async () => {
    let asked = 0;
    const result = await repeat((_, response) => {
      asked += 1;
      response.writeHead(asked % 2 === 0 ? 500 : 200).end();
    }, '{ status: 200 }');
    expect(result).toMatchObject({
      result: 'failed',
      message: 'status 500, expected 200; and 1 more of 5 requests',
      answers: [{ label: 'request 2 of 5', more: [{ label: 'request 4 of 5', status: 500 }] }],
    });
  });

  it('is not asked on where nothing answers', async () => {
    let asked = 0;
    const result = await repeat(
      (request) => {
        asked += 1;
        request.socket.destroy();
      },
      '{ status: 200 }',
      200,
    );
    expect(result.result).toBe('failed');
    // An idempotent request may be sent again over a new connection.
    expect(asked).toBeLessThan(5);
  });
});
