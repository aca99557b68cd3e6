import { readFileSync, statSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { createTestLocator, type LocateTest } from '../../core/commands/locate-test.js';
import { MayflyError } from '../../core/errors.js';
import { listFiles } from './list-files.js';

/** Longer sources hold no test that somebody wrote. */
const LONGEST_SOURCE = 2 * 1024 * 1024;

export interface DirectoryQuery {
  /** Absolute path of the repository's checkout. */
  readonly root: string;
  /** Absolute path. */
  readonly workingDirectory: string;
  /** Relative to the working directory. */
  readonly directory: string;
}

/** The folder's real path. Throws MayflyError (`input`) where it is not there, or leads out of the checkout. */
export async function findDirectory({ root, workingDirectory, directory }: DirectoryQuery): Promise<string> {
  const path = resolve(workingDirectory, directory);
  const real = await realpath(path).catch(() => undefined);
  if (real === undefined || !(await stat(real)).isDirectory()) {
    throw new MayflyError(`there is no folder ${directory}`, {
      kind: 'input',
      hint: '`directory` is relative to the working directory.',
    });
  }
  const outer = directory === '' ? workingDirectory : root;
  const way = relative(await realpath(outer), real);
  if (way === '..' || way.startsWith(`..${sep}`)) {
    throw new MayflyError(`the folder ${directory} is a link that leads out of the repository`, {
      kind: 'input',
      hint: 'Name a folder of the repository.',
    });
  }
  return real;
}

/** Throws MayflyError (`input`) where there are more files than can be listed. */
export async function openLocator(options: {
  readonly root: string;
  readonly directory: string;
}): Promise<LocateTest> {
  const root = await realpath(options.root);
  const files = await listFiles({ root, folder: '' });
  const known = new Set(files);
  return createTestLocator({
    files,
    root,
    directory: relative(root, options.directory).split(sep).join('/'),
    readLines: (file) => (known.has(file) ? readLines(join(root, file)) : undefined),
  });
}

function readLines(path: string): readonly string[] | undefined {
  try {
    return statSync(path).size > LONGEST_SOURCE ? undefined : readFileSync(path, 'utf8').split(/\r\n|\r|\n/);
  } catch {
    return undefined;
  }
}
