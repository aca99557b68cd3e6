import { parseHost, parseHostPort } from '../host-port.js';
import { parseAddress } from '../targets/address.js';
import type { DnsType } from './check.js';
import type { RecordSet } from './sight.js';

/** Underscores as in `_sip._tcp.shop.example` too; a label has 63 characters at most and a name 253. */
const NAME = /^(?=.{1,253}$)[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*$/i;
const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f.]*:[0-9a-f:.]*)$/i;

/**
 * The name that is looked up; the host of a URL or of `host:port`, since outputs are often those. An address is its own
 * record (`own`), as for every program that is given one in place of a name.
 */
export function parseDnsTarget(
  text: string,
  type: DnsType | undefined,
): { readonly name: string; readonly own?: RecordSet } | { readonly mistake: string } {
  const name = ADDRESS.test(text) ? text : (parseHostPort(text, 1)?.host ?? parseHost(text));
  if (name === undefined || !(NAME.test(name) || ADDRESS.test(name))) {
    return { mistake: `${JSON.stringify(text)} is no name that DNS allows` };
  }
  if (!ADDRESS.test(name) || type === 'PTR') return { name };
  const own = parseAddress(name)?.kind() === 'ipv6' ? 'AAAA' : 'A';
  if (type !== undefined && type !== own) {
    return {
      mistake: `${name} is an address, which has no record but itself, and with \`type: PTR\` its names`,
    };
  }
  return { name, own: { type: own, records: [{ text: name }] } };
}
