import { isSensitiveHeader } from '../../core/smoke/sensitive-headers.js';

/** A redirect that can't be followed; the message is for people. */
export class RedirectError extends Error {
  override readonly name = 'RedirectError';
}

/** One request on a chain of redirects. */
export interface Hop {
  readonly url: URL;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  /** Names of headers, in lower case, that another origin never sees, beside those of any credentials. */
  readonly credentials?: readonly string[] | undefined;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** Not for another origin than the one that it was meant for. */
const isCredential = (name: string): boolean => name === 'host' || isSensitiveHeader(name);

interface Redirecting {
  readonly status: number;
  readonly location: string | undefined;
}

export function isRedirect({ status, location }: Redirecting): boolean {
  return REDIRECTS.has(status) && location !== undefined;
}

/**
 * The request that follows an answer, or undefined when it is no redirect. Methods change as browsers change them
 * (https://fetch.spec.whatwg.org/#http-redirect-fetch). Throws RedirectError for a location that can't be asked.
 */
export function computeNextHop(hop: Hop, answer: Redirecting): Hop | undefined {
  if (answer.location === undefined || !isRedirect(answer)) return undefined;
  const url = resolveLocation(answer.location, hop.url);
  const method = computeMethod(hop.method, answer.status);
  const dropped = (name: string) =>
    (url.origin !== hop.url.origin && (isCredential(name) || hop.credentials?.includes(name) === true)) ||
    (method !== hop.method && name.startsWith('content-'));
  const headers = Object.entries(hop.headers).filter(([name]) => !dropped(name.toLowerCase()));
  const body = method === hop.method ? hop.body : undefined;
  return { url, method, headers: Object.fromEntries(headers), body, credentials: hop.credentials };
}

function resolveLocation(location: string, base: URL): URL {
  let url: URL;
  try {
    url = new URL(location, base);
  } catch {
    throw new RedirectError(`redirect to ${JSON.stringify(location.slice(0, 200))}, which is no URL`);
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new RedirectError(`redirect to a ${url.protocol} address, which is not followed`);
  }
  return url;
}

function computeMethod(method: string, status: number): string {
  if (status === 303) return method === 'HEAD' ? 'HEAD' : 'GET';
  return method === 'POST' && status <= 302 ? 'GET' : method;
}

/** Keeps a chain of redirects finite: throws RedirectError for a loop, and for more than `maxRedirects`. */
export class RedirectChain {
  readonly #seen: { readonly step: string; readonly shown: string }[] = [];
  readonly #maxRedirects: number;

  constructor(maxRedirects: number) {
    this.#maxRedirects = maxRedirects;
  }

  /** `cookie`: what the session sends along; with another one the same address may answer otherwise. */
  enter({ url, method }: Hop, cookie?: string): void {
    const shown = describeUrl(url);
    const step = JSON.stringify([method, `${shown}${url.search}`, cookie]);
    const start = this.#seen.findIndex((seen) => seen.step === step);
    if (start !== -1) {
      const loop = [...this.#seen.slice(start).map((seen) => seen.shown), shown];
      throw new RedirectError(`redirect loop: ${loop.join(' → ')}`);
    }
    if (this.#seen.length > this.#maxRedirects) {
      throw new RedirectError(`more than ${this.#maxRedirects} redirects, the last to ${shown}`);
    }
    this.#seen.push({ step, shown });
  }
}

/** Without user, password and query, which may be secret. */
export function describeUrl(url: URL): string {
  return `${url.origin}${url.pathname}`;
}
