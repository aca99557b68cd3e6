import { z } from 'zod';
import type { Auth, HttpCheck, HttpStep, RequestBody } from '../../../smoke/http/check.js';
import { explainVariable } from '../../../smoke/http/variables.js';
import { defined } from '../../defined.js';
import { httpExpectation, toExpectation } from '../http-expectation.js';
import { explainHttpTarget } from '../http-target.js';
import { type Common, commonKeys } from './common.js';

const METHODS = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
/** Tokens of https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2 */
const HEADER_NAME = /^[\w!#$%&'*+.^`|~-]+$/;

const headerName = z.string().regex(HEADER_NAME, 'must be the name of a header');

const variable = z.string().superRefine((name, context) => {
  const message = explainVariable(name);
  if (message !== undefined) context.addIssue({ code: 'custom', message });
});

const auth = z
  .strictObject({
    bearer: variable.optional().meta({
      description: 'Environment variable with a token, sent as `Authorization: Bearer …`.',
      examples: ['API_TOKEN'],
    }),
    user: variable.optional().meta({ description: 'Environment variable with a user name (Basic).' }),
    password: variable.optional().meta({ description: 'Environment variable with a password (Basic).' }),
    header: headerName.optional().meta({ description: 'Name of a header.', examples: ['x-api-key'] }),
    value: variable.optional().meta({ description: 'Environment variable with the value of `header`.' }),
  })
  .refine((given) => AUTHS.some((keys) => keys.join() === Object.keys(given).sort().join()), {
    message: 'must be `bearer`, or `user` and `password`, or `header` and `value`',
  });

const AUTHS = [['bearer'], ['password', 'user'], ['header', 'value']];

const body = z.union([
  z.string(),
  z
    .strictObject({
      text: z.string().optional().meta({ description: 'Sent as it is.' }),
      json: z
        .unknown()
        .optional()
        .meta({ description: 'Sent as JSON.', examples: [{ id: 1 }] }),
      form: z.record(z.string(), z.string()).optional().meta({ description: 'Sent as a form.' }),
    })
    .refine((given) => Object.keys(given).length === 1, 'must have one of `text`, `json` and `form`'),
]);

/** What a request and its expectations are written as, in a check and in a step of a scenario. */
export const stepKeys = {
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
    .record(headerName, z.string().regex(/^[^\r\n\0]*$/, 'must be one line'))
    .default({})
    .meta({ description: 'Headers of the request.', examples: [{ accept: 'application/json' }] }),
  body: body.optional().meta({
    description: 'Body of the request: a text, or a map of one of `text`, `json` and `form`.',
    examples: [{ json: { id: 1 } }],
  }),
  auth: auth.optional().meta({
    description:
      'Credentials, by the names of the environment variables that hold them. They stay with the origin that is asked.',
    examples: [{ bearer: 'API_TOKEN' }],
  }),
  expect: httpExpectation,
};

export const httpSchema = z.strictObject({
  ...stepKeys,
  repeat: z
    .number()
    .int()
    .min(1)
    .max(200)
    .optional()
    .meta({
      description:
        'How often each attempt asks, one request after the other, 1 to 200; all answers must be good.',
      examples: [20],
    }),
  ...commonKeys,
});

export type ParsedHttpCheck = z.output<typeof httpSchema>;
export type ParsedStep = Pick<ParsedHttpCheck, keyof typeof stepKeys>;

export function toHttpCheck(check: ParsedHttpCheck, common: Common): HttpCheck {
  return { ...common, kind: 'http', ...toStep(check), ...defined({ repeat: check.repeat }) };
}

export function toStep(step: ParsedStep): HttpStep {
  return {
    url: step.http,
    method: step.method,
    headers: step.headers,
    ...(step.body === undefined
      ? {}
      : { body: typeof step.body === 'string' ? { text: step.body } : (step.body as RequestBody) }),
    ...(step.auth === undefined ? {} : { auth: step.auth as Auth }),
    expect: toExpectation(step.expect),
  };
}
