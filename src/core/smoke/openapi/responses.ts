import { isSchemaMap, type SchemaMap } from '../../schema/rewrite-schema.js';
import type { OpenApiDocument } from './document.js';
import { type Part, readMap } from './files.js';
import type { Operation } from './operation.js';

/** What the document says of a status: its own entry, its range (`4XX`), or `default`. */
export function findResponse(
  { document, operation }: { readonly document: OpenApiDocument; readonly operation: Operation },
  status: number,
): Part<SchemaMap> | undefined {
  const { value: responses, file } = operation.responses;
  const range = `${Math.floor(status / 100)}XX`;
  const key = [String(status), range, range.toLowerCase(), 'default'].find((each) =>
    Object.hasOwn(responses, each),
  );
  return key === undefined ? undefined : readMap(document.files, { value: responses[key], file });
}

/** For people: `200, 404, default`. */
export function listStatuses({ responses }: Operation): string[] {
  return Object.keys(responses.value).filter((key) => !key.startsWith('x-'));
}

/** A response's media types as the document writes them, with what it says of each. */
export function readContent({ value, file }: Part<SchemaMap>): readonly (readonly [string, Part])[] {
  return Object.entries(isSchemaMap(value.content) ? value.content : {}).map(([type, media]) => [
    type,
    { value: media, file },
  ]);
}

/** Every media type that an operation may answer with. */
export function listMediaTypes(document: OpenApiDocument, operation: Operation): string[] {
  const { value, file } = operation.responses;
  const types = Object.values(value)
    .map((response) => readMap(document.files, { value: response, file }))
    .flatMap((response) => readContent(response).map(([type]) => essenceOf(type)));
  return [...new Set(types)].filter((type) => /^[\w.+-]+\/[\w.+-]+$/.test(type));
}

/** `application/json; charset=utf-8` without its parameters. */
export const essenceOf = (type: string): string => (type.split(';')[0] ?? '').trim().toLowerCase();

/** The most exact entry that a type fits: itself, its family, or any. */
export function findMedia(content: ReturnType<typeof readContent>, contentType: string): Part | undefined {
  const type = essenceOf(contentType);
  const wanted = [type, `${type.split('/')[0]}/*`, '*/*'];
  return wanted.flatMap((each) => content.filter(([name]) => essenceOf(name) === each))[0]?.[1];
}
