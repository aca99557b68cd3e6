import { z } from 'zod';
import type { HttpCheck, HttpExpectation } from '../../../smoke/http/check.js';
import { defined } from '../../defined.js';
import { httpExpectation } from '../http-expectation.js';
import { explainHttpTarget } from '../http-target.js';
import { type Common, commonKeys } from './common.js';

const METHODS = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
/** Tokens of https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2 */
const HEADER_NAME = /^[\w!#$%&'*+.^`|~-]+$/;

export const httpSchema = z.strictObject({
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
  ...commonKeys,
});

export type ParsedHttpCheck = z.output<typeof httpSchema>;

export function toHttpCheck(check: ParsedHttpCheck, common: Common): HttpCheck {
  return {
    ...common,
    kind: 'http',
    url: check.http,
    method: check.method,
    headers: check.headers,
    expect: toExpectation(check.expect),
  };
}

function toExpectation(expect: ParsedHttpCheck['expect']): HttpExpectation {
  const { status, header, json } = expect;
  const isRedirect = status >= 300 && status < 400;
  return {
    status,
    ...defined({ body: expect.body, underMs: expect.under }),
    header,
    json,
    followRedirects: expect.follow_redirects ?? !isRedirect,
  };
}
