import { type LookupOptions, lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/**
 * Addresses that hand out credentials or settings of the machine that asks: no environment lives there, and an answer
 * would end up in a comment. Cloud metadata, ECS and EKS credentials are link-local
 * (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html); GitHub's hosted runners
 * have Azure's wire server (https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16).
 */
const FORBIDDEN = new BlockList();
FORBIDDEN.addSubnet('169.254.0.0', 16, 'ipv4');
FORBIDDEN.addSubnet('fd00:ec2::', 32, 'ipv6');
FORBIDDEN.addAddress('168.63.129.16', 'ipv4');

export class ForbiddenAddressError extends Error {
  override readonly name = 'ForbiddenAddressError';

  constructor(host: string) {
    super(`${host} is an address of the machine's own metadata, which is never asked`);
  }
}

/** `host` as in `URL.hostname`, IPv6 in brackets; false for names. IPv4 in IPv6 counts as IPv4. */
export function isForbiddenAddress(host: string): boolean {
  const address = host.replace(/^\[(.*)\]$/, '$1');
  const version = isIP(address);
  return version !== 0 && FORBIDDEN.check(address, version === 4 ? 'ipv4' : 'ipv6');
}

/** The system's lookup, except that names of forbidden addresses fail. */
export const guardedLookup: LookupFunction = (hostname, options: LookupOptions, callback) => {
  lookup(hostname, options, (error, result, family) => {
    const found = typeof result === 'string' ? [result] : (result ?? []).map(({ address }) => address);
    const refused = error === null && found.some(isForbiddenAddress);
    callback(refused ? new ForbiddenAddressError(hostname) : error, result as string, family);
  });
};
