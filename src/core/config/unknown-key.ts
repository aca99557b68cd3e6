import { suggestHint } from '../text/suggest.js';
import { getAt, isMap, type PathSegment } from './issue.js';
import type { JsonSchema } from './json-schema.js';
import { listKnownKeys, renderKeyPath } from './known-keys.js';
import { KIND_KEYS } from './unions.js';

export interface UnknownKey {
  readonly key: string;
  /** Path of the map that it stands in. */
  readonly parent: readonly PathSegment[];
  /** The whole value. */
  readonly root: unknown;
  /** Of the whole value. */
  readonly schema: JsonSchema;
}

/** What to write instead of an unknown key. */
export function hintUnknownKey({ key, parent, root, schema }: UnknownKey): string {
  const known = listKnownKeys(schema);
  const { keys, kind } = findPlace(schema, { root, parent });
  // Beside these, what goes there with other keys than those that are written.
  const all = known
    .filter(({ path }) => matches(path.slice(0, -1), parent))
    .map(({ path }) => path.at(-1) ?? '');
  const here = `known keys here: ${keys.join(', ')}`;
  if (all.includes(key))
    return `it does not go with ${kind === undefined ? 'the other keys here' : `\`${kind}\``}; ${here}`;
  const near = suggestHint(key, keys) ?? suggestHint(key, all);
  if (near !== undefined) return near;
  const elsewhere = known.find(({ path }) => path.length > 1 && path.at(-1) === key);
  return elsewhere === undefined
    ? here
    : `it belongs under \`${renderKeyPath(elsewhere.path.slice(0, -1))}\``;
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

interface Place {
  readonly keys: readonly string[];
  /** Key that chose what goes there. */
  readonly kind: string | undefined;
}

/** The keys that a map may have, as far as what is written chooses between the alternatives of the schema. */
function findPlace(
  schema: JsonSchema,
  { root, parent }: { readonly root: unknown; readonly parent: readonly PathSegment[] },
): Place {
  let kind: string | undefined;
  let schemas = [schema];
  for (const depth of Array(parent.length + 1).keys()) {
    if (depth > 0) schemas = schemas.flatMap((one) => stepInto(one, parent[depth - 1] ?? ''));
    const value = getAt(root, parent.slice(0, depth));
    const chosen = schemas.flatMap((one) => choose(one, value));
    kind = chosen.map((one) => findKind(one, value)).find((one) => one !== undefined) ?? kind;
    schemas = chosen;
  }
  return { keys: [...new Set(schemas.flatMap(({ properties = {} }) => Object.keys(properties)))], kind };
}

function stepInto(
  { properties, additionalProperties, items }: JsonSchema,
  segment: PathSegment,
): JsonSchema[] {
  if (typeof segment === 'number') return items === undefined ? [] : [items];
  const child = Object.hasOwn(properties ?? {}, segment) ? properties?.[segment] : additionalProperties;
  return typeof child === 'object' ? [child] : [];
}

/** The alternatives whose own key is written; all where none is. */
function choose(schema: JsonSchema, value: unknown): readonly JsonSchema[] {
  if (schema.anyOf === undefined) return [schema];
  const options = schema.anyOf.flatMap((option) => choose(option, value));
  const chosen = options.filter((option) => findKind(option, value) !== undefined);
  return chosen.length > 0 ? chosen : options;
}

function findKind({ required = [], properties = {} }: JsonSchema, value: unknown): string | undefined {
  if (!isMap(value)) return undefined;
  return Object.keys(properties).find(
    (key) => KIND_KEYS.has(key) && required.includes(key) && Object.hasOwn(value, key),
  );
}
