import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { LineSplitter } from './line-splitter.js';
import type { CancelTimes } from './types.js';

/** Runner.Sdk/ProcessInvoker.cs:32-33. */
export const RUNNER_CANCEL_TIMES: CancelTimes = { interruptMs: 7_500, terminateMs: 2_500 };
/** How long children that hold the output open delay the step's end (ProcessInvoker.cs:494). */
const STREAM_GRACE_MS = 5_000;

export interface ProcessOptions {
  readonly node: string;
  readonly script: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly cancelTimes: CancelTimes;
  /** Aborting it cancels. */
  readonly signal: AbortSignal;
  readonly onLine: (line: string) => void;
}

export interface ProcessEnd {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly timedOut: boolean;
  readonly ms: number;
  readonly signals: readonly { readonly name: NodeJS.Signals; readonly atMs: number }[];
}

type Child = ChildProcessByStdio<null, Readable, Readable>;

/** Runs one script. A cancel or the time limit sends signals to this process only, never to its children. */
export async function runStepProcess(options: ProcessOptions): Promise<ProcessEnd> {
  const startedAt = performance.now();
  const sinceStart = (): number => Math.round(performance.now() - startedAt);
  const child = spawn(options.node, [options.script], {
    cwd: options.cwd,
    env: { ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const signals: { name: NodeJS.Signals; atMs: number }[] = [];
  const stop = escalate(options.cancelTimes, (name) => {
    if (child.kill(name)) signals.push({ name, atMs: sinceStart() });
  });
  let timedOut = false;
  const limit = setTimeout(() => {
    timedOut = true;
    stop.start();
  }, options.timeoutMs);
  if (options.signal.aborted) stop.start();
  else options.signal.addEventListener('abort', stop.start, { once: true });
  try {
    const exit = await settle(child, options.onLine, () => stop.clear());
    return { ...exit, timedOut, ms: sinceStart(), signals };
  } finally {
    clearTimeout(limit);
    stop.clear();
    options.signal.removeEventListener('abort', stop.start);
  }
}

/** SIGINT, then SIGTERM, then SIGKILL, unless cleared in between. */
function escalate(
  times: CancelTimes,
  send: (name: NodeJS.Signals) => void,
): { start: () => void; clear: () => void } {
  const timers: NodeJS.Timeout[] = [];
  let done = false;
  return {
    start: () => {
      if (done) return;
      done = true;
      send('SIGINT');
      timers.push(setTimeout(() => send('SIGTERM'), times.interruptMs));
      timers.push(setTimeout(() => send('SIGKILL'), times.interruptMs + times.terminateMs));
    },
    clear: () => {
      done = true;
      timers.forEach(clearTimeout);
    },
  };
}

type Exit = Pick<ProcessEnd, 'exitCode' | 'signal'>;

/** Resolves when the process has ended and its output is read, at most 5 s later. */
function settle(child: Child, onLine: (line: string) => void, onExit: () => void): Promise<Exit> {
  const splitters = [child.stdout, child.stderr].map((stream) => {
    const splitter = new LineSplitter(onLine);
    stream.setEncoding('utf8').on('data', (chunk: string) => splitter.push(chunk));
    return splitter;
  });
  return new Promise((resolve, reject) => {
    let grace: NodeJS.Timeout | undefined;
    child.once('error', reject);
    child.once('exit', () => {
      onExit();
      grace = setTimeout(() => {
        child.stdout.destroy();
        child.stderr.destroy();
      }, STREAM_GRACE_MS);
    });
    child.once('close', (exitCode, signal) => {
      clearTimeout(grace);
      for (const splitter of splitters) splitter.end();
      resolve({ exitCode, signal });
    });
  });
}
