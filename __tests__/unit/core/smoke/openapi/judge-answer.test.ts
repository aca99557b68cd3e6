import { describe, expect, it } from '@jest/globals';
import { jsonSchemas } from '../../../../../src/adapters/schema/json-schemas.js';
import { judgeAnswer } from '../../../../../src/core/smoke/openapi/judge-answer.js';
import type { JudgedOperation } from '../../../../../src/core/smoke/openapi/judged-operation.js';
import { makeOperation } from './support.js';

type Json = Readonly<Record<string, unknown>>;
type Answer = Partial<JudgedOperation['answer']>;

function judge(responses: Json, answer: Answer, own: Partial<JudgedOperation> = {}) {
  return judgeAnswer({
    ...makeOperation({ responses }),
    answer: { ok: true, status: 200, headers: {}, body: '', ms: 1, ...answer },
    madeUp: [],
    compile: (schema, name) => jsonSchemas.compile(schema, { dialect: '2020-12', name }),
    redact: (text) => text.replaceAll('hunter2', '***'),
    ...own,
  });
}

const failuresOf = async (responses: Json, answer: Answer) => (await judge(responses, answer)).failures;

describe('a status', () => {
  it.each([
    [{ 200: {} }, 200],
    [{ '2XX': {} }, 204],
    [{ '4xx': {} }, 404],
    [{ default: {} }, 418],
    [{ 301: {} }, 301],
  ])('is documented: by %j is %s', async (responses, status) => {
    expect(await failuresOf(responses, { status })).toEqual([]);
  });

  it.each([
    [{ 200: {}, 404: {} }, 401, 'status 401 is not documented, expected 200, 404'],
    [{}, 200, 'status 200 is not documented, expected none'],
    [{ '2XX': {}, 'x-note': {} }, 302, 'status 302 is not documented, expected 2XX'],
    [{ 200: {}, 503: {} }, 503, 'status 503 is a server error, expected 200, 503'],
    [{ default: {} }, 500, 'status 500 is a server error, expected default'],
  ])('is not: by %j is not %s', async (responses, status, failure) => {
    expect(await failuresOf(responses, { status })).toEqual([failure]);
  });

  it('of a redirect tells where it leads', async () => {
    const answer = { status: 308, headers: { location: '/x/?key=hunter2' } };
    expect(await failuresOf({ 200: {} }, answer)).toEqual([
      'status 308 to "/x/?key=***" is not documented, expected 200',
    ]);
  });

  it.each([400, 404, 410, 422])(
    '%s for a made-up value is not judged where it is not documented',
    async (status) => {
      const madeUp = ['id', 'name'];
      expect(await judge({ 200: {} }, { status }, { madeUp })).toEqual({
        failures: [],
        unjudged: `${status} for a made-up id, name`,
      });
      expect(await judge({ 200: {}, default: {} }, { status }, { madeUp })).toEqual({ failures: [] });
    },
  );

  it.each([401, 405, 429])('%s is a failure for a made-up value, too', async (status) => {
    expect((await judge({ 200: {} }, { status }, { madeUp: ['id'] })).failures).toHaveLength(1);
  });
});

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
const inJson = (schema: unknown) => ({ 200: { content: { 'application/json': { schema } } } });

describe('a media type', () => {
  it.each([
    ['application/json', 'application/json'],
    ['application/json', 'Application/JSON;charset=UTF-8'],
    ['application/json; charset=utf-8', 'application/json'],
    ['text/*', 'text/html'],
    ['*/*', 'image/png'],
  ])('documented as %s may be %s', async (type, given) => {
    const responses = { 200: { content: { [type]: {} } } };
    expect(await failuresOf(responses, { headers: { 'content-type': given }, body: '{}' })).toEqual([]);
  });

  it.each([
    [
      { 'content-type': 'text/html' },
      'content-type "text/html" is not documented, expected application/json',
    ],
    [
      { 'content-type': 'application/problem+json' },
      'content-type "application/problem+json" is not documented, expected application/json',
    ],
    [{}, 'content-type is missing, documented: application/json'],
  ])('given as %j is not documented', async (headers, failure) => {
    expect(await failuresOf(inJson({}), { headers, body: '{}' })).toEqual([failure]);
  });

  it('promises nothing where no content is documented', async () => {
    expect(await failuresOf({ 404: {} }, { status: 404, headers: JSON_TYPE, body: '{"error":1}' })).toEqual(
      [],
    );
  });

  it('takes the schema of the most exact entry', async () => {
    const content = {
      '*/*': { schema: { type: 'string' } },
      'application/json': { schema: { type: 'integer' } },
    };
    expect(await failuresOf({ 200: { content } }, { headers: JSON_TYPE, body: '1' })).toEqual([]);
  });
});

