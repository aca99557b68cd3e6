import type { LookupFunction } from 'node:net';
import type { Endpoint } from '../../core/policy/live/endpoint.js';
import {
  computeUnseen,
  type Observation,
  REFUSED,
  type Sight,
  type Tls,
} from '../../core/policy/live/observation.js';
import { isOwnLimit } from '../../core/smoke/tls/own-limits.js';
import type { Handshake, TlsRange } from '../../core/smoke/tls/sight.js';
import type { EndpointProbe, Http, HttpAnswer } from '../../ports.js';
import { isOwnMachine, resolveHost } from './address.js';
import { connectFirst } from './connection.js';
import { runHandshake, type Target } from './handshake.js';
import { fetchFirst, fetchPage } from './page.js';
import { type Limits, startTime, type TimeLeft } from './wait.js';
import { explainCode, explainHandshake } from './words.js';

export interface ProbeOptions {
  readonly http: Http;
  /** Must fail for names of addresses that are never asked. */
  readonly lookup: LookupFunction;
  /** Whether an address is never asked. */
  readonly isForbidden: (address: string) => boolean;
  /** Limit of all that is looked at, which goes side by side, in ms. */
  readonly timeoutMs?: number;
  /** Where plain HTTP is expected; for tests. */
  readonly plainPort?: number;
  /** Whether the ports of an address say anything of the environment; for tests. */
  readonly mayScan?: (address: string) => boolean;
  /** PEM that takes the place of the authorities that Node trusts; for tests. */
  readonly authorities?: string;
}

const TIMEOUT_MS = 5_000;
/** A port that drops packets never answers; one that is open does within a round trip, or two seconds for a lost packet. */
const PORT_TIMEOUT_MS = 2_000;

export function createProbe(options: ProbeOptions): EndpointProbe {
  return { observe: (endpoint, signal) => observe({ endpoint, options, signal }) };
}

interface Job {
  readonly endpoint: Endpoint;
  readonly options: ProbeOptions;
  readonly signal: AbortSignal;
}

interface Located extends Job {
  readonly address: string;
  readonly left: TimeLeft;
}

async function observe(job: Job): Promise<Observation> {
  const { endpoint, options, signal } = job;
  const left = startTime({ timeoutMs: options.timeoutMs ?? TIMEOUT_MS, signal });
  const resolution = await resolveHost(endpoint.host, options.lookup, left());
  if ('code' in resolution) return computeUnseen(explainCode(resolution.code, endpoint));
  const [address] = resolution.addresses;
  if (options.isForbidden(address)) {
    return computeUnseen(
      `${endpoint.host} is an address of the machine's own metadata, which is never asked`,
    );
  }
  const located = { ...job, address, left };
  return endpoint.secure ? observeSecure(located) : observePlain(located);
}

async function observeSecure(job: Located): Promise<Observation> {
  const { endpoint, options, left } = job;
  const [modern, old, https, plain, openPorts] = await Promise.all([
    shakeHands(job, 'modern'),
    shakeHands(job, 'old'),
    fetchPage(options.http, endpoint.url, left),
    lookAtPlain(job),
    tryPorts(job),
  ]);
  if (!modern.ok && !modern.connected && !isReached(old)) {
    return { ...computeUnseen(explainCode(modern.code, endpoint)), https };
  }
  return { tls: pickTls(modern, old, endpoint), oldTls: readOldTls(old, endpoint), https, plain, openPorts };
}

/** Nothing but its ports is looked at. */
async function observePlain(job: Located): Promise<Observation> {
  const { endpoint, address, left } = job;
  const [code, openPorts] = await Promise.all([
    findClosed({ address, port: endpoint.port, ...left() }),
    tryPorts(job),
  ]);
  if (code !== undefined) return computeUnseen(explainCode(code, endpoint));
  return { ...computeUnseen('it does not speak HTTPS'), openPorts };
}

/** Undefined when the port accepts a connection, else why not. */
async function findClosed({ address, ...rest }: Target & Limits): Promise<string | undefined> {
  const connection = await connectFirst({ addresses: [address], ...rest });
  return 'address' in connection ? undefined : connection.tries[0]?.code;
}

const CLIENTS = {
  modern: { min: 'TLSv1.2', max: 'TLSv1.3' },
  old: { min: 'TLSv1', max: 'TLSv1.1' },
} as const satisfies Record<string, TlsRange>;

function shakeHands({ endpoint, options, address, left }: Located, client: keyof typeof CLIENTS) {
  const { host, port } = endpoint;
  const { authorities } = options;
  return runHandshake({ host, address, port, range: CLIENTS[client], authorities, names: [], ...left() });
}

const isReached = (handshake: Handshake): boolean => handshake.ok || handshake.connected;

/** A server that knows only old versions still shows its certificate. */
function pickTls(modern: Handshake, old: Handshake, endpoint: Endpoint): Sight<Tls> {
  if (modern.ok) return { seen: modern };
  return old.ok ? { seen: old } : { unseen: explainHandshake(modern.code, endpoint) };
}

function readOldTls(old: Handshake, endpoint: Endpoint): Sight<string> {
  if (old.ok) return { seen: old.version };
  if (old.code === 'TIMEOUT' || !old.connected) return { unseen: explainHandshake(old.code, endpoint) };
  return isOwnLimit(old.code)
    ? { unseen: `this machine can't speak TLS 1.0 and 1.1 itself (${old.code})` }
    : { seen: REFUSED };
}

async function lookAtPlain({
  endpoint,
  options,
  address,
  left,
  signal,
}: Located): Promise<Sight<'closed' | HttpAnswer>> {
  const port = options.plainPort ?? 80;
  const code = await findClosed({ address, port, timeoutMs: PORT_TIMEOUT_MS, signal });
  if (code !== undefined) return { seen: 'closed' };
  const url = new URL(endpoint.url);
  url.protocol = 'http:';
  url.port = String(port);
  return { seen: await fetchFirst(options.http, url.href, left()) };
}

async function tryPorts({ endpoint, options, address, signal }: Located): Promise<Sight<readonly number[]>> {
  const mayScan = options.mayScan ?? ((it: string) => !isOwnMachine(it));
  if (!mayScan(address)) {
    return { unseen: `${endpoint.host} is this machine, whose ports say nothing of the environment` };
  }
  const ports = endpoint.closedPorts;
  const codes = await Promise.all(
    ports.map((port) => findClosed({ address, port, timeoutMs: PORT_TIMEOUT_MS, signal })),
  );
  return { seen: ports.filter((_, index) => codes[index] === undefined) };
}
