import type { Timings } from '../check-result.js';
import type { TlsVersion } from './check.js';

/** Versions that a client offers. */
export interface TlsRange {
  readonly min: TlsVersion;
  readonly max: TlsVersion;
}

/** What came of handshakes with one address. */
export type TlsSight =
  | {
      readonly reached: true;
      /** When they were done, in ms since the epoch. */
      readonly at: number;
      readonly timings: Timings;
      /** In the order of the ranges that were asked for. */
      readonly handshakes: readonly Handshake[];
    }
  | { readonly reached: false; readonly code: string; readonly timings: Timings };

export type Handshake =
  | {
      readonly ok: true;
      readonly version: string;
      readonly certificate: PeerCertificate;
      readonly connectMs: number;
      readonly tlsMs: number;
    }
  /** `connected` tells a refused handshake from a port that can't be reached. */
  | { readonly ok: false; readonly connected: boolean; readonly code: string };

export interface PeerCertificate {
  /** Of OpenSSL or Node, such as CERT_HAS_EXPIRED; undefined when it is trusted and valid for the host. */
  readonly problem: string | undefined;
  /** As in `CN=shop.example, O=Shop`. */
  readonly subject: string;
  readonly issuer: string;
  /** Names and addresses that it is for. */
  readonly names: readonly string[];
  /** Those that were asked about and that it is not for. */
  readonly unfit: readonly string[];
  /** Milliseconds since the epoch. */
  readonly from: number;
  readonly until: number;
}
