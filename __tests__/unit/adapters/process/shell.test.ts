import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import { createShell } from '../../../../src/adapters/process/shell.js';
import { computeShellCommand } from '../../../../src/adapters/process/shell-line.js';
import { LONGEST_LINE } from '../../../../src/core/commands/output.js';
import type { ShellRequest } from '../../../../src/ports.js';
import { waitUntilGone } from './children.js';

const shell = createShell(100);
const PATH = process.env.PATH ?? '';

const run = (line: string, request: Partial<ShellRequest> = {}) =>
  shell.run({ line, cwd: tmpdir(), env: { PATH }, timeoutMs: 30_000, ...request });

describe('a command line', () => {
  it('is read by a shell, and gives its exit code and output', async () => {
    const { exitCode, output } = await run('A="1 2"; echo "$A" | tr 1 3 && false');
    expect([exitCode, output]).toEqual([1, '3 2\n']);
  });

  it('goes on after one of its commands failed, unless it is to stop there', async () => {
    expect(await run('false\necho on')).toMatchObject({ exitCode: 0, output: 'on\n' });
    expect(await run('false\necho on', { stopAtError: true })).toMatchObject({ exitCode: 1, output: '' });
  });

  it('shows the lines of both streams', async () => {
    const seen: string[] = [];
    const { output } = await run('echo one; echo two >&2; printf three', {
      onLine: (line) => seen.push(line),
    });
    expect(seen.sort()).toEqual(['one', 'three', 'two']);
    expect(output.split('\n').sort()).toEqual(['', 'one', 'three', 'two']);
  });

  it('may write a line of 64 MB: what is shown of it is cut', async () => {
    const seen: number[] = [];
    const endless = 'head -c 67108864 /dev/zero | tr "\\0" x; echo; echo end';
    const { exitCode } = await run(endless, { onLine: (line) => seen.push(line.length) });
    expect([exitCode, seen]).toEqual([0, [LONGEST_LINE, 3]]);
  });

  it.each([
    [{ LONG: 'x'.repeat(128 * 1024) }, 'the variable LONG is too long (131077 bytes)'],
    [
      Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`V${at}`, 'x'.repeat(100_000)])),
      /its variables are too long together \(\d+ bytes\)/,
    ],
  ])('is not started with variables that no program takes, and says which', async (env, why) => {
    await expect(run('true', { env: { PATH, ...env } })).rejects.toThrow(why);
  });

  it('has exactly the environment and the folder it is given', async () => {
    const { output } = await run('echo "$ONLY:${HOME-unset}"; pwd -P', {
      env: { PATH, ONLY: 'this' },
      cwd: '/',
    });
    expect(output).toBe('this:unset\n/\n');
  });

  it('reads nothing from standard input', async () => {
    expect(await run('cat; echo end')).toEqual({ exitCode: 0, output: 'end\n' });
  });

  it('prints nothing by itself', async () => {
    const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    await run('echo ::error::made up; echo to stderr >&2').finally(() => write.mockRestore());
    expect(write).not.toHaveBeenCalled();
  });

  it('whose program was killed has an exit code', async () => {
    expect((await run('kill -9 $$')).exitCode).toBe(137);
  });

  it('that takes too long is killed with all that it started, and named', async () => {
    const seen: string[] = [];
    const line = 'sleep 600 & echo "$!"; wait';
    const ended = run(line, { timeoutMs: 500, onLine: (text) => seen.push(text) });
    await expect(ended).rejects.toMatchObject({
      kind: 'outside',
      message: `the command \`${line}\` was stopped: it took more than 500ms`,
    });
    await waitUntilGone(Number(seen[0]));
  });

  it('is killed when the run is cancelled', async () => {
    const controller = new AbortController();
    const seen: string[] = [];
    const onLine = (line: string): void => {
      seen.push(line);
      controller.abort();
    };
    const ended = run('sleep 600 & echo "$!"; wait', { signal: controller.signal, onLine });
    await expect(ended).rejects.toMatchObject({ message: expect.stringContaining('the run was cancelled') });
    await waitUntilGone(Number(seen[0]));
  });

  it.each([
    ['itself', (script: string) => script],
    ['one that it started', (script: string) => `sh -c '${script}' & wait`],
    ['one that it waits for', (script: string) => `sh -c '${script}'; true`],
  ])('that is stopped may let go of what it holds: %s', async (_, wrap) => {
    const folder = await mkdtemp(join(tmpdir(), 'shell-'));
    const controller = new AbortController();
    // What a shell starts after its trap may miss the signal: until it is another program it has the shell's trap.
    const script = 'sleep 600 & trap "echo released >let-go; exit" TERM; echo up; wait';
    const ended = createShell(30_000).run({
      line: wrap(script),
      cwd: folder,
      env: { PATH },
      timeoutMs: 30_000,
      signal: controller.signal,
      onLine: () => controller.abort(),
    });
    await expect(ended).rejects.toMatchObject({ message: expect.stringContaining('the run was cancelled') });
    await expect(readFile(join(folder, 'let-go'), 'utf8')).resolves.toBe('released\n');
    await rm(folder, { recursive: true });
  });

  it('that does not end when it is asked to is killed after the grace', async () => {
    const controller = new AbortController();
    const seen: string[] = [];
    const ended = run(`trap '' TERM; sh -c 'echo "$$"; while :; do sleep 600; done'`, {
      signal: controller.signal,
      onLine: (line) => {
        seen.push(line);
        controller.abort();
      },
    });
    await expect(ended).rejects.toMatchObject({ message: expect.stringContaining('the run was cancelled') });
    await waitUntilGone(Number(seen[0]));
  });

  it('is not started when the run is over already', async () => {
    const reason = new Error('cancelled');
    await expect(run('echo started', { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  it('in a folder that is not there is an error that names both', async () => {
    await expect(run('true', { cwd: '/no/such/folder' })).rejects.toMatchObject({
      kind: 'input',
      message: expect.stringMatching(/`true`.*\/no\/such\/folder/),
    });
  });

  it('ends with the error of a listener', async () => {
    const error = new Error('a defect of ours');
    const ended = run('echo up; sleep 600', {
      onLine: () => {
        throw error;
      },
    });
    await expect(ended).rejects.toBe(error);
  });
});

describe('the argv of a command line', () => {
  it.each(['linux', 'darwin'] as const)('has the line as one argument on %s', (platform) => {
    const line = `echo 'a' "$b"; c`;
    expect(computeShellCommand({ line }, platform)).toMatchObject({
      program: '/bin/sh',
      args: ['-c', expect.not.stringContaining(line), 'sh', line, '-c'],
    });
  });

  it('is for cmd on Windows, where the line is not quoted again', () => {
    expect(computeShellCommand({ line: 'npx tsx "main.ts"' }, 'win32')).toMatchObject({
      program: 'cmd.exe',
      args: ['/d', '/s', '/c', '"npx tsx "main.ts""'],
      verbatim: true,
    });
  });
});
