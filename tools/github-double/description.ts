import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXAMPLES, type ExampleName, OPERATIONS } from './operations.js';
import { type Json, trimDescription } from './trim.js';

export interface Description {
  /** The OpenAPI document, trimmed to the operations in use. */
  readonly document: Json;
  /** GitHub's own example of one answer. */
  readonly example: (name: ExampleName) => Json;
}

const here = dirname(fileURLToPath(import.meta.url));
const cacheFolder = join(here, '..', '..', '.cache', 'github-openapi');

/** GitHub's OpenAPI description (`@octokit/openapi`, 13 MB), trimmed; the trimmed copy is kept in `.cache`. */
export function loadDescription(): Description {
  const document = readCached() ?? trimAndCache();
  const examples = (document.components as { examples: Record<ExampleName, { value: Json }> }).examples;
  return { document, example: (name) => examples[name].value };
}

function readCached(): Json | undefined {
  const file = cacheFile();
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Json) : undefined;
}

function trimAndCache(): Json {
  const source = join(packageFolder(), 'generated', 'api.github.com.json');
  const full = JSON.parse(readFileSync(source, 'utf8')) as Json;
  const trimmed = trimDescription(full, { operations: OPERATIONS, examples: EXAMPLES });
  const file = cacheFile();
  const temporary = `${file}.${process.pid}`;
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(temporary, JSON.stringify(trimmed));
  renameSync(temporary, file); // several test workers may write at once
  return trimmed;
}

/** Named after everything that the trimmed copy depends on. */
function cacheFile(): string {
  const { version } = JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')) as Json;
  const trim = readFileSync(join(here, 'trim.ts'), 'utf8');
  const key = JSON.stringify([version, OPERATIONS, EXAMPLES, trim]);
  return join(cacheFolder, `${createHash('sha256').update(key).digest('hex').slice(0, 16)}.json`);
}

function packageFolder(): string {
  return dirname(createRequire(import.meta.url).resolve('@octokit/openapi/package.json'));
}
