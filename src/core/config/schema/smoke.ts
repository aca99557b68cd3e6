import { z } from 'zod';
import { awsSchema } from './smoke/aws.js';
import { commonKeys } from './smoke/common.js';
import { httpSchema } from './smoke/http.js';
import { logSchema } from './smoke/log.js';
import { relativePath } from './texts.js';

/** Kinds of smoke checks that are in the design and have no code yet; `unsupported.ts` refuses them. */
export const LATER_SMOKE_KINDS = ['tcp', 'tls', 'dns', 'openapi'] as const;

/** The key by which each kind of smoke check is known, in the order of the documentation. */
export const SMOKE_KEYS = ['http', 'aws', ...LATER_SMOKE_KINDS, 'log'] as const;

const later = <const K extends string>(key: K, value: z.ZodType, what: string) =>
  z.strictObject({
    [key]: value.meta({ description: `Not supported yet. ${what}` }),
    expect: z.unknown().optional().meta({ description: 'What is expected.' }),
    ...commonKeys,
  });

const openapi = z.strictObject({
  openapi: relativePath.meta({
    description: 'Not supported yet. OpenAPI file whose safe operations are tried.',
  }),
  base: z.string().optional().meta({ description: 'Not supported yet. URL before the paths of `openapi`.' }),
  ...commonKeys,
});

export const smokeSchema = z
  .array(
    z.union([
      httpSchema,
      later('tcp', z.string(), 'Host and port to connect to.'),
      later('tls', z.string(), 'Host and port whose certificate is judged.'),
      later('dns', z.string(), 'Name to look up.'),
      awsSchema,
      openapi,
      logSchema,
    ]),
  )
  .prefault([])
  .meta({
    description:
      'What the environment must answer once it is up; all are tried side by side. Each has exactly one of ' +
      '`http`, `tcp`, `tls`, `dns`, `aws`, `openapi` and `log`.',
  });
