import { z } from 'zod';
import { commonKeys } from './smoke/common.js';
import { dnsSchema } from './smoke/dns.js';
import { httpSchema } from './smoke/http.js';
import { tcpSchema } from './smoke/tcp.js';
import { tlsSchema } from './smoke/tls.js';
import { relativePath } from './texts.js';

/** Kinds of smoke checks that are in the design and have no code yet; `unsupported.ts` refuses them. */
export const LATER_SMOKE_KINDS = ['openapi'] as const;

/** The key by which each kind of smoke check is known, in the order of the documentation. */
export const SMOKE_KEYS = ['http', 'tcp', 'tls', 'dns', ...LATER_SMOKE_KINDS] as const;

const openapi = z.strictObject({
  openapi: relativePath.meta({
    description: 'Not supported yet. OpenAPI file whose safe operations are tried.',
  }),
  base: z.string().optional().meta({ description: 'Not supported yet. URL before the paths of `openapi`.' }),
  ...commonKeys,
});

export const smokeSchema = z
  .array(z.union([httpSchema, tcpSchema, tlsSchema, dnsSchema, openapi]))
  .prefault([])
  .meta({
    description:
      'What the environment must answer once it is up; all are tried side by side. Each has exactly one of ' +
      '`http`, `tcp`, `tls`, `dns` and `openapi`.',
  });
