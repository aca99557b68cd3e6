import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** A checkout and where git keeps what it knows of it. */
export interface Checkout {
  /** Absolute path of the folder that holds `.git`. */
  readonly root: string;
  /** Absolute path of the folder that holds git's `config`: that of the main checkout for a worktree. */
  readonly gitFolder: string;
  /** Absolute path of the folder that holds `HEAD`: a worktree's own. */
  readonly headFolder: string;
}

/** The checkout around a folder; undefined where there is none. */
export async function findCheckout(folder: string): Promise<Checkout | undefined> {
  for (let root = folder; ; root = dirname(root)) {
    const found = await findGitFolders(join(root, '.git'));
    if (found !== undefined) return { root, ...found };
    if (dirname(root) === root) return undefined;
  }
}

/**
 * In worktrees and submodules `.git` is a file that names git's folder, and that of a worktree names the common one.
 * https://git-scm.com/docs/gitrepository-layout
 */
async function findGitFolders(path: string): Promise<Omit<Checkout, 'root'> | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return undefined;
  if (found.isDirectory()) return { gitFolder: path, headFolder: path };
  const named = /^gitdir: (?<folder>.+)$/m.exec(await readText(path))?.groups?.folder;
  if (named === undefined) return undefined;
  const headFolder = resolve(dirname(path), named);
  const common = (await readText(join(headFolder, 'commondir'))).trim();
  return { headFolder, gitFolder: common === '' ? headFolder : resolve(headFolder, common) };
}

/** Empty where there is no such file. */
export async function readText(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}
