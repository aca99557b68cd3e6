import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Folders } from '../../ports.js';

export interface TempFolders extends Folders {
  /** Removes everything: plan files hold secrets in clear. */
  remove(): Promise<void>;
}

/** Folders below one of the run's own in `parent`. The names of a run are unique. */
export async function createTempFolders(parent: string): Promise<TempFolders> {
  await mkdir(parent, { recursive: true });
  const root = await mkdtemp(join(await realpath(parent), 'mayfly-'));
  return {
    async make(name) {
      const folder = join(root, name);
      await mkdir(folder, { recursive: true });
      return folder;
    },
    remove: () => rm(root, { recursive: true, force: true, maxRetries: 3 }),
  };
}
