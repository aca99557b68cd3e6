import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { MayflyError } from '../../core/errors.js';
import { readErrorCode } from '../../core/file-error.js';
import type { Folders } from '../../ports.js';

export interface TempFolders extends Folders {
  /** Removes everything: plan files hold secrets in clear. */
  remove(): Promise<void>;
}

/** Folders below one of the run's own in `parent`. Throws MayflyError (`input`) where none can be made. */
export async function createTempFolders(parent: string): Promise<TempFolders> {
  const root = await makeRoot(parent).catch((cause: unknown) => {
    throw new MayflyError(`the temporary folder ${parent} can't be used (${readErrorCode(cause) || cause})`, {
      kind: 'input',
      hint: 'Set TMPDIR (in a workflow RUNNER_TEMP) to a folder that this user may write to.',
      cause,
    });
  });
  return {
    async make(name) {
      const folder = join(root, name);
      await mkdir(folder, { recursive: true });
      return folder;
    },
    remove: () => rm(root, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/** The names of a run are unique. */
async function makeRoot(parent: string): Promise<string> {
  await mkdir(parent, { recursive: true });
  return mkdtemp(join(await realpath(parent), 'mayfly-'));
}
