import { type JsonSchema, renderJsonSchema } from './json-schema.js';

/** One key that the configuration knows. */
export interface KnownKey {
  /** Path with `[]` for items of lists and `*` for keys of the user's choice: `checks`, `smoke`, `[]`, `within`. */
  readonly path: readonly string[];
  readonly schema: JsonSchema;
  /** False for the keys of alternatives, of which one is enough. */
  readonly required: boolean;
}

/** All keys in the order of the schema; one that stands in several options is there once, as the first has it. */
export function listKnownKeys(schema: JsonSchema = renderJsonSchema()): KnownKey[] {
  const keys = new Map<string, KnownKey>();
  for (const key of listBelow(schema, [])) {
    const id = key.path.join('.');
    if (!keys.has(id)) keys.set(id, key);
  }
  return [...keys.values()];
}

function listBelow(schema: JsonSchema | undefined, path: readonly string[]): KnownKey[] {
  if (schema === undefined) return [];
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, child]) => {
    const known = { path: [...path, key], schema: child, required: schema.required?.includes(key) ?? false };
    return [known, ...listBelow(child, known.path)];
  });
  const free = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
  return [
    ...own,
    ...(schema.anyOf ?? []).flatMap(({ required: _, ...option }) => listBelow(option, path)),
    ...listBelow(schema.items, [...path, '[]']),
    ...listBelow(free, [...path, '*']),
  ];
}

/** `checks.smoke[].within`. */
export function renderKeyPath(path: readonly string[]): string {
  return path.join('.').replaceAll('.[]', '[]');
}
