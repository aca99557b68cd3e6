const ANY = { $ref: '#' };
const COUNT = { type: 'integer', minimum: 0 };
const NAMES = { type: 'array', items: { type: 'string' } };
const LIST = { type: 'array', minItems: 1, items: ANY };
const MAP = { type: 'object', additionalProperties: ANY };
const TYPES = { enum: ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'] };

/** Keywords whose value is one schema. */
const SCHEMAS = [
  'additionalItems',
  'additionalProperties',
  'contains',
  'else',
  'if',
  'not',
  'propertyNames',
  'then',
  'unevaluatedItems',
  'unevaluatedProperties',
];

/** Keywords whose value is not the same in draft 04. */
export const EXCLUSIVE_BOUNDS = ['exclusiveMaximum', 'exclusiveMinimum'];

/**
 * What a JSON Schema may look like, for drafts 06 to 2020-12 in one (https://json-schema.org/draft/2020-12/schema and
 * those before it): a keyword of the wrong form would else just not be judged.
 */
export const META_SCHEMA = {
  type: ['object', 'boolean'],
  properties: {
    ...Object.fromEntries(SCHEMAS.map((keyword) => [keyword, ANY])),
    $ref: { type: 'string' },
    $defs: MAP,
    definitions: MAP,
    type: { anyOf: [TYPES, { type: 'array', minItems: 1, items: TYPES }] },
    enum: { type: 'array' },
    required: NAMES,
    properties: MAP,
    patternProperties: { ...MAP, propertyNames: { format: 'regex' } },
    dependentRequired: { type: 'object', additionalProperties: NAMES },
    dependentSchemas: MAP,
    dependencies: { type: 'object', additionalProperties: { anyOf: [NAMES, ANY] } },
    minProperties: COUNT,
    maxProperties: COUNT,
    items: { anyOf: [ANY, { type: 'array', items: ANY }] },
    prefixItems: LIST,
    minContains: COUNT,
    maxContains: COUNT,
    minItems: COUNT,
    maxItems: COUNT,
    uniqueItems: { type: 'boolean' },
    minimum: { type: 'number' },
    maximum: { type: 'number' },
    exclusiveMinimum: { type: 'number' },
    exclusiveMaximum: { type: 'number' },
    multipleOf: { type: 'number', exclusiveMinimum: 0 },
    minLength: COUNT,
    maxLength: COUNT,
    pattern: { type: 'string', format: 'regex' },
    format: { type: 'string' },
    allOf: LIST,
    anyOf: LIST,
    oneOf: LIST,
  },
};
