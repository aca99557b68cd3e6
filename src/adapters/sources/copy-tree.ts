import { copyFile, mkdir, readdir, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { MayflyError } from '../../core/errors.js';
import { explainFileError } from '../../core/file-error.js';
import type { Log } from '../../ports.js';
import { computeDisplayPath, isInside, kindOf } from './repository.js';

export interface CopyOptions {
  /** A folder or a file. */
  readonly from: string;
  readonly to: string;
  readonly repositoryRoot: string;
  /** Absolute paths that are left out with all below them. */
  readonly except: readonly string[];
  readonly log: Log;
}

/** What Terraform and the tools around it leave behind, and what git keeps. */
const LEFT_OUT = [
  /^\.git$/,
  /^\.mayfly$/,
  /^\.terraform$/,
  /^\.terragrunt-cache$/,
  /^cdktf\.out$/,
  /\.tfstate(\.\d+)?(\.backup)?$/,
  /^\.terraform\.tfstate\.lock\.info$/,
  /\.tfplan$/,
];

const SPECIAL = 'it is a pipe, a socket or a device, not a file';

/**
 * Copies what the run needs; links are copied as what they point to, so that the copy stands for itself. Throws
 * MayflyError (`input`) for a link that leads out of the repository, and for a file that can't be read.
 */
export async function copyTree(options: CopyOptions): Promise<void> {
  const root = await realpath(options.repositoryRoot);
  const except = new Set(options.except);

  const copy = async (from: string, to: string, above: readonly string[]): Promise<void> => {
    if (except.has(from)) return;
    const kind = await kindOf(from);
    if (kind === undefined) return;
    const real = await realpath(from);
    if (!isInside(real, root)) throw leadsOut(computeDisplayPath(options.repositoryRoot, from));
    if (kind === 'special') {
      options.log.warn(`${computeDisplayPath(options.repositoryRoot, from)} is left out: ${SPECIAL}`);
      return;
    }
    if (kind === 'file') return await copyFile(real, to);
    if (above.includes(real)) return;
    await mkdir(to, { recursive: true });
    for (const name of await readdir(real)) {
      if (!LEFT_OUT.some((pattern) => pattern.test(name))) {
        await copy(join(from, name), join(to, name), [...above, real]);
      }
    }
  };

  await mkdir(dirname(options.to), { recursive: true });
  await copy(options.from, options.to, []).catch((error: unknown) => {
    throw explainFileError('copying the source', error);
  });
}

function leadsOut(path: string): MayflyError {
  return new MayflyError(`${path} is a link that leads out of the repository`, {
    kind: 'input',
    hint: 'Replace the link by the file itself, or move what it points to into the repository.',
  });
}
