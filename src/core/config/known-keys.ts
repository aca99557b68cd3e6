import { suggestHint } from '../text/suggest.js';
import type { PathSegment } from './issue.js';
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

export interface UnknownKey {
  readonly key: string;
  /** Path of the map that it stands in. */
  readonly parent: readonly PathSegment[];
  readonly known: readonly KnownKey[];
}

/** What to write instead of an unknown key. */
export function hintUnknownKey({ key, parent, known }: UnknownKey): string {
  const siblings = known.filter(({ path }) => matches(path.slice(0, -1), parent)).map(lastOf);
  if (siblings.includes(key)) return 'it does not go with the other keys here';
  const near = suggestHint(key, siblings);
  if (near !== undefined) return near;
  const elsewhere = known.find(({ path }) => path.length > 1 && path.at(-1) === key);
  if (elsewhere !== undefined) return `it belongs under \`${renderKeyPath(elsewhere.path.slice(0, -1))}\``;
  return `known keys here: ${siblings.join(', ')}`;
}

function lastOf({ path }: KnownKey): string {
  return path.at(-1) ?? '';
}

function matches(pattern: readonly string[], path: readonly PathSegment[]): boolean {
  return (
    pattern.length === path.length &&
    pattern.every((part, index) => {
      const segment = path[index];
      return typeof segment === 'number' ? part === '[]' : part === '*' || part === segment;
    })
  );
}

/** `checks.smoke[].within`. */
export function renderKeyPath(path: readonly string[]): string {
  return path.join('.').replaceAll('.[]', '[]');
}
