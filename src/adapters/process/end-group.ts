import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { readErrorCode } from '../../core/file-error.js';

/** Between two looks whether anything still runs. */
const LOOK_MS = 25;

/**
 * Asks all of a process group to end, and kills what still runs after the grace. Resolves when nothing of it runs any
 * more, or has been killed. Programs that lead groups of their own are not of it. Never throws.
 */
export async function endGroup(leader: number, graceMs: number): Promise<void> {
  const limit = performance.now() + graceMs;
  if (!send(leader, 'SIGTERM')) return;
  while (await isRunning(leader)) {
    if (performance.now() >= limit) {
      send(leader, 'SIGKILL');
      return;
    }
    await sleep(LOOK_MS);
  }
}

/** Dead ones that nobody has waited for count as a group; in a container there may be nobody who ever does. */
async function isRunning(leader: number): Promise<boolean> {
  if (!send(leader, 0)) return false;
  const names = await readdir('/proc').catch(() => undefined);
  if (names === undefined) return true;
  const members = await Promise.all(
    names.filter((name) => /^\d+$/.test(name)).map((pid) => isMember(pid, leader)),
  );
  return members.includes(true);
}

/** By `<pid> (<name>) <state> <parent> <group> …`, see proc_pid_stat(5); the name may hold anything. */
async function isMember(pid: string, leader: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const [state, , group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return group === String(leader) && state !== 'Z' && state !== 'X';
}

/** Whether there is such a group. */
function send(leader: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-leader, signal);
  } catch (error) {
    // Of a group that runs as another user no more is known than that it is there.
    return readErrorCode(error) === 'EPERM';
  }
}
