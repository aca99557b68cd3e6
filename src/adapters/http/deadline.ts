/** A reason to stop waiting; `timedOut` tells the limit from a cancelled run. */
export class DeadlineError extends Error {
  override readonly name = 'DeadlineError';

  constructor(readonly timedOut: boolean) {
    super(timedOut ? 'timed out' : 'cancelled');
  }
}

/** Ends after a time, or with a signal, whichever comes first; what waits is told at once. */
export class Deadline {
  readonly #timer: NodeJS.Timeout;
  readonly #signal: AbortSignal | undefined;
  readonly #cancel = () => this.#end(false);
  #error: DeadlineError | undefined;
  #onEnd: ((error: DeadlineError) => void) | undefined;

  constructor(timeoutMs: number, signal: AbortSignal | undefined) {
    this.#timer = setTimeout(() => this.#end(true), timeoutMs);
    this.#signal = signal;
    if (signal?.aborted) this.#cancel();
    else signal?.addEventListener('abort', this.#cancel, { once: true });
  }

  /** Calls `listener` at the end, at once where that has come; it takes the place of the listener before. */
  watch(listener: (error: DeadlineError) => void): void {
    if (this.#error !== undefined) listener(this.#error);
    else this.#onEnd = listener;
  }

  #end(timedOut: boolean): void {
    this.#error ??= new DeadlineError(timedOut);
    this.#onEnd?.(this.#error);
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
    this.#signal?.removeEventListener('abort', this.#cancel);
  }
}
