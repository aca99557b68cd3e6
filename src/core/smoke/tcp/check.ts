import type { CheckBase } from '../check-base.js';

export interface TcpCheck extends CheckBase {
  readonly kind: 'tcp';
  /** `host:port`, or a URL that names both; may hold references. */
  readonly target: string;
  readonly expect: TcpExpectation;
}

export type TcpExpectation =
  | { readonly state: 'open' }
  | { readonly state: 'refused' }
  | {
      readonly state: 'banner';
      /** Text that the peer sends first, or `/pattern/flags` that what it sends matches. */
      readonly banner: string;
      /** Sent once the connection is there. */
      readonly send?: string;
    };
