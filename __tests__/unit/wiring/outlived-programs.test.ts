import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Log, RunningProgram } from '../../../src/ports.js';
import { waitForOutlived } from '../../../src/wiring/outlived-programs.js';

const COMPLETED =
  '{"@level":"info","type":"apply_complete","hook":{"resource":{"addr":"a.b"},"action":"create"}}';
const SUMMARY =
  '{"@level":"info","type":"change_summary","changes":{"add":1,"change":0,"remove":0,"operation":"apply"}}';

let folder: string;
let children: ChildProcess[];
const lines: string[] = [];
const log: Log = {
  info: (line) => void lines.push(line),
  warn: () => {},
  error: () => {},
  mask: () => {},
  group: (_, body) => body(),
};

beforeEach(async () => {
  folder = await mkdtemp(join(await realpath(tmpdir()), 'mayfly-outlived-'));
  children = [];
  lines.length = 0;
});
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

/** A program in the folder that says `up` when it listens. */
async function start(script: string): Promise<RunningProgram> {
  const child = spawn(process.execPath, ['-e', script], { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
  children.push(child);
  await once(child.stdout, 'data');
  return program(child.pid ?? 0);
}
const program = (pid: number): RunningProgram => ({
  pid,
  command: 'apply',
  directory: folder,
  output: join(folder, 'output'),
});
const say = (...said: string[]) => writeFile(join(folder, 'output'), `${said.join('\n')}\n`);
const WAITS = "setInterval(() => {}, 1000); console.log('up');";

describe('a program that outlived its run', () => {
  it('is asked to end once, and waited for', async () => {
    await say(COMPLETED, SUMMARY);
    const running = await start(
      `process.on('SIGINT', () => setTimeout(() => process.exit(), 100)); ${WAITS}`,
    );
    const end = await waitForOutlived({ programs: [running], interrupted: false, log });
    expect(end).toEqual({ running: [], changes: 1, orderly: true });
    expect(lines[0]).toContain(`process ${running.pid}`);
  });

  it('is not interrupted a second time', async () => {
    await say(COMPLETED, SUMMARY);
    const script =
      "process.on('SIGINT', () => process.exit(9)); setTimeout(() => process.exit(0), 300); console.log('up')";
    const running = await start(script);
    const exit = once(children[0] as ChildProcess, 'exit');
    await waitForOutlived({ programs: [running], interrupted: true, log });
    expect(await exit).toEqual([0, null]);
  });

  it('that is gone without a last word was killed', async () => {
    await say(COMPLETED);
    const end = await waitForOutlived({ programs: [program(2 ** 22 + 1)], interrupted: true, log });
    expect(end).toEqual({ running: [], changes: 1, orderly: false });
    expect(lines).toEqual([]);
  });

  it('that left its state beside its code did not save it', async () => {
    await say(COMPLETED, SUMMARY);
    await writeFile(join(folder, 'errored.tfstate'), '{}');
    const end = await waitForOutlived({ programs: [program(2 ** 22 + 1)], interrupted: true, log });
    expect(end.orderly).toBe(false);
  });

  it('is not mistaken for a later process with its id', async () => {
    await say(SUMMARY);
    const end = await waitForOutlived({ programs: [program(process.pid)], interrupted: false, log });
    expect(end.running).toEqual([]);
  });
});
