import { z } from 'zod';
import { awsSchema } from './smoke/aws.js';
import { dnsSchema } from './smoke/dns.js';
import { httpSchema } from './smoke/http.js';
import { logSchema } from './smoke/log.js';
import { openApiSchema } from './smoke/openapi.js';
import { scenarioSchema } from './smoke/scenario.js';
import { tcpSchema } from './smoke/tcp.js';
import { tlsSchema } from './smoke/tls.js';

/** The key by which each kind of smoke check is known, in the order of the documentation. */
export const SMOKE_KEYS = ['http', 'scenario', 'tcp', 'tls', 'dns', 'aws', 'openapi', 'log'] as const;

export const smokeSchema = z
  .array(
    z.union([
      httpSchema,
      scenarioSchema,
      tcpSchema,
      tlsSchema,
      dnsSchema,
      awsSchema,
      openApiSchema,
      logSchema,
    ]),
  )
  .prefault([])
  .meta({
    description:
      'What the environment must answer once it is up; all are tried side by side. Each has exactly one of ' +
      `${SMOKE_KEYS.map((key) => `\`${key}\``).join(', ')}.`,
  });
