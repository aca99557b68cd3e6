import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Orphan } from './types.js';

/** How long killed processes may take to be gone. */
const DEATH_LIMIT_MS = 2_000;

/**
 * Kills what a job left running: every process whose environment holds the job's tracking id
 * (Runner.Worker/JobExtension.cs:915). Finds nothing where there is no /proc.
 */
export async function killOrphans(trackingId: string): Promise<Orphan[]> {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name)).map(Number);
  const orphans = await findOrphans(pids, trackingId);
  for (const { pid } of orphans) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended by itself meanwhile.
    }
  }
  const deadline = performance.now() + DEATH_LIMIT_MS;
  let left = orphans;
  while (left.length > 0 && performance.now() < deadline) {
    await sleep(10);
    left = await findOrphans(
      left.map(({ pid }) => pid),
      trackingId,
    );
  }
  return orphans;
}

async function findOrphans(pids: readonly number[], trackingId: string): Promise<Orphan[]> {
  const found = await Promise.all(pids.map((pid) => readOrphan(pid, trackingId)));
  return found.filter((orphan) => orphan !== undefined);
}

/** A dead process that nobody has waited for yet has an empty environment, so it is none. */
async function readOrphan(pid: number, trackingId: string): Promise<Orphan | undefined> {
  if (pid === process.pid) return undefined;
  const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '');
  if (!environment.split('\0').includes(`RUNNER_TRACKING_ID=${trackingId}`)) return undefined;
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return { pid, command: command.replaceAll('\0', ' ').trim() };
}
