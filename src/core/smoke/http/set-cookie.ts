import { parseAddress } from '../targets/address.js';

/** A cookie as a jar keeps it (https://www.rfc-editor.org/rfc/rfc6265#section-5.3). */
export interface Cookie {
  readonly name: string;
  readonly value: string;
  /** In lower case, without a dot before it. */
  readonly domain: string;
  /** Only for the very host that set it. */
  readonly hostOnly: boolean;
  readonly path: string;
  readonly secure: boolean;
  /** In ms since the epoch; undefined: with the session. */
  readonly expiresAt: number | undefined;
}

/** What a `Set-Cookie` header of an answer of `url` says; undefined where it is no cookie, or none that `url` may set. */
export function parseSetCookie(header: string, url: URL, now: number): Cookie | undefined {
  const [pair = '', ...attributes] = header.split(';');
  const equals = pair.indexOf('=');
  const name = pair.slice(0, Math.max(equals, 0)).trim();
  if (name === '') return undefined;
  const settings = readAttributes(attributes);
  const domain = computeDomain(settings.get('domain'), url.hostname);
  if (domain === undefined || (settings.has('secure') && !isSecure(url))) return undefined;
  const path = settings.get('path') ?? '';
  return {
    name,
    value: pair.slice(equals + 1).trim(),
    ...domain,
    path: path.startsWith('/') ? path : computeDefaultPath(url.pathname),
    secure: settings.has('secure'),
    expiresAt: computeEnd(settings, now),
  };
}

/** Whether a cookie goes along with a request to `url`. */
export function isCookieFor(cookie: Cookie, url: URL, now: number): boolean {
  const { domain, hostOnly, path, secure, expiresAt } = cookie;
  if (expiresAt !== undefined && expiresAt <= now) return false;
  if (secure && !isSecure(url)) return false;
  if (hostOnly ? url.hostname !== domain : !domainMatches(url.hostname, domain)) return false;
  return pathMatches(url.pathname, path);
}

/** The last of several attributes of one name counts. */
function readAttributes(attributes: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    attributes.map((text) => {
      const [name = '', ...value] = text.split('=');
      return [name.trim().toLowerCase(), value.join('=').trim()];
    }),
  );
}

/** Undefined for a domain that is not the host's own, and for one that is no more than a top level. */
function computeDomain(
  given: string | undefined,
  host: string,
): Pick<Cookie, 'domain' | 'hostOnly'> | undefined {
  const domain = (given ?? '').toLowerCase().replace(/^\./, '');
  if (domain === '' || domain === host) return { domain: host, hostOnly: domain === '' || isAddress(host) };
  return domain.includes('.') && domainMatches(host, domain) ? { domain, hostOnly: false } : undefined;
}

/** https://www.rfc-editor.org/rfc/rfc6265#section-5.1.3 */
function domainMatches(host: string, domain: string): boolean {
  return host === domain || (host.endsWith(`.${domain}`) && !isAddress(host));
}

const isAddress = (host: string): boolean => parseAddress(host) !== undefined;

/** https://www.rfc-editor.org/rfc/rfc6265#section-5.1.4 */
function pathMatches(asked: string, path: string): boolean {
  return asked === path || (asked.startsWith(path) && (path.endsWith('/') || asked[path.length] === '/'));
}

function computeDefaultPath(pathname: string): string {
  const end = pathname.lastIndexOf('/');
  return end <= 0 ? '/' : pathname.slice(0, end);
}

/** This machine needs no TLS to be trusted, as for browsers. */
function isSecure({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || /^(?:localhost|127\.[\d.]+|\[::1\])$|\.localhost$/.test(hostname);
}

/** `Max-Age` goes before `Expires`; a time that can't be read is none. */
function computeEnd(settings: ReadonlyMap<string, string>, now: number): number | undefined {
  const maxAge = settings.get('max-age');
  if (maxAge !== undefined && /^-?\d+$/.test(maxAge)) {
    const seconds = Number(maxAge);
    return seconds <= 0 ? Number.NEGATIVE_INFINITY : now + seconds * 1000;
  }
  const expires = Date.parse(settings.get('expires') ?? '');
  return Number.isNaN(expires) ? undefined : expires;
}
