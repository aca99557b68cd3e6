import type { IncomingMessage, ServerResponse } from 'node:http';
import { startServer, type TestServer } from '../http/servers.js';

/** What one call is answered with: JSON or XML as text, or nothing at all where `hang` is set. */
export interface DoubleAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly hang?: true;
}

export interface DoubleCall {
  /** Name of the operation, such as `DescribeServices`; of REST calls method and path. */
  readonly operation: string;
  readonly body: string;
}

export interface AwsDouble extends TestServer {
  /** All calls so far, in their order. */
  readonly calls: readonly DoubleCall[];
}

/** One service of AWS on loopback, for what the emulator can't answer. */
export async function startAwsDouble(answer: (call: DoubleCall) => DoubleAnswer): Promise<AwsDouble> {
  const calls: DoubleCall[] = [];
  const server = await startServer(async (request, response) => {
    const call = await readCall(request);
    calls.push(call);
    respond(response, answer(call));
  });
  return Object.assign(server, { calls });
}

async function readCall(request: IncomingMessage): Promise<DoubleCall> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks).toString();
  const target = request.headers['x-amz-target'];
  const named = typeof target === 'string' ? target.split('.').at(-1) : /(?:^|&)Action=(\w+)/.exec(body)?.[1];
  return { operation: named ?? `${request.method} ${request.url}`, body };
}

function respond(
  response: ServerResponse,
  { status = 200, headers = {}, body = '', hang }: DoubleAnswer,
): void {
  if (hang === true) return;
  response.writeHead(status, headers).end(body);
}

/** An error of a service that speaks JSON. */
export const jsonError = (name: string, message: string, status = 400): DoubleAnswer => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.1' },
  body: JSON.stringify({ __type: name, message }),
});

export const json = (value: unknown): DoubleAnswer => ({
  headers: { 'content-type': 'application/x-amz-json-1.1' },
  body: JSON.stringify(value),
});
