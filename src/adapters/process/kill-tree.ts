import { spawn } from 'node:child_process';
import { join } from 'node:path';

/**
 * Ends a process and what it started, at once: its group where it leads one, else the process alone. Windows has no
 * groups; `taskkill` walks the tree. Never throws: what has ended by itself is as good as killed.
 */
export function killTree(pid: number): void {
  if (process.platform === 'win32') {
    const taskkill = join(process.env.SystemRoot ?? 'C:\\Windows', 'System32', 'taskkill.exe');
    spawn(taskkill, ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' }).on('error', () => {});
    return;
  }
  if (!kill(-pid)) kill(pid);
}

function kill(target: number): boolean {
  try {
    return process.kill(target, 'SIGKILL');
  } catch {
    return false;
  }
}
