import fc from 'fast-check';

/** The parts in use of `terraform providers schema -json`. */
export interface SchemaBlock {
  readonly attributes?: Readonly<
    Record<string, { readonly type?: SchemaType; readonly sensitive?: boolean }>
  >;
  readonly block_types?: Readonly<
    Record<string, { readonly nesting_mode: string; readonly block: SchemaBlock }>
  >;
}
export type SchemaType = string | readonly [string, SchemaType | Readonly<Record<string, SchemaType>>];

/** A value as a plan has it, with the mirror that says what of it is unknown. */
interface Planned {
  readonly value: unknown;
  readonly unknown: unknown;
}

/** What people and the provider write into texts, so that rules get past their first question. */
const TEXTS = [
  '*',
  '',
  '0.0.0.0/0',
  '::/0',
  'aws:kms',
  'HTTP',
  'true',
  '-1',
  'arn:aws:iam::123456789012:role/a',
  '{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*","Principal":"*"}]}',
  '[{"name":"a","privileged":true,"environment":[{"name":"A","value":"AKIAIOSFODNN7EXAMPLE"}]}]',
];

const UNKNOWN: Planned = { value: undefined, unknown: true };
const known = (value: unknown): Planned => ({ value, unknown: false });

const SCALARS: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  string: fc.oneof(fc.constantFrom(...TEXTS), fc.string({ maxLength: 12 })),
  number: fc.oneof(fc.integer(), fc.constantFrom(-1, 0, 22, 65_535)),
  bool: fc.boolean(),
  dynamic: fc.anything({ maxDepth: 2 }),
};

function scalarOf(type: string): fc.Arbitrary<unknown> {
  const scalar = SCALARS[type];
  if (scalar === undefined) throw new Error(`the schema has values of type ${type}`);
  return scalar;
}

/** Any value of a type: null and unknown at every depth, as Terraform allows. */
function valuesOf(type: SchemaType): fc.Arbitrary<Planned> {
  const own = typeof type === 'string' ? scalarOf(type).map(known) : collectionOf(type);
  return fc.oneof({ weight: 6, arbitrary: own }, fc.constant(known(null)), fc.constant(UNKNOWN));
}

function collectionOf([kind, inner]: Exclude<SchemaType, string>): fc.Arbitrary<Planned> {
  if (kind === 'object') {
    return fc
      .record(
        Object.fromEntries(
          Object.entries(inner as Readonly<Record<string, SchemaType>>).map(([name, type]) => [
            name,
            valuesOf(type),
          ]),
        ),
      )
      .map(joinMap);
  }
  const item = valuesOf(inner as SchemaType);
  return kind === 'map'
    ? fc.dictionary(fc.string({ maxLength: 6 }), item, { maxKeys: 3 }).map(joinMap)
    : fc.array(item, { maxLength: 3 }).map(joinList);
}

/** A block with some of its attributes and nested blocks. */
export function blockOf(schema: SchemaBlock, depth = 0): fc.Arbitrary<Planned> {
  const attributes = Object.entries(schema.attributes ?? {}).map(
    ([name, { type = 'dynamic' }]) => [name, valuesOf(type)] as const,
  );
  const blocks = Object.entries(depth > 2 ? {} : (schema.block_types ?? {})).map(
    ([name, { block, nesting_mode }]) => [name, nestedOf(blockOf(block, depth + 1), nesting_mode)] as const,
  );
  return fc.record(Object.fromEntries([...attributes, ...blocks]), { requiredKeys: [] }).map(joinMap);
}

function nestedOf(block: fc.Arbitrary<Planned>, mode: string): fc.Arbitrary<Planned> {
  const nested = mode === 'single' ? block : fc.array(block, { maxLength: 2 }).map(joinList);
  return fc.oneof({ weight: 6, arbitrary: nested }, fc.constant(UNKNOWN));
}

function joinMap(parts: Readonly<Record<string, Planned | undefined>>): Planned {
  const entries = Object.entries(parts).filter((entry): entry is [string, Planned] => entry[1] !== undefined);
  return {
    value: Object.fromEntries(
      entries.filter(([, { value }]) => value !== undefined).map(([name, { value }]) => [name, value]),
    ),
    unknown: Object.fromEntries(entries.map(([name, { unknown }]) => [name, unknown])),
  };
}

function joinList(parts: readonly Planned[]): Planned {
  return { value: parts.map(({ value }) => value ?? null), unknown: parts.map(({ unknown }) => unknown) };
}
