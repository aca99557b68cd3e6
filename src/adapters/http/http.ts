import { performance } from 'node:perf_hooks';
import type { Dispatcher } from 'undici';
import type { Http, HttpAnswer, HttpRequest } from '../../ports.js';
import { decodeText, decompress } from './body.js';
import { explainConnectionError } from './connection-errors.js';
import { type Deadline, DeadlineError, startDeadline } from './deadline.js';
import { createDispatcher } from './dispatcher.js';
import { type Progress, runExchange } from './exchange.js';
import { ForbiddenAddressError } from './forbidden-addresses.js';

/** Of a body, before and after decompression. */
const MAX_BODY_BYTES = 1024 * 1024;

export type ClosableHttp = Http & {
  /** Ends all connections; none then keeps the process alive. */
  close(): Promise<void>;
};

export function createHttp(dispatcher: Dispatcher = createDispatcher()): ClosableHttp {
  return {
    send: (request) => sendRequest(request, dispatcher),
    close: () => dispatcher.destroy(),
  };
}

async function sendRequest(request: HttpRequest, dispatcher: Dispatcher): Promise<HttpAnswer> {
  const started = performance.now();
  const elapsed = () => Math.round(performance.now() - started);
  if (!URL.canParse(request.url)) {
    return {
      ok: false,
      error: `the address ${JSON.stringify(request.url.slice(0, 200))} is no URL`,
      ms: elapsed(),
      final: true,
    };
  }
  const url = new URL(request.url);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return {
      ok: false,
      error: `${url.protocol} addresses can't be asked by HTTP`,
      ms: elapsed(),
      final: true,
    };
  }
  using deadline = startDeadline(request.timeoutMs, request.signal);
  const progress: Progress = { url, headers: false };
  try {
    const answer = await fetchAnswer({ request, url, dispatcher, deadline, progress });
    return { ok: true, ...answer, ms: elapsed() };
  } catch (error) {
    const reason =
      error instanceof DeadlineError
        ? explainDeadline(error, request.timeoutMs, progress.headers)
        : explainConnectionError(error, progress.url);
    const final = error instanceof ForbiddenAddressError ? { final: true as const } : {};
    return { ok: false, error: reason, ms: elapsed(), ...final };
  }
}

interface Attempt {
  readonly request: HttpRequest;
  readonly url: URL;
  readonly dispatcher: Dispatcher;
  readonly deadline: Deadline;
  readonly progress: Progress;
}

async function fetchAnswer({ request, url, dispatcher, deadline, progress }: Attempt) {
  const { status, headers, body } = await runExchange({
    dispatcher,
    deadline,
    first: { url, method: request.method, headers: request.headers },
    maxRedirects: request.maxRedirects,
    maxBytes: MAX_BODY_BYTES,
    progress,
  });
  const { bytes, cut } = await deadline.race(
    decompress(body, headers['content-encoding'] ?? '', MAX_BODY_BYTES),
  );
  const text = decodeText(bytes, headers['content-type']);
  return { status, headers, body: text, ...(cut ? { cut: true as const } : {}) };
}

function explainDeadline({ timedOut }: DeadlineError, timeoutMs: number, headersCame: boolean): string {
  if (!timedOut) return 'cancelled';
  const what = headersCame ? 'the headers came, the body was not complete' : 'no answer';
  return `timed out after ${timeoutMs / 1000} s: ${what}`;
}
