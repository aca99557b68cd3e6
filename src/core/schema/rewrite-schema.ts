/** A JSON Schema that is a map. */
export type SchemaMap = Readonly<Record<string, unknown>>;

const ONE = new Set([
  'additionalItems',
  'additionalProperties',
  'contains',
  'contentSchema',
  'else',
  'if',
  'items',
  'not',
  'propertyNames',
  'then',
  'unevaluatedItems',
  'unevaluatedProperties',
]);
const LISTS = new Set(['allOf', 'anyOf', 'items', 'oneOf', 'prefixItems']);
const MAPS = new Set([
  '$defs',
  'definitions',
  'dependencies',
  'dependentSchemas',
  'patternProperties',
  'properties',
]);

export const isSchemaMap = (value: unknown): value is SchemaMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A copy in which `change` has been applied to each schema, outermost first; what is no schema, such as an example,
 * stays as it is.
 */
export function rewriteSchema(schema: unknown, change: (schema: SchemaMap) => SchemaMap): unknown {
  if (!isSchemaMap(schema)) return schema;
  const inner = (value: unknown): unknown => rewriteSchema(value, change);
  return mapEntries(change(schema), (value, key) => {
    if (LISTS.has(key) && Array.isArray(value)) return value.map(inner);
    if (MAPS.has(key) && isSchemaMap(value)) return mapEntries(value, inner);
    return ONE.has(key) ? inner(value) : value;
  });
}

/** Keeps a key `__proto__` what it is: a key. */
function mapEntries(record: SchemaMap, map: (value: unknown, key: string) => unknown): SchemaMap {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}
