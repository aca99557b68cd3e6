import type { DnsType } from './check.js';

/** What a lookup gave. */
export interface DnsSight {
  /** One for each type that was asked for. */
  readonly sets: readonly RecordSet[];
  readonly ms: number;
}

export interface RecordSet {
  readonly type: DnsType;
  readonly records: readonly DnsRecord[];
  /** Set when there are no records, or it is not known: ENOTFOUND, ENODATA, ESERVFAIL, TIMEOUT, … */
  readonly code?: string;
}

export interface DnsRecord {
  /** As in a zone file, without its quotes: `10.0.0.1`, `10 mail.example`, `0 issue ca.example`. */
  readonly text: string;
  /** Seconds that it may be kept, where that is known. */
  readonly ttl?: number;
  /** Set for one of the machine's own hosts file. */
  readonly local?: true;
}

/** Codes that say for sure that there is no record. */
const ABSENT = new Set(['ENOTFOUND', 'ENODATA']);

export const isAbsent = ({ code }: RecordSet): boolean => code !== undefined && ABSENT.has(code);

/** What a code says, to follow a name. */
const CODES: Readonly<Record<string, string>> = {
  ENOTFOUND: 'is a name that is not found',
  ENODATA: 'has no such record',
  ESERVFAIL: "can't be looked up: its name server failed",
  EREFUSED: "can't be looked up: the name server refused",
  ECONNREFUSED: "can't be looked up: the name server does not listen",
  EBADRESP: "can't be looked up: the name server's answer is malformed",
  EFORMERR: "can't be looked up: the name server did not understand",
  ENOTIMP: "can't be looked up: the name server does not know the type",
  EBADNAME: 'is no name that DNS allows',
  ETIMEOUT: "can't be looked up: the name server did not answer in time",
  TIMEOUT: "can't be looked up: the name server did not answer in time",
};

export function explainDnsCode(code: string): string {
  const words = Object.hasOwn(CODES, code) ? CODES[code] : undefined;
  return `${words ?? "can't be looked up"} (${code})`;
}
