import type { LookupFunction } from 'node:net';
import { performance } from 'node:perf_hooks';
import { FORBIDDEN } from '../../core/smoke/connection-codes.js';
import type { ConnectRequest, HandshakeRequest, Sockets, TcpSight, TlsSight } from '../../ports/sockets.js';
import { resolveHost } from './address.js';
import { connectFirst } from './connection.js';
import { runHandshake } from './handshake.js';
import { type Limits, startTime } from './wait.js';

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
  const measure = startWatch();
  const left = startTime(request);
  const found = await findAddresses(request.host, options, left());
  if ('code' in found) return { reached: false, tries: [], code: found.code, ms: measure() };
  const { port, banner } = request;
  const connection = await connectFirst({ addresses: found.addresses, port, banner, ...left() });
  return 'address' in connection
    ? { reached: true, ...connection, ms: measure() }
    : { reached: false, ...connection, ms: measure() };
}

async function runShakeHands(request: HandshakeRequest, options: SocketOptions): Promise<TlsSight> {
  const measure = startWatch();
  const left = startTime(request);
  const found = await findAddresses(request.host, options, left());
  if ('code' in found) return { reached: false, code: found.code, ms: measure() };
  const { host, port, names, ranges } = request;
  const [address] = found.addresses;
  const { authorities, now = Date.now } = options;
  const handshakes = await Promise.all(
    ranges.map((range) => runHandshake({ host, address, port, names, range, authorities, ...left() })),
  );
  const [first] = handshakes;
  if (first !== undefined && !handshakes.some((it) => it.ok || it.connected)) {
    return { reached: false, code: first.ok ? '' : first.code, ms: measure() };
  }
  return { reached: true, at: now(), handshakes, ms: measure() };
}

/** Looked up once: the addresses that were judged are those that are connected to. */
async function findAddresses(host: string, { lookup, isForbidden }: SocketOptions, limits: Limits) {
  const found = await resolveHost(host, lookup, limits);
  return 'addresses' in found && found.addresses.some(isForbidden) ? { code: FORBIDDEN } : found;
}

function startWatch(): () => number {
  const startedAt = performance.now();
  return () => Math.round(performance.now() - startedAt);
}
