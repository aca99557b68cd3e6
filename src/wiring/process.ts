import { setFlagsFromString } from 'node:v8';
import { error as annotateError } from '@actions/core';
import { MayflyError } from '../core/errors.js';

/** Open connections may keep a finished process for this long, in ms. */
const LINGER_MS = 2_000;

/** Aborts when the runner or a person asks the process to stop. The process itself goes on until it has cleaned up. */
export function listenForSignals(): AbortSignal {
  const controller = new AbortController();
  const stop = (name: string) => () =>
    controller.abort(new MayflyError(`stopped by ${name}`, { kind: 'outside' }));
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, stop(name));
  return controller.signal;
}

/**
 * Regular expressions of a configuration meet texts of the environment: one that would try for minutes goes on in V8's
 * engine that takes linear time (https://v8.dev/blog/non-backtracking-regexp), where it has no look-around and no
 * back-reference. To be called before the first one is made.
 */
export function limitPatterns(): void {
  setFlagsFromString('--enable-experimental-regexp-engine-on-excessive-backtracks');
}

/** Sets the exit code and leaves when nothing is open any more, or after a moment. */
export function exitWith(code: number): void {
  process.exitCode = code;
  setTimeout(() => process.exit(code), LINGER_MS).unref();
}

/** Says an error that became no report: one that people can act on, or a defect of ours with its stack. */
export function explainDefect(error: unknown): void {
  if (error instanceof MayflyError) {
    annotateError([error.message, error.hint].filter((part) => part !== undefined).join('\n'), {
      title: 'Mayfly',
    });
    return;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  annotateError(`This is a defect of Mayfly, please report it:\n${stack}`, { title: 'Mayfly' });
}
