import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { MayflyError } from '../../../core/errors.js';
import { explainFileError } from '../../../core/file-error.js';
import type { Log } from '../../../ports.js';
import { listFiles } from './files.js';
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

export interface SiteRequest {
  readonly properties: Readonly<Record<string, unknown>>;
  /** Absolute path. */
  readonly workingDirectory: string;
  readonly log: Log;
}

/** Reads the site's files. Throws MayflyError (`input`) when there is no site, or a document that it needs is missing. */
export async function readSite(request: SiteRequest): Promise<Site> {
  return read(request).catch((error: unknown) => {
    throw explainFileError("reading the site's files", error);
  });
}

async function read({ properties, workingDirectory, log }: SiteRequest): Promise<Site> {
  const { folder: given, index, error } = parseSiteProperties(properties);
  const shown = given ?? (await findFolder(workingDirectory));
  const folder = resolve(workingDirectory, shown);
  if (!(await isFolder(folder))) throw refuse(`the site's folder "${shown}" does not exist`);
  const paths = await listFiles({ folder, root: await realpath(workingDirectory), log });
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

async function hashFile(folder: string, path: string): Promise<SiteFile> {
  const hash = createHash('sha256')
    .update(await readFile(join(folder, path)))
    .digest('hex');
  return { path, hash };
}

function refuse(message: string): MayflyError {
  return new MayflyError(message, {
    kind: 'input',
    hint: 'Build the site first, in a workflow in a step before this one, or name its folder and documents in `source.variables`: `folder`, `index`, `error`.',
  });
}
