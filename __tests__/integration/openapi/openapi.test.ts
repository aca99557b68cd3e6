import { readFileSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { createReadInside } from '../../../src/adapters/folders/read-inside.js';
import { createDispatchers } from '../../../src/adapters/http/dispatcher.js';
import { createHttp } from '../../../src/adapters/http/http.js';
import { jsonSchemas } from '../../../src/adapters/schema/json-schemas.js';
import type { CheckResult } from '../../../src/core/smoke/check-result.js';
import type { OpenApiCheck } from '../../../src/core/smoke/openapi/check.js';
import { createTargets } from '../../../src/core/smoke/targets/targets.js';
import { runChecks } from '../../../src/operations/run-checks.js';
import { somePorts } from '../../unit/operations/check-ports.js';
import { createHurriedClock, silent } from '../http/hurried-clock.js';
import { startServer } from '../http/servers.js';
import { type Break, serveDocument } from './document-server.js';

type Json = Readonly<Record<string, unknown>>;

/** What stands in a document at this path. */
const at = (document: Json, ...names: readonly string[]): Json =>
  names.reduce((value, name) => value[name] as Json, document);

const FIXTURES = fileURLToPath(new URL('fixtures', import.meta.url));
const read = (file: string): Json => parse(readFileSync(`${FIXTURES}/${file}`, 'utf8'));
const WEATHER = read('weather-gov.yaml');
const POKEMON = read('pokeapi.yaml');

/** A schema of the published document is a list by mistake. */
const UNREADABLE = 'GET /aviation/cwsus/{cwsuId}';

const http = createHttp(createDispatchers({ env: {} }));
afterAll(() => http.close());

const files: Readonly<Record<string, string>> = {};
const readFixture = createReadInside(FIXTURES);

interface Run extends Partial<OpenApiCheck> {
  readonly files?: Readonly<Record<string, string>>;
}

async function run({ files: own = files, ...change }: Run): Promise<CheckResult> {
  const check: OpenApiCheck = {
    kind: 'openapi',
    id: 'api',
    name: 'api',
    document: 'weather-gov.yaml',
    headers: {},
    skip: change.document === undefined ? [UNREADABLE] : [],
    only: [],
    parameters: {},
    after: [],
    optional: false,
    withinMs: 0,
    timeoutMs: 10_000,
    ...change,
  };
  const [result] = await runChecks({
    checks: [check],
    targets: createTargets({ outputs: { url: check.base } }),
    ports: somePorts({
      http,
      schemas: jsonSchemas,
      readFile: async (path) => own[path] ?? readFixture(path),
    }),
    since: '2026-11-27T00:00:00.000Z',
    clock: createHurriedClock(),
    log: silent,
    signal: new AbortController().signal,
    redact: (text) => text,
  });
  if (result === undefined) throw new Error('no result');
  return result;
}

describe('a sound API', () => {
  it('passes by its document of OpenAPI 3.0', async () => {
    const asked = new Map<string, number>();
    await using server = await startServer(serveDocument(WEATHER, { asked }));
    const result = await run({ base: server.url });
    expect([result.result, result.message]).toEqual(['passed', expect.stringMatching(/^57 operations in /)]);
    expect(asked.size).toBe(57);
  });

  it('passes by its document of OpenAPI 3.1', async () => {
    const asked = new Map<string, number>();
    await using server = await startServer(serveDocument(POKEMON, { asked }));
    const result = await run({ base: server.url, document: 'pokeapi.yaml' });
    expect([result.result, result.message]).toEqual(['passed', expect.stringMatching(/^100 operations in /)]);
    expect(asked.size).toBe(100);
  });
});

/** A document as published, but for what `change` does to it. */
function amend(document: Json, change: (copy: Json) => void): Json {
  const copy = structuredClone(document);
  change(copy);
  return copy;
}

interface Breach {
  readonly what: string;
  readonly path: string;
  readonly change: Break;
  readonly failure: string;
  readonly document?: Json;
}

const inBody =
  (change: (body: never) => void): Break =>
  ({ body }) =>
    change(body as never);

/** The service sends it with every answer; the document does not say that it must. */
const withRequiredHeader = amend(WEATHER, (copy) =>
  Object.assign(at(copy, 'components', 'headers', 'CorrelationId'), { required: true }),
);

const { pattern: ZONE_ID } = at(WEATHER, 'components', 'schemas', 'NWSZoneID');

const BREACHES: readonly Breach[] = [
  {
    what: 'a server error, though `default` is documented',
    path: '/glossary',
    change: (sent) => Object.assign(sent, { status: 500 }),
    failure: 'status 500 is a server error, expected 200, default',
  },
  {
    what: 'a status that is not documented',
    path: '/api/v2/berry/',
    document: POKEMON,
    change: (sent) => Object.assign(sent, { status: 202 }),
    failure: 'status 202 is not documented, expected 200',
  },
  {
    what: 'a media type that is not documented',
    path: '/glossary',
    change: ({ headers }) => Object.assign(headers, { 'content-type': 'application/json' }),
    failure: 'content-type "application/json" is not documented, expected application/ld+json',
  },
  {
    what: 'a header that is missing',
    path: '/glossary',
    document: withRequiredHeader,
    change: ({ headers }) => delete headers['X-Correlation-Id'],
    failure: 'header x-correlation-id is missing, required',
  },
  {
    what: 'a body that is no JSON',
    path: '/glossary',
    change: (sent) => Object.assign(sent, { body: '<h1>Oops</h1>' }),
    failure: 'body is not JSON: "<h1>Oops</h1>"',
  },
  {
    what: 'a property that is missing',
    path: '/stations/{stationId}',
    change: inBody((body: { geometry?: unknown }) => delete body.geometry),
    failure: 'body /geometry is missing',
  },
  {
    what: 'a value of another type',
    path: '/alerts/active/count',
    change: inBody((body: { total: unknown }) => Object.assign(body, { total: '12' })),
    failure: 'body /total is "12", must be integer',
  },
  {
    what: 'a property that is not allowed',
    path: '/stations/{stationId}',
    change: inBody((body) => Object.assign(body, { debug: true })),
    failure: 'body /debug is true, is not allowed',
  },
  {
    what: 'a value that is not in the list',
    path: '/alerts/{id}',
    change: inBody(({ properties }: { properties: object }) =>
      Object.assign(properties, { severity: 'Bad' }),
    ),
    failure:
      'body /properties/severity is "Bad", must be one of ["Extreme","Severe","Moderate","Minor","Unknown"]',
  },
  {
    what: 'a text of another format',
    path: '/stations/{stationId}/observations/latest',
    change: inBody(({ properties }: { properties: object }) =>
      Object.assign(properties, { timestamp: 'yesterday' }),
    ),
    failure: 'body /properties/timestamp is "yesterday", must have the format date-time',
  },
  {
    what: 'a text that no pattern allows',
    path: '/zones/{type}/{zoneId}',
    change: inBody(({ properties }: { properties: object }) => Object.assign(properties, { id: 'nowhere' })),
    failure: `body /properties/id is "nowhere", must match the pattern ${ZONE_ID}`,
  },
  {
    what: 'null where there must be a value',
    path: '/stations/{stationId}',
    change: inBody(({ properties }: { properties: object }) => Object.assign(properties, { name: null })),
    failure: 'body /properties/name is null, must be string',
  },
  {
    what: 'a number below the minimum, deep inside',
    path: '/alerts/active/count',
    change: inBody(({ areas }: { areas: object }) => Object.assign(areas, { MA: 0 })),
    failure: 'body /areas/MA is 0, must be at least 1',
  },
];

describe('an API that breaks its document', () => {
  it.each(BREACHES)('by $what is found', async ({ path, change, failure, document = WEATHER }) => {
    await using server = await startServer(serveDocument(document, { breaks: { [path]: change } }));
    const name = document === POKEMON ? 'pokeapi.yaml' : 'api.json';
    const result = await run({
      base: server.url,
      document: name,
      skip: document === POKEMON ? [] : [UNREADABLE],
      files: { 'api.json': JSON.stringify(document) },
    });
    const all = document === POKEMON ? 100 : 57;
    expect(result.message).toBe(`1 of ${all} operations failed: GET ${path}: ${failure}`);
    expect(result.answers[0]).toMatchObject({ label: `GET ${path}`, request: { line: expect.any(String) } });
  });
});

describe('a document in several files', () => {
  const files = {
    'api.yaml': `
      openapi: 3.1.0
      servers: [{ url: "https://api.example.com/v1" }]
      paths:
        /pets: { $ref: paths/pets.yaml }
        /pets/{id}:
          parameters: [{ name: id, in: path, required: true, schema: { type: string, format: uuid } }]
          get: { responses: { "200": { $ref: "paths/pets.yaml#/one" } } }
        /orders:
          get:
            security: [{ bearer: [] }]
            responses: { "200": { description: all } }
      components: { securitySchemes: { bearer: { type: http, scheme: bearer } } }`,
    'paths/pets.yaml': `
      get: { responses: { "200": { content: { application/json: { schema: { type: array, items: { $ref: "../pet.json" } } } } } } }
      one: { content: { application/json: { schema: { $ref: ../pet.json } } } }`,
    'pet.json': JSON.stringify({
      type: ['object'],
      required: ['id'],
      properties: { id: { type: 'integer' }, parent: { $ref: '#' }, old: { const: null } },
    }),
  };
  const answer =
    (pets: unknown, one: number): RequestListener =>
    ({ url, headers }, response) => {
      if (url === '/v1/orders')
        return void response.writeHead(headers.authorization === 'Bearer t' ? 200 : 401).end();
      const type = { 'content-type': 'application/json' };
      if (url === '/v1/pets') return void response.writeHead(200, type).end(JSON.stringify(pets));
      response.writeHead(one, type).end('{"id":1}');
    };
  const ask = async (listener: RequestListener, change: Partial<OpenApiCheck> = {}) => {
    await using server = await startServer(listener);
    return await run({ base: server.url, document: 'api.yaml', files, ...change });
  };

  it('is followed, below the path of its server', async () => {
    const result = await ask(answer([{ id: 1, parent: { id: 2, old: null } }], 200));
    expect([result.result, result.message]).toEqual([
      'passed',
      expect.stringMatching(/^2 operations in .+; not called: GET \/orders \(needs bearer, see `auth`\)$/),
    ]);
  });

  it('has the operations called that ask for credentials, once there are some', async () => {
    const change = { headers: { authorization: 'Bearer t' } };
    expect((await ask(answer([], 200), change)).message).toMatch(/^3 operations in/);
    expect((await ask(answer([], 200), { headers: { authorization: 'x' } })).message).toBe(
      '1 of 3 operations failed: GET /orders: status 401 is not documented, expected 200',
    );
  });

  it('has failures told at their places in it', async () => {
    expect((await ask(answer([{ id: 1, parent: { id: 'x', old: 0 } }], 404))).message).toBe(
      '1 of 2 operations failed: GET /pets: body /0/parent/id is "x", must be integer, body /0/parent/old is 0, must be null',
    );
  });
});

describe('an answer that no document foresees', () => {
  const files = {
    'api.json': JSON.stringify({
      openapi: '3.0.3',
      paths: {
        '/fine': { get: { responses: { 200: { description: 'fine' } } } },
        '/x': {
          get: {
            responses: {
              200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Tree' } } } },
            },
          },
        },
      },
      components: { schemas: { Tree: { type: 'array', items: { $ref: '#/components/schemas/Tree' } } } },
    }),
  };
  const ask = async (send: (response: ServerResponse) => void, change: Partial<OpenApiCheck> = {}) => {
    await using server = await startServer(({ url }, response) => {
      if (url === '/fine') return void response.end();
      response.setHeader('content-type', 'application/json');
      send(response);
    });
    return await run({ base: server.url, document: 'api.json', files, ...change });
  };

  it.each<[string, (response: ServerResponse) => void, string]>([
    [
      'is no UTF-8',
      (response) => response.end(Buffer.from([0x5b, 0xff, 0x5d])),
      'body is not JSON: "[\ufffd]"',
    ],
    [
      'is nested without end',
      (response) => response.end('['.repeat(200_000) + ']'.repeat(200_000)),
      "body can't be judged: it is nested too deep",
    ],
    [
      'has a hundred thousand mistakes',
      (response) => response.end(JSON.stringify(Array.from({ length: 100_000 }, () => 1))),
      'body /0 is 1, must be array',
    ],
    ['breaks off', (response) => response.write('[[', () => response.destroy()), 'closed the connection'],
  ])('and %s fails its operation alone', async (_, send, failure) => {
    const { message } = await ask(send);
    expect(message).toContain('1 of 2 operations failed: GET /x: ');
    expect(message).toContain(failure);
  });

  it('and is larger than what is read is not judged', async () => {
    const result = await ask((response) => response.end(`[${'[],'.repeat(700_000)}[]]`));
    expect([result.result, result.message]).toEqual([
      'passed',
      expect.stringMatching(/; not judged: GET \/x \(the body is 1 MB or more\)$/),
    ]);
  });

  it('and hangs ends with the time limit', async () => {
    const { message } = await ask(() => undefined, { timeoutMs: 200 });
    expect(message).toContain('1 of 2 operations failed: GET /x: timed out after 0.2 s');
  });
});

describe('an API that comes up', () => {
  it('is asked again only for what has failed', async () => {
    const asked = new Map<string, number>();
    let failures = 2;
    const flap: Break = (sent) => {
      if (failures-- > 0) Object.assign(sent, { status: 503 });
    };
    await using server = await startServer(serveDocument(WEATHER, { asked, breaks: { '/glossary': flap } }));
    const result = await run({ base: server.url, withinMs: 60_000 });
    expect([result.result, result.attempts]).toEqual(['flaky', 3]);
    expect(asked.get('/glossary')).toBe(3);
    expect([...asked.values()].reduce((sum, times) => sum + times, 0)).toBe(57 + 2);
  });
});

describe('a mistake in the published document', () => {
  it('is told at its operation', async () => {
    await using server = await startServer(serveDocument(WEATHER));
    const { message } = await run({ base: server.url, skip: [] });
    expect(message).toBe(
      `1 of 58 operations failed: ${UNREADABLE}: the schema of ${UNREADABLE} 200 is no valid JSON Schema: ` +
        '/$defs/bundled-0 is [{"$ref":"#/components/schemas/Office"}], must be object or boolean',
    );
  });
});
