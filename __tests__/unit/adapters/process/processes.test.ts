import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createProcesses } from '../../../../src/adapters/process/processes.js';
import { runScript, waitUntilGone } from './children.js';

const processes = createProcesses();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mayfly-processes-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** A script that starts another one which ignores interrupts, and prints the other's process id when both listen. */
const withGrandchild = (onInterrupt: string): string => `
  const { spawn } = require('node:child_process');
  process.on('SIGINT', () => { ${onInterrupt} });
  const stubborn = "process.on('SIGINT', () => {}); setInterval(() => {}, 1000); console.log(process.pid)";
  spawn(process.execPath, ['-e', stubborn], { stdio: ['ignore', 'inherit', 'inherit'] });
  setInterval(() => {}, 1000);
`;

/** Aborts when the first line comes, and remembers it. */
function abortAtFirstLine() {
  const controller = new AbortController();
  const seen: string[] = [];
  const onLine = (line: string): void => {
    seen.push(line);
    controller.abort(new Error('cancelled'));
  };
  return { seen, request: { onLine, signal: controller.signal } };
}

describe('a program that is run', () => {
  it('gives its exit code and both streams', async () => {
    const result = await runScript("console.log('out'); console.error('err'); process.exitCode = 3");
    expect(result).toEqual({ exitCode: 3, stdout: 'out\n', stderr: 'err\n' });
  });

  it('has exactly the environment it is given', async () => {
    const { stdout } = await runScript('console.log(JSON.stringify(process.env))', { env: { ONLY: 'this' } });
    // macOS adds a variable of its own to every process.
    const { __CF_USER_TEXT_ENCODING: _, ...env } = JSON.parse(stdout);
    expect(env).toEqual({ ONLY: 'this' });
  });

  it('gets its arguments as they are, without a shell', async () => {
    const args = ['-e', 'console.log(JSON.stringify(process.argv.slice(1)))', '$HOME `id` "a" ; b', '*'];
    const { stdout } = await runScript('', { args });
    expect(JSON.parse(stdout)).toEqual(args.slice(2));
  });

  it('reads nothing from standard input', async () => {
    const { stdout } = await runScript(
      "process.stdin.on('data', () => {}).on('end', () => console.log('end'))",
    );
    expect(stdout).toBe('end\n');
  });

  it('shows complete lines with their stream', async () => {
    const seen: string[] = [];
    const script = "process.stdout.write('one\\r\\ntwo'); process.stderr.write('three\\n')";
    await runScript(script, { onLine: (line, stream) => seen.push(`${stream} ${line}`) });
    expect(seen.sort()).toEqual(['stderr three', 'stdout one', 'stdout two']);
  });

  it('may print a line of many megabytes, of which the result keeps the last 64 KB', async () => {
    const lengths: number[] = [];
    const { stdout } = await runScript("console.log('x'.repeat(20_000_000))", {
      onLine: (line) => lengths.push(line.length),
    });
    expect(lengths).toEqual([20_000_000]);
    expect(stdout).toBe(`${'x'.repeat(64 * 1024 - 1)}\n`);
  });

  it('that a signal ended has an exit code as in a shell', async () => {
    const { exitCode } = await runScript("process.kill(process.pid, 'SIGKILL')");
    expect(exitCode).toBe(137);
  });

  it('does not hold up the result by what it leaves behind', async () => {
    const script = `
      const { spawn } = require('node:child_process');
      const left = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'], { stdio: 'inherit' });
      console.log(left.pid);
      left.unref();
    `;
    const { exitCode, stdout } = await runScript(script);
    process.kill(Number(stdout), 'SIGKILL');
    expect(exitCode).toBe(0);
  });
});

describe('a program that is stopped', () => {
  it('may end by itself in its own way, and its result counts', async () => {
    const { seen, request } = abortAtFirstLine();
    const script =
      "process.on('SIGINT', () => { console.log('saved'); process.exit(7) }); setInterval(() => {}, 1000); console.log('up')";
    const result = await runScript(script, request);
    expect(result.exitCode).toBe(7);
    expect(seen).toEqual(['up', 'saved']);
  });

  it('gets one interrupt, alone; what it leaves of its group is killed', async () => {
    const { seen, request } = abortAtFirstLine();
    const { exitCode } = await runScript(withGrandchild('process.exit(5)'), { ...request, graceMs: 20_000 });
    expect(exitCode).toBe(5);
    await waitUntilGone(Number(seen[0]));
  });

  it('is killed with its group after the grace', async () => {
    const { seen, request } = abortAtFirstLine();
    const { exitCode } = await runScript(withGrandchild(''), { ...request, graceMs: 50 });
    expect(exitCode).toBe(137);
    await waitUntilGone(Number(seen[0]));
  });

  it('is not started at all when the run is over already', async () => {
    const reason = new Error('cancelled');
    const seen: string[] = [];
    const run = runScript("console.log('started')", {
      signal: AbortSignal.abort(reason),
      onLine: (line) => seen.push(line),
    });
    await expect(run).rejects.toBe(reason);
    expect(seen).toEqual([]);
  });

  it('after its time is an error that names program and limit', async () => {
    const run = runScript('setInterval(() => {}, 1000)', { timeoutMs: 100, graceMs: 50 });
    await expect(run).rejects.toMatchObject({
      kind: 'outside',
      message: '`node -e` did not end within 100ms and was stopped',
    });
  });

  it('by an error in a listener ends, and the error comes out', async () => {
    const error = new Error('a defect of ours');
    const run = runScript("console.log('up'); setInterval(() => {}, 1000)", {
      onLine: () => {
        throw error;
      },
    });
    await expect(run).rejects.toBe(error);
  });
});

describe('a program that cannot be started', () => {
  const request = { args: [], cwd: process.cwd(), env: {}, timeoutMs: 1000 };

  it('because it is missing is named', async () => {
    await expect(processes.run({ ...request, command: 'no-such-program' })).rejects.toMatchObject({
      kind: 'input',
      message: 'the program no-such-program was not found',
      hint: expect.stringContaining('PATH'),
    });
  });

  it('is looked for on the PATH that it is given', async () => {
    const program = join(folder, 'own-program');
    await writeFile(program, '#!/bin/sh\necho found\n', { mode: 0o755 });
    const { stdout } = await processes.run({ ...request, command: 'own-program', env: { PATH: folder } });
    expect(stdout).toBe('found\n');
  });

  it('because its folder is missing names the folder', async () => {
    const run = processes.run({ ...request, command: process.execPath, cwd: join(folder, 'missing') });
    await expect(run).rejects.toMatchObject({ kind: 'input', message: expect.stringContaining('missing') });
  });

  it('because it is not executable says so', async () => {
    const file = join(folder, 'plain.txt');
    await writeFile(file, 'text', { mode: 0o644 });
    await expect(processes.run({ ...request, command: file })).rejects.toMatchObject({
      kind: 'input',
      message: expect.stringContaining('not executable'),
    });
  });
});
