import { MayflyError } from '../../errors.js';
import { isSchemaMap, type SchemaMap } from '../../schema/rewrite-schema.js';
import type { DocumentFiles, Part } from './files.js';

export interface OpenApiDocument {
  /** 3.2 is read as 3.1. */
  readonly version: '3.0' | '3.1';
  readonly root: Part<SchemaMap>;
  readonly files: DocumentFiles;
}

/** Throws MayflyError (`input`) for what is no OpenAPI document of version 3. */
export function readDocument(files: DocumentFiles, file: string): OpenApiDocument {
  const value = files.get(file);
  if (!isSchemaMap(value)) throw refuse(file, 'it holds no map');
  if (value.swagger !== undefined) {
    throw new MayflyError(`${file} is Swagger ${String(value.swagger)}, which is not supported`, {
      kind: 'input',
      hint: 'turn it into OpenAPI 3, for example with `npx swagger2openapi`',
    });
  }
  const version = /^3\.(\d+)/.exec(String(value.openapi ?? ''))?.[1];
  if (version === undefined) throw refuse(file, 'it has no `openapi: 3.…` at its top');
  if (!isSchemaMap(value.paths)) throw refuse(file, 'it has no `paths`');
  return { version: version === '0' ? '3.0' : '3.1', root: { value, file }, files };
}

const refuse = (file: string, why: string) =>
  new MayflyError(`${file} is no OpenAPI document: ${why}`, { kind: 'input' });
