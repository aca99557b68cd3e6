import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';

export interface Command {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** A command may take this long, in ms. */
const LIMIT_MS = 180_000;

/** Wall time in seconds. Throws with the end of what it printed when the command fails. */
export async function measure({ command, args, cwd, env }: Command): Promise<number> {
  const start = performance.now();
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: LIMIT_MS });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0)
    throw new Error(
      `${command} ${args.join(' ')} ended with ${code}\n${Buffer.concat(chunks).toString().slice(-2000)}`,
    );
  return (performance.now() - start) / 1000;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
