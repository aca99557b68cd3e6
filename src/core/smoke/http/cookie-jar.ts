import { type Cookie, isCookieFor, parseSetCookie } from './set-cookie.js';

/** A server that sets ever more cookies fills no memory. */
const MAX_COOKIES = 300;

/** The cookies of one session, as a browser keeps them, save that it knows no list of public suffixes. */
export class CookieJar {
  readonly #now: () => number;
  /** In the order in which they were first set. */
  readonly #cookies = new Map<string, Cookie>();

  /** `now`: ms since the epoch. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** The `Cookie` header for a request to `url`, longer paths first; undefined where no cookie is for it. */
  header(url: URL): string | undefined {
    const now = this.#now();
    const fitting = [...this.#cookies.values()].filter((cookie) => isCookieFor(cookie, url, now));
    if (fitting.length === 0) return undefined;
    return fitting
      .sort((a, b) => b.path.length - a.path.length)
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
  }

  /** Takes the `Set-Cookie` headers of an answer of `url`; those that have ended take their namesakes along. */
  store(url: URL, setCookies: readonly string[]): void {
    const now = this.#now();
    for (const header of setCookies) {
      const cookie = parseSetCookie(header, url, now);
      if (cookie === undefined) continue;
      const key = JSON.stringify([cookie.domain, cookie.path, cookie.name]);
      if (cookie.expiresAt !== undefined && cookie.expiresAt <= now) this.#cookies.delete(key);
      else if (this.#cookies.has(key) || this.#cookies.size < MAX_COOKIES) this.#cookies.set(key, cookie);
    }
  }

  /** The value of a cookie for `url`; of several of the name that of the longest path. */
  find(name: string, url: URL): string | undefined {
    const now = this.#now();
    return [...this.#cookies.values()]
      .filter((cookie) => cookie.name === name && isCookieFor(cookie, url, now))
      .sort((a, b) => b.path.length - a.path.length)[0]?.value;
  }
}
