import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Sender } from './exchange.js';

/** Set in the job's environment; Terraform and the provider inherit it. */
export const MARK = 'CHAOS_RUN_MARK';
const DEATH_LIMIT_MS = 2_000;

interface Found {
  readonly pid: number;
  readonly sender: Sender | 'post';
}

/** Kills those of a run's processes that are named, and waits until they are gone; says how many there were. */
export async function killProcesses(mark: string, senders: readonly Found['sender'][]): Promise<number> {
  const found = (await findProcesses(mark)).filter(({ sender }) => senders.includes(sender));
  for (const { pid } of found) kill(pid);
  for (const deadline = performance.now() + DEATH_LIMIT_MS; performance.now() < deadline; ) {
    const left = (await findProcesses(mark)).map(({ pid }) => pid);
    if (!found.some(({ pid }) => left.includes(pid))) break;
    await sleep(5);
  }
  return found.length;
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself meanwhile.
  }
}

async function findProcesses(mark: string): Promise<Found[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(pids.map((pid) => readProcess(Number(pid), mark)));
  return found.filter((one) => one !== undefined);
}

/** A dead process that nobody has waited for yet has an empty environment. */
async function readProcess(pid: number, mark: string): Promise<Found | undefined> {
  const read = (file: string) => readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => '');
  const environment = await read('environ');
  if (!environment.split('\0').includes(`${MARK}=${mark}`)) return undefined;
  const sender = classify((await read('cmdline')).split('\0'));
  return sender === undefined ? undefined : { pid, sender };
}

function classify([program = '', script = '']: readonly string[]): Found['sender'] | undefined {
  const name = program.split('/').at(-1) ?? '';
  if (name.startsWith('terraform-provider-')) return 'provider';
  if (name === 'terraform') return 'terraform';
  if (script.endsWith('/dist/index.js')) return 'mayfly';
  return script.endsWith('/dist/post.js') ? 'post' : undefined;
}
