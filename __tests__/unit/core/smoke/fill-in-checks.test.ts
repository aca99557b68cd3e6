import { describe, expect, it } from '@jest/globals';
import { fillInChecks } from '../../../../src/core/smoke/fill-in-checks.js';
import type { HttpCheck } from '../../../../src/core/smoke/http/check.js';

const CHECK: HttpCheck = {
  kind: 'http',
  name: 'metrics of ${env.name}',
  url: '${outputs.metrics_url}/${pr.number}',
  method: 'GET',
  headers: {},
  expect: { status: 200, header: {}, json: {}, followRedirects: true },
  withinMs: 0,
  timeoutMs: 1_000,
  optional: true,
  id: 'preview',
  after: [],
};

function fillIn(outputs: Readonly<Record<string, unknown>>, change: Partial<HttpCheck> = {}) {
  const values = { outputs, environment: 'shop-pr-7', pullNumber: 7, headSha: undefined };
  return fillInChecks([{ ...CHECK, ...change }], values);
}

describe('an optional check', () => {
  it('is filled in where its output is set', () => {
    expect(fillIn({ metrics_url: 'http://x' })).toEqual([
      { ...CHECK, name: 'metrics of shop-pr-7', url: 'http://x/7' },
    ]);
  });

  it.each([
    [{}, 'output metrics_url is not set'],
    [{ metrics_url: null }, 'output metrics_url is not set'],
    [{ metric_url: 'http://x' }, 'output metrics_url is not set (did you mean `metric_url`?)'],
  ])('is skipped with outputs %j', (outputs, skipped) => {
    expect(fillIn(outputs)).toEqual([
      { ...CHECK, name: 'metrics of shop-pr-7', url: '${outputs.metrics_url}/7', skipped },
    ]);
  });
});

it('a check that is not optional needs its output', () => {
  expect(() => fillIn({ metrics_url: null }, { optional: false })).toThrow(
    'output `metrics_url` does not exist',
  );
});
