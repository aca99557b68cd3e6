/** A reason to stop waiting; `timedOut` tells the limit from a cancelled run. */
export class DeadlineError extends Error {
  override readonly name = 'DeadlineError';

  constructor(readonly timedOut: boolean) {
    super(timedOut ? 'timed out' : 'cancelled');
  }
}

export interface Deadline {
  readonly signal: AbortSignal;
  /** Settles like `work`, or rejects with DeadlineError at once when the time is up or the run is cancelled. */
  race<T>(work: Promise<T>): Promise<T>;
  [Symbol.dispose](): void;
}

/** Ends after `timeoutMs`, or with `signal`. */
export function startDeadline(timeoutMs: number, signal: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new DeadlineError(true)), timeoutMs);
  const cancel = () => controller.abort(new DeadlineError(false));
  if (signal?.aborted) cancel();
  signal?.addEventListener('abort', cancel, { once: true });
  return {
    signal: controller.signal,
    race: (work) => raceAbort(work, controller.signal),
    [Symbol.dispose]: () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
    },
  };
}

function raceAbort<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
