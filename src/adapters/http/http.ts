import type { Http, HttpAnswer, HttpRequest } from '../../ports.js';
import { decodeText } from './body.js';
import { explainConnectionError } from './connection-errors.js';
import { Deadline, DeadlineError } from './deadline.js';
import { createDispatchers, type Dispatchers } from './dispatcher.js';
import { type Progress, runExchange, startProgress } from './exchange.js';
import { ForbiddenAddressError } from './forbidden-addresses.js';

/** Of a body, after decompression. */
const KEPT_BODY_BYTES = 1024 * 1024;

export type ClosableHttp = Http & {
  /** Ends all connections; none then keeps the process alive. */
  close(): Promise<void>;
};

export function createHttp(dispatchers: Dispatchers = createDispatchers()): ClosableHttp {
  return {
    send: (request) => sendRequest(request, dispatchers),
    close: async () => {
      await Promise.all([dispatchers.any.destroy(), dispatchers.publicOnly.destroy()]);
    },
  };
}

async function sendRequest(request: HttpRequest, dispatchers: Dispatchers): Promise<HttpAnswer> {
  const url = readUrl(request.url);
  if (typeof url === 'string') return { ok: false, error: url, ms: 0, final: true };
  using deadline = new Deadline(request.timeoutMs, request.signal);
  const progress = startProgress(url);
  try {
    const answer = await fetchAnswer({ request, dispatchers, deadline, progress });
    return Object.assign(computeEvidence(progress), { ok: true as const }, answer);
  } catch (error) {
    const reason =
      error instanceof DeadlineError
        ? explainDeadline(error, request.timeoutMs, progress.headers)
        : explainConnectionError(error, progress.url);
    const final = error instanceof ForbiddenAddressError ? { final: true as const } : {};
    return Object.assign(computeEvidence(progress), { ok: false as const, error: reason }, final);
  }
}

/** The URL, or why it is none that can be asked. */
function readUrl(text: string): URL | string {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return `the address ${JSON.stringify(text.slice(0, 200))} is no URL`;
  }
  if (url.protocol === 'http:' || url.protocol === 'https:') return url;
  return `${url.protocol} addresses can't be asked by HTTP`;
}

function computeEvidence({ trace }: Progress) {
  const timings = trace.computeTimings();
  return {
    ms: Math.round(timings.totalMs),
    timings,
    // Most answers are good, and nobody asks what they were an answer to.
    get request() {
      return trace.computeRequest();
    },
  };
}

interface Attempt {
  readonly request: HttpRequest;
  readonly dispatchers: Dispatchers;
  readonly deadline: Deadline;
  readonly progress: Progress;
}

async function fetchAnswer({ request, dispatchers, deadline, progress }: Attempt) {
  const { method, headers, body, credentials, maxRedirects, cookies, judgeHost } = request;
  const limits = { keep: KEPT_BODY_BYTES, count: Math.max(KEPT_BODY_BYTES, request.countBytes ?? 0) };
  const exchange = await runExchange({
    dispatchers,
    deadline,
    first: { url: progress.url, method, headers, body, credentials },
    maxRedirects,
    read: (answer) => ({ encodings: answer.headers['content-encoding'] ?? '', limits }),
    progress,
    cookies,
    judgeHost,
  });
  const { bytes, cut, size, uncounted } = exchange.body;
  const answer = {
    status: exchange.status,
    headers: exchange.headers,
    body: decodeText(bytes, exchange.headers['content-type']),
    size,
  };
  return Object.assign(
    answer,
    cut ? { cut: true as const } : undefined,
    uncounted ? { uncounted: true as const } : undefined,
  );
}

function explainDeadline({ timedOut }: DeadlineError, timeoutMs: number, headersCame: boolean): string {
  if (!timedOut) return 'cancelled';
  const what = headersCame ? 'the headers came, the body was not complete' : 'no answer';
  return `timed out after ${timeoutMs / 1000} s: ${what}`;
}
