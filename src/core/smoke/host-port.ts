/** `host` as in `URL.hostname` without brackets and without a dot at the end: names in ASCII, addresses in short form. */
export interface HostPort {
  readonly host: string;
  readonly port: number;
}

const URL_LIKE = /^[a-z][a-z0-9+.-]*:\/\//i;
const PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };
const PARTS = /^(?<host>\[[^\][]+\]|[^\s/\\?#@:[\]]+)(?::(?<port>\d{1,5}))?$/;

/** Reads `host:port`, `[::1]:22` or a URL, of which all but host and port is left out; undefined for anything else. */
export function parseHostPort(text: string, defaultPort?: number): HostPort | undefined {
  const parts = URL_LIKE.test(text) ? splitUrl(text) : PARTS.exec(text)?.groups;
  const host = parseHost(parts?.host ?? '');
  const port = parts?.port === undefined ? defaultPort : Number(parts.port);
  if (host === undefined || port === undefined || port < 1 || port > 65_535) return undefined;
  return { host, port };
}

/** The ports that can be connected to, for people. */
export const PORT_RANGE = 'a port from 1 to 65535';
const PORT = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:\[[^\]]*\]|[^/?#:[\]]*):(?<port>\d+)(?:[/?#]|$)/i;

/** Whether a port stands in the text, and is none that can be connected to. */
export function hasWrongPort(text: string): boolean {
  const port = PORT.exec(text)?.groups?.port;
  return port !== undefined && (Number(port) < 1 || Number(port) > 65_535);
}

/** A name or an address as in `HostPort`; undefined for what is neither. */
export function parseHost(text: string): string | undefined {
  const url = `http://${text}`;
  if (!/^(?:\[[^\][]+\]|[^\s/\\?#@:[\]]+)$/.test(text) || !URL.canParse(url)) return undefined;
  const host = new URL(url).hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
  return host === '' ? undefined : host;
}

/** `db.example:5432`, an IPv6 address in brackets. */
export function formatHostPort({ host, port }: HostPort): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function splitUrl(text: string): { readonly host: string; readonly port: string | undefined } | undefined {
  if (!URL.canParse(text)) return undefined;
  const { hostname, port, protocol } = new URL(text);
  return { host: hostname, port: port === '' ? PORTS[protocol]?.toString() : port };
}
