import type { Dispatcher } from 'undici';
import { explainMetadata } from '../../core/smoke/targets/targets.js';
import type { Cookies, HttpRequest } from '../../ports.js';
import type { Body } from './body.js';
import type { Deadline } from './deadline.js';
import type { Dispatchers } from './dispatcher.js';
import { ForbiddenAddressError, isForbiddenAddress } from './forbidden-addresses.js';
import { computeNextHop, type Hop, isRedirect, RedirectChain } from './redirects.js';
import { type HopHead, type HopReading, sendHop } from './send-hop.js';
import { Trace } from './trace.js';

export interface ExchangeRequest {
  readonly dispatchers: Dispatchers;
  readonly first: Hop;
  /** 0: a redirect is the answer. */
  readonly maxRedirects: number;
  /** How to read the body of the last answer. */
  readonly read: (answer: HopHead) => HopReading;
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

export interface Exchange {
  readonly url: URL;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Body;
}

/** A short body is read so that the connection can serve the next request; a long one is not worth it. */
const REDIRECT_BODY: HopReading = { encodings: '', limits: { keep: 0, count: 16 * 1024 } };

/** Sends a request and follows its redirects. Throws what undici throws, and the errors of this folder. */
export async function runExchange(request: ExchangeRequest): Promise<Exchange> {
  const { maxRedirects, progress, cookies } = request;
  const chain = maxRedirects > 0 ? new RedirectChain(maxRedirects) : undefined;
  let hop = request.first;
  for (;;) {
    progress.url = hop.url;
    chain?.enter(hop, cookies?.header(hop.url));
    const { status, headers, setCookies, body } = await sendHop(prepareHop(hop, request));
    if (setCookies.length > 0) cookies?.store(hop.url, setCookies);
    const next = chain && computeNextHop(hop, { status, location: headers.location });
    if (next === undefined) return { url: hop.url, status, headers, body };
    hop = next;
  }
}

function prepareHop(hop: Hop, request: ExchangeRequest) {
  const { url, method, body } = hop;
  const { deadline, progress, cookies, maxRedirects } = request;
  const dispatcher = chooseDispatcher(url.hostname, request);
  const { origin } = url;
  progress.trace.begin({ origin, body: body ?? '' });
  return {
    dispatcher,
    deadline,
    trace: progress.trace,
    options: {
      origin,
      path: `${url.pathname}${url.search}`,
      method: method as Dispatcher.HttpMethod,
      headers: computeHeaders(hop, cookies),
      body: body ?? null,
    },
    read: (head: HopHead): HopReading => {
      if (maxRedirects > 0 && isRedirect({ status: head.status, location: head.headers.location }))
        return REDIRECT_BODY;
      progress.headers = true;
      return request.read(head);
    },
  };
}

/** Throws ForbiddenAddressError for a host that is not asked. */
function chooseDispatcher(
  host: string,
  { dispatchers, judgeHost }: Pick<ExchangeRequest, 'dispatchers' | 'judgeHost'>,
): Dispatcher {
  if (judgeHost === undefined) {
    if (isForbiddenAddress(host)) throw new ForbiddenAddressError(explainMetadata(host));
    return dispatchers.any;
  }
  const judgement = judgeHost(host);
  if ('refused' in judgement) throw new ForbiddenAddressError(judgement.refused);
  return judgement.reach === 'any' ? dispatchers.any : dispatchers.publicOnly;
}

/** Names in lower case. Cookies of the session come after those that the request itself has. */
function computeHeaders({ url, headers }: Hop, cookies: Cookies | undefined): Record<string, string> {
  const all: Record<string, string> = {
    accept: '*/*',
    'accept-encoding': 'gzip, deflate, br',
    'user-agent': 'mayfly',
  };
  if (url.username !== '' || url.password !== '') all.authorization = computeBasic(url);
  for (const name of Object.keys(headers)) all[name.toLowerCase()] = headers[name] ?? '';
  const kept = cookies?.header(url);
  if (kept !== undefined) all.cookie = all.cookie === undefined ? kept : `${all.cookie}; ${kept}`;
  return all;
}

function computeBasic({ username, password }: URL): string {
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return `Basic ${Buffer.from(credentials).toString('base64')}`;
}
