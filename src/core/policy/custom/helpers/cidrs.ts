import ipaddr from 'ipaddr.js';
import { HelperError } from '../cel/later.js';

const { IPv4, IPv6, isValidCIDR, parse, parseCIDR } = ipaddr;

type Range = ReturnType<typeof parseCIDR>;

/** `cidrContains(range, part)`: every address of `part` (a range or one address) lies in `range`. */
export function cidrContains(range: unknown, part: unknown): boolean {
  const [outer, inner] = [parseRange(range), parseRange(part)];
  if (outer[0].kind() !== inner[0].kind() || outer[1] > inner[1]) return false;
  return inner[0].match(outer);
}

/**
 * `isPublicCidr(range)`: some address of the range is one of the public internet. Ranges for private networks,
 * documentation, loopback and the like are not (RFC 6890 and the ranges of ipaddr.js).
 */
export function isPublicCidr(range: unknown): boolean {
  const [address, bits] = parseRange(range);
  const text = `${address.toString()}/${bits}`;
  const family = address.kind() === 'ipv4' ? IPv4 : IPv6;
  const ends = [family.networkAddressFromCIDR(text), family.broadcastAddressFromCIDR(text)];
  const [first, last] = ends.map((end) => end.range());
  return first === 'unicast' || last === 'unicast' || first !== last || bits === 0;
}

function parseRange(value: unknown): Range {
  if (typeof value === 'string') {
    if (isValidCIDR(value)) return parseCIDR(value);
    const address = parseAddress(value);
    if (address !== undefined) return [address, address.kind() === 'ipv4' ? 32 : 128];
  }
  throw new HelperError('a range of addresses must be a text such as 10.0.0.0/8');
}

function parseAddress(text: string): Range[0] | undefined {
  if (!IPv4.isValidFourPartDecimal(text) && !IPv6.isValid(text)) return undefined;
  return parse(text);
}
