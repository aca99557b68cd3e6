/** A reason to stop waiting; `timedOut` tells the limit from a cancelled run. */
export class DeadlineError extends Error {
  override readonly name = 'DeadlineError';

  constructor(readonly timedOut: boolean) {
    super(timedOut ? 'timed out' : 'cancelled');
  }
}

/** What ends with a signal. All of one signal share a listener: one for each costs a tenth of a request. */
const ENDING = new WeakMap<AbortSignal, Set<Deadline>>();

function findEnding(signal: AbortSignal): Set<Deadline> {
  const known = ENDING.get(signal);
  if (known !== undefined) return known;
  const ending = new Set<Deadline>();
  ENDING.set(signal, ending);
  signal.addEventListener(
    'abort',
    () => {
      for (const deadline of ending) deadline.end(false);
    },
    { once: true },
  );
  return ending;
}

/** Ends after a time, or with a signal, whichever comes first; what waits is told at once. */
export class Deadline {
  readonly #timer: NodeJS.Timeout;
  readonly #ending: Set<Deadline> | undefined;
  #error: DeadlineError | undefined;
  #onEnd: ((error: DeadlineError) => void) | undefined;

  constructor(timeoutMs: number, signal: AbortSignal | undefined) {
    this.#timer = setTimeout(() => this.end(true), timeoutMs);
    if (signal?.aborted) this.end(false);
    else if (signal !== undefined) this.#ending = findEnding(signal).add(this);
  }

  /** Calls `listener` at the end, at once where that has come; it takes the place of the listener before. */
  watch(listener: (error: DeadlineError) => void): void {
    if (this.#error !== undefined) listener(this.#error);
    else this.#onEnd = listener;
  }

  end(timedOut: boolean): void {
    this.#error ??= new DeadlineError(timedOut);
    this.#onEnd?.(this.#error);
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
    this.#ending?.delete(this);
  }
}
