import { type ExecOptions, exec } from '@actions/exec';
import { describeLine } from '../../core/commands/command.js';
import { LONGEST_LINE } from '../../core/commands/output.js';
import { MayflyError } from '../../core/errors.js';
import { formatDuration } from '../../core/text/duration.js';
import type { Shell, ShellRequest } from '../../ports.js';
import { endGroup } from './end-group.js';
import { explainEnvironmentSize } from './environment-size.js';
import { LineSplitter } from './line-splitter.js';
import { computeShellCommand } from './shell-line.js';
import { Tail } from './tail.js';

/** How long output is waited for once the line has ended. */
const DRAIN_MS = 2_000;
/** How long a line that is stopped may take to end by itself. */
const GRACE_MS = 2_000;
/** What a shell says of a program that was killed. */
const KILLED = 137;

interface Outcome {
  readonly exitCode: number;
  readonly output: string;
}

interface Limit extends Disposable {
  readonly reached: Promise<never>;
}

/**
 * Command lines of the user's own, through `@actions/exec`; nothing is echoed. A line that exceeds its time, or whose
 * run is aborted, is asked to end with all that it started (SIGTERM), and killed after the grace; on Windows it is left to
 * the runner. MayflyError names it.
 */
export function createShell(graceMs = GRACE_MS): Shell {
  return { run: (request) => runLine(request, graceMs) };
}

async function runLine(request: ShellRequest, graceMs: number): Promise<Outcome> {
  request.signal?.throwIfAborted();
  const tooLarge = explainEnvironmentSize(request.env);
  if (tooLarge !== undefined) throw cantStart(request.line, tooLarge);
  const work = new LineRun(request, graceMs);
  using limit = startLimit(request);
  try {
    return await Promise.race([work.outcome, limit.reached]);
  } catch (error) {
    await work.end();
    throw error;
  }
}

const cantStart = (line: string, why: string, cause?: Error): MayflyError =>
  new MayflyError(`the command \`${describeLine({ run: line })}\` can't be started: ${why}`, {
    kind: 'input',
    cause,
  });

/** One run of a line, from its start to its end. */
class LineRun {
  readonly outcome: Promise<Outcome>;
  readonly #request: ShellRequest;
  readonly #tail = new Tail();
  readonly #command: ReturnType<typeof computeShellCommand>;
  readonly #splitters = {
    stdout: new LineSplitter((line) => this.#takeOutput(line), LONGEST_LINE, 'cut'),
    stderr: new LineSplitter((line) => this.#takeLine(line), LONGEST_LINE, 'cut'),
  };
  #id: number | undefined;
  #stopped = false;
  #ending: Promise<void> | undefined;
  #failure: { readonly error: unknown } | undefined;

  constructor(
    request: ShellRequest,
    readonly graceMs: number,
  ) {
    this.#request = request;
    this.#command = computeShellCommand(request, process.platform);
    this.outcome = this.#run();
  }

  /** Resolves when nothing of the line runs any more. */
  async end(): Promise<void> {
    this.#stop();
    const ended = this.outcome.then(
      () => undefined,
      () => undefined,
    );
    if (this.#command.saysId) await ended;
    await this.#ending;
  }

  async #run(): Promise<Outcome> {
    const { line } = this.#request;
    const { program, args } = this.#command;
    const exitCode: number | null = await exec(program, [...args], this.#options()).catch((cause: Error) => {
      throw cantStart(line, cause.message, cause);
    });
    for (const splitter of Object.values(this.#splitters)) this.#guard(() => splitter.end());
    if (this.#failure !== undefined) throw this.#failure.error;
    return { exitCode: exitCode ?? KILLED, output: String(this.#tail) };
  }

  #options(): ExecOptions {
    const { cwd, env } = this.#request;
    const { stdout, stderr } = this.#splitters;
    return {
      cwd,
      env: { ...env },
      silent: true,
      ignoreReturnCode: true,
      windowsVerbatimArguments: this.#command.verbatim,
      delay: DRAIN_MS,
      listeners: {
        stdout: (chunk) => this.#take(stdout, chunk),
        stderr: (chunk) => this.#take(stderr, chunk),
      },
    };
  }

  #take(splitter: LineSplitter, chunk: Buffer): void {
    this.#guard(() => splitter.push(chunk));
    silence(chunk);
  }

  #takeOutput(line: string): void {
    if (!this.#command.saysId || this.#id !== undefined) {
      this.#takeLine(line);
      return;
    }
    this.#id = Number.parseInt(line, 10);
    if (this.#stopped) this.#stop();
  }

  #takeLine(line: string): void {
    this.#tail.push(Buffer.from(`${line}\n`));
    this.#request.onLine?.(line);
  }

  #guard(body: () => void): void {
    try {
      body();
    } catch (error) {
      this.#failure ??= { error };
      this.#stop();
    }
  }

  #stop(): void {
    this.#stopped = true;
    if (this.#id !== undefined && this.#id > 1) this.#ending ??= endGroup(this.#id, this.graceMs);
  }
}

/**
 * `exec` keeps each line for a listener that nobody set here, at a cost that grows with the square of the line's length
 * (`_processLineBuffer` of @actions/exec 3.0.0, lib/toolrunner.js): to it the chunk is empty.
 */
const silence = (chunk: Buffer): Buffer => Object.defineProperty(chunk, 'toString', { value: () => '' });

/** Rejects when the time is over or the run is aborted. */
function startLimit({ line, timeoutMs, signal }: ShellRequest): Limit {
  let release = (): void => {};
  const reached = new Promise<never>((_, reject) => {
    const stop = (why: string, cause?: unknown): void =>
      reject(
        new MayflyError(`the command \`${describeLine({ run: line })}\` was stopped: ${why}`, {
          kind: 'outside',
          cause,
        }),
      );
    const timer = setTimeout(() => stop(`it took more than ${formatDuration(timeoutMs)}`), timeoutMs);
    const abort = (): void => stop('the run was cancelled', signal?.reason);
    signal?.addEventListener('abort', abort, { once: true });
    release = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    };
  });
  return { reached, [Symbol.dispose]: () => release() };
}
