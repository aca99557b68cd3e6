import { describe, expect, it } from '@jest/globals';
import { jsonSchemas } from '../../../../src/adapters/schema/json-schemas.js';
import { describeSchemaFailure, type SchemaDialect } from '../../../../src/core/schema/schema-failure.js';

const plain = (text: string): string => text;

async function judge(schema: unknown, value: unknown, dialect?: SchemaDialect): Promise<string[]> {
  const judgeValue = await jsonSchemas.compile(schema, dialect === undefined ? {} : { dialect });
  return judgeValue(value).map((failure) => describeSchemaFailure(failure, plain));
}

const PET = {
  type: 'object',
  required: ['id', 'name'],
  additionalProperties: false,
  properties: {
    id: { type: 'integer' },
    name: { type: 'string', minLength: 1 },
    kind: { enum: ['cat', 'dog'] },
    born: { type: 'string', format: 'date' },
    tags: { type: 'array', items: { type: 'string', pattern: '^[a-z\\-]+$' } },
    'a/b~c d%': { type: ['string', 'null'] },
  },
};

describe('a value judged by JSON Schema', () => {
  it('passes when it is as the schema says', async () => {
    const value = { id: 1, name: 'Tom', kind: 'cat', born: '2024-02-29', tags: ['a-b'], 'a/b~c d%': null };
    expect(await judge(PET, value)).toEqual([]);
  });

  it('has every failure told with its place, what is expected and what was found', async () => {
    const value = { id: '1', kind: 'cow', born: '2023-02-29', tags: ['a', 'B'], 'a/b~c d%': 3, extra: true };
    expect(await judge(PET, value)).toEqual([
      '/name is missing',
      '/id is "1", must be integer',
      '/kind is "cow", must be one of ["cat","dog"]',
      '/born is "2023-02-29", must have the format date',
      '/tags/1 is "B", must match the pattern ^[a-z\\-]+$',
      '/a~1b~0c d% is 3, must be string or null',
      '/extra is true, is not allowed',
    ]);
  });

  it.each([
    [{ const: 1 }, 2, 'the value is 2, must be 1'],
    [false, 2, 'the value is not allowed'],
    [{ not: {} }, 2, 'the value is 2, must not match the schema that is ruled out'],
    [{ minimum: 3 }, 2, 'the value is 2, must be at least 3'],
    [{ exclusiveMaximum: 2 }, 2, 'the value is 2, must be less than 2'],
    [{ maxLength: 2 }, 'abc', 'the value is "abc", must have at most 2 characters'],
    [{ minItems: 2 }, [], 'the value is [], must have at least 2 items'],
    [{ uniqueItems: true }, [1, 1], 'the value is [1,1], must have no item twice: 0 and 1 are the same'],
    [{ multipleOf: 0.01 }, 0.015, 'the value is 0.015, must be a multiple of 0.01'],
    [{ dependentRequired: { a: ['b'] } }, { a: 1 }, 'the value is {"a":1}, must have "b" where it has "a"'],
    [{ minProperties: 1 }, {}, 'the value is {}, must have at least 1 property'],
    [{ contains: { type: 'string' } }, [1], 'the value is [1], must hold an item of the kind asked for'],
  ])('is judged by %j', async (schema, value, failure) => {
    expect(await judge(schema, value)).toEqual([failure]);
  });

  it('is told the failures of the branch that was meant', async () => {
    const nullable = { anyOf: [PET, { type: 'null' }] };
    expect(await judge({ properties: { pet: nullable } }, { pet: { id: 1 } })).toEqual([
      '/pet/name is missing',
    ]);
    expect(await judge({ oneOf: [{ type: 'string' }, { type: 'null' }] }, 1)).toEqual([
      'the value is 1, must match one of the 2 schemas allowed',
    ]);
    expect(await judge({ oneOf: [{}, { type: 'string' }] }, 'x')).toEqual([
      'the value is "x", must match exactly one of the schemas allowed, matches 2',
    ]);
  });

  it('goes on after a choice', async () => {
    const schema = {
      properties: {
        a: { anyOf: [{ additionalProperties: false }, { type: 'null' }] },
        b: { type: 'string' },
      },
    };
    expect(await judge(schema, { a: { x: 1 }, b: 2 })).toEqual([
      '/a/x is 1, is not allowed',
      '/b is 2, must be string',
    ]);
  });

  it('may be as recursive as its schema, and is refused where it is nested without end', async () => {
    const tree = { type: 'array', items: { $ref: '#' } };
    expect(await judge(tree, [[[]], []])).toEqual([]);
    expect(await judge(tree, [[[1]]])).toEqual(['/0/0/0 is 1, must be array']);
    const deep = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000));
    const [failure] = (await jsonSchemas.compile(tree))(deep);
    expect(failure).toEqual({ path: '', message: "can't be judged: it is nested too deep" });
  });

  it('has at most twenty failures told, however many there are', async () => {
    const many = Array.from({ length: 400_000 }, () => 1);
    const failures = (await jsonSchemas.compile({ items: { type: 'string' } }))(many);
    expect(failures.length).toBeGreaterThan(0);
    expect(failures.length).toBeLessThanOrEqual(20);
  });

  it('has items of a long list not compared with each other', async () => {
    const long = Array.from({ length: 2_001 }, () => 1);
    expect(await judge({ uniqueItems: true, items: { type: 'integer' } }, long)).toEqual([]);
    expect(await judge({ uniqueItems: true, items: { type: 'string' } }, long)).not.toEqual([]);
  });

  it('may hold names that are no valid text', async () => {
    expect(await judge({ additionalProperties: { type: 'string' } }, { '\ud800': 1 })).toHaveLength(1);
  });
});

