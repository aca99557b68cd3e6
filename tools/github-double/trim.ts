/** A JSON object of the OpenAPI description. */
export type Json = Record<string, unknown>;

export interface Selection {
  /** Path to methods. */
  readonly operations: Readonly<Record<string, readonly string[]>>;
  readonly examples: readonly string[];
}

/** The description reduced to the selected operations and what they refer to, in the dialect that ajv understands. */
export function trimDescription(full: Json, selection: Selection): Json {
  const paths = selectPaths(full, selection.operations);
  const trimmed: Json = { openapi: full.openapi, info: full.info, paths, components: {} };
  for (const name of selection.examples) copy(full, trimmed, ['components', 'examples', name]);
  copyReferences(full, trimmed, paths);
  closeRequestBodies(paths);
  allowDeletedForks(trimmed);
  const { components, ...rest } = trimmed;
  const { examples, ...schemas } = components as Json;
  return { ...(rewrite(rest) as Json), components: { ...(rewrite(schemas) as Json), examples } };
}

function selectPaths(full: Json, operations: Selection['operations']): Json {
  const all = full.paths as Record<string, Json>;
  return Object.fromEntries(
    Object.entries(operations).map(([path, methods]) => [
      path,
      Object.fromEntries(
        methods.map((method) => [method, structuredClone(required(all[path]?.[method], path))]),
      ),
    ]),
  );
}

function copyReferences(full: Json, target: Json, node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'examples') continue;
    if (key !== '$ref' || typeof value !== 'string') copyReferences(full, target, value);
    else {
      const added = copy(full, target, value.replace('#/', '').split('/'));
      if (added !== undefined) copyReferences(full, target, added);
    }
  }
}

/** Copies one node; undefined when it is there already. */
function copy(full: Json, target: Json, path: readonly string[]): unknown {
  let from: unknown = full;
  let to = target;
  for (const [index, key] of path.entries()) {
    from = required((from as Json)[key], path.join('/'));
    if (index < path.length - 1) {
      to[key] ??= {};
      to = to[key] as Json;
    } else {
      if (key in to) return undefined;
      to[key] = structuredClone(from);
    }
  }
  return from;
}

/**
 * GitHub ignores properties that it does not know; sending one is a mistake of ours, so the double refuses it. What is
 * too long GitHub answers with 422, as the double's handlers do.
 */
function closeRequestBodies(paths: Json): void {
  for (const methods of Object.values(paths)) {
    for (const operation of Object.values(methods as Json)) {
      const content = (operation as { requestBody?: { content?: Record<string, { schema: Json }> } })
        .requestBody?.content;
      for (const media of Object.values(content ?? {})) closeObjects(media.schema);
    }
  }
}

function closeObjects(schema: Json): void {
  delete schema.maxItems;
  delete schema.maxLength;
  const properties = schema.properties as Record<string, Json> | undefined;
  if (properties) {
    schema.additionalProperties ??= false;
    for (const property of Object.values(properties)) closeObjects(property);
  }
  if (schema.items) closeObjects(schema.items as Json);
}

/**
 * GitHub answers `head.repo: null` when the fork is gone, as its webhook schemas say (`pull-request` of
 * `@octokit/webhooks-schemas`); the description leaves that out.
 */
function allowDeletedForks(trimmed: Json): void {
  const { schemas } = trimmed.components as { schemas?: Record<string, Json> };
  for (const name of ['pull-request', 'pull-request-simple']) {
    const head = (schemas?.[name]?.properties as Json | undefined)?.head as { properties: Json } | undefined;
    if (head) head.properties.repo = { allOf: [head.properties.repo], nullable: true };
  }
}

/**
 * OpenAPI 3.0's `nullable` as plain JSON Schema: ajv refuses it without `type` and applies `enum` to null.
 * Prose and examples are dropped.
 */
function rewrite(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(rewrite);
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node)
    .filter(([key, value]) => !(key === 'nullable' && value === true))
    .filter(([key, value]) => !(key === 'description' && typeof value === 'string') && key !== 'examples')
    .map(([key, value]) => [key, rewrite(value)] as const);
  const plain = Object.fromEntries(entries);
  return (node as Json).nullable === true ? { anyOf: [plain, { enum: [null] }] } : plain;
}

function required<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`GitHub's OpenAPI description has no ${what}`);
  return value;
}
