import type { CheckBase } from '../check-base.js';

export interface DnsCheck extends CheckBase {
  readonly kind: 'dns';
  /** A name, a URL whose host is meant, or an address for PTR; may hold references. */
  readonly target: string;
  /** Undefined: A and AAAA. */
  readonly type?: DnsType;
  readonly expect: DnsExpectation;
}

/** In the order of the documentation. */
export const DNS_TYPES = ['A', 'AAAA', 'CNAME', 'MX', 'TXT', 'NS', 'SRV', 'CAA', 'PTR'] as const;
export type DnsType = (typeof DNS_TYPES)[number];

/** Types whose records Node tells the time to live of. */
export const TTL_TYPES: readonly (DnsType | undefined)[] = ['A', 'AAAA', undefined];

/** Nothing of it: there is a record at least. */
export interface DnsExpectation {
  /** All records there are, in any order. */
  readonly values?: readonly string[];
  /** Records that are among them: each a value, or `/pattern/flags`. */
  readonly includes: readonly string[];
  readonly count?: number;
  /** There is no record. */
  readonly absent: boolean;
  /** Longest time that answers may be kept, in ms. */
  readonly ttlMs?: number;
}
