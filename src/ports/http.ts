import type { HttpAnswer } from '../core/smoke/http-answer.js';
import type { HostJudgement } from '../core/smoke/targets/targets.js';

export type { HttpAnswer };

export interface HttpRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Names of headers, in lower case, that another origin never sees, beside those of any credentials. */
  readonly credentials?: readonly string[];
  /** Cookies of a session; without them none is kept. */
  readonly cookies?: Cookies;
  /** Judges the host of the URL and of every redirect; without it all but metadata may be asked. */
  readonly judgeHost?: (host: string) => HostJudgement;
  /** How many bytes of the body are counted at most; it is kept up to 1 MB whatever this says. */
  readonly countBytes?: number;
  readonly timeoutMs: number;
  readonly maxRedirects: number;
  readonly signal: AbortSignal;
}

/** Cookies between the requests of one session. */
export interface Cookies {
  /** The header for a request to `url`; undefined where no cookie is for it. */
  header(url: URL): string | undefined;
  /** Takes the `Set-Cookie` headers of an answer of `url`. */
  store(url: URL, setCookies: readonly string[]): void;
}

/** Sends requests; whatever goes wrong on the way is an answer (`ok: false`), never an exception. */
export interface Http {
  send(request: HttpRequest): Promise<HttpAnswer>;
}

export interface DownloadLimits {
  readonly maxBytes: number;
  /** For the whole of it, redirects included. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
}

/** Gets files of the public internet. Throws MayflyError (`outside`) for anything but a complete answer of status 200. */
export interface Downloads {
  fetch(url: string, limits: DownloadLimits): Promise<Uint8Array>;
}
