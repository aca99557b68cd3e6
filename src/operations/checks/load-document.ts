import { MayflyError } from '../../core/errors.js';
import { type OpenApiDocument, readDocument } from '../../core/smoke/openapi/document.js';
import { listFiles } from '../../core/smoke/openapi/files.js';
import { parseDocumentFile } from '../../core/smoke/openapi/read-files.js';
import type { ReadFile } from '../../ports.js';

const MAX_FILES = 500;

/**
 * An OpenAPI document with all files that it refers to. One that is missing is told where it is needed. Rejects with
 * MayflyError (`input`).
 */
export async function loadDocument(file: string, readFile: ReadFile): Promise<OpenApiDocument> {
  const first = normalize(file);
  const files = new Map([[first, parseDocumentFile(file, await readFile(first))]]);
  const open = listFiles(files.get(first), first);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (files.has(next)) continue;
    if (files.size >= MAX_FILES) {
      throw new MayflyError(`${file} refers to more than ${MAX_FILES} files`, { kind: 'input' });
    }
    const text = await readFile(next).catch(() => undefined);
    if (text === undefined) continue;
    files.set(next, parseDocumentFile(next, text));
    open.push(...listFiles(files.get(next), next));
  }
  return readDocument(files, first);
}

/** As references name it. */
const normalize = (file: string): string =>
  file
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
