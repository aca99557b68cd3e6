import { dereference, type Schema, type SchemaDraft, validate } from '@cfworker/json-schema';
import { MayflyError } from '../../core/errors.js';
import { readPattern } from '../../core/schema/pattern.js';
import { isSchemaMap, rewriteSchema, type SchemaMap } from '../../core/schema/rewrite-schema.js';
import { describeSchemaFailure, type SchemaDialect } from '../../core/schema/schema-failure.js';
import { explainUnits } from './explain-units.js';
import { EXCLUSIVE_BOUNDS, META_SCHEMA } from './meta-schema.js';

/** A schema, and where each `$ref` in it leads, in the library's form. */
export interface PreparedSchema {
  readonly schema: Schema;
  readonly lookup: Record<string, Schema | boolean>;
  readonly draft: SchemaDraft;
}

export const DRAFTS: Readonly<Record<SchemaDialect, SchemaDraft>> = {
  '2020-12': '2020-12',
  '2019-09': '2019-09',
  'draft-07': '7',
  'draft-04': '4',
};

/** Throws MayflyError (`input`) for a mistake in the schema, with its place. */
export function prepareSchema(
  given: SchemaMap,
  { draft, name }: { readonly draft: SchemaDraft; readonly name: string },
): PreparedSchema {
  // A copy, since the library marks what it is given.
  const schema = rewriteSchema(given, (each) => keepJudged(each, draft)) as Schema;
  refuseMistakes(schema, { draft, name });
  const lookup = dereference(schema);
  refuseDangling(lookup, name);
  return { schema, lookup, draft };
}

/** The same without `uniqueItems`. */
export function prepareLoose({ schema, draft }: PreparedSchema): PreparedSchema {
  const loose = rewriteSchema(schema, ({ uniqueItems: _, ...rest }) => rest) as Schema;
  return { schema: loose, lookup: dereference(loose), draft };
}

/** Without what is only said about a schema, whose contents the library would take for schemas. */
function keepJudged(schema: SchemaMap, draft: SchemaDraft): SchemaMap {
  const { example: _, examples: __, default: ___, $schema: ____, id, ...rest } = schema;
  const patterns = isSchemaMap(rest.patternProperties)
    ? {
        patternProperties: Object.fromEntries(
          Object.entries(rest.patternProperties).map(([key, value]) => [readPattern(key) ?? key, value]),
        ),
      }
    : {};
  return {
    ...rest,
    // In no standard, and the library takes it for an address of the public internet.
    ...(rest.format === 'url' ? { format: 'uri' } : {}),
    ...(draft === '4' && typeof id === 'string' ? { id } : {}),
    ...(typeof rest.pattern === 'string' ? { pattern: readPattern(rest.pattern) ?? rest.pattern } : {}),
    ...patterns,
  };
}

const { properties, ...META_REST } = META_SCHEMA;
const DRAFT_04 = {
  ...META_REST,
  properties: {
    ...properties,
    ...Object.fromEntries(EXCLUSIVE_BOUNDS.map((key) => [key, { type: 'boolean' }])),
  },
};

function refuseMistakes(schema: Schema, { draft, name }: { draft: SchemaDraft; name: string }): void {
  const meta = structuredClone(draft === '4' ? DRAFT_04 : META_SCHEMA) as Schema;
  const lookup = dereference(meta);
  const { errors } = validate(schema, meta, '2019-09', lookup, false);
  const [first] = explainUnits(errors, { value: schema, schema: meta, lookup });
  if (first === undefined) return;
  const said = describeSchemaFailure(first, (text) => text);
  throw new MayflyError(`${name} is no valid JSON Schema: ${said}`, { kind: 'input' });
}

function refuseDangling(lookup: PreparedSchema['lookup'], name: string): void {
  for (const schema of Object.values(lookup)) {
    if (typeof schema === 'boolean' || schema.$ref === undefined) continue;
    if (lookup[schema.__absolute_ref__ ?? schema.$ref] !== undefined) continue;
    throw new MayflyError(`${name} refers to ${schema.$ref}, which it does not hold`, {
      kind: 'input',
      hint: 'put what it refers to under `$defs` of the schema itself',
    });
  }
}
