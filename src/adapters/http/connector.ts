import type { Socket } from 'node:net';
import { performance } from 'node:perf_hooks';
import { buildConnector } from 'undici';
import { type ConnectionTimes, findCurrentTrace } from './trace.js';

/** undici's connector, which tells the exchange that a connection is made for how long each part of it took. */
export function createConnector(options: buildConnector.BuildOptions): buildConnector.connector {
  const connect = buildConnector(options);
  return (target, callback) => {
    const times: ConnectionTimes = { startedAt: performance.now() };
    findCurrentTrace()?.addConnection(times);
    // The types leave out that it returns the socket.
    const socket = connect(target, callback) as unknown as Socket;
    watch(socket, times);
    return socket as never;
  };
}

function watch(socket: Socket, times: ConnectionTimes): void {
  const mark = (key: 'lookedUpAt' | 'connectedAt' | 'securedAt') => () => {
    times[key] ??= performance.now();
  };
  socket.once('lookup', mark('lookedUpAt'));
  socket.once('connect', mark('connectedAt'));
  socket.once('secureConnect', mark('securedAt'));
}
