import { z } from 'zod';
import { parseHostPort } from '../../../smoke/host-port.js';
import type { TcpCheck, TcpExpectation } from '../../../smoke/tcp/check.js';
import { defined } from '../../defined.js';
import { textPattern } from '../http-expectation.js';
import { type Common, commonKeys } from './common.js';
import { target } from './target.js';

export const tcpSchema = z.strictObject({
  tcp: target({
    isTarget: (text) => parseHostPort(text) !== undefined,
    what: 'a host and a port such as `${outputs.host}:5432`',
  }).meta({
    description: 'Host and port to connect to. May hold references.',
    examples: ['${outputs.host}:22', '${outputs.database_endpoint}'],
  }),
  expect: z
    .union(
      [
        z.enum(['open', 'refused']),
        z.strictObject({
          banner: textPattern.meta({
            description: 'Text that the peer sends, or `/pattern/flags` that what it sends matches.',
            examples: ['/^SSH-2/'],
          }),
          send: z
            .string()
            .min(1)
            .max(4096)
            .optional()
            .meta({
              description: 'Text that is sent once the connection is there.',
              examples: ['PING\r\n'],
            }),
        }),
      ],
      'must be `open`, `refused` or `{ banner: text }`',
    )
    .default('open')
    .meta({
      description:
        'A connection (`open`), none (`refused`, also where packets are dropped), or one on which this is sent.',
      examples: ['open', 'refused', { banner: '/^SSH-2/' }],
    }),
  ...commonKeys,
});

export type ParsedTcpCheck = z.output<typeof tcpSchema>;

export function toTcpCheck({ tcp, expect }: ParsedTcpCheck, common: Common): TcpCheck {
  return { ...common, kind: 'tcp', target: tcp, expect: toExpectation(expect) };
}

function toExpectation(expect: ParsedTcpCheck['expect']): TcpExpectation {
  if (typeof expect === 'string') return { state: expect };
  return { state: 'banner', banner: expect.banner, ...defined({ send: expect.send }) };
}
