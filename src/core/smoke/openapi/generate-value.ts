import { isSchemaMap, type SchemaMap } from '../../schema/rewrite-schema.js';
import type { OpenApiDocument } from './document.js';
import { type Part, readMap } from './files.js';
import { generateText } from './generate-text.js';

/** A value for a request. */
export interface Sample {
  readonly value: unknown;
  /** The document does not name it: nothing may exist under it. */
  readonly isMadeUp: boolean;
}

const MAX_DEPTH = 5;

const FORMATS: Readonly<Record<string, string>> = {
  date: '2024-01-15',
  'date-time': '2024-01-15T12:00:00Z',
  time: '12:00:00Z',
  duration: 'P1D',
  email: 'mayfly@example.com',
  hostname: 'example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  uri: 'https://example.com/',
  url: 'https://example.com/',
  'uri-reference': '/',
  uuid: '00000000-0000-4000-8000-000000000000',
  byte: 'bWF5Zmx5',
};

/**
 * A value that a schema allows: its example, default or first enum value, or else one made up. Undefined where none can
 * be made, such as for a pattern with lookaround.
 */
export function generateValue(document: OpenApiDocument, part: Part, depth = 0): Sample | undefined {
  const { value: schema, file } = readMap(document.files, part);
  const named = [schema.example, first(schema.examples), schema.default, schema.const, first(schema.enum)];
  const value = named.find((each) => each !== undefined && each !== null);
  if (value !== undefined) return { value, isMadeUp: false };
  if (depth > MAX_DEPTH) return undefined;
  const inner = (child: unknown): Sample | undefined =>
    generateValue(document, { value: child, file }, depth + 1);
  for (const branch of [schema.oneOf, schema.anyOf].find(Array.isArray) ?? []) {
    const sample = inner(branch);
    if (sample !== undefined) return sample;
  }
  if (Array.isArray(schema.allOf)) {
    const parts = schema.allOf.map((each) => readMap(document.files, { value: each, file }).value);
    const { allOf: _, ...rest } = schema;
    return inner(mergeAll([...parts, rest]));
  }
  return makeValue(schema, inner);
}

const first = (list: unknown): unknown => (Array.isArray(list) ? list[0] : undefined);

function mergeAll(schemas: readonly SchemaMap[]): SchemaMap {
  return Object.assign({}, ...schemas, {
    properties: Object.assign({}, ...schemas.map(({ properties }) => properties)),
    required: schemas.flatMap(({ required }) => (Array.isArray(required) ? required : [])),
  });
}

type Inner = (schema: unknown) => Sample | undefined;

function makeValue(schema: SchemaMap, inner: Inner): Sample | undefined {
  const type = [schema.type].flat().find((name) => name !== 'null') ?? guessType(schema);
  if (type === 'array') return makeList(schema, inner);
  if (type === 'object') return makeObject(schema, inner);
  if (type === 'boolean') return { value: true, isMadeUp: false };
  const value = type === 'integer' || type === 'number' ? makeNumber(schema) : makeText(schema);
  return value === undefined ? undefined : { value, isMadeUp: true };
}

function guessType({ properties, items }: SchemaMap): string {
  if (properties !== undefined && Object.keys(Object(properties)).length > 0) return 'object';
  return items === undefined ? 'string' : 'array';
}

function makeList({ items = {}, minItems }: SchemaMap, inner: Inner): Sample | undefined {
  const item = inner(items);
  if (item === undefined) return undefined;
  const length = Math.min(20, Math.max(1, typeof minItems === 'number' ? minItems : 1));
  return { value: Array.from({ length }, () => item.value), isMadeUp: item.isMadeUp };
}

function makeObject({ properties, required }: SchemaMap, inner: Inner): Sample | undefined {
  const names = Array.isArray(required) ? required : [];
  const samples = Object.entries(isSchemaMap(properties) ? properties : {})
    .filter(([name]) => names.includes(name))
    .map(([name, schema]) => [name, inner(schema)] as const);
  if (samples.some(([, sample]) => sample === undefined)) return undefined;
  return {
    value: Object.fromEntries(samples.map(([name, sample]) => [name, sample?.value])),
    isMadeUp: samples.some(([, sample]) => sample?.isMadeUp),
  };
}

function makeNumber(schema: SchemaMap): number | undefined {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const limits = (values: readonly unknown[]) => values.filter((value) => typeof value === 'number');
  const least = Math.max(
    ...limits([minimum]),
    ...limits([exclusiveMinimum]).map((limit) => limit + 1),
    -Infinity,
  );
  const most = Math.min(
    ...limits([maximum]),
    ...limits([exclusiveMaximum]).map((limit) => limit - 1),
    Infinity,
  );
  const low = exclusiveMinimum === true ? least + 1 : least;
  const high = exclusiveMaximum === true ? most - 1 : most;
  const step = typeof multipleOf === 'number' && multipleOf > 0 ? multipleOf : 1;
  const start = Number.isFinite(low) ? Math.max(low, Math.min(1, high)) : Math.min(1, high);
  const value = step === 1 ? start : Math.ceil(start / step) * step;
  return value < low || value > high ? undefined : value;
}

function makeText({ format, pattern, minLength, maxLength }: SchemaMap): string | undefined {
  const known = FORMATS[String(format)];
  if (typeof pattern === 'string') {
    if (known !== undefined && new RegExp(pattern).test(known)) return known;
    const text = generateText(pattern);
    return text !== undefined && text.length >= Number(minLength ?? 0) ? text : undefined;
  }
  if (known !== undefined) return known;
  const text = 'a'.padEnd(Math.min(1_000, typeof minLength === 'number' ? minLength : 1), 'a');
  return typeof maxLength === 'number' ? text.slice(0, maxLength) : text;
}
