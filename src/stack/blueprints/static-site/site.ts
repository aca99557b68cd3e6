import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { MayflyError } from '../../../core/errors.js';
import { parseSiteProperties } from './properties.js';

export interface SiteFile {
  /** Relative to the site's folder, with `/`. */
  readonly path: string;
  /** Hash of the content, for updates. */
  readonly hash: string;
}

export interface Site {
  readonly files: readonly SiteFile[];
  readonly index: string;
  readonly error: string | undefined;
  copyTo(target: string): Promise<void>;
}

/** Where sites usually stand or are built to, in the order in which they are tried. */
const FOLDERS = ['site', 'public', 'dist', 'build', 'www', 'docs'];
const ERROR_DOCUMENT = '404.html';

/** Reads the site's files. Throws MayflyError (`input`) when there is no site, or a document that it needs is missing. */
export async function readSite(
  properties: Readonly<Record<string, unknown>>,
  workingDirectory: string,
): Promise<Site> {
  const { folder: given, index, error } = parseSiteProperties(properties);
  const shown = given ?? (await findFolder(workingDirectory));
  const folder = resolve(workingDirectory, shown);
  if (!(await isFolder(folder))) throw refuse(`the site's folder "${shown}" does not exist`);
  const paths = await listFiles(folder, await realpath(workingDirectory));
  for (const needed of [index, ...(error === undefined ? [] : [error])]) {
    if (!paths.includes(needed)) throw refuse(`the site's folder "${shown}" holds no ${needed}`);
  }
  return {
    files: await Promise.all(paths.map((path) => hashFile(folder, path))),
    index,
    error: error ?? (paths.includes(ERROR_DOCUMENT) ? ERROR_DOCUMENT : undefined),
    copyTo: async (target) => {
      for (const path of paths) {
        await mkdir(dirname(join(target, path)), { recursive: true });
        await copyFile(join(folder, path), join(target, path));
      }
    },
  };
}

async function findFolder(workingDirectory: string): Promise<string> {
  for (const name of FOLDERS) if (await isFolder(join(workingDirectory, name))) return name;
  throw refuse(`no folder for the site was found; looked for ${FOLDERS.join(', ')}`);
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Hidden files are no part of a public site, but for `.well-known` (RFC 8615). */
async function listFiles(folder: string, root: string): Promise<readonly string[]> {
  const visit = async (below: string): Promise<string[]> => {
    const lists = (await readdir(join(folder, below))).sort().map(async (name) => {
      if (name.startsWith('.') && name !== '.well-known') return [];
      const path = below === '' ? name : `${below}/${name}`;
      const real = await realpath(join(folder, path));
      if (relative(root, real).split(sep)[0] === '..') {
        throw refuse(`${path} in the site's folder is a link that leads out of the working directory`);
      }
      return (await isFolder(real)) ? visit(path) : [path];
    });
    return (await Promise.all(lists)).flat();
  };
  return visit('');
}

async function hashFile(folder: string, path: string): Promise<SiteFile> {
  const hash = createHash('sha256')
    .update(await readFile(join(folder, path)))
    .digest('hex');
  return { path, hash };
}

function refuse(message: string): MayflyError {
  return new MayflyError(message, {
    kind: 'input',
    hint: 'Build the site in a step before this one, or name its folder and documents in `source.variables`: `folder`, `index`, `error`.',
  });
}
