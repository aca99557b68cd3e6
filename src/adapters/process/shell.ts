import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exec } from '@actions/exec';
import { MayflyError } from '../../core/errors.js';
import type { Shell, ShellRequest } from '../../ports.js';
import { LineSplitter } from './line-splitter.js';
import { Tail } from './tail.js';

/**
 * Writes its own process id down, then becomes the user's line in a session of its own where the system has
 * `setsid`: `exec` hides its child, and the id is needed to stop the line and all that it started.
 */
const WRAPPER =
  'if command -v setsid >/dev/null 2>&1; then exec setsid -w sh -c \'echo $$ > "$0"; exec sh -c "$1"\' "$0" "$1"; ' +
  'else echo $$ > "$0"; exec sh -c "$1"; fi';

/** Command lines of the user's own, through `@actions/exec`. The line is one argument; nothing is concatenated. */
export function createShell(): Shell {
  return { run: runLine };
}

async function runLine(
  request: ShellRequest,
): Promise<{ readonly exitCode: number; readonly output: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'mayfly-shell-'));
  const pidFile = join(folder, 'pid');
  const tail = new Tail();
  const onLine = (line: string): void => {
    tail.addLine(line);
    request.onLine?.(line);
  };
  const splitters = { stdout: new LineSplitter(onLine), stderr: new LineSplitter(onLine) };
  try {
    const exitCode = await limit(request, pidFile, () =>
      exec('sh', ['-c', WRAPPER, pidFile, request.line], {
        cwd: request.cwd,
        env: { ...request.env },
        silent: true,
        ignoreReturnCode: true,
        listeners: {
          stdout: (chunk) => splitters.stdout.push(chunk),
          stderr: (chunk) => splitters.stderr.push(chunk),
        },
      }),
    );
    splitters.stdout.end();
    splitters.stderr.end();
    return { exitCode, output: String(tail) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs `body` until the time is over or the run is stopped; then the line and all that it started is killed. */
async function limit<T>(request: ShellRequest, pidFile: string, body: () => Promise<T>): Promise<T> {
  const { line, timeoutMs, signal } = request;
  signal?.throwIfAborted();
  let stop: (message: string) => void = () => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = (message) => reject(new MayflyError(message, { kind: 'outside' }));
  });
  const timer = setTimeout(
    () => stop(`the command \`${line}\` did not end within ${timeoutMs / 1000} s`),
    timeoutMs,
  );
  const abort = (): void => stop(`the command \`${line}\` was stopped with the run`);
  signal?.addEventListener('abort', abort, { once: true });
  const work = body();
  try {
    return await Promise.race([work, stopped]);
  } catch (error) {
    await killLine(pidFile);
    work.catch(() => {});
    throw error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

async function killLine(pidFile: string): Promise<void> {
  const pid = Number(await readFile(pidFile, 'utf8').catch(() => ''));
  if (!Number.isInteger(pid) || pid <= 1) return;
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, 'SIGKILL');
    } catch {
      // Not the leader of a group, or gone already.
    }
  }
}
