import { describe, expect, it } from '@jest/globals';
import { jsonSchemas } from '../../../../../src/adapters/schema/json-schemas.js';
import { describeSchemaFailure } from '../../../../../src/core/schema/schema-failure.js';
import { bundleSchema } from '../../../../../src/core/smoke/openapi/bundle-schema.js';
import { makeDocument } from './support.js';

interface Setting {
  readonly openapi?: string;
  readonly schemas?: Readonly<Record<string, unknown>>;
  readonly files?: Readonly<Record<string, unknown>>;
}

/** What is wrong with a value by a schema of a document. */
async function judge(
  schema: unknown,
  value: unknown,
  { openapi = '3.0.3', schemas = {}, files = {} }: Setting = {},
) {
  const document = makeDocument({ openapi, components: { schemas } }, files);
  const bundled = bundleSchema(document, { value: schema, file: 'api/openapi.yaml' });
  const judgeValue = await jsonSchemas.compile(bundled, { dialect: '2020-12' });
  return judgeValue(value).map((failure) => describeSchemaFailure(failure, (text) => text));
}

const to = (name: string) => ({ $ref: `#/components/schemas/${name}` });

describe('null, by a schema of OpenAPI', () => {
  it.each([
    { type: 'string', nullable: true },
    { type: 'string', nullable: true, enum: ['a'] },
    { allOf: [to('Pet')], nullable: true },
    { oneOf: [to('Pet')], nullable: true },
    { ...to('Pet'), nullable: true },
    to('Maybe'),
    { allOf: [to('Maybe')] },
  ])('is allowed by %j', async (schema) => {
    const schemas = { Pet: { type: 'object' }, Maybe: { type: 'object', nullable: true } };
    expect(await judge(schema, null, { schemas })).toEqual([]);
  });

  it.each([{ type: 'string' }, { type: 'string', nullable: false }, to('Pet'), { allOf: [to('Pet')] }])(
    'is not allowed by %j',
    async (schema) => {
      expect(await judge(schema, null, { schemas: { Pet: { type: 'object' } } })).toHaveLength(1);
    },
  );

  it('is allowed as 3.1 says it, and as 3.0 did', async () => {
    expect(await judge({ type: ['string', 'null'] }, null, { openapi: '3.1.0' })).toEqual([]);
    expect(await judge({ type: 'string', nullable: true }, null, { openapi: '3.1.0' })).toEqual([]);
  });

  it('leaves a value that is not null to be judged, with its failures at their places', async () => {
    const schemas = { Pet: { type: 'object', required: ['id'], properties: { id: { type: 'integer' } } } };
    expect(await judge({ allOf: [to('Pet')], nullable: true }, { id: 'x' }, { schemas })).toEqual([
      '/id is "x", must be integer',
    ]);
  });
});

