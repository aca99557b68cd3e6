import { mapValues } from '../../map-values.js';
import type { Filler } from '../filler.js';
import type { HttpCheck, HttpExpectation, HttpStep, NegativeExpectation, RequestBody } from './check.js';

/** An HTTP check with its references replaced. */
export function fillHttp(check: HttpCheck, filler: Filler): HttpCheck {
  return { ...check, ...fillStep(check, filler) };
}

/** A request and its expectations with their references replaced. Names of environment variables hold none. */
export function fillStep<S extends HttpStep>(step: S, filler: Filler): S {
  const { url, headers, body, expect } = step;
  return {
    ...step,
    url: filler.text(url),
    headers: mapValues(headers, filler.text),
    ...(body === undefined ? {} : { body: fillBody(body, filler) }),
    expect: fillExpectation(expect, filler),
  };
}

function fillBody(body: RequestBody, { text, tree }: Filler): RequestBody {
  if ('text' in body) return { text: text(body.text) };
  return 'json' in body ? { json: tree(body.json) } : { form: mapValues(body.form, text) };
}

function fillExpectation(expect: HttpExpectation, filler: Filler): HttpExpectation {
  const { body, header, json, schema, not } = expect;
  const { pattern, tree } = filler;
  return {
    ...expect,
    ...(body === undefined ? {} : { body: pattern(body) }),
    header: mapValues(header, (value) => (value === null ? null : pattern(value))),
    json: mapValues(json, tree),
    ...(schema !== undefined && 'inline' in schema
      ? { schema: { inline: mapValues(schema.inline, tree) } }
      : {}),
    ...(not === undefined ? {} : { not: fillNegative(not, filler) }),
  };
}

function fillNegative(not: NegativeExpectation, { pattern, tree }: Filler): NegativeExpectation {
  return {
    ...not,
    ...(not.body === undefined ? {} : { body: pattern(not.body) }),
    header: mapValues(not.header, pattern),
    json: mapValues(not.json, tree),
  };
}
