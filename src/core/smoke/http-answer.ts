import type { SentRequest, Timings } from './check-result.js';

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
  /** The last request as it went over the wire, redirects included; absent where none did. */
  readonly request?: SentRequest | undefined;
  readonly timings?: Timings;
}
