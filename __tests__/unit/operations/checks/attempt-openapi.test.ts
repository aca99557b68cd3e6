import { describe, expect, it } from '@jest/globals';
import { jsonSchemas } from '../../../../src/adapters/schema/json-schemas.js';
import { MayflyError } from '../../../../src/core/errors.js';
import type { OpenApiCheck } from '../../../../src/core/smoke/openapi/check.js';
import { createTargets } from '../../../../src/core/smoke/targets/targets.js';
import { attemptOpenApi } from '../../../../src/operations/checks/attempt-openapi.js';
import { NO_LOGS } from '../../../../src/operations/checks/environment-logs.js';
import { Memory } from '../../../../src/operations/checks/memory.js';
import type { HttpAnswer, HttpRequest } from '../../../../src/ports.js';
import { somePorts } from '../check-ports.js';

type Json = Readonly<Record<string, unknown>>;

const inJson = { content: { 'application/json': { schema: { type: 'object' } } } };
const ID = { name: 'id', in: 'path', required: true, schema: { type: 'integer' } };

const PATHS = {
  '/a': { get: { operationId: 'getA', tags: ['first'], responses: { 200: inJson, 401: {} } } },
  '/b/{id}': { get: { parameters: [ID], responses: { 200: inJson } } },
  '/c': { get: { security: [{ key: [] }], responses: { 200: inJson } } },
  '/d': { $ref: 'd.yaml' },
};

const D = 'get: { responses: { "200": { description: fine } } }';

const DOCUMENT: Json = {
  openapi: '3.0.3',
  paths: PATHS,
  components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'x-key' } } },
};

const CHECK: OpenApiCheck = {
  kind: 'openapi',
  id: 'api',
  name: 'api',
  document: './api.json',
  base: 'http://x.example',
  headers: {},
  skip: [],
  only: [],
  parameters: {},
  after: [],
  optional: false,
  withinMs: 0,
  timeoutMs: 1_000,
};

const refused: HttpAnswer = { ok: false, error: 'refused the connection', ms: 2 };
const answer = (status: number, body = '{}'): HttpAnswer => ({
  ok: true,
  status,
  headers: { 'content-type': 'application/json' },
  body,
  ms: 5,
});

/** A world in which `answers` has what each path answers, 200 unless it is named. */
function makeWorld(
  answers: Readonly<Record<string, HttpAnswer>> = {},
  document: Json = DOCUMENT,
  attemptMs = 60_000,
) {
  let time = 0;
  const asked: string[] = [];
  const requests: HttpRequest[] = [];
  const files: Readonly<Record<string, string>> = { 'api.json': JSON.stringify(document), 'd.yaml': D };
  const now: Record<string, HttpAnswer> = { ...answers };
  const ports = somePorts({
    schemas: jsonSchemas,
    readVariable: (name) => (name === 'TOKEN' ? 't0ken\n' : undefined),
    readFile: async (path) => {
      const text = files[path];
      if (text === undefined) throw new MayflyError(`${path} does not exist`, { kind: 'input' });
      return text;
    },
    http: {
      send: async (request) => {
        const path = new URL(request.url).pathname;
        asked.push(path);
        requests.push(request);
        time += 5;
        return now[path] ?? answer(200);
      },
    },
  });
  const memory = new Memory();
  // A check of its own for each attempt: only the memory tells what was before.
  const attempt = (check: OpenApiCheck = { ...CHECK }) =>
    attemptOpenApi(check, {
      memory,
      ports,
      targets: createTargets({ outputs: {} }),
      clock: { now: () => time, sleep: async () => undefined },
      logs: NO_LOGS,
      timeoutMs: 1_000,
      attemptMs,
      signal: new AbortController().signal,
      redact: (text) => text.replaceAll('hunter2', '***'),
      since: '2026-11-27T00:00:00.000Z',
    });
  return { attempt, asked, requests, now };
}

