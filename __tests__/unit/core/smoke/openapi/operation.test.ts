import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../../../../../src/core/smoke/openapi/document.js';
import { listOperations } from '../../../../../src/core/smoke/openapi/operation.js';
import type { GivenValues } from '../../../../../src/core/smoke/openapi/pick-value.js';
import { selectOperations } from '../../../../../src/core/smoke/openapi/select-operations.js';
import { makeDocument } from './support.js';

describe('a document', () => {
  const read = (value: unknown) => readDocument(new Map([['api.yaml', value]]), 'api.yaml');

  it.each([
    ['3.0.0', '3.0'],
    ['3.0.3', '3.0'],
    ['3.1.0', '3.1'],
    ['3.2.0', '3.1'],
  ])('of OpenAPI %s is read as %s', (openapi, version) => {
    expect(read({ openapi, paths: {} }).version).toBe(version);
  });

  it.each([
    [{ swagger: '2.0', paths: {} }, /api.yaml is Swagger 2.0, which is not supported/],
    [{ openapi: '4.0.0', paths: {} }, /has no `openapi: 3/],
    [{ paths: {} }, /has no `openapi: 3/],
    [{ openapi: '3.1.0' }, /has no `paths`/],
    [[], /holds no map/],
    [undefined, /holds no map/],
  ])('like %j is refused', (value, message) => {
    expect(() => read(value)).toThrow(message);
  });
});

describe('the operations of a document', () => {
  const document = makeDocument(
    {
      paths: {
        '/pets': {
          parameters: [
            { name: 'a', in: 'query', description: 'path' },
            { name: 'b', in: 'query' },
          ],
          get: {
            operationId: 'listPets',
            tags: ['pets'],
            parameters: [
              { name: 'a', in: 'query', description: 'own' },
              { $ref: '#/components/parameters/C' },
            ],
          },
          post: { operationId: 'addPet' },
          head: {},
        },
        '/people': { $ref: 'people.yaml' },
        'x-internal': { get: {} },
      },
      components: { parameters: { C: { name: 'c', in: 'header', required: true } } },
    },
    { 'api/people.yaml': { options: { tags: ['people'] }, trace: {} } },
  );
  const operations = listOperations(document);

  it('are the safe ones', () => {
    expect(operations.map(({ label }) => label)).toEqual(['GET /pets', 'HEAD /pets', 'OPTIONS /people']);
  });

  it('have the parameters of their path, each once', () => {
    const [list] = operations;
    expect(list?.parameters.map(({ name, in: place, value }) => [place, name, value.description])).toEqual([
      ['query', 'a', 'own'],
      ['query', 'b', undefined],
      ['header', 'c', undefined],
    ]);
  });

  const select = (own: { skip?: string[]; only?: string[]; parameters?: GivenValues }) =>
    selectOperations(document, operations, {
      document: 'api.yaml',
      skip: [],
      only: [],
      parameters: {},
      ...own,
    }).map(({ label }) => label);

  it('can be skipped by id or label, and chosen by tag', () => {
    expect(select({ skip: ['listPets', 'OPTIONS /people'] })).toEqual(['HEAD /pets']);
    expect(select({ only: ['people'] })).toEqual(['OPTIONS /people']);
    expect(select({ only: ['pets'], skip: ['GET /pets'] })).toEqual([]);
  });

  it('are told when a name is none of theirs', () => {
    expect(() => select({ skip: ['listPet'] })).toThrow(
      '`skip` names listPet, which is no safe operation of api.yaml',
    );
    expect(() => select({ skip: ['addPet'] })).toThrow('`skip` names addPet');
    expect(() => select({ only: ['animals'] })).toThrow(
      '`only` names animals, which is no tag of a safe operation',
    );
  });

  it('are given values by the names of their parameters, for one alone below its own name', () => {
    const parameters = { a: 1, c: 'x', listPets: { b: 2 }, 'OPTIONS /people': {} };
    expect(select({ parameters })).toHaveLength(3);
    expect(() => select({ parameters: { d: 1, 'HEAD /pets': { c: 1 } } })).toThrow(
      '`parameters` names d, which is no parameter or name of a safe operation of api.yaml; did you mean `a`?; ' +
        '`parameters.HEAD /pets` names c, which is no parameter of HEAD /pets',
    );
  });
});
