import { access, readlink, realpath } from 'node:fs/promises';
import type { RunningProgram } from '../../ports.js';

/**
 * Whether a program that another process of ours started still runs. Where there is /proc its working folder tells it
 * from a later process with the same id; a dead one that nobody has waited for has no folder any more.
 */
export async function isRunning({ pid, directory }: RunningProgram): Promise<boolean> {
  if (!send(pid, 0)) return false;
  if (!(await isThere('/proc/self/cwd'))) return true;
  const [folder, own] = await Promise.all([
    readlink(`/proc/${pid}/cwd`).catch(() => undefined),
    realpath(directory).catch(() => directory),
  ]);
  return folder === own;
}

/** Asks it to end in its own way. */
export const interrupt = ({ pid }: RunningProgram): boolean => send(pid, 'SIGINT');

function send(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
