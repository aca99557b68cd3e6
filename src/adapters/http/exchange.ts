import type { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import { explainMetadata } from '../../core/smoke/targets/targets.js';
import type { Cookies, HttpRequest } from '../../ports.js';
import type { Deadline } from './deadline.js';
import type { Dispatchers } from './dispatcher.js';
import { ForbiddenAddressError, isForbiddenAddress } from './forbidden-addresses.js';
import { computeNextHop, type Hop, RedirectChain } from './redirects.js';
import { runTraced, Trace } from './trace.js';

export interface ExchangeRequest<Body> {
  readonly dispatchers: Dispatchers;
  readonly first: Hop;
  /** 0: a redirect is the answer. */
  readonly maxRedirects: number;
  readonly readBody: (body: Readable, headers: Exchange<Body>['headers']) => Promise<Body>;
  readonly deadline: Deadline;
  readonly progress: Progress;
  readonly cookies?: Cookies | undefined;
  readonly judgeHost?: HttpRequest['judgeHost'];
}

/** How far an exchange came; kept up to date so that an error can say where it struck. */
export interface Progress {
  url: URL;
  /** The headers of the last answer are there, its body is awaited. */
  headers: boolean;
  readonly trace: Trace;
}

export function startProgress(url: URL): Progress {
  return { url, headers: false, trace: new Trace() };
}

export interface Exchange<Body> {
  readonly url: URL;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Body;
}

/** Sends a request and follows its redirects. Throws what undici throws, and the errors of this folder. */
export async function runExchange<Body>(request: ExchangeRequest<Body>): Promise<Exchange<Body>> {
  const { maxRedirects, deadline, progress } = request;
  const chain = new RedirectChain(maxRedirects);
  let hop = request.first;
  for (;;) {
    progress.url = hop.url;
    if (maxRedirects > 0) chain.enter(hop);
    const { status, headers, body } = await sendHop(hop, request);
    const next = maxRedirects > 0 ? computeNextHop(hop, { status, location: headers.location }) : undefined;
    if (next === undefined) {
      progress.headers = true;
      return { url: hop.url, status, headers, body: await deadline.race(request.readBody(body, headers)) };
    }
    // A short body is read so that the connection can serve the next request; a long one is not worth it.
    await deadline.race(body.dump({ limit: 16 * 1024 }));
    hop = next;
  }
}

async function sendHop<Body>(hop: Hop, request: ExchangeRequest<Body>) {
  const { url, method, headers, body: sentBody } = hop;
  const { deadline, progress, cookies } = request;
  const dispatcher = chooseDispatcher(url.hostname, request);
  progress.trace.begin({ origin: url.origin, body: sentBody ?? '' });
  const sent = runTraced(progress.trace, () =>
    dispatcher.request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: method as Dispatcher.HttpMethod,
      headers: { ...computeDefaults(url), ...lowerCaseNames(headers), ...computeCookies(hop, cookies) },
      signal: deadline.signal,
      ...(sentBody === undefined ? {} : { body: sentBody }),
    }),
  );
  // undici hears of an abort only once it is connected, so the wait for a connection is ended here.
  const { statusCode, headers: received, body } = await deadline.race(sent);
  progress.trace.markAnswer();
  // An abort between two reads must not become an uncaught 'error' event.
  body.on('error', () => undefined);
  cookies?.store(url, [received['set-cookie'] ?? []].flat());
  return { status: statusCode, headers: flatten(received), body };
}

/** Throws ForbiddenAddressError for a host that is not asked. */
function chooseDispatcher<Body>(
  host: string,
  { dispatchers, judgeHost }: Pick<ExchangeRequest<Body>, 'dispatchers' | 'judgeHost'>,
): Dispatcher {
  if (isForbiddenAddress(host)) throw new ForbiddenAddressError(explainMetadata(host));
  const judgement = judgeHost?.(host) ?? { reach: 'any' };
  if ('refused' in judgement) throw new ForbiddenAddressError(judgement.refused);
  return judgement.reach === 'any' ? dispatchers.any : dispatchers.publicOnly;
}

/** Cookies of the session come after those that the request itself has. */
function computeCookies({ url, headers }: Hop, cookies: Cookies | undefined): Record<string, string> {
  const kept = cookies?.header(url);
  if (kept === undefined) return {};
  const own = lowerCaseNames(headers).cookie;
  return { cookie: own === undefined ? kept : `${own}; ${kept}` };
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
