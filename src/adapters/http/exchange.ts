import type { Dispatcher } from 'undici';
import { type Bytes, readBytes } from './body.js';
import type { Deadline } from './deadline.js';
import { ForbiddenAddressError, isForbiddenAddress } from './forbidden-addresses.js';
import { computeNextHop, type Hop, RedirectChain } from './redirects.js';

export interface ExchangeRequest {
  readonly dispatcher: Dispatcher;
  readonly first: Hop;
  /** 0: a redirect is the answer. */
  readonly maxRedirects: number;
  /** Bytes of the body as sent that are read at most. */
  readonly maxBytes: number;
  readonly deadline: Deadline;
  readonly progress: Progress;
}

/** How far an exchange came; kept up to date so that an error can say where it struck. */
export interface Progress {
  url: URL;
  /** The headers of the last answer are there, its body is awaited. */
  headers: boolean;
}

export interface Exchange {
  readonly url: URL;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Bytes;
}

/** Sends a request and follows its redirects. Throws what undici throws, and the errors of this folder. */
export async function runExchange(request: ExchangeRequest): Promise<Exchange> {
  const { maxRedirects, maxBytes, deadline, progress } = request;
  const chain = new RedirectChain(maxRedirects);
  let hop = request.first;
  for (;;) {
    progress.url = hop.url;
    if (isForbiddenAddress(hop.url.hostname)) throw new ForbiddenAddressError(hop.url.hostname);
    if (maxRedirects > 0) chain.enter(hop);
    const { status, headers, body } = await sendHop(hop, request);
    const next = maxRedirects > 0 ? computeNextHop(hop, { status, location: headers.location }) : undefined;
    if (next === undefined) {
      progress.headers = true;
      return { url: hop.url, status, headers, body: await deadline.race(readBytes(body, maxBytes)) };
    }
    // A short body is read so that the connection can serve the next request; a long one is not worth it.
    await deadline.race(body.dump({ limit: 16 * 1024 }));
    hop = next;
  }
}

async function sendHop({ url, method, headers }: Hop, { dispatcher, deadline }: ExchangeRequest) {
  const sent = dispatcher.request({
    origin: url.origin,
    path: `${url.pathname}${url.search}`,
    method,
    headers: { ...computeDefaults(url), ...lowerCaseNames(headers) },
    signal: deadline.signal,
  });
  // undici hears of an abort only once it is connected, so the wait for a connection is ended here.
  const { statusCode, headers: received, body } = await deadline.race(sent);
  // An abort between two reads must not become an uncaught 'error' event.
  body.on('error', () => undefined);
  return { status: statusCode, headers: flatten(received), body };
}

function computeDefaults(url: URL): Record<string, string> {
  const defaults = { accept: '*/*', 'accept-encoding': 'gzip, deflate, br', 'user-agent': 'mayfly' };
  if (url.username === '' && url.password === '') return defaults;
  const credentials = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  return { ...defaults, authorization: `Basic ${Buffer.from(credentials).toString('base64')}` };
}

function lowerCaseNames(headers: Hop['headers']): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function flatten(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : `${value ?? ''}`,
    ]),
  );
}
