import { describe, expect, it } from '@jest/globals';
import { trimDescription } from '../../../../tools/github-double/trim.js';

const full = {
  openapi: '3.0.3',
  info: { title: 'x' },
  paths: {
    '/a': {
      get: { operationId: 'a', responses: { 200: { $ref: '#/components/responses/one' } } },
      post: {
        requestBody: {
          content: {
            'application/json': {
              schema: { type: 'object', properties: { deep: { type: 'object', properties: { x: {} } } } },
            },
          },
        },
      },
      delete: {},
    },
    '/b': {},
  },
  components: {
    responses: {
      one: { description: 'words', content: { json: { schema: { $ref: '#/components/schemas/s' } } } },
    },
    schemas: {
      s: {
        type: 'object',
        properties: {
          description: { type: 'string', nullable: true },
          self: { $ref: '#/components/schemas/s' },
        },
      },
      unused: {},
    },
    examples: { e: { value: { nullable: true, description: 'kept' } }, other: {} },
  },
};
const trimmed = trimDescription(full, { operations: { '/a': ['get', 'post'] }, examples: ['e'] });

describe('the trimmed description', () => {
  it('has the operations asked for and all that they refer to, nothing else', () => {
    expect(Object.keys(trimmed.paths as object)).toEqual(['/a']);
    expect(Object.keys((trimmed.paths as { '/a': object })['/a'])).toEqual(['get', 'post']);
    expect(Object.keys((trimmed.components as { schemas: object }).schemas)).toEqual(['s']);
  });

  it('says nullable in words that ajv knows, and keeps properties that are called description', () => {
    expect(trimmed.components).toMatchObject({
      schemas: { s: { properties: { description: { anyOf: [{ type: 'string' }, { enum: [null] }] } } } },
    });
  });

  it('keeps examples as they are', () => {
    expect(trimmed.components).toMatchObject({
      examples: { e: { value: { nullable: true, description: 'kept' } } },
    });
  });

  it('allows no unknown properties in what is sent, at any depth', () => {
    expect(trimmed.paths).toMatchObject({
      '/a': {
        post: {
          requestBody: {
            content: {
              'application/json': {
                schema: {
                  additionalProperties: false,
                  properties: { deep: { additionalProperties: false } },
                },
              },
            },
          },
        },
      },
    });
  });

  it('refuses operations that GitHub does not have', () => {
    expect(() => trimDescription(full, { operations: { '/a': ['put'] }, examples: [] })).toThrow(/no \/a/);
  });
});
