import type { ReportOutput } from '../../report/report.js';
import type { AskedUrl } from '../../smoke/asked-url.js';
import { listTexts } from '../../text/redact.js';
import { RISKY_PORTS } from '../network/ports.js';
import type { Endpoint } from './endpoint.js';
import { computeHostKind, isLocalHost, isThisMachine } from './hosts.js';

export interface EndpointSources {
  /** Sensitive ones have no value and are never used. */
  readonly outputs: readonly ReportOutput[];
  /** What smoke checks ask, with every `${…}` filled in from outputs that are not sensitive. */
  readonly asked: readonly AskedUrl[];
  /** AWS is emulated: its names may be anybody's, so only this machine and its network are looked at. */
  readonly emulated: boolean;
  /** Whether ports may be tried. */
  readonly ports: boolean;
}

export interface EndpointList {
  readonly endpoints: readonly Endpoint[];
  /** How many more there are. */
  readonly cut: number;
}

export const MAX_ENDPOINTS = 20;

/** SSH and RDP, and what databases and consoles listen on. */
const CLOSED_PORTS: readonly number[] = [22, ...RISKY_PORTS, 3389];

/** A web address that an output or a check gives. */
interface Mention {
  readonly url: URL;
  readonly host: string;
  readonly port: number;
  readonly check?: AskedUrl;
  readonly output?: string;
}

/**
 * Every HTTPS origin among outputs and smoke checks, each once. Ports are tried only where the host is among the outputs
 * and is the environment's own: the output `url`, a host that a smoke check asks, or a machine of AWS's naming. So a
 * link to someone else's site in an output, and a check of someone else's API, never make their ports be tried.
 */
export function computeEndpoints(sources: EndpointSources): EndpointList {
  const texts = sources.outputs.flatMap(({ name, value }) =>
    listTexts(value).map((text) => ({ name, text: text.trim() })),
  );
  const fromChecks = sources.asked.flatMap((check) => readMention(check.url, { check }));
  const fromOutputs = texts.flatMap(({ name, text }) => readMention(text, { output: name }));
  const asked = new Set(fromChecks.map(({ host }) => host));
  const mentions = [...fromChecks, ...fromOutputs].filter(
    ({ host, check }) =>
      (!sources.emulated || isLocalHost(host)) &&
      (check !== undefined || computeHostKind(host) !== 'service'),
  );
  const outputHosts = new Set([...texts.map(({ text }) => text), ...fromOutputs.map(({ host }) => host)]);
  const named = new Set(fromOutputs.filter(({ output }) => output === 'url').map(({ host }) => host));
  const isOwn = (host: string): boolean => {
    const kind = computeHostKind(host);
    return (
      sources.ports &&
      !isThisMachine(host) &&
      outputHosts.has(host) &&
      (kind === 'own' || (kind === 'custom' && (named.has(host) || asked.has(host))))
    );
  };
  const all = toEndpoints(mentions, isOwn);
  return { endpoints: all.slice(0, MAX_ENDPOINTS), cut: Math.max(0, all.length - MAX_ENDPOINTS) };
}

function readMention(text: string, source: Pick<Mention, 'check' | 'output'>): Mention[] {
  if (!/^https?:\/\/\S+$/i.test(text) || !URL.canParse(text)) return [];
  const url = new URL(text);
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
  return [{ url, host: url.hostname.replace(/^\[(.*)\]$/, '$1'), port, ...source }];
}

/** One endpoint an origin; HTTPS ones first, and plain ones only where their ports are to be tried. */
function toEndpoints(mentions: readonly Mention[], isOwn: (host: string) => boolean): Endpoint[] {
  const origins = new Map<string, Mention[]>();
  for (const mention of mentions)
    origins.set(mention.url.origin, [...(origins.get(mention.url.origin) ?? []), mention]);
  const scanned = new Set<string>();
  return [...origins.values()]
    .sort((a, b) => Number(isPlain(a)) - Number(isPlain(b)))
    .flatMap((group) => {
      const [{ url, host, port }] = group as [Mention, ...Mention[]];
      const secure = url.protocol === 'https:';
      const scan = isOwn(host) && !scanned.has(host);
      if (!secure && !scan) return [];
      if (scan) scanned.add(host);
      const expected = mentions.filter((other) => other.host === host).map((other) => other.port);
      const place = group.find(({ check }) => check?.place !== undefined)?.check?.place;
      return [
        {
          origin: url.origin,
          url: `${url.origin}${computePath(group)}`,
          host,
          port,
          secure,
          closedPorts: scan ? CLOSED_PORTS.filter((closed) => !expected.includes(closed)) : [],
          ...(place === undefined ? {} : { place }),
        },
      ];
    });
}

const isPlain = ([first]: readonly Mention[]): boolean => first?.url.protocol === 'http:';

/** Of what is asked for by GET anyway; the root otherwise. */
function computePath(group: readonly Mention[]): string {
  const readable = group.find(({ check }) => check === undefined || check.readable);
  return readable?.url.pathname ?? '/';
}
