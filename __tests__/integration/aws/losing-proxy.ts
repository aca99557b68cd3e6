import { once } from 'node:events';
import { type IncomingMessage, request as send } from 'node:http';
import { startServer, type TestServer } from '../http/servers.js';

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  /** Of services that speak JSON: `AmazonSQS.SendMessage`. */
  readonly target: string;
}

/**
 * Before an endpoint of AWS: it does what it is asked, and its answer may be lost on the way. `loses` is told of each
 * request once the answer is there.
 */
export function startLosingProxy(
  endpoint: string,
  loses: (request: SeenRequest) => boolean,
): Promise<TestServer> {
  return startServer(async (incoming, outgoing) => {
    const answer = await forward(endpoint, incoming);
    const body = await readAll(answer);
    const target = String(incoming.headers['x-amz-target'] ?? '');
    if (loses({ method: incoming.method ?? '', path: incoming.url ?? '', target })) return;
    outgoing.writeHead(answer.statusCode ?? 500, answer.headers).end(body);
  });
}

async function forward(endpoint: string, incoming: IncomingMessage): Promise<IncomingMessage> {
  const outgoing = send(new URL(incoming.url ?? '/', endpoint), {
    method: incoming.method,
    headers: incoming.headers,
  });
  outgoing.end(await readAll(incoming));
  const [answer] = (await once(outgoing, 'response')) as [IncomingMessage];
  return answer;
}

async function readAll(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
