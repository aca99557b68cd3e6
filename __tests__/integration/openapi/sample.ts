/** Answers made from the schemas of a document, by another road than the code under test takes. */

type Json = Readonly<Record<string, unknown>>;

/** One text for each pattern of the fixtures, found by hand. */
const TEXTS: readonly (readonly [start: string, text: string])[] = [
  ['^\\d{6}$', '123456'],
  ['^\\d+$', '7'],
  ['^[A-Z]{4}$', 'KBOS'],
  ['^\\w{2}$', 'BO'],
  ['^\\w$', 'B'],
  ['^P(\\d+Y)?(\\d+M)?(\\d+D)?(T(\\d+H)?(\\d+M)?(\\d+S)?)?$', 'P1DT2H'],
  ['^(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(Z|[+-]\\d{2}:?\\d{2}?)|NOW)\\/P', 'NOW/P7D'],
  ['^(\\d{4}', '2026-01-02T03:04:05+00:00/NOW'],
  ['^P(\\d+Y)', 'P1D/NOW'],
  ['^(A[KLMN', 'MAZ123'],
  ['^(-?\\d+', '42.36,-71.06'],
  ['^([01][0-9]|2[0-3])', '2359'],
  ['^((wmo|uc', 'wmoUnit:degC'],
];

const FORMATS: Readonly<Record<string, string>> = {
  date: '2026-02-28',
  'date-time': '2016-12-31T15:59:60.5-08:00',
  uri: 'urn:oid:2.49.0.1.840.0',
  uuid: '0188cb0a-1d9f-7c3e-b2cb-0242ac120002',
};

/** What is in both is in the other, too. */
function merge(a: unknown, b: unknown): unknown {
  if (Array.isArray(a) && Array.isArray(b)) return a.map((item, index) => merge(item, b[index] ?? item));
  if (!isMap(a) || !isMap(b)) return isMap(a) ? a : b;
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Object.fromEntries(
    names.map((name) => [name, name in a && name in b ? merge(a[name], b[name]) : { ...a, ...b }[name]]),
  );
}

const isMap = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export class Sampler {
  #nulls = 0;

  constructor(readonly document: Json) {}

  resolve(value: unknown): Json {
    const { $ref } = value as Json;
    if (typeof $ref !== 'string') return value as Json;
    const names = $ref.slice(2).split('/');
    return this.resolve(
      names.reduce<unknown>(
        (at, name) => (at as Json)[name.replaceAll('~1', '/').replaceAll('~0', '~')],
        this.document,
      ),
    );
  }

  /** Every property is there, down to `depth`; then only those that must be. */
  sample(value: unknown, depth = 0, mayBeNull = true): unknown {
    const schema = this.resolve(value);
    const { oneOf, anyOf, allOf, nullable, enum: values } = schema as Record<string, never>;
    if (nullable === true && mayBeNull && this.#nulls++ % 3 === 0) return null;
    const branch = (oneOf ?? anyOf)?.[0];
    if (branch !== undefined) return this.sample(branch, depth);
    if (allOf !== undefined) {
      const { allOf: parts, ...own } = schema as { allOf: unknown[] };
      const samples = [...parts, own].filter((part) => Object.keys(part as Json).length > 0);
      const made = samples.map((part) => this.sample(part, depth, false));
      return made.reduce(merge);
    }
    return values === undefined ? this.#sampleType(schema, depth) : values[0];
  }

  #sampleType(schema: Json, depth: number): unknown {
    const type = [schema.type].flat().find((each) => each !== 'null');
    switch (type) {
      case 'array':
        return depth > 12
          ? []
          : Array.from({ length: Number(schema.minItems ?? 1) }, () =>
              this.sample(schema.items ?? {}, depth + 1),
            );
      case 'integer':
        return Math.max(1, Number(schema.minimum ?? 0));
      case 'number':
        return Math.max(1.5, Number(schema.minimum ?? 0));
      case 'boolean':
        return false;
      case 'string':
        return this.#sampleText(schema);
      default:
        return this.#sampleMap(schema, depth);
    }
  }

  #sampleMap({ properties = {}, required = [], additionalProperties }: Json, depth: number): Json {
    const kept = Object.entries(properties as Json).filter(
      ([name]) => depth < 8 || (required as string[]).includes(name),
    );
    return {
      ...Object.fromEntries(kept.map(([name, schema]) => [name, this.sample(schema, depth + 1)])),
      ...(typeof additionalProperties === 'object'
        ? { more: this.sample(additionalProperties, depth + 1) }
        : {}),
    };
  }

  #sampleText({ pattern, format, maxLength }: Json): string {
    const known = TEXTS.find(([start]) => typeof pattern === 'string' && pattern.startsWith(start))?.[1];
    const text = known ?? FORMATS[String(format)] ?? 'Käse 🧀';
    return typeof maxLength === 'number' ? text.slice(0, maxLength) : text;
  }
}
