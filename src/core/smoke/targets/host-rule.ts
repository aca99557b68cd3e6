import ipaddr from 'ipaddr.js';
import { isWithin, parseAddress } from './address.js';

/** One entry of `checks.allow_hosts`: whether it holds for a host, in the form of `URL.hostname` or bare. */
export type HostRule = (host: string) => boolean;

const LABEL = '[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?';
const NAME = new RegExp(`^(?:\\*\\.)?${LABEL}(?:\\.${LABEL})*\\.?$`, 'i');

/** A name, `*.name` (every name below it, not itself), an address, or a range such as `10.0.0.0/8`; undefined for others. */
export function parseHostRule(text: string): HostRule | undefined {
  if (text.includes('/')) return parseRange(text);
  const address = parseAddress(text);
  if (address !== undefined) {
    const own = address.toNormalizedString();
    return (host) => parseAddress(host)?.toNormalizedString() === own;
  }
  // The URL parser takes a name that ends in a number for an address.
  if (!NAME.test(text) || /(?:^|\.)(?:\d+|0x[\da-f]*)\.?$/i.test(text)) return undefined;
  const name = normalizeName(text);
  if (!name.startsWith('*.')) return (host) => normalizeName(host) === name;
  return (host) => normalizeName(host).endsWith(name.slice(1));
}

function parseRange(text: string): HostRule | undefined {
  if (!ipaddr.IPv4.isValidCIDRFourPartDecimal(text) && !(text.includes(':') && ipaddr.IPv6.isValidCIDR(text)))
    return undefined;
  const range = ipaddr.parseCIDR(text);
  return (host) => {
    const address = parseAddress(host);
    return address !== undefined && isWithin(address, range);
  };
}

/** One spelling for all that mean the same host: lower case, no brackets, no dot at the end. */
export function normalizeName(host: string): string {
  return host
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '');
}
