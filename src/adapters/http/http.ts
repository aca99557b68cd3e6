import type { Http, HttpAnswer, HttpRequest } from '../../ports.js';
import { decodeText, readBody } from './body.js';
import { explainConnectionError } from './connection-errors.js';
import { type Deadline, DeadlineError, startDeadline } from './deadline.js';
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
  const mistake = explainUrl(request.url);
  if (mistake !== undefined) return { ok: false, error: mistake, ms: 0, final: true };
  using deadline = startDeadline(request.timeoutMs, request.signal);
  const progress = startProgress(new URL(request.url));
  try {
    const answer = await fetchAnswer({ request, dispatchers, deadline, progress });
    return { ok: true, ...answer, ...computeEvidence(progress) };
  } catch (error) {
    const reason =
      error instanceof DeadlineError
        ? explainDeadline(error, request.timeoutMs, progress.headers)
        : explainConnectionError(error, progress.url);
    const final = error instanceof ForbiddenAddressError ? { final: true as const } : {};
    return { ok: false, error: reason, ...computeEvidence(progress), ...final };
  }
}

function explainUrl(text: string): string | undefined {
  if (!URL.canParse(text)) return `the address ${JSON.stringify(text.slice(0, 200))} is no URL`;
  const { protocol } = new URL(text);
  return protocol === 'http:' || protocol === 'https:'
    ? undefined
    : `${protocol} addresses can't be asked by HTTP`;
}

function computeEvidence({ trace }: Progress) {
  const request = trace.computeRequest();
  const timings = trace.computeTimings();
  return { ms: Math.round(timings.totalMs), timings, ...(request === undefined ? {} : { request }) };
}

interface Attempt {
  readonly request: HttpRequest;
  readonly dispatchers: Dispatchers;
  readonly deadline: Deadline;
  readonly progress: Progress;
}

async function fetchAnswer({ request, dispatchers, deadline, progress }: Attempt) {
  const { url, method, headers, body, credentials, maxRedirects, cookies, judgeHost } = request;
  const limits = { keep: KEPT_BODY_BYTES, count: Math.max(KEPT_BODY_BYTES, request.countBytes ?? 0) };
  const exchange = await runExchange({
    dispatchers,
    deadline,
    first: { url: new URL(url), method, headers, body, credentials },
    maxRedirects,
    readBody: (stream, received) => readBody(stream, received['content-encoding'] ?? '', limits),
    progress,
    cookies,
    judgeHost,
  });
  const { bytes, cut, size, uncounted } = exchange.body;
  return {
    status: exchange.status,
    headers: exchange.headers,
    body: decodeText(bytes, exchange.headers['content-type']),
    size,
    ...(cut ? { cut: true as const } : {}),
    ...(uncounted ? { uncounted: true as const } : {}),
  };
}

function explainDeadline({ timedOut }: DeadlineError, timeoutMs: number, headersCame: boolean): string {
  if (!timedOut) return 'cancelled';
  const what = headersCame ? 'the headers came, the body was not complete' : 'no answer';
  return `timed out after ${timeoutMs / 1000} s: ${what}`;
}