describe('a schema of OpenAPI', () => {
  it.each([
    [{ minimum: 3, exclusiveMinimum: true }, 3, 4],
    [{ maximum: 3, exclusiveMaximum: true }, 3, 2],
    [{ minimum: 3, exclusiveMinimum: false }, 2, 3],
    [{ type: 'integer', format: 'int32' }, 2 ** 31, 2 ** 31 - 1],
    [{ type: 'string', format: 'byte' }, 'a_b', 'bWF5Zmx5'],
    [{ type: 'string', format: 'url' }, 'x y', 'http://localhost:3000/a'],
    [{ type: 'string', format: 'date' }, '2023-02-30', '2023-02-28'],
    [{ type: 'string', pattern: '^a\\-b$' }, 'ab', 'a-b'],
  ])('with %j refuses %j and takes %j', async (schema, bad, good) => {
    expect(await judge(schema, bad)).toHaveLength(1);
    expect(await judge(schema, good)).toEqual([]);
  });

  it.each([
    { type: 'string', format: 'password' },
    { type: 'string', pattern: '(?P<year>\\d+)' },
    { type: 'file' },
    { required: true, example: { $ref: '#/nowhere' } },
    { enum: null },
    { discriminator: { propertyName: 'kind' } },
    { xml: { name: 'x' }, externalDocs: {}, deprecated: true },
  ])('with %j, which can not be judged, lets all pass', async (schema) => {
    expect(await judge(schema, 'x')).toEqual([]);
  });

  it('ignores what stands beside a reference in 3.0, and judges by it in 3.1', async () => {
    const schemas = { Name: { type: 'string' } };
    const schema = { ...to('Name'), minLength: 3 };
    expect(await judge(schema, 'x', { schemas })).toEqual([]);
    expect(await judge(schema, 'x', { schemas, openapi: '3.1.0' })).toHaveLength(1);
  });

  it('may be recursive', async () => {
    const schemas = { Node: { type: 'object', properties: { next: to('Node'), id: { type: 'integer' } } } };
    expect(await judge(to('Node'), { next: { next: { id: 1 } } }, { schemas })).toEqual([]);
    expect(await judge(to('Node'), { next: { next: { id: 'x' } } }, { schemas })).toEqual([
      '/next/next/id is "x", must be integer',
    ]);
  });

  it('may refer to other files, which refer to others by their own place', async () => {
    const files = {
      'api/schemas/pet.yaml': {
        Pet: {
          type: 'object',
          properties: { owner: { $ref: '../people.yaml#/~1owner%20x' }, tag: { $ref: '#/Tag' } },
        },
        Tag: { type: 'string' },
      },
      'api/people.yaml': { '/owner x': { $ref: './openapi.yaml#/components/schemas/Id' } },
    };
    const schemas = { Id: { type: 'integer' } };
    const pet = { $ref: 'schemas/pet.yaml#/Pet' };
    expect(await judge(pet, { owner: 1, tag: 'x' }, { files, schemas })).toEqual([]);
    expect(await judge(pet, { owner: 'x', tag: 1 }, { files, schemas })).toHaveLength(2);
  });

  it.each([
    [to('None'), /refers to #\/components\/schemas\/None in api\/openapi.yaml, which does not hold it/],
    [{ $ref: 'none.yaml' }, /refers to none.yaml in api\/none.yaml, which was not found/],
    [{ $ref: 'https://example.com/a.json' }, /only files of the repository are read/],
    [{ $ref: '../../secret.yaml' }, /outside of the repository/],
  ])('that refers to nothing, as %j, is told', async (schema, message) => {
    await expect(judge(schema, 1)).rejects.toThrow(message);
  });

  it('may be meant by its anchor in 3.1', async () => {
    const schemas = { Id: { $anchor: 'id', type: 'integer' } };
    expect(await judge({ $ref: '#id' }, 'x', { schemas, openapi: '3.1.0' })).toHaveLength(1);
  });

  it('hides what is write-only, which need not be there and must not', async () => {
    const schemas = { Secret: { type: 'string', writeOnly: true } };
    const schema = {
      type: 'object',
      required: ['name', 'password', 'secret'],
      properties: { name: {}, password: { type: 'string', writeOnly: true }, secret: to('Secret') },
    };
    expect(await judge(schema, { name: 'x' }, { schemas })).toEqual([]);
    expect(await judge(schema, { name: 'x', password: 'y' }, { schemas })).toEqual([
      '/password is "y", is not allowed',
    ]);
  });
});

describe('a discriminator', () => {
  const animal = (kind: string, property: string) => ({
    type: 'object',
    required: ['kind', property],
    properties: { kind: { type: 'string' }, [property]: { type: 'integer' } },
    ...(kind === '' ? {} : { title: kind }),
  });
  const schemas = { Cat: animal('Cat', 'lives'), Dog: animal('Dog', 'tricks') };
  const mapping = { cat: '#/components/schemas/Cat', pup: 'Dog', dog: 'Dog' };
  const schema = { oneOf: [to('Cat'), to('Dog')], discriminator: { propertyName: 'kind', mapping } };

  it('names the branch that counts', async () => {
    expect(await judge(schema, { kind: 'cat', lives: 9 }, { schemas })).toEqual([]);
    expect(await judge(schema, { kind: 'pup', tricks: 1 }, { schemas })).toEqual([]);
    expect(await judge(schema, { kind: 'cat', tricks: 1 }, { schemas })).toEqual(['/lives is missing']);
    // Both branches fit, but it is said which one is meant.
    expect(await judge(schema, { kind: 'dog', tricks: 1, lives: 9 }, { schemas })).toEqual([]);
  });

  it('without a mapping goes by the names of the schemas', async () => {
    const plain = { ...schema, discriminator: { propertyName: 'kind' } };
    expect(await judge(plain, { kind: 'Dog', lives: 1 }, { schemas })).toEqual(['/tricks is missing']);
  });

  it('of a value that no branch is known for lets any branch count', async () => {
    expect(await judge(schema, { kind: 'cow', tricks: 1 }, { schemas })).toEqual([]);
    expect(await judge(schema, { kind: 'cow' }, { schemas })).toHaveLength(1);
  });
});
