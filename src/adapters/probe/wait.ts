import { performance } from 'node:perf_hooks';

/** What ends an attempt: its limit or the run's end. */
export interface Limits {
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** Tells the whole milliseconds since it was started. */
export function startWatch(): () => number {
  const startedAt = performance.now();
  return () => Math.round(performance.now() - startedAt);
}

/** What is left of the time for one endpoint, for each thing that is begun. */
export type TimeLeft = () => Limits;

/** Time that begins now; at least a millisecond is left of it. */
export function startTime({ timeoutMs, signal }: Limits): TimeLeft {
  const endsAt = performance.now() + timeoutMs;
  return () => ({ timeoutMs: Math.max(1, Math.round(endsAt - performance.now())), signal });
}

interface Attempt<T> extends Limits {
  /** Starts the attempt and gives what stops it. */
  readonly start: (done: (value: T) => void) => () => void;
  readonly onTimeout: () => T;
}

/** The first value that an attempt comes to; it is stopped then, whichever way it ended. */
export function runAttempt<T>({ start, timeoutMs, signal, onTimeout }: Attempt<T>): Promise<T> {
  return new Promise((resolve) => {
    let stop = () => {};
    let over = false;
    const done = (value: T) => {
      if (over) return;
      over = true;
      clearTimeout(timer);
      signal.removeEventListener('abort', giveUp);
      stop();
      resolve(value);
    };
    const giveUp = () => done(onTimeout());
    const timer = setTimeout(giveUp, timeoutMs);
    signal.addEventListener('abort', giveUp, { once: true });
    if (signal.aborted) giveUp();
    if (over) return;
    stop = start(done);
    if (over) stop();
  });
}

/** By shape, not by class: errors of Node's own may come from another realm. */
export function readCode(error: unknown): string {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  return String(code ?? message ?? error);
}
