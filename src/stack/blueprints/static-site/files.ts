import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { MayflyError } from '../../../core/errors.js';
import type { Log } from '../../../ports.js';

export interface FolderOptions {
  /** Absolute path of the site's folder. */
  readonly folder: string;
  /** Absolute real path that no link may lead out of. */
  readonly root: string;
  readonly log: Log;
}

/**
 * The files of a site, relative to its folder. Hidden files are no part of a public site, but for `.well-known`
 * (RFC 8615); nor is what can't be served. Throws MayflyError (`input`) for links that lead nowhere or out of the root.
 */
export async function listFiles(options: FolderOptions): Promise<readonly string[]> {
  const { folder, root, log } = options;
  const visit = async (below: string, above: readonly string[]): Promise<string[]> => {
    const lists = (await readdir(join(folder, below))).sort().map(async (name) => {
      if (name.startsWith('.') && name !== '.well-known') return [];
      const path = below === '' ? name : `${below}/${name}`;
      const real = await findReal(folder, path);
      if (relative(root, real).split(sep)[0] === '..') throw leadsOut(path);
      const found = await stat(real);
      if (found.isFile()) return [path];
      if (found.isDirectory() && !above.includes(real)) return visit(path, [...above, real]);
      log.warn(`${path} in the site's folder is left out: ${found.isDirectory() ? LOOP : SPECIAL}`);
      return [];
    });
    return (await Promise.all(lists)).flat();
  };
  return visit('', [await realpath(folder)]);
}

const LOOP = 'it is a link to a folder around it';
const SPECIAL = 'it is a pipe, a socket or a device, not a file';

async function findReal(folder: string, path: string): Promise<string> {
  return realpath(join(folder, path)).catch((cause: unknown) => {
    throw new MayflyError(`${path} in the site's folder is a link that leads nowhere`, {
      kind: 'input',
      hint: 'Remove the link, or make what it points to.',
      cause,
    });
  });
}

function leadsOut(path: string): MayflyError {
  return new MayflyError(`${path} in the site's folder is a link that leads out of the working directory`, {
    kind: 'input',
    hint: 'Replace the link by the file itself, or move what it points to into the working directory.',
  });
}
