import { listTexts } from '../../text/redact.js';
import { normalizeName } from './host-rule.js';

const HOST_AND_PORT = /^(?:\[(?<ipv6>[\da-f:.]+)\]|(?<host>[\w.-]+)):\d{1,5}$/i;
const BARE = /^(?:[\w-]+(?:\.[\w-]+)+\.?|localhost|[\da-f]*:[\da-f:.]+)$/i;
const WITH_SCHEME = /^[a-z][a-z0-9+.-]*:\/\/\S+$/i;

/** Every host that the outputs name: in a URL, as `host:port`, or alone. Normalized. */
export function listOutputHosts(outputs: Readonly<Record<string, unknown>>): Set<string> {
  return new Set(listTexts(outputs).flatMap((text) => readHost(text.trim())));
}

function readHost(text: string): string[] {
  if (WITH_SCHEME.test(text)) {
    const host = URL.canParse(text) ? new URL(text).hostname : '';
    return host === '' ? [] : [normalizeName(host)];
  }
  const groups = HOST_AND_PORT.exec(text)?.groups;
  const host = groups?.ipv6 ?? groups?.host ?? (BARE.test(text) ? text : undefined);
  return host === undefined ? [] : [normalizeName(host)];
}
