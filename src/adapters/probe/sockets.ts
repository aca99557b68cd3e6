import { isIP, type LookupFunction } from 'node:net';
import type { Timings } from '../../core/smoke/check-result.js';
import { FORBIDDEN } from '../../core/smoke/connection-codes.js';
import type { Handshake } from '../../core/smoke/tls/sight.js';
import type { ConnectRequest, HandshakeRequest, Sockets, TcpSight, TlsSight } from '../../ports/sockets.js';
import { resolveHost } from './address.js';
import { connectFirst } from './connection.js';
import { runHandshake } from './handshake.js';
import { type Limits, startTime, startWatch } from './wait.js';

export interface SocketOptions {
  readonly lookup: LookupFunction;
  /** Whether an address is never asked. */
  readonly isForbidden: (address: string) => boolean;
  /** PEM that takes the place of the authorities that Node trusts; for tests. */
  readonly authorities?: string;
  /** Ms since the epoch; for tests. */
  readonly now?: () => number;
}

export function createSockets(options: SocketOptions): Sockets {
  return {
    connect: (request) => runConnect(request, options),
    shakeHands: (request) => runShakeHands(request, options),
  };
}

async function runConnect(request: ConnectRequest, options: SocketOptions): Promise<TcpSight> {
  const { host, port, banner } = request;
  const measure = startWatch();
  const left = startTime(request);
  const found = await findAddresses(host, options, left());
  const lookedUp = timeLookup(host, measure());
  if ('code' in found) {
    return { reached: false, tries: [], code: found.code, timings: { ...lookedUp, totalMs: measure() } };
  }
  const connection = await connectFirst({ addresses: found.addresses, port, banner, ...left() });
  const totalMs = measure();
  if ('tries' in connection) return { reached: false, ...connection, timings: { ...lookedUp, totalMs } };
  const { connectMs, ...made } = connection;
  const firstByteMs = made.banner?.firstByteMs;
  const byte = firstByteMs === undefined ? {} : { firstByteMs };
  return { reached: true, ...made, timings: { ...lookedUp, connectMs, ...byte, totalMs } };
}

async function runShakeHands(request: HandshakeRequest, options: SocketOptions): Promise<TlsSight> {
  const { host, port, names, ranges } = request;
  const measure = startWatch();
  const left = startTime(request);
  const found = await findAddresses(host, options, left());
  const lookedUp = timeLookup(host, measure());
  if ('code' in found) {
    return { reached: false, code: found.code, timings: { ...lookedUp, totalMs: measure() } };
  }
  const [address] = found.addresses;
  const { authorities, now = Date.now } = options;
  const handshakes = await Promise.all(
    ranges.map((range) => runHandshake({ host, address, port, names, range, authorities, ...left() })),
  );
  const timings = { ...lookedUp, ...timeHandshake(handshakes), totalMs: measure() };
  const [first] = handshakes;
  return first?.ok === false && !handshakes.some((it) => it.ok || it.connected)
    ? { reached: false, code: first.code, timings }
    : { reached: true, at: now(), handshakes, timings };
}

/** Addresses are not looked up. */
const timeLookup = (host: string, dnsMs: number): Pick<Timings, 'dnsMs'> =>
  isIP(host) === 0 ? { dnsMs } : {};

function timeHandshake(handshakes: readonly Handshake[]): Pick<Timings, 'connectMs' | 'tlsMs'> {
  const agreed = handshakes.find((it) => it.ok);
  return agreed?.ok === true ? { connectMs: agreed.connectMs, tlsMs: agreed.tlsMs } : {};
}

/** Looked up once: the addresses that were judged are those that are connected to. */
async function findAddresses(host: string, { lookup, isForbidden }: SocketOptions, limits: Limits) {
  const found = await resolveHost(host, lookup, limits);
  return 'addresses' in found && found.addresses.some(isForbidden) ? { code: FORBIDDEN } : found;
}
