import { describe, expect, it } from '@jest/globals';
import { type PlanOptions, planRequest } from '../../../../../src/core/smoke/openapi/plan-request.js';
import { makeOperation } from './support.js';

type Json = Readonly<Record<string, unknown>>;
type Own = Partial<Pick<PlanOptions, 'base' | 'headers' | 'parameters' | 'authenticated'>>;

const plan = (operation: Json, own: Own = {}, parts: Json = {}) =>
  planRequest({
    base: 'http://x',
    headers: {},
    parameters: {},
    authenticated: false,
    ...makeOperation(operation, parts),
    ...own,
  });

const request = (operation: Json, own: Own = {}, parts: Json = {}) => {
  const planned = plan(operation, own, parts);
  if ('lacks' in planned) throw new Error(planned.lacks);
  return planned.request;
};

describe('a request', () => {
  it('has its parameters where the document says', () => {
    const parameters = [
      { name: 'id', in: 'path', required: true, schema: { type: 'integer' }, example: 7 },
      { name: 'kind', in: 'path', required: true, style: 'matrix', schema: { enum: ['a b'] } },
      { name: 'tags', in: 'query', required: true, schema: { type: 'array', items: { enum: ['x'] } } },
      { name: 'filter', in: 'query', required: true, style: 'deepObject', example: { a: 1 } },
      {
        name: 'where',
        in: 'query',
        required: true,
        content: { 'application/json': { example: { b: [2] } } },
      },
      { name: 'X-Tenant', in: 'header', required: true, examples: { one: { value: 'shop' } } },
      { name: 'session', in: 'cookie', required: true, schema: { default: 's1' } },
      { name: 'page', in: 'query', schema: { default: 3 } },
      { name: 'Authorization', in: 'header', required: true, schema: { type: 'string' } },
    ];
    expect(request({ parameters }, {}, { path: '/pets/{id}{kind}' })).toEqual({
      method: 'GET',
      url: 'http://x/pets/7;kind=a%20b?tags=x&filter%5Ba%5D=1&where=%7B%22b%22%3A%5B2%5D%7D',
      headers: { accept: '*/*', 'x-tenant': 'shop', cookie: 'session=s1' },
      madeUp: ['Authorization'],
    });
  });

  it('leaves out parameters that need not be there, unless their value is given', () => {
    const parameters = [{ name: 'page', in: 'query', schema: { type: 'integer' } }];
    expect(request({ parameters }).url).toBe('http://x/x');
    expect(request({ parameters }, { parameters: { page: 2 } })).toMatchObject({
      url: 'http://x/x?page=2',
      madeUp: [],
    });
  });

  it('takes a value given for the operation before one given for all, and both before the example', () => {
    const operation = {
      operationId: 'getPet',
      parameters: [{ name: 'id', in: 'path', required: true, example: 'example' }],
    };
    const path = '/pets/{id}';
    const of = (parameters: Json) => request(operation, { parameters }, { path }).url;
    expect(of({})).toBe('http://x/pets/example');
    expect(of({ id: 1 })).toBe('http://x/pets/1');
    expect(of({ id: 1, getPet: { id: 2 } })).toBe('http://x/pets/2');
    expect(of({ id: 1, 'GET /pets/{id}': { id: 3 } })).toBe('http://x/pets/3');
    expect(of({ id: 1, 'GET /other': { id: 4 } })).toBe('http://x/pets/1');
  });

  it('says which of its values are made up', () => {
    const parameters = [
      { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
    ];
    expect(request({ parameters }, {}, { path: '/{id}' }).madeUp).toEqual(['id']);
    expect(request({ parameters }, { parameters: { id: 'x' } }, { path: '/{id}' }).madeUp).toEqual([]);
  });

  it('asks for the media types that are documented, JSON first', () => {
    const responses = {
      200: { content: { 'text/csv': {}, 'application/json; charset=utf-8': {} } },
      default: { content: { 'application/problem+json': {}, 'text/csv': {} } },
    };
    expect(request({ responses }).headers.accept).toBe(
      'application/json, application/problem+json, text/csv, */*;q=0.1',
    );
    expect(request({ responses }, { headers: { Accept: 'text/csv' } }).headers).toEqual({
      accept: 'text/csv',
    });
  });

  it.each([
    [
      { name: 'id', in: 'path', required: true, schema: { type: 'string', pattern: '(?=x)y' } },
      '/{id}',
      ['id'],
    ],
    [{ name: 'other', in: 'query' }, '/{id}', ['id']],
  ])('is not made where a value is missing: %j', (parameter, path, names) => {
    expect(plan({ parameters: [parameter] }, {}, { path })).toEqual({ lacks: 'value', names });
  });

  it('goes to the server of the operation, below the base', () => {
    const servers = [{ url: 'https://files.example.com/v2' }];
    expect(request({ servers }, {}, { servers: [{ url: '/v1' }] }).url).toBe('http://x/v2/x');
    expect(request({ servers }, { base: undefined }).url).toBe('https://files.example.com/v2/x');
  });
});

describe('an operation that asks for credentials', () => {
  const securitySchemes = {
    bearer: { type: 'http', scheme: 'bearer' },
    key: { type: 'apiKey', in: 'header', name: 'X-Api-Key' },
    query: { type: 'apiKey', in: 'query', name: 'key' },
    session: { type: 'apiKey', in: 'cookie', name: 'sid' },
    agent: { type: 'apiKey', in: 'header', name: 'User-Agent' },
  };
  const parts = { components: { securitySchemes } };
  const lacks = (security: readonly Json[], own: Own = {}) => {
    const planned = plan({ security }, own, parts);
    return 'lacks' in planned ? planned.names : undefined;
  };

  it.each([
    [[{ bearer: [] }], ['bearer']],
    [
      [{ bearer: [] }, { key: [] }],
      ['bearer', 'key'],
    ],
    [[{ bearer: [], key: [] }], ['bearer and key']],
    [[{ unknown: [] }], ['unknown']],
  ])('by %j is not called without them', (security, names) => {
    expect(lacks(security)).toEqual(names);
  });

  it.each([
    [[{ bearer: [] }], { headers: { Authorization: 'x' } }],
    [[{ key: [] }], { headers: { 'x-api-key': 'x' } }],
    [[{ bearer: [] }, { key: [] }], { headers: { 'x-api-key': 'x' } }],
    [[{ session: [] }], { headers: { cookie: 'sid=x' } }],
    [[{ query: [] }], { parameters: { key: 'x' } }],
    [[{ agent: [] }], {}],
    [[{ bearer: [] }, {}], {}],
    [[{ bearer: [], key: [] }], { authenticated: true }],
    [[], {}],
  ])('by %j is called with %j', (security, own) => {
    expect(lacks(security, own)).toBeUndefined();
  });

  it('takes what the document asks for everywhere, unless it asks for nothing itself', () => {
    const all = { ...parts, security: [{ bearer: [] }] };
    expect(plan({}, {}, all)).toEqual({ lacks: 'security', names: ['bearer'] });
    expect(request({ security: [] }, {}, all).url).toBe('http://x/x');
  });

  it('sends an API key of the query', () => {
    expect(request({ security: [{ query: [] }] }, { parameters: { key: 'a&b' } }, parts).url).toBe(
      'http://x/x?key=a%26b',
    );
  });
});
