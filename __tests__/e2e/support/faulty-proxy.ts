import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FaultyProxy {
  readonly url: string;
  /** Answers the next `times` requests that `matches` knows with 500, in place of the server behind. */
  fail(matches: (request: IncomingMessage) => boolean, times: number): void;
  /** Failures that are still to be handed out. */
  left(): number;
  close(): Promise<void>;
}

/** Stands before a server and passes everything on, but for the failures that a test asks for. */
export async function startFaultyProxy(target: string): Promise<FaultyProxy> {
  const rules: { readonly matches: (request: IncomingMessage) => boolean; left: number }[] = [];
  const server = createServer((incoming, response) => {
    const rule = rules.find(({ left, matches }) => left > 0 && matches(incoming));
    if (rule !== undefined) {
      rule.left -= 1;
      incoming.resume();
      response.writeHead(500).end('<Error><Code>InternalError</Code><Message>Try again.</Message></Error>');
      return;
    }
    const { method, headers, url } = incoming;
    const outgoing = request(new URL(url ?? '/', target), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    outgoing.on('error', () => response.destroy());
    incoming.pipe(outgoing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    fail: (matches, times) => void rules.push({ matches, left: times }),
    left: () => rules.reduce((sum, { left }) => sum + left, 0),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
