import { z } from 'zod';
import type { Auth } from '../../../smoke/http/check.js';
import type { OpenApiCheck } from '../../../smoke/openapi/check.js';
import { defined } from '../../defined.js';
import { explainHttpTarget } from '../http-target.js';
import { oneLine, relativePath } from '../texts.js';
import { type Common, commonKeys } from './common.js';
import { httpSchema } from './http.js';

export const openApiSchema = z.strictObject({
  openapi: relativePath
    .refine((path) => !/^[a-z][a-z0-9+.-]*:\/\//i.test(path), 'must be a file of the repository, not a URL')
    .meta({
      description: 'OpenAPI document (3.0 or 3.1, YAML or JSON) whose safe operations are called.',
      examples: ['api/openapi.yaml'],
    }),
  base: z
    .string()
    .superRefine((text, context) => {
      const message = explainHttpTarget(text);
      if (message !== undefined) context.addIssue({ code: 'custom', message });
    })
    .optional()
    .meta({
      description:
        "URL before the paths of the document. Without a path of its own, that of the document's server follows. " +
        "Default: the document's server.",
      examples: ['${outputs.url}'],
    }),
  headers: httpSchema.shape.headers,
  auth: httpSchema.shape.auth,
  skip: z
    .array(oneLine)
    .default([])
    .meta({
      description: 'Operations that are left out, by operationId or as `GET /path`.',
      examples: [['exportAll', 'GET /reports/{id}']],
    }),
  only: z
    .array(oneLine)
    .default([])
    .meta({ description: 'Tags of the operations that are called. Default: all.', examples: [['orders']] }),
  parameters: z
    .record(z.string(), z.unknown())
    .default({})
    .meta({
      description:
        'Values by name of the parameter, or below an operationId or `GET /path` for that operation alone.',
      examples: [{ id: 1 }],
    }),
  ...commonKeys,
});

export type ParsedOpenApiCheck = z.output<typeof openApiSchema>;

export function toOpenApiCheck(check: ParsedOpenApiCheck, common: Common): OpenApiCheck {
  const { openapi, base, headers, auth, skip, only, parameters } = check;
  return {
    ...common,
    kind: 'openapi',
    document: openapi,
    ...defined({ base, auth: auth as Auth | undefined }),
    headers,
    skip,
    only,
    parameters,
  };
}
