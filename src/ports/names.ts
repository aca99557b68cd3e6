import type { DnsType } from '../core/smoke/dns/check.js';
import type { DnsSight } from '../core/smoke/dns/sight.js';

export type { DnsSight };

export interface NameQuery {
  /** A name; an address only for PTR. */
  readonly name: string;
  readonly types: readonly DnsType[];
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** Looks names up in DNS; whatever goes wrong is part of what was seen, never an exception. */
export interface Names {
  resolve(query: NameQuery): Promise<DnsSight>;
}
