import { readdir, readFile } from 'node:fs/promises';
import type { Orphan } from './types.js';

/**
 * Kills what a job left running: every process whose environment holds the job's tracking id
 * (Runner.Worker/JobExtension.cs:915). Finds nothing where there is no /proc.
 */
export async function killOrphans(trackingId: string): Promise<Orphan[]> {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name)).map(Number);
  const found = await Promise.all(pids.map((pid) => readOrphan(pid, trackingId)));
  const orphans = found.filter((orphan) => orphan !== undefined);
  for (const { pid } of orphans) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended by itself meanwhile.
    }
  }
  return orphans;
}

async function readOrphan(pid: number, trackingId: string): Promise<Orphan | undefined> {
  if (pid === process.pid) return undefined;
  const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '');
  if (!environment.split('\0').includes(`RUNNER_TRACKING_ID=${trackingId}`)) return undefined;
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return { pid, command: command.replaceAll('\0', ' ').trim() };
}
