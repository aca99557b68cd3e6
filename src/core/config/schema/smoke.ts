import { z } from 'zod';
import { httpExpectation } from './http-expectation.js';
import { explainHttpTarget } from './http-target.js';
import { duration, oneLine, relativePath } from './texts.js';

/** Kinds of smoke checks that are in the design and have no code yet; `unsupported.ts` refuses them. */
export const LATER_SMOKE_KINDS = ['tcp', 'tls', 'dns', 'openapi'] as const;

const METHODS = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
/** Tokens of https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2 */
const HEADER_NAME = /^[\w!#$%&'*+.^`|~-]+$/;

const common = {
  name: oneLine.optional().meta({
    description: 'Name for people, one of a kind. Default: the URL as written.',
    examples: ['home page'],
  }),
  within: duration({ min: '0s', max: '1h', examples: ['2m'] })
    .prefault('60s')
    .meta({
      description: 'The check is retried until then, at most 1h. `0s`: one attempt.',
    }),
  timeout: duration({ min: '100ms', max: '5m', examples: ['10s'] })
    .prefault('10s')
    .meta({
      description: 'Limit of one attempt, 100ms to 5m.',
    }),
  optional: z.boolean().default(false).meta({
    description: 'A failing optional check warns and does not change the verdict.',
  }),
};

const http = z.strictObject({
  http: z
    .string()
    .superRefine((text, context) => {
      const message = explainHttpTarget(text);
      if (message !== undefined) context.addIssue({ code: 'custom', message });
    })
    .meta({
      description:
        'URL to ask for. May hold `${outputs.<name>}`, `${env.name}`, `${pr.number}`, `${pr.sha}`.',
      examples: ['${outputs.url}/'],
    }),
  method: z.enum(METHODS).default('GET').meta({ description: 'Method of the request.' }),
  headers: z
    .record(
      z.string().regex(HEADER_NAME, 'must be the name of a header'),
      z.string().regex(/^[^\r\n\0]*$/, 'must be one line'),
    )
    .default({})
    .meta({ description: 'Headers of the request.', examples: [{ accept: 'application/json' }] }),
  expect: httpExpectation,
  ...common,
});

const later = <const K extends string>(key: K, value: z.ZodType, what: string) =>
  z.strictObject({
    [key]: value.meta({ description: `Not supported yet. ${what}` }),
    expect: z.unknown().optional().meta({ description: 'What is expected.' }),
    ...common,
  });

const openapi = z.strictObject({
  openapi: relativePath.meta({
    description: 'Not supported yet. OpenAPI file whose safe operations are tried.',
  }),
  base: z.string().optional().meta({ description: 'Not supported yet. URL before the paths of `openapi`.' }),
  ...common,
});

export const smokeSchema = z
  .array(
    z.union([
      http,
      later('tcp', z.string(), 'Host and port to connect to.'),
      later('tls', z.string(), 'Host and port whose certificate is judged.'),
      later('dns', z.string(), 'Name to look up.'),
      openapi,
    ]),
  )
  .prefault([])
  .meta({
    description:
      'What the environment must answer once it is up; all are tried side by side. Each has exactly one of ' +
      '`http`, `tcp`, `tls`, `dns` and `openapi`.',
  });

export type ParsedHttpCheck = z.output<typeof http>;
