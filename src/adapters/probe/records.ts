import type { Resolver } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { DnsType } from '../../core/smoke/dns/check.js';
import type { DnsRecord } from '../../core/smoke/dns/sight.js';

type Fetch = (resolver: Resolver, name: string) => Promise<readonly DnsRecord[]>;

/** How the records of each type are asked for, and how they are written. */
const TYPES: Readonly<Record<DnsType, Fetch>> = {
  A: async (resolver, name) => (await resolver.resolve4(name, { ttl: true })).map(toAddress),
  AAAA: async (resolver, name) => (await resolver.resolve6(name, { ttl: true })).map(toAddress),
  CNAME: async (resolver, name) => (await resolver.resolveCname(name)).map(toText),
  MX: async (resolver, name) =>
    (await resolver.resolveMx(name)).map(({ priority, exchange }) => toText(`${priority} ${exchange}`)),
  TXT: async (resolver, name) => (await resolver.resolveTxt(name)).map((parts) => toText(parts.join(''))),
  NS: async (resolver, name) => (await resolver.resolveNs(name)).map(toText),
  SRV: async (resolver, name) =>
    (await resolver.resolveSrv(name)).map((it) =>
      toText(`${it.priority} ${it.weight} ${it.port} ${it.name}`),
    ),
  CAA: async (resolver, name) => (await resolver.resolveCaa(name)).map(toAuthority),
  PTR: async (resolver, name) =>
    (await (isIP(name) === 0 ? resolver.resolvePtr(name) : resolver.reverse(name))).map(toText),
};

/** The records of a name, in an order of their own. Throws an error of Node with a code where there are none. */
export async function fetchRecords(resolver: Resolver, name: string, type: DnsType): Promise<DnsRecord[]> {
  const records = await TYPES[type](resolver, name);
  return [...records].sort((a, b) => a.text.localeCompare(b.text, 'en', { numeric: true }));
}

const toText = (text: string): DnsRecord => ({ text });

const toAddress = ({ address, ttl }: { readonly address: string; readonly ttl: number }): DnsRecord => ({
  text: address,
  ttl,
});

/** Node gives the tag as a key: https://nodejs.org/api/dns.html#dnsresolvecaahostname-callback */
function toAuthority({ critical, ...rest }: { readonly critical: number }): DnsRecord {
  const [[tag = '', value] = []] = Object.entries(rest).filter(([key]) => key !== 'type');
  return { text: `${critical} ${tag} ${value}` };
}
