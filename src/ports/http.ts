export interface HttpRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly maxRedirects: number;
  readonly signal: AbortSignal;
}

/** `body` is cut to `maxBodyBytes` of the implementation (1 MB). `ms` is the time to the complete answer. */
export type HttpAnswer =
  | {
      readonly ok: true;
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
      readonly ms: number;
    }
  | {
      readonly ok: false;
      readonly error: string;
      readonly ms: number;
      /** Set when another attempt can't end otherwise, such as for an address that is never asked. */
      readonly final?: true;
    };

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