describe('an attempt at an OpenAPI check', () => {
  it('calls every operation that it can and counts the others', async () => {
    const { attempt, asked } = makeWorld();
    const { answer: got, final } = await attempt();
    expect(asked).toEqual(['/a', '/b/1', '/d']);
    expect(final).toBeUndefined();
    expect(got).toMatchObject({ failures: [], ms: 15 });
    expect(got.seen).toBe('3 operations in 15 ms; not called: GET /c (needs key, see `auth`)');
  });

  it('tells every operation that failed, each with its evidence', async () => {
    const { attempt } = makeWorld({ '/a': answer(500, 'hunter2'), '/b/1': answer(200, '[]'), '/d': refused });
    const { answer: got } = await attempt();
    expect(got).toMatchObject({
      label: 'GET /a',
      status: 500,
      body: '***',
      failures: [
        '3 of 3 operations failed: GET /a: status 500 is a server error, expected 200, 401',
        'GET /b/{id}: body is [], must be object',
        'GET /d: refused the connection',
      ],
      more: [
        { label: 'GET /b/{id}', status: 200, failures: ['body is [], must be object'] },
        { label: 'GET /d', error: 'refused the connection' },
      ],
    });
  });

  it('tells those that failed alike together', async () => {
    const { attempt } = makeWorld({ '/a': refused, '/b/1': answer(200, '[]'), '/d': refused });
    const { answer: got } = await attempt();
    expect(got.failures).toEqual([
      '3 of 3 operations failed: GET /a, GET /d: refused the connection',
      'GET /b/{id}: body is [], must be object',
    ]);
    expect(got.more).toMatchObject([{ label: 'GET /b/{id}' }]);
  });

  it('asks those that have passed not again', async () => {
    const { attempt, asked, now } = makeWorld({ '/a': answer(503), '/d': refused });
    expect((await attempt()).answer.failures).toHaveLength(2);
    asked.length = 0;
    delete now['/a'];
    expect((await attempt()).answer.failures).toEqual([
      '1 of 3 operations failed: GET /d: refused the connection',
    ]);
    expect(asked).toEqual(['/a', '/d']);
    asked.length = 0;
    delete now['/d'];
    const { answer: got } = await attempt();
    expect([asked, got.failures, got.seen.slice(0, 12)]).toEqual([['/d'], [], '3 operations']);
  });

  it('asks those again that no answer was the right one for', async () => {
    const { attempt, asked, now } = makeWorld({ '/a': answer(401), '/b/1': answer(404), '/d': answer(503) });
    expect((await attempt()).answer.failures).toHaveLength(1);
    for (const path of Object.keys(now)) delete now[path];
    asked.length = 0;
    expect((await attempt()).answer.seen).toBe(
      '3 operations in 15 ms; not called: GET /c (needs key, see `auth`)',
    );
    expect(asked).toEqual(['/a', '/b/1', '/d']);
  });

  it('counts what was answered for a made-up value', async () => {
    const { attempt } = makeWorld({ '/b/1': answer(404) });
    expect((await attempt()).answer).toMatchObject({
      failures: [],
      seen: expect.stringContaining('; not judged: GET /b/{id} (404 for a made-up id)'),
    });
    const given = makeWorld({ '/b/1': answer(404) });
    expect((await given.attempt({ ...CHECK, parameters: { id: 1 } })).answer.failures).toEqual([
      '1 of 3 operations failed: GET /b/{id}: status 404 is not documented, expected 200',
    ]);
  });

  it('says how many answers were errors, though documented', async () => {
    const { attempt } = makeWorld({ '/a': answer(401) });
    const { answer: got } = await attempt();
    expect([got.failures, got.seen]).toEqual([
      [],
      expect.stringContaining('; answered with an error, as documented: 1 (401)'),
    ]);
  });

  describe('where no operation is answered below 400', () => {
    const secured = {
      ...DOCUMENT,
      paths: { '/a': { get: { security: [{ key: [] }], responses: { 200: inJson, 401: {} } } } },
    };

    it('fails though all of them are as documented', async () => {
      const { attempt } = makeWorld(
        { '/a': answer(404) },
        {
          ...DOCUMENT,
          paths: { '/a': { get: { responses: { 200: inJson, 404: {} } } } },
        },
      );
      expect((await attempt()).answer.failures).toEqual([
        'none of 1 operation succeeded, such as GET /a: status 404; look at `base`',
      ]);
    });

    it('fails though every value was made up', async () => {
      const paths = { '/b/{id}': PATHS['/b/{id}'], '/e/{id}': PATHS['/b/{id}'] };
      const { attempt, asked, now } = makeWorld(
        { '/b/1': answer(404), '/e/1': answer(404) },
        { ...DOCUMENT, paths },
      );
      expect((await attempt()).answer.failures).toEqual([
        'none of 2 operations succeeded, such as GET /b/{id}: 404 for a made-up id; ' +
          'give values that exist as `parameters`, or look at `base`',
      ]);
      delete now['/e/1'];
      expect((await attempt()).answer.failures).toEqual([]);
      expect(asked).toEqual(['/b/1', '/e/1', '/b/1', '/e/1']);
    });

    it.each([401, 403])('names the schemes of the document for a %i', async (status) => {
      const paths = { '/a': { get: { responses: { 200: inJson, [status]: {} } } } };
      const { attempt } = makeWorld({ '/a': answer(status) }, { ...DOCUMENT, paths });
      expect((await attempt()).answer.failures).toEqual([
        `none of 1 operation succeeded, such as GET /a: status ${status}; ` +
          'the document names the scheme key (apiKey in the header x-key), see `auth`',
      ]);
    });

    it('names the scheme of the operations, also where the status is not documented', async () => {
      const { attempt } = makeWorld({ '/a': answer(403) }, secured);
      const check: OpenApiCheck = { ...CHECK, headers: { 'x-key': 'wrong' } };
      expect((await attempt(check)).answer.failures).toEqual([
        '1 of 1 operation failed: GET /a: status 403 is not documented, expected 200, 401',
        'none of 1 operation succeeded, such as GET /a: status 403; ' +
          'the document names the scheme key (apiKey in the header x-key), see `auth`',
      ]);
    });

    it('points to `auth` where the document names no scheme', async () => {
      const { attempt } = makeWorld({ '/a': answer(401) }, { ...DOCUMENT, components: {} });
      expect((await attempt({ ...CHECK, only: ['first'] })).answer.failures).toEqual([
        'none of 1 operation succeeded, such as GET /a: status 401; see `auth`',
      ]);
    });
  });

  it('fails where nothing can be called', async () => {
    const { attempt, asked } = makeWorld();
    const { answer: got } = await attempt({ ...CHECK, skip: ['getA', 'GET /b/{id}', 'GET /d'] });
    expect(got.failures).toEqual([
      'no operation could be called: 0 operations in 0 ms; not called: GET /c (needs key, see `auth`)',
    ]);
    expect(asked).toEqual([]);
  });

  it('ends where its time is over, which fails it, and goes on from there', async () => {
    const { attempt, asked, requests } = makeWorld({}, DOCUMENT, 8);
    const { answer: got, final } = await attempt();
    expect([asked, requests.map(({ timeoutMs }) => timeoutMs)]).toEqual([
      ['/a', '/b/1'],
      [8, 3],
    ]);
    expect([got.failures, final]).toEqual([
      ['no time was left to ask 1 of 3 operations, such as GET /d; make `within` longer'],
      undefined,
    ]);
    expect(got.seen).toBe(
      '2 operations in 10 ms; not called: GET /c (needs key, see `auth`); not called: GET /d (no time left)',
    );
    expect((await attempt()).answer.failures).toEqual([]);
    expect(asked).toEqual(['/a', '/b/1', '/d']);
  });

  it('tells failures beside what was not asked', async () => {
    const { attempt } = makeWorld({ '/a': answer(500) }, DOCUMENT, 8);
    expect((await attempt()).answer.failures).toEqual([
      '1 of 2 operations failed: GET /a: status 500 is a server error, expected 200, 401',
      'no time was left to ask 1 of 3 operations, such as GET /d; make `within` longer',
    ]);
  });

  it('sends what is configured, and follows no redirect', async () => {
    const { attempt, requests } = makeWorld();
    await attempt({ ...CHECK, headers: { 'X-Key': 'k' } });
    expect(requests).toHaveLength(4);
    expect(requests[0]).toMatchObject({ maxRedirects: 0, timeoutMs: 1_000, headers: { 'x-key': 'k' } });
    expect(requests[0]?.judgeHost?.('10.0.0.1')).toHaveProperty('refused');
    expect(requests[0]?.judgeHost?.('x.example')).toEqual({ reach: 'any' });
  });

  it('sends credentials by the names of the variables that hold them', async () => {
    const { attempt, requests } = makeWorld();
    await attempt({ ...CHECK, auth: { bearer: 'TOKEN' } });
    expect(requests).toHaveLength(4);
    expect(requests[0]).toMatchObject({
      headers: { authorization: 'Bearer t0ken' },
      credentials: ['authorization'],
    });
    const without = makeWorld();
    const { answer: got, final } = await without.attempt({
      ...CHECK,
      auth: { header: 'x-key', value: 'KEY' },
    });
    expect([without.asked, final, got.error]).toEqual([
      [],
      true,
      'the environment variable KEY, which holds credentials, is not set',
    ]);
  });

  it('stops asking where nothing answers', async () => {
    const paths = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`/${index}`, { get: { responses: { 200: {} } } }]),
    );
    const { attempt, asked, now } = makeWorld({}, { openapi: '3.1.0', paths });
    for (const path of Object.keys(paths)) now[path] = refused;
    const { answer: got, final } = await attempt();
    expect(asked.length).toBeLessThan(15);
    expect(final).toBeUndefined();
    expect(got.failures).toHaveLength(1);
    expect(got.failures[0]).toMatch(
      /^(\d+) of \1 operations failed: GET \/0, GET \/1, GET \/2 and \d+ more operations: refused the connection$/,
    );
    expect(got).not.toHaveProperty('more');
    expect(got.seen).toMatch(/not called: \d+ \(nothing answers\)$/);
    for (const path of Object.keys(paths)) delete now[path];
    expect((await attempt()).answer.seen).toMatch(/^40 operations/);
  });

  it('is the last where no other can end otherwise', async () => {
    const forbidden = { ...refused, final: true } as const;
    const { attempt } = makeWorld({ '/a': forbidden, '/b/1': forbidden, '/d': forbidden });
    expect((await attempt()).final).toBe(true);
    const mixed = makeWorld({ '/a': forbidden, '/b/1': refused, '/d': forbidden });
    expect((await mixed.attempt()).final).toBeUndefined();
  });

  it.each([
    [{ document: 'none.yaml' }, DOCUMENT, 'none.yaml does not exist'],
    [
      { skip: ['getB'] },
      DOCUMENT,
      '`skip` names getB, which is no safe operation of ./api.json; did you mean `getA`?',
    ],
    [
      { skip: ['export'], only: ['zoo'] },
      DOCUMENT,
      '`skip` names export, which is no safe operation of ./api.json; ' +
        '`only` names zoo, which is no tag of a safe operation of ./api.json',
    ],
    [
      { parameters: { ids: 1, 'GET /zip': { id: 1 } } },
      DOCUMENT,
      '`parameters` names ids, which is no parameter or name of a safe operation of ./api.json; did you mean `id`?; ' +
        '`parameters` names GET /zip, which is no parameter or name of a safe operation of ./api.json',
    ],
    [
      { parameters: { getA: { id: 1 } } },
      DOCUMENT,
      '`parameters.getA` names id, which is no parameter of GET /a',
    ],
    [{ base: undefined }, DOCUMENT, "the document's server is not given"],
    [{}, { swagger: '2.0' }, 'is Swagger 2.0, which is not supported; turn it into OpenAPI 3'],
  ])('ends at once for the mistake %j', async (change, document, error) => {
    const { attempt } = makeWorld({}, document);
    const { base, ...rest } = { ...CHECK, ...change };
    const end = await attempt({ ...rest, ...(base === undefined ? {} : { base }) });
    expect(end.final).toBe(true);
    expect(end.answer.error).toContain(error);
    expect(end.answer.failures).toEqual([end.answer.error]);
  });

  it('tells a mistake in one schema at its operation', async () => {
    const broken = { content: { 'application/json': { schema: { $ref: 'e.yaml#/X' } } } };
    const paths = { '/a': { get: { responses: { 200: broken } } }, '/d': PATHS['/d'] };
    const { attempt } = makeWorld({}, { ...DOCUMENT, paths });
    expect((await attempt()).answer.failures).toEqual([
      '1 of 2 operations failed: GET /a: api.json refers to e.yaml#/X in e.yaml, which was not found',
    ]);
  });

  it('keeps nine further failures', async () => {
    const paths = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`/${index}`, { get: { responses: { 200: {} } } }]),
    );
    const { attempt, now } = makeWorld({}, { openapi: '3.1.0', paths });
    for (const [index, path] of Object.keys(paths).entries()) now[path] = answer(500 + index);
    const { answer: got } = await attempt();
    expect(got.more).toHaveLength(9);
    expect(got.failures).toHaveLength(11);
    expect(got.failures.at(-1)).toBe('and 20 more operations');
  });
});
