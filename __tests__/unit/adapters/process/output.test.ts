import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runScript, waitUntilGone } from './children.js';

let folder: string;
let count = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mayfly-output-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
const path = (): string => join(folder, String(count++));

/** Starts what this test names as a child of a process that is killed, and prints the child's id when it has begun. */
const killedParent = (outputPath: string, untilKilled: string): string => `
  import { createProcesses } from ${JSON.stringify(join(process.cwd(), 'src/adapters/process/processes.ts'))};
  createProcesses().run({
    command: process.execPath,
    args: ['-e', ${JSON.stringify(untilKilled)}],
    cwd: process.cwd(),
    env: {},
    timeoutMs: 60_000,
    outputPath: ${JSON.stringify(outputPath)},
    onStart: (pid) => console.log(pid),
    onLine: () => process.kill(process.pid, 'SIGKILL'),
  });
`;

describe('a program whose output goes into files', () => {
  it('gives lines, streams and exit code as one with pipes does', async () => {
    const seen: string[] = [];
    const script =
      "console.log('one\\ntwo'); console.error('three'); process.stdout.write('last'); process.exitCode = 4";
    const result = await runScript(script, {
      outputPath: path(),
      onLine: (line, stream) => seen.push(`${stream} ${line}`),
    });
    expect(result).toEqual({ exitCode: 4, stdout: 'one\ntwo\nlast', stderr: 'three\n' });
    expect(seen.sort()).toEqual(['stderr three', 'stdout last', 'stdout one', 'stdout two']);
  });

  it('shows lines while it runs', async () => {
    const controller = new AbortController();
    const script =
      "process.on('SIGINT', () => process.exit(7)); console.log('up'); setInterval(() => {}, 1000)";
    const { exitCode } = await runScript(script, {
      outputPath: path(),
      signal: controller.signal,
      onLine: () => controller.abort(new Error('cancelled')),
    });
    expect(exitCode).toBe(7);
  });

  it('loses no byte of much output', async () => {
    const lines: string[] = [];
    const script = "for (let i = 0; i < 20_000; i++) console.log('ä'.repeat(20) + i)";
    await runScript(script, { outputPath: path(), onLine: (line) => lines.push(line) });
    expect(lines).toHaveLength(20_000);
    expect(lines.at(-1)).toBe(`${'ä'.repeat(20)}19999`);
  });

  it('never writes into a file that is there', async () => {
    const outputPath = path();
    await runScript('', { outputPath });
    await expect(runScript('', { outputPath })).rejects.toMatchObject({ kind: 'outside' });
  });

  it('goes on to its own end when its parent is killed', async () => {
    const outputPath = path();
    const child = "console.log('begun'); setTimeout(() => console.log('saved'), 300)";
    const { exitCode, stdout } = await runScript('', {
      args: ['--import', 'tsx', '--input-type=module', '-e', killedParent(outputPath, child)],
      env: { PATH: process.env.PATH ?? '' },
    });
    expect(exitCode).toBe(137);
    await waitUntilGone(Number(stdout));
    expect(existsSync(`${outputPath}.stdout`)).toBe(true);
    expect(await readFile(`${outputPath}.stdout`, 'utf8')).toBe('begun\nsaved\n');
  });
});
