import { readFile } from 'node:fs/promises';
import { MayflyError } from '../core/errors.js';
import { type ParsedJson, parseJsonText } from '../core/text/json-text.js';

export interface JsonFile {
  /** What the file is, such as `plan`. */
  readonly what: string;
  /** How to make one. */
  readonly hint: string;
}

export interface ReadJson {
  readonly value: unknown;
  /** What it was read from. */
  readonly text: string;
}

/** A JSON file that a user named. Throws MayflyError (`input`) that says what is wrong with it. */
export async function readJson(path: string, { what, hint }: JsonFile): Promise<ReadJson> {
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    const why = cause.code === 'ENOENT' ? 'does not exist' : `can't be read (${cause.code})`;
    throw new MayflyError(`the ${what} ${path} ${why}`, { kind: 'input', hint, cause });
  });
  const parsed = parseJsonText(text);
  if (parsed.ok) return { value: parsed.value, text };
  throw new MayflyError(`the ${what} ${path} is not JSON: ${explain(text, parsed)}`, { kind: 'input', hint });
}

function explain(text: string, { place }: Extract<ParsedJson, { readonly ok: false }>): string {
  if (text.trim() === '') return 'it is empty';
  return place === undefined ? 'it breaks far behind' : `line ${place.line}, column ${place.column}`;
}
