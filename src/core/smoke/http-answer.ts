/**
 * An answer to judge, or the reason why there is none. `body` is cut to 1 MB by whoever reads it; `ms` is the time to
 * the complete answer.
 */
export type HttpAnswer =
  | (HttpEvidence & {
      readonly ok: true;
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
      /** Set when more of the body followed than was read. */
      readonly cut?: true;
      /** Bytes of the body, decompressed; at least so many where `uncounted` is set. */
      readonly size?: number;
      /** Set when more of the body followed than was counted. */
      readonly uncounted?: true;
      readonly ms: number;
    })
  | (HttpEvidence & {
      readonly ok: false;
      readonly error: string;
      readonly ms: number;
      /** Set when another attempt can't end otherwise, such as for an address that is never asked. */
      readonly final?: true;
    });

interface HttpEvidence {
  /** The last request that was sent, redirects included; absent where none was. */
  readonly request?: SentRequest;
  readonly timings?: Timings;
}

/** A request as it went over the wire; header names in lower case. */
export interface SentRequest {
  /** `GET /path?query HTTP/1.1`. */
  readonly line: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Where the time went, in ms; what did not happen, such as on a connection kept from before, is absent. */
export interface Timings {
  readonly dnsMs?: number;
  readonly connectMs?: number;
  readonly tlsMs?: number;
  /** From the request's last byte to the first of the answer. */
  readonly firstByteMs?: number;
  readonly totalMs: number;
}
