import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceFile } from '../../core/source/declarations.js';
import { computeDisplayPath } from './repository.js';

export interface AppFilesOptions {
  readonly folder: string;
  readonly repositoryRoot: string;
  /** Absolute folder of generated provider bindings. */
  readonly bindings: string;
}

/** Languages that CDKTF knows. */
const SOURCE = /\.(tsx?|mts|cts|jsx?|mjs|cjs|py|go|java|kt|cs|fs)$/;
/** What builds, package managers and tests keep beside the code that makes an environment. */
const LEFT_OUT =
  /^(\..*|node_modules|venv|vendor|target|bin|obj|build|dist|cdktf\.out|__pycache__|__tests__|tests?)$|[._](test|spec)\.\w+$|^test_|\.d\.ts$/;
const MOST_FILES = 2_000;
const MOST_BYTES = 1_000_000;

/** The text of an app's own source files, named from the repository's root, without generated bindings and tests. */
export async function readAppFiles(options: AppFilesOptions): Promise<readonly SourceFile[]> {
  const { folder, repositoryRoot, bindings } = options;
  const paths: string[] = [];
  const visit = async (directory: string): Promise<void> => {
    const entries = await readdir(directory, { withFileTypes: true });
    for (const entry of entries.filter(({ name }) => !LEFT_OUT.test(name))) {
      const path = join(directory, entry.name);
      if (paths.length >= MOST_FILES) return;
      if (entry.isDirectory() && path !== bindings) await visit(path);
      else if (entry.isFile() && SOURCE.test(entry.name)) paths.push(path);
    }
  };
  await visit(folder);
  const files: SourceFile[] = [];
  for (const path of paths) {
    if ((await stat(path)).size > MOST_BYTES) continue;
    files.push({ name: computeDisplayPath(repositoryRoot, path), text: await readFile(path, 'utf8') });
  }
  return files;
}
