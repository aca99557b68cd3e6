import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { createProcesses } from '../../../../src/adapters/process/processes.js';
import type { ProcessRequest } from '../../../../src/ports.js';

const LIMIT_MS = 30_000;

/** Runs a script in a real Node. */
export const runScript = (script: string, request: Partial<ProcessRequest> = {}) =>
  createProcesses().run({
    command: process.execPath,
    args: ['-e', script],
    cwd: process.cwd(),
    env: {},
    timeoutMs: LIMIT_MS,
    ...request,
  });

/** Resolves once no process has this id; rejects when it lives on. */
export async function waitUntilGone(pid: number): Promise<void> {
  const deadline = Date.now() + LIMIT_MS;
  while (await isAlive(pid)) {
    if (Date.now() > deadline) throw new Error(`process ${pid} lives on`);
    await sleep(20);
  }
}

/** One that ended, and that its adoptive parent has not asked about yet, is a zombie: `Z` in /proc. */
async function isAlive(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return !stat.includes(') Z ');
}
