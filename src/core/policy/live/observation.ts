import type { HttpAnswer } from '../../smoke/http-answer.js';

/** Something that was seen, or why it could not be. */
export type Sight<T> = { readonly seen: T } | { readonly unseen: string };

export interface Certificate {
  /** Of OpenSSL or Node, such as CERT_HAS_EXPIRED; undefined when it is trusted and valid for the name. */
  readonly problem: string | undefined;
  /** Names and addresses that it is for. */
  readonly names: readonly string[];
  /** Milliseconds since the epoch. */
  readonly from: number;
  readonly until: number;
}

export interface Tls {
  /** What was agreed on with a client that prefers the newest, such as TLSv1.3. */
  readonly version: string;
  readonly certificate: Certificate;
}

/** What a probe saw of one endpoint. Times of waiting are over: what is not seen did not come in time. */
export interface Observation {
  readonly tls: Sight<Tls>;
  /** What a client that knows only TLS 1.0 and 1.1 agreed on, such as TLSv1.1; `refused` is how it should be. */
  readonly oldTls: Sight<string>;
  /** The answer to a GET by HTTPS, redirects within the origin followed. */
  readonly https: HttpAnswer;
  /** The first answer of the same path by plain HTTP on port 80. */
  readonly plain: Sight<'closed' | HttpAnswer>;
  /** Those of the endpoint's `closedPorts` that accept a connection. */
  readonly openPorts: Sight<readonly number[]>;
}

export const REFUSED = 'refused';

/** Of an endpoint that could not be reached at all. */
export function computeUnseen(why: string): Observation {
  const unseen = { unseen: why };
  return {
    tls: unseen,
    oldTls: unseen,
    https: { ok: false, error: why, ms: 0 },
    plain: unseen,
    openPorts: unseen,
  };
}
