import { describe, expect, it } from '@jest/globals';
import { rewriteSchema } from '../../../../src/core/schema/rewrite-schema.js';

describe('rewriting a schema', () => {
  const mark = (schema: unknown) => rewriteSchema(schema, (each) => ({ ...each, seen: true }));

  it('reaches schemas wherever they stand, and nothing else', () => {
    expect(
      mark({
        properties: { properties: { type: 'string' }, __proto: true },
        items: [{ type: 'null' }],
        not: {},
        anyOf: [{ items: {} }],
        enum: [{ not: {} }],
        example: { properties: { a: {} } },
      }),
    ).toEqual({
      seen: true,
      properties: { properties: { type: 'string', seen: true }, __proto: true },
      items: [{ type: 'null', seen: true }],
      not: { seen: true },
      anyOf: [{ items: { seen: true }, seen: true }],
      enum: [{ not: {} }],
      example: { properties: { a: {} } },
    });
  });

  it('leaves a property that is called __proto__ a property', () => {
    const schema = JSON.parse('{"properties": {"__proto__": {"type": "string"}}}');
    expect(JSON.stringify(rewriteSchema(schema, (each) => each))).toBe(JSON.stringify(schema));
  });
});
