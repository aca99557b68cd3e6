import { type OpenApiDocument, readDocument } from '../../../../../src/core/smoke/openapi/document.js';
import { listOperations, type Operation } from '../../../../../src/core/smoke/openapi/operation.js';

type Json = Readonly<Record<string, unknown>>;

/** A document around `parts`; `files` are others beside it. */
export function makeDocument(parts: Json, files: Json = {}): OpenApiDocument {
  const root = { openapi: '3.0.3', info: { title: 'x', version: '1' }, paths: {}, ...parts };
  return readDocument(
    new Map<string, unknown>([['api/openapi.yaml', root], ...Object.entries(files)]),
    'api/openapi.yaml',
  );
}

/** The only operation of a document that has one path, `/x` unless it is named, and one GET. */
export function makeOperation(
  operation: Json,
  { path = '/x', ...parts }: Json & { readonly path?: string } = {},
): { readonly document: OpenApiDocument; readonly operation: Operation } {
  const document = makeDocument({ ...parts, paths: { [path]: { get: { responses: {}, ...operation } } } });
  const [only] = listOperations(document);
  if (only === undefined) throw new Error('no operation');
  return { document, operation: only };
}
