import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const LOCK_FILE = '.terraform.lock.hcl';
/** The lock file with its hashes, as `init` verified it; part of the bundle. */
const VERIFIED_LOCK_FILE = 'mayfly.lock.hcl';

/** Puts the verified lock file of an unpacked bundle back, so that `init` verifies the providers with its hashes. */
export async function restoreLockFile(directory: string): Promise<void> {
  await copyIfThere(join(directory, VERIFIED_LOCK_FILE), join(directory, LOCK_FILE));
}

/**
 * Drops the hashes from the run's private copy of the lock file, after `init` has verified the providers with them.
 * Terraform hashes the provider's package (707 MB for AWS) at every command while the file holds hashes, and checks
 * "against the hashes, if any": plan takes 3.1 s instead of 5.3. The versions stay pinned, and the user's own lock
 * file is untouched.
 */
export async function relaxLockFile(directory: string): Promise<void> {
  const path = join(directory, LOCK_FILE);
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return;
  await writeFile(join(directory, VERIFIED_LOCK_FILE), text);
  await writeFile(path, removeHashes(text));
}

/** Terraform itself writes the file, hence its layout is fixed: `hashes = [`, a line each, `]`. */
export function removeHashes(text: string): string {
  return text.replace(/^[ \t]*hashes\s*=\s*\[[^\]]*\][ \t]*\r?\n/gm, '');
}

async function copyIfThere(from: string, to: string): Promise<void> {
  await copyFile(from, to).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
}
