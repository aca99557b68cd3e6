import ipaddr from 'ipaddr.js';

/**
 * `metadata`: hands out credentials or settings of the machine that asks. `private`: this machine, its network, or
 * nothing of the public internet (RFC 6890).
 */
export type AddressClass = 'public' | 'private' | 'metadata';

type Address = ReturnType<typeof ipaddr.parse>;

/**
 * No environment lives there, and an answer would end up in a comment. Cloud metadata, ECS and EKS credentials are
 * link-local (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html); GitHub's hosted
 * runners have Azure's wire server (https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16),
 * and machines of Alibaba theirs (https://www.alibabacloud.com/help/en/ecs/user-guide/view-instance-metadata).
 */
const METADATA = ['169.254.0.0/16', '168.63.129.16/32', '100.100.100.200/32', 'fd00:ec2::/32'].map((text) =>
  ipaddr.parseCIDR(text),
);

/** Prefixes of IPv6 that carry an address of IPv4 and where it stands: RFC 6052 (NAT64), RFC 3056 (6to4). */
const CARRIERS = [
  { range: ipaddr.parseCIDR('64:ff9b::/96'), at: 12 },
  { range: ipaddr.parseCIDR('2002::/16'), at: 2 },
] as const;

/** `host` as in `URL.hostname` (IPv6 in brackets) or bare; undefined for names. */
export function classifyHost(host: string): AddressClass | undefined {
  const address = parseAddress(host);
  return address === undefined ? undefined : classify(address);
}

/** An address in any of the forms of `URL.hostname`; IPv4 in IPv6 becomes IPv4. Undefined for names. */
export function parseAddress(host: string): Address | undefined {
  // A zone (`fe80::1%eth0`) says by which way, not whom.
  const text = host.replace(/^\[(.*)\]$/, '$1').replace(/%.*$/, '');
  if (!ipaddr.IPv4.isValidFourPartDecimal(text) && !(text.includes(':') && ipaddr.IPv6.isValid(text)))
    return undefined;
  return unwrap(ipaddr.process(text));
}

function unwrap(address: Address): Address {
  const carrier = CARRIERS.find(({ range }) => isWithin(address, range));
  if (carrier === undefined) return address;
  return ipaddr.fromByteArray(address.toByteArray().slice(carrier.at, carrier.at + 4));
}

function classify(address: Address): AddressClass {
  if (METADATA.some((range) => isWithin(address, range))) return 'metadata';
  return address.range() === 'unicast' ? 'public' : 'private';
}

/** False where one is IPv4 and the other IPv6. */
export function isWithin(address: Address, range: readonly [Address, number]): boolean {
  const [base, bits] = range;
  return address.kind() === base.kind() && address.match(base as never, bits);
}
