import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import {
  type AddressInfo,
  createServer as createTcpServer,
  type Socket,
  type Server as TcpServer,
} from 'node:net';
import type { TlsOptions } from 'node:tls';

export interface TestServer extends AsyncDisposable {
  /** Without a slash at the end. */
  readonly url: string;
  readonly port: number;
}

export async function startServer(listener: RequestListener): Promise<TestServer> {
  return listen(createServer(listener), 'http');
}

export async function startTlsServer(identity: TlsOptions, listener: RequestListener): Promise<TestServer> {
  return listen(createTlsServer(identity, listener), 'https');
}

/** For what no HTTP server would do. */
export async function startTcpServer(onConnection: (socket: Socket) => void): Promise<TestServer> {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    onConnection(socket);
  });
  return listen(server, 'http', () => {
    for (const socket of sockets) socket.destroy();
  });
}

/** A port on which nothing listens: one that was free a moment ago. */
export async function findClosedPort(): Promise<number> {
  await using server = await startServer(() => undefined);
  return server.port;
}

async function listen(
  server: Server | TcpServer,
  scheme: string,
  beforeClose = () => {},
): Promise<TestServer> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `${scheme}://127.0.0.1:${port}`,
    port,
    [Symbol.asyncDispose]: async () => {
      beforeClose();
      if ('closeAllConnections' in server) server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
