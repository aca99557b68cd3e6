import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import {
  type Answer,
  AUTHORITATIVE_ANSWER,
  decode,
  encode,
  type Packet,
  type Question,
  streamDecode,
  streamEncode,
  TRUNCATED_RESPONSE,
} from 'dns-packet';

/** What a question gets: records, the number of a failure (RFC 1035, section 4.1.1), or no answer at all. */
export type Reply =
  | { readonly answers: readonly Answer[] }
  | { readonly rcode: number }
  | { readonly truncated: Reply }
  | { readonly bytes: Buffer }
  | 'silence';

export const SERVFAIL = 2;
export const NXDOMAIN = 3;
export const REFUSED = 5;

export interface DnsServer extends AsyncDisposable {
  /** `127.0.0.1:port` */
  readonly address: string;
  /** `A shop.example by udp`, in order. */
  readonly asked: readonly string[];
}

/** A name server on loopback, by UDP and by TCP on the same port. */
export async function startDnsServer(reply: (question: Question) => Reply): Promise<DnsServer> {
  const asked: string[] = [];
  const answer = (query: Packet, way: 'udp' | 'tcp'): Packet | Buffer | undefined => {
    const [question] = query.questions ?? [];
    if (question === undefined) return undefined;
    asked.push(`${question.type} ${question.name} by ${way}`);
    return toPacket(query, reply(question), way);
  };
  const tcp = createServer((socket) => serveTcp(socket, answer)).listen(0, '127.0.0.1');
  await once(tcp, 'listening');
  const { port } = tcp.address() as AddressInfo;
  const udp = createSocket('udp4', (message, { port: to, address }) => {
    const response = answer(decode(message), 'udp');
    if (response !== undefined)
      udp.send(Buffer.isBuffer(response) ? response : encode(response), to, address);
  });
  udp.bind(port, '127.0.0.1');
  await once(udp, 'listening');
  return {
    address: `127.0.0.1:${port}`,
    asked,
    [Symbol.asyncDispose]: async () => {
      udp.close();
      tcp.close();
      await once(tcp, 'close');
    },
  };
}

function toPacket(query: Packet, reply: Reply, way: 'udp' | 'tcp'): Packet | Buffer | undefined {
  if (reply === 'silence') return undefined;
  if ('bytes' in reply) return reply.bytes;
  if ('truncated' in reply && way === 'tcp') return toPacket(query, reply.truncated, way);
  const flags = AUTHORITATIVE_ANSWER | ('rcode' in reply ? reply.rcode : 0);
  return {
    id: query.id ?? 0,
    type: 'response',
    flags: 'truncated' in reply ? flags | TRUNCATED_RESPONSE : flags,
    questions: query.questions ?? [],
    answers: 'answers' in reply ? [...reply.answers] : [],
  };
}

function serveTcp(socket: Socket, answer: (query: Packet, way: 'tcp') => Packet | Buffer | undefined): void {
  let received = Buffer.alloc(0);
  socket.on('error', () => undefined);
  socket.on('data', (chunk) => {
    received = Buffer.concat([received, chunk]);
    if (received.length < 2 || received.length < received.readUInt16BE(0) + 2) return;
    const response = answer(streamDecode(received), 'tcp');
    if (response !== undefined) socket.end(Buffer.isBuffer(response) ? response : streamEncode(response));
  });
}
