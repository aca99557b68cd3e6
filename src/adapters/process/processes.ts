import type { ChildProcess } from 'node:child_process';
import { constants } from 'node:os';
import { basename } from 'node:path';
import { MayflyError } from '../../core/errors.js';
import { formatDuration } from '../../core/text/duration.js';
import type { Processes, ProcessRequest, ProcessResult } from '../../ports.js';
import { LineSplitter } from './line-splitter.js';
import { readOutput } from './output.js';
import { startChild } from './start-child.js';
import { Stopper } from './stopper.js';
import { Tail } from './tail.js';

/** How long output is waited for once a program has ended: one that it left behind may hold the pipes open. */
const DRAIN_MS = 2_000;

/**
 * Programs as children in process groups of their own. When the signal aborts or the time is over, the child alone is
 * interrupted; what is left of its group after the grace is killed. An aborted program's end is a value like any
 * other; only one that was not started yet throws the signal's reason.
 */
export function createProcesses(): Processes {
  return { run: runProcess };
}

async function runProcess(request: ProcessRequest): Promise<ProcessResult> {
  request.signal?.throwIfAborted();
  const child = await startChild(request);
  using stopper = new Stopper(child, request);
  if (child.pid !== undefined) request.onStart?.(child.pid);
  const output = collect({ child, request, onError: (error) => stopper.fail(error) });
  const exitCode = await waitForEnd(child, stopper);
  output.end();
  if (stopper.failure !== undefined) throw stopper.failure.error;
  if (stopper.timedOut) throw explainTimeout(request);
  return { exitCode, stdout: String(output.stdout), stderr: String(output.stderr) };
}

interface Collection {
  readonly child: ChildProcess;
  readonly request: ProcessRequest;
  /** An error thrown inside a stream's listener would end this process. */
  readonly onError: (error: unknown) => void;
}

function collect({ child, request: { onLine, outputPath }, onError }: Collection) {
  const tails = { stdout: new Tail(), stderr: new Tail() };
  const guard = (body: () => void): void => {
    try {
      body();
    } catch (error) {
      onError(error);
    }
  };
  const splitters = {
    stdout: new LineSplitter((line) => onLine?.(line, 'stdout')),
    stderr: new LineSplitter((line) => onLine?.(line, 'stderr')),
  };
  const output = readOutput(child, outputPath, (chunk, name) => {
    tails[name].push(chunk);
    if (onLine !== undefined) guard(() => splitters[name].push(chunk));
  });
  const end = (): void => {
    output.end();
    for (const splitter of Object.values(splitters)) guard(() => splitter.end());
  };
  return { ...tails, end };
}

/** Resolves to the exit code, when the output is complete too; 128 and more where a signal ended it, as in a shell. */
function waitForEnd(child: ChildProcess, stopper: Stopper): Promise<number> {
  return new Promise((resolve) => {
    let drain: NodeJS.Timeout | undefined;
    child.once('exit', () => {
      stopper.ended();
      drain = setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
      }, DRAIN_MS);
    });
    child.once('close', (code, signal) => {
      clearTimeout(drain);
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}

function explainTimeout({ command, args, timeoutMs }: ProcessRequest): MayflyError {
  const name = [basename(command), ...args.slice(0, 1)].join(' ');
  return new MayflyError(`\`${name}\` did not end within ${formatDuration(timeoutMs)} and was stopped`, {
    kind: 'outside',
    hint: 'Look at the last lines of the log for what it waited for, then run the job again.',
  });
}
