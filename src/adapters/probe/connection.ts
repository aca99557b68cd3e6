import { connect, type Socket } from 'node:net';
import { TIMEOUT } from '../../core/smoke/connection-codes.js';
import type { Banner, Try } from '../../core/smoke/tcp/sight.js';
import { type BannerRequest, readBanner } from './banner.js';
import { type Limits, readCode, runAttempt, startWatch } from './wait.js';

export interface ConnectionRequest extends Limits {
  /** IP addresses of one host. */
  readonly addresses: readonly string[];
  readonly port: number;
  /** Asked for once there is a connection, within the same limit. */
  readonly banner?: BannerRequest | undefined;
}

/** The address that accepted first, or why none did. */
export type Connection =
  | { readonly address: string; readonly connectMs: number; readonly banner?: Banner }
  | { readonly tries: readonly Try[] };

/** Of a peer that accepted and hung up before this side knew; one that does not accept gives ECONNREFUSED. */
const RESET = 'ECONNRESET';

/** Connects to all addresses side by side, and closes whatever it opened. */
export function connectFirst(request: ConnectionRequest): Promise<Connection> {
  const { addresses, port, banner, timeoutMs, signal } = request;
  const codes = new Map<string, string>();
  const fail = (): Connection => ({
    tries: addresses.map((address) => ({ address, code: codes.get(address) ?? TIMEOUT })),
  });
  const measure = startWatch();
  let onTimeout: () => Connection = fail;
  return runAttempt<Connection>({
    timeoutMs,
    signal,
    onTimeout: () => onTimeout(),
    start: (done) => {
      const sockets = addresses.map((address) => ({ address, socket: connect({ host: address, port }) }));
      let winner: Socket | undefined;
      for (const { address, socket } of sockets) {
        socket.on('connect', () => {
          if (winner !== undefined) return;
          winner = socket;
          const made = { address, connectMs: measure() };
          if (banner === undefined) return done(made);
          for (const other of sockets) if (other.socket !== socket) other.socket.destroy();
          const reading = readBanner(socket, banner, (found) => done({ ...made, banner: found }));
          onTimeout = () => ({ ...made, banner: reading.soFar(TIMEOUT) });
        });
        socket.on('error', (error) => {
          const code = readCode(error);
          if (winner === undefined && code === RESET)
            return done({ address, connectMs: measure(), banner: { text: '', end: code } });
          codes.set(address, code);
          if (winner === undefined && codes.size === addresses.length) done(fail());
        });
      }
      return () => {
        for (const { socket } of sockets) socket.destroy();
      };
    },
  });
}
