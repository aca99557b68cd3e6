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
      readonly ms: number;
      /** In the order of the ranges that were asked for. */
      readonly handshakes: readonly Handshake[];
    }
  | { readonly reached: false; readonly code: string; readonly ms: number };

export type Handshake =
  | { readonly ok: true; readonly version: string; readonly certificate: PeerCertificate }
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
