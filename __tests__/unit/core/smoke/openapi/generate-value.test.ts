import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { jsonSchemas } from '../../../../../src/adapters/schema/json-schemas.js';
import { generateValue } from '../../../../../src/core/smoke/openapi/generate-value.js';
import { makeDocument } from './support.js';

const generate = (schema: unknown, schemas: Readonly<Record<string, unknown>> = {}) =>
  generateValue(makeDocument({ components: { schemas } }), { value: schema, file: 'api/openapi.yaml' });

describe('a value for a schema', () => {
  it.each([
    [{ type: 'string', example: 'x', default: 'y' }, 'x'],
    [{ type: 'string', examples: ['x'] }, 'x'],
    [{ type: 'string', default: 'y', enum: ['z', 'y'] }, 'y'],
    [{ type: 'string', enum: ['z'] }, 'z'],
    [{ const: 7 }, 7],
    [{ type: 'boolean' }, true],
    [{ $ref: '#/components/schemas/Size' }, 'small'],
    [{ type: 'array', items: { $ref: '#/components/schemas/Size' } }, ['small']],
    [{ oneOf: [{ type: 'string', pattern: '(?!x)' }, { $ref: '#/components/schemas/Size' }] }, 'small'],
  ])('is what %j names', (schema, value) => {
    const sample = generate(schema, { Size: { type: 'string', enum: ['small', 'large'] } });
    expect(sample).toEqual({ value, isMadeUp: false });
  });

  it.each([
    [{ type: 'string' }, 'a'],
    [{}, 'a'],
    [{ type: 'string', minLength: 3 }, 'aaa'],
    [{ type: 'string', format: 'uuid' }, '00000000-0000-4000-8000-000000000000'],
    [{ type: ['null', 'string'], format: 'date' }, '2024-01-15'],
    [{ type: 'string', pattern: '^[A-Z]{3}$' }, 'AAA'],
    [{ type: 'integer' }, 1],
    [{ type: 'integer', minimum: 10 }, 10],
    [{ type: 'integer', minimum: 10, exclusiveMinimum: true }, 11],
    [{ type: 'integer', exclusiveMinimum: 10 }, 11],
    [{ type: 'integer', maximum: -5 }, -5],
    [{ type: 'integer', minimum: 3, multipleOf: 5 }, 5],
    [{ type: 'array', minItems: 2, items: { type: 'integer' } }, [1, 1]],
    [{ type: 'object', required: ['a'], properties: { a: { type: 'integer' }, b: {} } }, { a: 1 }],
    [
      {
        allOf: [
          { required: ['a'], properties: { a: { type: 'integer' } } },
          { required: ['b'], properties: { b: { type: 'string' } } },
        ],
      },
      { a: 1, b: 'a' },
    ],
  ])('is made up for %j', (schema, value) => {
    expect(generate(schema)).toEqual({ value, isMadeUp: true });
  });

  it.each([
    { type: 'string', pattern: '(?=x)y' },
    { type: 'integer', minimum: 3, maximum: 2 },
    { type: 'object', required: ['a'], properties: { a: { type: 'string', pattern: '(?=x)y' } } },
    { $ref: '#/components/schemas/Endless' },
  ])('can not be made for %j', (schema) => {
    const Endless = {
      type: 'object',
      required: ['a'],
      properties: { a: { $ref: '#/components/schemas/Endless' } },
    };
    expect(generate(schema, { Endless })).toBeUndefined();
  });

  it('is always one that the schema allows', async () => {
    const bounds = fc.record(
      {
        type: fc.constantFrom('integer', 'number'),
        minimum: fc.integer({ min: -50, max: 50 }),
        maximum: fc.integer({ min: -50, max: 50 }),
        exclusiveMinimum: fc.integer({ min: -50, max: 50 }),
        exclusiveMaximum: fc.integer({ min: -50, max: 50 }),
        multipleOf: fc.integer({ min: 1, max: 9 }),
      },
      { requiredKeys: ['type'] },
    );
    const texts = fc.record(
      {
        type: fc.constant('string'),
        minLength: fc.nat(40),
        format: fc.constantFrom('date', 'uuid', 'email', 'ipv6'),
      },
      { requiredKeys: ['type'] },
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(bounds, texts), async (schema) => {
        const sample = generate('format' in schema ? { ...schema, minLength: 0 } : schema);
        fc.pre(sample !== undefined);
        const judge = await jsonSchemas.compile('format' in schema ? { ...schema, minLength: 0 } : schema);
        expect(judge(sample?.value)).toEqual([]);
      }),
    );
  });
});