describe('a body', () => {
  it.each([
    ['{"id": 1', 'body is not JSON: "{\\"id\\": 1"'],
    ['', 'body is not JSON: it is empty'],
    ['NaN', 'body is not JSON: "NaN"'],
    ['[1]', 'body is [1], must be object'],
    ['{"id":"hunter2"}', 'body /id is "***", must be integer'],
  ])('%s is judged', async (body, failure) => {
    const schema = { type: 'object', properties: { id: { type: 'integer' } } };
    expect(await failuresOf(inJson(schema), { headers: JSON_TYPE, body })).toEqual([failure]);
  });

  it('is judged in plain text, and not in other types', async () => {
    const schema = { type: 'string', pattern: '^ok' };
    const responses = { 200: { content: { 'text/plain': { schema }, 'text/html': { schema } } } };
    const of = (type: string, body: string) =>
      failuresOf(responses, { headers: { 'content-type': type }, body });
    expect(await of('text/plain', 'no')).toEqual(['body is "no", must match the pattern ^ok']);
    expect(await of('text/plain', 'ok')).toEqual([]);
    expect(await of('text/html', 'no')).toEqual([]);
  });

  it('that is too long is not judged', async () => {
    const answer = { headers: JSON_TYPE, body: '[1,', cut: true } as const;
    expect(await judge(inJson({}), answer)).toEqual({ failures: [], unjudged: 'the body is 1 MB or more' });
  });

  it('need not be there for HEAD and for statuses that have none', async () => {
    const made = makeOperation({ responses: inJson({ type: 'object' }) });
    const operation = { ...made.operation, method: 'HEAD' };
    expect(await judge({}, { headers: JSON_TYPE }, { ...made, operation })).toEqual({ failures: [] });
    const content = { 'application/json': { schema: { type: 'object' } } };
    expect(await failuresOf({ 204: { content } }, { status: 204 })).toEqual([]);
  });

  it('is judged by a schema behind references, and a mistake in it is told', async () => {
    await expect(judge(inJson({ $ref: '#/nowhere' }), { headers: JSON_TYPE, body: '1' })).rejects.toThrow(
      'refers to #/nowhere',
    );
    await expect(judge(inJson({ minLength: 'x' }), { headers: JSON_TYPE, body: '1' })).rejects.toThrow(
      'the schema of GET /x 200 is no valid JSON Schema: /minLength is "x", must be integer',
    );
  });
});

describe('a header', () => {
  const responses = {
    200: {
      headers: {
        'X-Rate-Limit': { required: true, schema: { type: 'integer', minimum: 1 } },
        'X-Tags': { schema: { type: 'array', items: { type: 'integer' } } },
        'X-Open': { schema: { type: 'boolean' } },
        'X-Session-Token': { schema: { type: 'string', minLength: 20 } },
        'Content-Type': { required: true, schema: { type: 'integer' } },
      },
    },
  };

  it.each([
    [{ 'x-rate-limit': '5' }, []],
    [{ 'x-rate-limit': '5', 'x-tags': '1, 2', 'x-open': 'true' }, []],
    [{}, ['header x-rate-limit is missing, required']],
    [{ 'x-rate-limit': 'many' }, ['header x-rate-limit is "many", must be integer']],
    [{ 'x-rate-limit': '0' }, ['header x-rate-limit is 0, must be at least 1']],
    [{ 'x-rate-limit': '5', 'x-tags': '1,b' }, ['header x-tags /1 is "b", must be integer']],
    [{ 'x-rate-limit': '5', 'x-open': 'yes' }, ['header x-open is "yes", must be boolean']],
    [
      { 'x-rate-limit': '5', 'x-session-token': 'short' },
      ['header x-session-token must have at least 20 characters'],
    ],
  ])('of %j is judged', async (headers, failures) => {
    expect(await failuresOf(responses, { headers })).toEqual(failures);
  });
});
