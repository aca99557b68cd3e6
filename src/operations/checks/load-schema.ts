import { parse } from 'yaml';
import { MayflyError } from '../../core/errors.js';
import type { JudgeBySchema } from '../../core/schema/schema-failure.js';
import type { SchemaSource } from '../../core/smoke/http/check.js';
import type { CheckPorts } from '../../ports.js';

/** The judge of an expected schema. Throws MayflyError (`input`) for a file that is not there, and for what is no schema. */
export async function loadSchema(
  source: SchemaSource,
  { schemas, readFile }: Pick<CheckPorts, 'schemas' | 'readFile'>,
): Promise<JudgeBySchema> {
  if ('inline' in source) return schemas.compile(source.inline, { name: 'expect.schema' });
  return schemas.compile(parseSchema(await readFile(source.file), source.file), { name: source.file });
}

/** YAML holds JSON. */
function parseSchema(text: string, file: string): unknown {
  try {
    return parse(text, { maxAliasCount: 100 });
  } catch (cause) {
    const why = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    throw new MayflyError(`${file} is neither JSON nor YAML: ${why}`, { kind: 'input', cause });
  }
}
