import { randomUUID } from 'node:crypto';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { MayflyError } from '../../core/errors.js';
import { readErrorCode } from '../../core/file-error.js';

/** What is done under a lock takes milliseconds; whoever holds it longer is gone. */
const STALE_MS = 30_000;
const LONGEST_WAIT_MS = 10_000;
const POLL_MS = 25;

/** A lock held by this process; `isHeld` is false once another took it over as stale. */
export interface FileLock {
  isHeld(): Promise<boolean>;
}

/**
 * Runs `body` while `file` exists, made by this process and no other. The lock of a process that died is taken over
 * after 30 s. Throws MayflyError when the lock is not free within 10 s after that.
 */
export async function withFileLock<T>(file: string, body: (lock: FileLock) => Promise<T>): Promise<T> {
  const token = randomUUID();
  await acquire(file, token);
  const isHeld = async () => (await readFile(file, 'utf8').catch(() => '')) === token;
  try {
    return await body({ isHeld });
  } finally {
    if (await isHeld()) await rm(file, { force: true });
  }
}

async function acquire(file: string, token: string): Promise<void> {
  const until = Date.now() + STALE_MS + LONGEST_WAIT_MS;
  while (!(await createFile(file, token))) {
    if (Date.now() > until) throw lockedForGood(file);
    if (await isStale(file)) await takeOver(file, token);
    else await wait(POLL_MS);
  }
}

/** Removes a stale lock. A second lock lets one process at a time look and remove, so that no fresh lock is removed. */
async function takeOver(file: string, token: string): Promise<void> {
  const guard = `${file}.takeover`;
  if (!(await createFile(guard, token))) {
    if (await isStale(guard)) throw lockedForGood(guard);
    await wait(POLL_MS);
    return;
  }
  try {
    if (await isStale(file)) await rm(file, { force: true });
  } finally {
    await rm(guard, { force: true });
  }
}

async function createFile(file: string, content: string): Promise<boolean> {
  try {
    await writeFile(file, content, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (readErrorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

async function isStale(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs > STALE_MS;
}

function lockedForGood(file: string): MayflyError {
  return new MayflyError(`${file} is held by another process`, {
    kind: 'outside',
    hint: 'Wait for the other run. If there is none, delete this file.',
  });
}
