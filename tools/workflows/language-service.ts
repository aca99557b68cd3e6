import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ValidationConfig } from '@actions/languageservice';
import { build } from 'esbuild';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic } from 'vscode-languageserver-types';

/** GitHub's own validation of workflows and action files. */
export interface LanguageService {
  create(uri: string, languageId: string, version: number, content: string): TextDocument;
  validate(document: TextDocument, config?: ValidationConfig): Promise<Diagnostic[]>;
  validateAction(document: TextDocument): Promise<Diagnostic[]>;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const ENTRY = `
export { validate } from '@actions/languageservice';
export { validateAction } from '@actions/languageservice/validate-action';
import { TextDocument } from 'vscode-languageserver-textdocument';
export const create = TextDocument.create;
`;

/** The CommonJS parts of the bundle call `require` for Node's own modules. */
const BANNER = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/** The package imports JSON files in a way that Node refuses, so it is bundled first, once for each version. */
export async function loadLanguageService(): Promise<LanguageService> {
  const lock = readFileSync(join(ROOT, 'node_modules/@actions/languageservice/package.json'), 'utf8');
  const key = createHash('sha256').update(lock).update(ENTRY).digest('hex').slice(0, 12);
  const file = join(ROOT, '.cache', 'languageservice', `${key}.mjs`);
  if (!existsSync(file)) {
    await build({
      stdin: { contents: ENTRY, resolveDir: ROOT, loader: 'js' },
      outfile: file,
      bundle: true,
      platform: 'node',
      format: 'esm',
      banner: { js: BANNER },
      logLevel: 'error',
    });
  }
  return (await import(pathToFileURL(file).href)) as LanguageService;
}
