import { readPattern } from '../../schema/pattern.js';
import { isSchemaMap, type SchemaMap } from '../../schema/rewrite-schema.js';

const TYPES = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'];
/** Said about a schema for references to it, which are resolved in the document. */
const NAMING = ['$anchor', '$defs', '$dynamicAnchor', '$id', '$schema', 'definitions'];
const INT32 = { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 };

/**
 * One schema object of OpenAPI in the words of JSON Schema 2020-12, what is inside of it not. Reads 3.0 and 3.1 alike:
 * documents mix them. https://spec.openapis.org/oas/v3.0.3#schema-object
 */
export function convertSchema(schema: SchemaMap): SchemaMap {
  return CHANGES.reduce((changed, change) => change(changed), schema);
}

const CHANGES: readonly ((schema: SchemaMap) => SchemaMap)[] = [
  dropUnreadable,
  convertBounds,
  convertFormat,
  convertDiscriminator,
  convertNullable,
];

/** What can't be judged must not be taken for a mistake in the document: most readers let it pass. */
function dropUnreadable(schema: SchemaMap): SchemaMap {
  const {
    type,
    required,
    enum: values,
    pattern,
    ...rest
  } = Object.fromEntries(Object.entries(schema).filter(([keyword]) => !NAMING.includes(keyword)));
  const types = [type].flat().filter((name) => TYPES.includes(String(name)));
  const text = typeof pattern === 'string' ? readPattern(pattern) : undefined;
  return {
    ...rest,
    ...(types.length === 0 ? {} : { type: types.length === 1 ? types[0] : types }),
    ...(Array.isArray(required) ? { required } : {}),
    ...(Array.isArray(values) ? { enum: values } : {}),
    ...(text === undefined ? {} : { pattern: text }),
  };
}

const BOUNDS = [
  ['minimum', 'exclusiveMinimum'],
  ['maximum', 'exclusiveMaximum'],
] as const;

/** In 3.0 `exclusiveMinimum` is true or false and speaks of `minimum`. */
function convertBounds(schema: SchemaMap): SchemaMap {
  return BOUNDS.reduce<SchemaMap>((changed, [bound, exclusive]) => {
    const { [bound]: limit, [exclusive]: is, ...rest } = changed;
    if (typeof is !== 'boolean') return changed;
    if (limit === undefined) return rest;
    return { ...rest, [is ? exclusive : bound]: limit };
  }, schema);
}

function convertFormat(schema: SchemaMap): SchemaMap {
  const { format, ...rest } = schema;
  if (format === 'int32') return { ...INT32, ...rest };
  if (format === 'byte') return { pattern: '^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2,3}=*)?$', ...rest };
  return schema;
}

/**
 * The branch that the property names is the one that counts. A value that no branch is known for may fit any: documents
 * often leave the mapping out.
 */
function convertDiscriminator({ discriminator, ...schema }: SchemaMap): SchemaMap {
  const { oneOf, anyOf, allOf, ...rest } = schema;
  const branches = [oneOf, anyOf].find(Array.isArray);
  if (!isSchemaMap(discriminator) || branches === undefined) return schema;
  const { propertyName, mapping } = discriminator;
  if (typeof propertyName !== 'string' || !branches.every(isReference)) return schema;
  const named = nameBranches(branches, isSchemaMap(mapping) ? mapping : {});
  const has = (value: SchemaMap) => ({ required: [propertyName], properties: { [propertyName]: value } });
  const each = named.map(([value, $ref]) => when(has({ const: value }), { $ref }));
  const choice = when(has({ enum: named.map(([value]) => value) }), { allOf: each }, { anyOf: branches });
  return { ...rest, allOf: [...(Array.isArray(allOf) ? allOf : []), choice] };
}

const when = (condition: SchemaMap, then: SchemaMap, otherwise?: SchemaMap): SchemaMap =>
  Object.fromEntries([
    ['if', condition],
    ['then', then],
    ...(otherwise === undefined ? [] : [['else', otherwise] as const]),
  ]);

const isReference = (branch: unknown): branch is { readonly $ref: string } =>
  isSchemaMap(branch) && typeof branch.$ref === 'string';

type NamedBranch = readonly [value: string, reference: string];

/** By the mapping, which may hold names of schemas or references; without one, by the schema's own name. */
function nameBranches(branches: readonly { readonly $ref: string }[], mapping: SchemaMap): NamedBranch[] {
  const nameOf = (reference: string) => reference.split('/').at(-1) ?? reference;
  return branches.flatMap(({ $ref }): NamedBranch[] => {
    const values = Object.entries(mapping)
      .filter(([, to]) => to === $ref || to === nameOf($ref))
      .map(([value]) => value);
    return (values.length === 0 ? [nameOf($ref)] : values).map((value) => [value, $ref]);
  });
}

/** Also beside `$ref`, `allOf` and an `enum` without null, where the letter of 3.0 gives it no meaning. */
function convertNullable({ nullable, ...schema }: SchemaMap): SchemaMap {
  if (nullable !== true) return schema;
  const { type, enum: values, ...rest } = schema;
  const isPlain = !['$ref', 'allOf', 'anyOf', 'oneOf', 'not', 'const'].some((word) => word in rest);
  if (!isPlain) return { anyOf: [schema, { type: 'null' }] };
  return {
    ...rest,
    ...(type === undefined ? {} : { type: [...new Set([type, 'null'].flat())] }),
    ...(Array.isArray(values) ? { enum: [...new Set([...values, null])] } : {}),
  };
}
