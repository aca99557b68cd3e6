/** A signal that aborts after some time, or with another; `close` it when it is not needed any more. */
export interface Deadline {
  readonly signal: AbortSignal;
  close(): void;
}

/** Aborts with a `TimeoutError` after `ms`, or with the reason of `signal`. */
export function startDeadline(ms: number, signal: AbortSignal): Deadline {
  const end = new AbortController();
  const cancel = (): void => end.abort(signal.reason);
  const timer = setTimeout(() => end.abort(new DOMException('the time is over', 'TimeoutError')), ms);
  if (signal.aborted) cancel();
  else signal.addEventListener('abort', cancel, { once: true });
  return {
    signal: end.signal,
    close: () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
    },
  };
}
