import { createHash, randomUUID } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';
import { MayflyError } from '../../core/errors.js';
import { readErrorCode } from '../../core/file-error.js';

export function computeVersion(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
}

/** Undefined when the file or folder is not there. */
export async function ignoreAbsent<T>(read: Promise<T>): Promise<T | undefined> {
  try {
    return await read;
  } catch (error) {
    if (readErrorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Writes beside `file` and renames, so that readers see the old content or the new, never a part. */
export async function replaceFile(
  file: string,
  write: (temporary: string) => Promise<unknown>,
): Promise<void> {
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    await write(temporary);
    await rename(temporary, file);
  } finally {
    await rm(temporary, { force: true });
  }
}

export function notAFolder(path: string): MayflyError {
  return new MayflyError(`the state folder ${path} is not a folder`, {
    kind: 'input',
    hint: 'Remove the file, or name another folder in `state.path`.',
  });
}
