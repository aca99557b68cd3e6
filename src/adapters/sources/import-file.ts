import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { escapeTemplate } from '../../core/override/template.js';
import { IMPORT_FILE } from '../../core/source/own-files.js';
import type { PreparedStack, StackImport } from '../../ports.js';

interface Imports {
  readonly stack: PreparedStack;
  readonly imports: readonly StackImport[];
}

/**
 * Terraform takes `to` for an expression and `id` for a template.
 * https://developer.hashicorp.com/terraform/language/block/import
 */
export async function writeImports({ stack, imports }: Imports): Promise<void> {
  const file = join(stack.directory, IMPORT_FILE);
  if (imports.length === 0) return rm(file, { force: true });
  const content = { import: imports.map(({ address, id }) => ({ to: address, id: escapeTemplate(id) })) };
  await writeFile(file, `${JSON.stringify(content, null, 2)}\n`);
}
