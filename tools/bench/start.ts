import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BenchWorld, CLI, prepareMayfly } from './life.js';
import { measure } from './measure.js';

/** Kernel's clock ticks for CPU times (USER_HZ), the same on every Linux. */
const TICKS_PER_SECOND = 100;

/** Seconds of CPU that the process has used when Terraform first starts; empty where there is no /proc. */
export async function measureStart(world: BenchWorld, runs: number): Promise<number[]> {
  if (process.platform !== 'linux') return [];
  const bin = join(world.folder, 'bin');
  const log = join(world.folder, 'ticks');
  await mkdir(bin, { recursive: true });
  const script = `#!/bin/sh\nawk '{ print $14 + $15 }' "/proc/$PPID/stat" >> "${log}"\nexec "${world.terraform}" "$@"\n`;
  await writeFile(join(bin, 'terraform'), script);
  await chmod(join(bin, 'terraform'), 0o755);
  const cwd = await prepareMayfly(world, 1000);
  const env = { ...world.env, PATH: `${bin}:${world.env.PATH ?? ''}` };
  const seconds: number[] = [];
  for (let run = 0; run < runs; run++) {
    await writeFile(log, '');
    const args = [CLI, 'plan', '--pr', '1', '--aws-endpoint-url', world.endpoint];
    await measure({ command: world.node, args, cwd, env });
    seconds.push(Number((await readFile(log, 'utf8')).split('\n')[0]) / TICKS_PER_SECOND);
  }
  return seconds;
}
