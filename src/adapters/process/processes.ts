import { type ChildProcess, spawn } from 'node:child_process';
import { MayflyError } from '../../core/errors.js';
import type { Processes, ProcessRequest, ProcessResult } from '../../ports.js';
import { LineSplitter } from './line-splitter.js';
import { Tail } from './tail.js';

/** How long an interrupted program may take to end by itself, where the request says nothing else. */
const DEFAULT_GRACE_MS = 10_000;

/** Programs as children in process groups of their own, so that signals reach them only from us. */
export function createProcesses(): Processes {
  return { run: runProcess };
}

async function runProcess(request: ProcessRequest): Promise<ProcessResult> {
  const { command, args, cwd, env } = request;
  request.signal?.throwIfAborted();
  const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const streams = collect(child, request);
  const stop = superviseEnd(child, request);
  try {
    const exitCode = await waitForEnd(child, command);
    streams.end();
    if (stop.timedOut) {
      throw new MayflyError(`${command} ${args[0] ?? ''} did not end within ${request.timeoutMs / 1000} s`, {
        kind: 'outside',
        hint: 'Look at the last lines of the log; re-run the job when what it waited for is there.',
      });
    }
    return { exitCode, stdout: String(streams.stdout), stderr: String(streams.stderr) };
  } finally {
    stop.release();
  }
}

function collect(child: ChildProcess, { onLine }: ProcessRequest) {
  const tails = { stdout: new Tail(), stderr: new Tail() };
  const splitters = (['stdout', 'stderr'] as const).map((name) => {
    const splitter = new LineSplitter((line) => {
      tails[name].addLine(line);
      onLine?.(line, name);
    });
    child[name]?.on('data', (chunk: Buffer) => splitter.push(chunk));
    return splitter;
  });
  return {
    ...tails,
    end: () => {
      for (const splitter of splitters) splitter.end();
    },
  };
}

/** Resolves to the exit code; a program that a signal ended has 128 and more, as in a shell. */
function waitForEnd(child: ChildProcess, command: string): Promise<number> {
  return new Promise((resolve, reject) => {
    child.on('error', (cause: NodeJS.ErrnoException) => {
      const missing = cause.code === 'ENOENT';
      const message = missing
        ? `the program ${command} was not found`
        : `${command} can't be started: ${cause.message}`;
      reject(new MayflyError(message, { kind: 'input', hint: 'Install it, or check PATH.', cause }));
    });
    child.on('close', (code, signal) => resolve(code ?? (signal === 'SIGKILL' ? 137 : 130)));
  });
}

/** Interrupts at abort or time-out, and kills the whole group when that is not enough. */
function superviseEnd(
  child: ChildProcess,
  { signal, timeoutMs, graceMs = DEFAULT_GRACE_MS }: ProcessRequest,
) {
  const state = { timedOut: false, release };
  let kill: NodeJS.Timeout | undefined;
  const interrupt = (): void => {
    if (kill !== undefined) return;
    child.kill('SIGINT');
    kill = setTimeout(() => killGroup(child), graceMs);
  };
  const limit = setTimeout(() => {
    state.timedOut = true;
    interrupt();
  }, timeoutMs);
  signal?.addEventListener('abort', interrupt, { once: true });
  function release(): void {
    clearTimeout(limit);
    clearTimeout(kill);
    signal?.removeEventListener('abort', interrupt);
  }
  return state;
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // The group ended by itself in the meantime.
  }
}
