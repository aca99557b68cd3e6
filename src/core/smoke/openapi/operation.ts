import { isSchemaMap, type SchemaMap } from '../../schema/rewrite-schema.js';
import type { OpenApiDocument } from './document.js';
import { type Part, readMap } from './files.js';

/** https://www.rfc-editor.org/rfc/rfc9110#section-9.2.1, without TRACE, which echoes credentials. */
const SAFE_METHODS = ['get', 'head', 'options'] as const;

export interface Operation {
  /** Such as `GET /pets/{id}`. */
  readonly label: string;
  readonly id: string | undefined;
  readonly method: string;
  /** As the document has it: `/pets/{id}`. */
  readonly path: string;
  readonly tags: readonly unknown[];
  readonly parameters: readonly Parameter[];
  /** What must be sent along: one of these, all of its schemes. Empty: nothing. */
  readonly security: readonly SchemaMap[];
  /** The first server that counts for it. */
  readonly server: SchemaMap | undefined;
  readonly responses: Part<SchemaMap>;
}

const PLACES = ['path', 'query', 'header', 'cookie'] as const;
export type ParameterPlace = (typeof PLACES)[number];

export interface Parameter extends Part<SchemaMap> {
  readonly name: string;
  readonly in: ParameterPlace;
  readonly required: boolean;
}

/** Every safe operation, in the document's order. */
export function listOperations(document: OpenApiDocument): Operation[] {
  const { root, files } = document;
  return Object.entries(root.value.paths as SchemaMap).flatMap(([path, value]) => {
    if (!path.startsWith('/')) return [];
    const item = readMap(files, { value, file: root.file });
    return SAFE_METHODS.flatMap((method) =>
      isSchemaMap(item.value[method]) ? [readOperation({ document, item, path, method })] : [],
    );
  });
}

interface Found {
  readonly document: OpenApiDocument;
  readonly item: Part<SchemaMap>;
  readonly path: string;
  readonly method: string;
}

function readOperation({ document, item, path, method }: Found): Operation {
  const { root, files } = document;
  const value = item.value[method] as SchemaMap;
  const { operationId, tags, security = root.value.security } = value;
  const servers = [value.servers, item.value.servers, root.value.servers].find(isFilled);
  return {
    label: `${method.toUpperCase()} ${path}`,
    id: typeof operationId === 'string' ? operationId : undefined,
    method: method.toUpperCase(),
    path,
    tags: Array.isArray(tags) ? tags : [],
    parameters: mergeParameters(document, [item.value.parameters, value.parameters], item.file),
    security: Array.isArray(security) ? security.filter(isSchemaMap) : [],
    server: servers?.find(isSchemaMap),
    responses: readMap(files, { value: value.responses, file: item.file }),
  };
}

const isFilled = (value: unknown): value is unknown[] => Array.isArray(value) && value.length > 0;

/** Those of the operation stand before those of the path with the same name and place. */
function mergeParameters({ files }: OpenApiDocument, lists: readonly unknown[], file: string): Parameter[] {
  const merged = new Map<string, Parameter>();
  for (const entry of lists.flatMap((list) => (Array.isArray(list) ? list : []))) {
    const part = readMap(files, { value: entry, file });
    const { name, in: place, required } = part.value;
    const known = PLACES.find((each) => each === place);
    if (typeof name !== 'string' || known === undefined) continue;
    const isRequired = required === true || known === 'path';
    merged.set(`${known} ${name}`, { ...part, name, in: known, required: isRequired });
  }
  return [...merged.values()];
}
