import type { CheckBase } from '../check-base.js';

export interface TlsCheck extends CheckBase {
  readonly kind: 'tls';
  /** `host:port`, a host alone (port 443), or a URL; may hold references. */
  readonly target: string;
  readonly expect: TlsExpectation;
}

export interface TlsExpectation {
  /** What every version that the server accepts must fulfil. */
  readonly version?: VersionDemand;
  /** Shortest time until the certificate ends, in ms. */
  readonly validForMs?: number;
  /** Names that the certificate must be for; empty stands for the host itself. */
  readonly names: readonly string[];
  /** Whether the chain must lead to an authority that this machine trusts. */
  readonly chain: 'trusted' | 'any';
  /** Text that the issuer's name contains, or `/pattern/flags`. */
  readonly issuer?: string;
}

/** Versions from old to new, as Node calls them. */
export const TLS_VERSIONS = ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const;
export type TlsVersion = (typeof TLS_VERSIONS)[number];

export interface VersionDemand {
  readonly operator: '>=' | '=' | '<=';
  readonly version: TlsVersion;
}
