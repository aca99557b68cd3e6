import type { HttpAnswer } from '../core/smoke/http-answer.js';

export type { HttpAnswer };

export interface HttpRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly maxRedirects: number;
  readonly signal: AbortSignal;
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
