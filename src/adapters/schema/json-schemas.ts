import { validate } from '@cfworker/json-schema';
import { MayflyError } from '../../core/errors.js';
import { isSchemaMap, type SchemaMap } from '../../core/schema/rewrite-schema.js';
import { runBounded, TimeLimitError } from '../../core/text/bounded.js';
import type { JudgeBySchema, SchemaDialect, SchemaFailure, SchemaOptions, Schemas } from '../../ports.js';
import { explainUnits } from './explain-units.js';
import { DRAFTS, type PreparedSchema, prepareLoose, prepareSchema } from './prepare-schema.js';

const MAX_FAILURES = 20;
/** A pattern of the schema may try for minutes. */
const LIMIT_MS = 5_000;
/** In longer lists `uniqueItems` is not judged: to compare each item with each other blocks everything else. */
const MAX_UNIQUE_ITEMS = 2_000;

export const jsonSchemas: Schemas = {
  compile: async (schema, options = {}) => compile(schema, options),
};

function compile(schema: unknown, { dialect, name = 'the schema' }: SchemaOptions): JudgeBySchema {
  if (typeof schema === 'boolean') return () => (schema ? [] : [{ path: '', message: 'is not allowed' }]);
  if (!isSchemaMap(schema)) {
    throw new MayflyError(`${name} is no JSON Schema: it must be a map or a boolean`, { kind: 'input' });
  }
  const draft = DRAFTS[dialect ?? readDialect(schema, name)];
  const prepared = prepare(schema, { draft, name });
  let loose: PreparedSchema | undefined;
  return (value) => {
    if (!hasLongList(value)) return judge(prepared, value);
    loose ??= prepareLoose(prepared);
    return judge(loose, value);
  };
}

function prepare(schema: SchemaMap, options: Parameters<typeof prepareSchema>[1]): PreparedSchema {
  try {
    return prepareSchema(schema, options);
  } catch (cause) {
    if (cause instanceof MayflyError) throw cause;
    const why = cause instanceof RangeError ? 'it is nested too deep' : String(cause);
    throw new MayflyError(`${options.name} can't be read: ${why}`, { kind: 'input', cause });
  }
}

const BY_URI: readonly (readonly [RegExp, SchemaDialect])[] = [
  [/\/2020-12\//, '2020-12'],
  [/\/2019-09\//, '2019-09'],
  [/\/draft-0[67]\//, 'draft-07'],
  [/\/draft-04\//, 'draft-04'],
];

function readDialect({ $schema }: SchemaMap, name: string): SchemaDialect {
  if ($schema === undefined) return '2020-12';
  const dialect = BY_URI.find(([uri]) => uri.test(String($schema)))?.[1];
  if (dialect !== undefined) return dialect;
  throw new MayflyError(`${name} is written in a dialect that is not known: ${String($schema)}`, {
    kind: 'input',
    hint: 'known are drafts 04, 06, 07, 2019-09 and 2020-12',
  });
}

function judge(prepared: PreparedSchema, value: unknown): readonly SchemaFailure[] {
  const { schema, lookup, draft } = prepared;
  try {
    return runBounded(LIMIT_MS, () => {
      const first = validate(value, schema, draft, lookup, true);
      if (first.valid) return [];
      const units = listAll(prepared, value) ?? first.errors;
      return explainUnits(units, { value, schema, lookup }).slice(0, MAX_FAILURES);
    });
  } catch (error) {
    const why = error instanceof RangeError ? 'it is nested too deep' : describe(error);
    return [{ path: '', message: `can't be judged: ${why}` }];
  }
}

const describe = (error: unknown): string =>
  error instanceof TimeLimitError ? error.message : String(error);

/** Undefined where there are more failures than the library can list. */
function listAll({ schema, lookup, draft }: PreparedSchema, value: unknown) {
  try {
    return validate(value, schema, draft, lookup, false).errors;
  } catch {
    return undefined;
  }
}

/** Without recursion, since a body may be nested a million times. */
function hasLongList(value: unknown): boolean {
  const open = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    if (Array.isArray(next) && next.length > MAX_UNIQUE_ITEMS) return true;
    for (const inner of Object.values(next)) open.push(inner);
  }
  return false;
}
