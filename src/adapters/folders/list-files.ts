import type { Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { MayflyError } from '../../core/errors.js';

/** Folders that hold nobody's own files. */
const SKIPPED = new Set(['.git', '.terraform', 'node_modules']);
const MOST_FILES = 50_000;

export interface FileListing {
  /** Absolute path. */
  readonly root: string;
  /** Folder below it, with `/` between names; empty for the root itself. */
  readonly folder: string;
}

/**
 * Paths of all files in and below a folder, relative to the root, with `/` between names. Links are not followed, and
 * a folder that lies behind one is refused (MayflyError, `input`). A folder that is not there has none.
 */
export async function listFiles({ root, folder }: FileListing): Promise<string[]> {
  await refuseLinks({ root, folder });
  const found: string[] = [];
  const open = [folder];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const entry of await readFolder(join(root, next))) {
      const path = next === '' ? entry.name : `${next}/${entry.name}`;
      if (entry.isDirectory() && !SKIPPED.has(entry.name)) open.push(path);
      if (entry.isFile()) found.push(path);
    }
    if (found.length > MOST_FILES) {
      throw new MayflyError(`${folder || root} holds more than ${MOST_FILES} files`, {
        kind: 'input',
        hint: 'Name a smaller folder.',
      });
    }
  }
  return found;
}

async function readFolder(path: string): Promise<Dirent[]> {
  try {
    return await readdir(path, { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw error;
  }
}

async function refuseLinks({ root, folder }: FileListing): Promise<void> {
  const names = folder.split('/');
  for (const [index] of names.entries()) {
    const path = names.slice(0, index + 1).join('/');
    if (path !== '' && (await isLink(join(root, path)))) {
      throw new MayflyError(`${path} is a link: no files are looked for behind it`, {
        kind: 'input',
        hint: 'Name the folder itself, inside of the working directory.',
      });
    }
  }
}

async function isLink(path: string): Promise<boolean> {
  return lstat(path).then(
    (stats) => stats.isSymbolicLink(),
    () => false,
  );
}