describe('a schema', () => {
  it('of the format url takes any', async () => {
    expect(await judge({ format: 'url' }, 'http://localhost:3000/')).toEqual([]);
    expect(await judge({ format: 'url' }, 'a b')).toEqual(['the value is "a b", must have the format uri']);
  });

  it.each([
    ['2020-12', 'https://json-schema.org/draft/2020-12/schema', { prefixItems: [{ type: 'string' }] }],
    ['draft-07', 'http://json-schema.org/draft-07/schema#', { items: [{ type: 'string' }] }],
    ['draft-06', 'http://json-schema.org/draft-06/schema#', { items: [{ type: 'string' }] }],
    [
      'draft-04',
      'http://json-schema.org/draft-04/schema#',
      { items: { minimum: 1, exclusiveMinimum: true } },
    ],
  ])('is read as %s when it says so', async (_, $schema, schema) => {
    expect(await judge({ $schema, ...schema }, [1])).toHaveLength(1);
  });

  it('may hold examples that look like schemas, and keys of other tools', async () => {
    const schema = { example: { $ref: '#/nowhere' }, examples: [{ $ref: 'x' }], 'x-a': { b: 1 }, id: 'a b' };
    expect(await judge({ ...schema, type: 'string' }, 'x')).toEqual([]);
  });

  it.each([
    [[], /must be a map or a boolean/],
    [{ type: 'strng' }, /no valid JSON Schema: \/type is "strng"/],
    [{ properties: { a: { required: true } } }, /\/properties\/a\/required is true, must be array/],
    [{ pattern: '(' }, /\/pattern is "\(", must have the format regex/],
    [{ items: { $ref: '#/$defs/a' } }, /refers to #\/\$defs\/a, which it does not hold/],
    [{ $schema: 'https://example.com/other' }, /dialect that is not known/],
  ])('like %j is refused', async (schema, message) => {
    await expect(jsonSchemas.compile(schema)).rejects.toThrow(message);
  });

  it('is not changed', async () => {
    const schema = Object.freeze({ items: Object.freeze({ $ref: '#' }), default: 1 });
    await jsonSchemas.compile(schema);
    expect(schema).toEqual({ items: { $ref: '#' }, default: 1 });
  });
});
