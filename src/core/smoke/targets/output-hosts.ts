import { listTexts } from '../../text/redact.js';
import { parseAddress } from './address.js';
import { normalizeName } from './host-rule.js';

const HOST_AND_PORT = /^(?:\[(?<ipv6>[\da-f:.]+)\]|(?<host>(?=[^:]*[a-z.])[\w.-]+)):\d{1,5}$/i;
const NAME = /^(?:[\w-]+(?:\.[\w-]+)+\.?|localhost)$/i;
const WITH_SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;

/** Every host that the outputs name: in a URL, as `host:port`, or alone. Normalized. */
export function listOutputHosts(outputs: Readonly<Record<string, unknown>>): Set<string> {
  const hosts = listTexts(outputs).map(readHost);
  return new Set(hosts.filter((host) => host !== undefined));
}

/** The host of a URL, of `host:port` or of a bare host, normalized; undefined for other texts. */
export function readHost(untrimmed: string): string | undefined {
  const text = untrimmed.trim();
  if (WITH_SCHEME.test(text)) {
    const hostname = URL.canParse(text) ? new URL(text).hostname : '';
    return hostname === '' ? undefined : normalizeName(hostname);
  }
  const groups = HOST_AND_PORT.exec(text)?.groups;
  const host = groups?.ipv6 ?? groups?.host ?? (isBareHost(text) ? text : undefined);
  return host === undefined ? undefined : normalizeName(host);
}

function isBareHost(text: string): boolean {
  return NAME.test(text) || parseAddress(text) !== undefined;
}
