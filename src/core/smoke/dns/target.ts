import { parseHost, parseHostPort } from '../host-port.js';
import type { DnsType } from './check.js';

/** Underscores as in `_sip._tcp.shop.example` too; a label has 63 characters at most and a name 253. */
const NAME = /^(?=.{1,253}$)[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*$/i;
const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f.]*:[0-9a-f:.]*)$/i;

/** The name that is looked up; the host of a URL or of `host:port`, since outputs are often those. */
export function parseDnsTarget(
  text: string,
  type: DnsType | undefined,
): { readonly name: string } | { readonly mistake: string } {
  const name = ADDRESS.test(text) ? text : (parseHostPort(text, 1)?.host ?? parseHost(text));
  if (name === undefined || !(NAME.test(name) || ADDRESS.test(name))) {
    return { mistake: `${JSON.stringify(text)} is no name that DNS allows` };
  }
  if (ADDRESS.test(name) && type !== 'PTR') {
    return { mistake: `${name} is an address, which only \`type: PTR\` looks up` };
  }
  return { name };
}
