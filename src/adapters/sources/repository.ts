import { stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

/** The nearest folder upwards that holds `.git`; `folder` itself where there is none. */
export async function findRepositoryRoot(folder: string): Promise<string> {
  for (let at = folder; ; at = dirname(at)) {
    if (await exists(join(at, '.git'))) return at;
    if (dirname(at) === at) return folder;
  }
}

export async function exists(path: string): Promise<boolean> {
  return (await kindOf(path)) !== undefined;
}

/** `special` is a pipe, a socket or a device: opening one may never end. */
export async function kindOf(path: string): Promise<'file' | 'folder' | 'special' | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return undefined;
  if (found.isDirectory()) return 'folder';
  return found.isFile() ? 'file' : 'special';
}

/** Whether `path` is `folder` or stands below it. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !way.startsWith(sep));
}

/** `path` as people and GitHub know it: relative to `folder`, with `/`; the folder itself is `.`. */
export function computeDisplayPath(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/') || '.';
}
