import { subscribe } from 'node:diagnostics_channel';
import { performance } from 'node:perf_hooks';
import type { SentRequest, Timings } from '../../core/smoke/check-result.js';

/** When a connection came how far, by `performance.now()`. */
export interface ConnectionTimes {
  readonly startedAt: number;
  lookedUpAt?: number;
  connectedAt?: number;
  securedAt?: number;
}

interface Outgoing {
  readonly origin: string;
  readonly body: string;
}

/** What one exchange, redirects included, did on the wire. */
export class Trace {
  readonly #startedAt = performance.now();
  readonly #connections: ConnectionTimes[] = [];
  #next: Outgoing | undefined;
  #sent: (Outgoing & { readonly head: string }) | undefined;
  #sentAt: number | undefined;
  #firstByteMs: number | undefined;

  /** A connection that is made for this exchange. */
  addConnection(times: ConnectionTimes): void {
    this.#connections.push(times);
  }

  /** A request is on its way to being sent. */
  begin(next: Outgoing): void {
    this.#next = next;
  }

  /** `head`: the request line and headers as sent. */
  markSent(head: string): void {
    this.#sent = { origin: '', body: '', ...this.#next, head };
    this.#sentAt = performance.now();
    this.#firstByteMs = undefined;
  }

  markAnswer(): void {
    if (this.#sentAt !== undefined) this.#firstByteMs = performance.now() - this.#sentAt;
  }

  elapsedMs(): number {
    return performance.now() - this.#startedAt;
  }

  computeTimings(): Timings {
    const timings: { -readonly [K in keyof Timings]: Timings[K] } = { totalMs: round(this.elapsedMs()) };
    for (const { startedAt, lookedUpAt, connectedAt, securedAt } of this.#connections) {
      if (lookedUpAt !== undefined) timings.dnsMs = add(timings.dnsMs, lookedUpAt - startedAt);
      if (connectedAt === undefined) continue;
      timings.connectMs = add(timings.connectMs, connectedAt - (lookedUpAt ?? startedAt));
      if (securedAt !== undefined) timings.tlsMs = add(timings.tlsMs, securedAt - connectedAt);
    }
    if (this.#firstByteMs !== undefined) timings.firstByteMs = round(this.#firstByteMs);
    return timings;
  }

  computeRequest(): SentRequest | undefined {
    if (this.#sent === undefined) return undefined;
    const { origin, body, head } = this.#sent;
    const [line = '', ...lines] = head.split('\r\n');
    const [method = '', path = ''] = line.split(' ');
    const headers: Record<string, string> = {};
    for (const text of lines) {
      const colon = text.indexOf(':');
      if (colon > 0) headers[text.slice(0, colon).toLowerCase()] = text.slice(colon + 1).trim();
    }
    // undici tells of the head before it adds the length of the body.
    if (body !== '' || METHODS_OF_BODIES.has(method))
      headers['content-length'] = `${Buffer.byteLength(body)}`;
    return { line: `${method} ${origin}${path}`, headers, body };
  }
}

/** With these an empty body has a length too: undici, `writeH1` in lib/dispatcher/client-h1.js. */
const METHODS_OF_BODIES: ReadonlySet<string> = new Set([
  'PUT',
  'POST',
  'PATCH',
  'QUERY',
  'PROPFIND',
  'PROPPATCH',
]);

const round = (ms: number): number => Math.round(ms * 10) / 10;
const add = (sum: number | undefined, ms: number): number => round((sum ?? 0) + ms);

/** Whose request undici is making; it makes requests and connections before `dispatch` returns. */
let current: Trace | undefined;
const traces = new WeakMap<object, Trace>();

/** Runs `dispatch`, which hands one request to undici, so that what comes of it is known to be of `trace`. */
export function runTraced<T>(trace: Trace, dispatch: () => T): T {
  current = trace;
  try {
    return dispatch();
  } finally {
    current = undefined;
  }
}

/** The exchange that a connection is made for; undefined where it is made later, or for nobody. */
export function findCurrentTrace(): Trace | undefined {
  return current;
}

// https://undici.nodejs.org/#/docs/api/DiagnosticsChannel
subscribe('undici:request:create', (message) => {
  const { request } = message as { request: object };
  if (current !== undefined) traces.set(request, current);
});
subscribe('undici:client:sendHeaders', (message) => {
  const { request, headers } = message as { request: object; headers: string };
  traces.get(request)?.markSent(headers);
});
