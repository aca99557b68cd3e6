import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Exchange, parseExchange, type Side } from './exchange.js';

/** What becomes of a request before it is carried out, or of its answer afterwards. */
export type Reaction =
  | { readonly kind: 'pass' }
  /** Goes on after a while. */
  | { readonly kind: 'slow'; readonly ms: number }
  | { readonly kind: 'reset' }
  /** No answer ever comes. */
  | { readonly kind: 'hang' }
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
    };

export const PASS: Reaction = { kind: 'pass' };

export interface ProxyOptions {
  readonly side: Side;
  /** Base URL of the server behind. */
  readonly target: string;
  readonly onRequest: (exchange: Exchange) => Promise<Reaction>;
  /** The server behind has carried it out; its answer waits here. */
  readonly onAnswer: (exchange: Exchange, status: number) => Promise<Reaction>;
}

/** Stands before one server for one run of the action, and sees everything. */
export interface ProxyServer {
  readonly url: string;
  /** Nobody listens any more: open connections are cut, new ones refused. */
  refuse(): void;
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

export async function startProxy(options: ProxyOptions): Promise<ProxyServer> {
  const agent = new Agent({ keepAlive: false });
  const sockets = new Set<Socket>();
  const server = createServer((incoming, response) => {
    // A client that went away is no error of ours.
    handle({ options, agent, incoming, response }).catch(() => response.destroy());
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = (): void => {
    server.close();
    for (const socket of sockets) socket.resetAndDestroy();
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    refuse: stop,
    close: async () => {
      stop();
      agent.destroy();
    },
  };
}

interface Visit {
  readonly options: ProxyOptions;
  readonly agent: Agent;
  readonly incoming: IncomingMessage;
  readonly response: ServerResponse;
}

async function handle({ options, agent, incoming, response }: Visit): Promise<void> {
  const { method = 'GET', url: path = '/', headers } = incoming;
  const exchange = parseExchange({
    side: options.side,
    method,
    path,
    headers,
    body: await readAll(incoming),
  });
  if (!(await react(await options.onRequest(exchange), response))) return;
  // Whoever was killed meanwhile has not sent it.
  if (response.destroyed || incoming.socket.destroyed) return;
  const answer = await forward({ target: options.target, exchange, agent });
  if (!(await react(await options.onAnswer(exchange, answer.status), response))) return;
  const { 'transfer-encoding': _encoding, connection: _connection, ...kept } = answer.headers;
  const length = method === 'HEAD' ? {} : { 'content-length': String(answer.body.length) };
  response.writeHead(answer.status, { ...kept, ...length }).end(answer.body);
}

/** False when the exchange ends here. */
async function react(reaction: Reaction, response: ServerResponse): Promise<boolean> {
  switch (reaction.kind) {
    case 'pass':
      return true;
    case 'slow':
      await sleep(reaction.ms);
      return true;
    case 'hang':
      return false;
    case 'reset':
      response.socket?.resetAndDestroy();
      return false;
    case 'answer':
      response.writeHead(reaction.status, reaction.headers).end(reaction.body);
      return false;
  }
}

interface Passage {
  readonly target: string;
  readonly exchange: Exchange;
  readonly agent: Agent;
}

function forward({ target, exchange, agent }: Passage): Promise<Answer> {
  const { method, path, headers, body } = exchange;
  const { 'transfer-encoding': _encoding, expect: _expect, connection: _connection, ...kept } = headers;
  const length = body.length > 0 || kept['content-length'] !== undefined ? body.length : undefined;
  return new Promise((resolve, reject) => {
    const outgoing = request(
      new URL(path, target),
      {
        method,
        agent,
        headers: { ...kept, ...(length === undefined ? {} : { 'content-length': length }) },
      },
      (answer) => {
        readAll(answer).then(
          (text) => resolve({ status: answer.statusCode ?? 502, headers: answer.headers, body: text }),
          reject,
        );
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

async function readAll(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
