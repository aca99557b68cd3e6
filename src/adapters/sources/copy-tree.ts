import { copyFile, mkdir, readdir, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { MayflyError } from '../../core/errors.js';
import { computeDisplayPath, isInside, kindOf } from './repository.js';

export interface CopyOptions {
  /** A folder or a file. */
  readonly from: string;
  readonly to: string;
  readonly repositoryRoot: string;
  /** Absolute paths that are left out with all below them. */
  readonly except: readonly string[];
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

/**
 * Copies what the run needs; links are copied as what they point to, so that the copy stands for itself. Throws
 * MayflyError (`input`) for a link that leads out of the repository.
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
  await copy(options.from, options.to, []);
}

function leadsOut(path: string): MayflyError {
  return new MayflyError(`${path} is a link that leads out of the repository`, {
    kind: 'input',
    hint: 'Replace the link by the file itself, or move what it points to into the repository.',
  });
}
