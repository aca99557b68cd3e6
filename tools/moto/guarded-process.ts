import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Runs a program until this process is gone, however it ends: a pipe that nothing writes to is its standard input,
 * and its end (which the kernel makes when we die, even by SIGKILL) ends the program and removes its folder.
 */
const GUARD = `folder=$1; shift; exec 3<&0
"$@" </dev/null 3<&- & program=$!
{ cat <&3 >/dev/null; kill "$program" && rm -rf "$folder"; } >/dev/null 2>&1 &
exec 3<&-
wait "$program"`;

const STOP_LIMIT_MS = 5_000;
const LOG_TAIL_CHARACTERS = 600;

export interface GuardedOptions {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** A folder of its own, for what it prints. */
  readonly folder: string;
}

export interface GuardedProcess {
  /** True once the program has ended. */
  readonly ended: () => boolean;
  /** All that it has printed so far. */
  readonly output: () => Promise<string>;
  /** Asks it to end, and kills it after 5 s. */
  readonly stop: () => Promise<void>;
}

/** Does not keep this process alive. */
export function startGuarded(options: GuardedOptions): GuardedProcess {
  const logFile = join(options.folder, 'output.log');
  const log = openSync(logFile, 'a');
  const child = spawn('/bin/sh', ['-c', GUARD, 'guard', options.folder, options.command, ...options.args], {
    env: { ...options.env },
    stdio: ['pipe', log, log],
    // A group of its own: Ctrl-C on the terminal reaches us, and we stop it when we are done with it.
    detached: true,
  });
  closeSync(log);
  child.unref();
  let ended = false;
  const exited = new Promise<void>((resolve) => {
    const end = (): void => {
      ended = true;
      resolve();
    };
    child.once('exit', end).once('error', end);
  });
  return {
    ended: () => ended,
    output: () => readFile(logFile, 'utf8').catch(() => ''),
    stop: () => stop(child, exited),
  };
}

async function stop(child: ChildProcess, exited: Promise<void>): Promise<void> {
  child.ref();
  child.stdin?.end();
  const limit = setTimeout(() => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }, STOP_LIMIT_MS);
  await exited;
  clearTimeout(limit);
}

/** The end of an output, for error messages. */
export function lastLines(output: string): string {
  return output.trim().slice(-LOG_TAIL_CHARACTERS) || '(it printed nothing)';
}
