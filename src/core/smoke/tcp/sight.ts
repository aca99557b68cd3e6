import type { Timings } from '../check-result.js';
import type { TIMEOUT } from '../connection-codes.js';

/** What came of a connection. Codes are those of the system and of Node, and the two below. */
export type TcpSight =
  | { readonly reached: true; readonly address: string; readonly timings: Timings; readonly banner?: Banner }
  | {
      readonly reached: false;
      /** Every address that was tried and why it was not reached; empty when there was none to try. */
      readonly tries: readonly Try[];
      /** Why there was no address to try. */
      readonly code?: string;
      readonly timings: Timings;
    };

export interface Try {
  readonly address: string;
  readonly code: string;
}

export interface Banner {
  /** From the connection to the first byte. */
  readonly firstByteMs?: number;
  /** At most `LONGEST_BANNER` bytes of UTF-8. */
  readonly text: string;
  /** Why nothing more was read: it was enough, or too long, or the peer closed, or time was up, or a code. */
  readonly end: 'enough' | 'full' | 'closed' | typeof TIMEOUT | (string & {});
}

/** In bytes. */
export const LONGEST_BANNER = 16 * 1024;
