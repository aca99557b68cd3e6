import { z } from 'zod';
import { parseHostPort } from '../../../smoke/host-port.js';
import type { TlsCheck } from '../../../smoke/tls/check.js';
import { parseVersionDemand, VERSION_PATTERN } from '../../../smoke/tls/version.js';
import { defined } from '../../defined.js';
import { textPattern } from '../http-expectation.js';
import { duration, oneLine } from '../texts.js';
import { type Common, commonKeys } from './common.js';
import { target } from './target.js';

const VERSION = 'must be a version in quotes, such as ">=1.2", "=1.3" or "<=1.2"';

export const tlsSchema = z.strictObject({
  tls: target({
    isTarget: (text) => parseHostPort(text, 1) !== undefined,
    what: 'a host and a port such as `${outputs.host}:443`',
  }).meta({
    description: 'Host and port to shake hands with; 443 where there is no port. May hold references.',
    examples: ['${outputs.host}:443', '${outputs.url}'],
  }),
  expect: z
    .strictObject({
      version: z
        .string(VERSION)
        .regex(VERSION_PATTERN, VERSION)
        .optional()
        .meta({
          description: 'What every version of TLS that the server accepts must be: 1.0, 1.1, 1.2 or 1.3.',
          examples: ['>=1.2', '=1.3'],
        }),
      valid_for: duration({ min: '0s', max: '3650d', examples: ['14d'] })
        .optional()
        .meta({
          description: 'Shortest time until the certificate ends.',
        }),
      names: z
        .array(oneLine)
        .max(100)
        .default([])
        .meta({
          description: 'Names that the certificate must be for. Default: the host.',
          examples: [['shop.example.com', '*.shop.example.com']],
        }),
      chain: z.enum(['trusted', 'any']).default('trusted').meta({
        description: 'Whether the chain must lead to an authority that is trusted here.',
      }),
      issuer: textPattern.optional().meta({
        description: "Text that the issuer's name contains, or `/pattern/flags`.",
        examples: ['O=Amazon'],
      }),
    })
    .prefault({})
    .meta({ description: 'What the server and its certificate must be.' }),
  ...commonKeys,
});

export type ParsedTlsCheck = z.output<typeof tlsSchema>;

export function toTlsCheck({ tls, expect }: ParsedTlsCheck, common: Common): TlsCheck {
  const { version, valid_for, names, chain, issuer } = expect;
  const demand = version === undefined ? undefined : parseVersionDemand(version);
  return {
    ...common,
    kind: 'tls',
    target: tls,
    expect: { names, chain, ...defined({ version: demand, validForMs: valid_for, issuer }) },
  };
}
