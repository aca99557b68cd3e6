/**
 * An answer to judge, or the reason why there is none. `body` is cut to 1 MB by whoever reads it; `ms` is the time to
 * the complete answer.
 */
export type HttpAnswer =
  | {
      readonly ok: true;
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
      /** Set when more of the body followed than was read. */
      readonly cut?: true;
      readonly ms: number;
    }
  | {
      readonly ok: false;
      readonly error: string;
      readonly ms: number;
      /** Set when another attempt can't end otherwise, such as for an address that is never asked. */
      readonly final?: true;
    };
