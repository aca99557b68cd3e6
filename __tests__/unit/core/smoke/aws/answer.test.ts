import { describe, expect, it } from '@jest/globals';
import { computeAwsAnswer, explainFunctionError } from '../../../../../src/core/smoke/aws/answer.js';
import type { AwsCheck } from '../../../../../src/core/smoke/aws/check.js';
import type { ServiceAnswer } from '../../../../../src/core/smoke/aws/service-answer.js';
import { byteLength } from '../../../../../src/core/text/bytes.js';
import { createRedactor } from '../../../../../src/core/text/redact.js';

const CHECK: AwsCheck = {
  kind: 'aws',
  name: 'orders',
  id: 'orders',
  call: { service: 'invoke', function: 'orders', payload: { token: 's3cr3t' } },
  expect: { json: {} },
  withinMs: 0,
  timeoutMs: 10_000,
  optional: false,
  after: [],
};

const judge = (answer: Partial<ServiceAnswer>, expectation: Partial<AwsCheck['expect']> = {}) =>
  computeAwsAnswer({
    check: { ...CHECK, expect: { ...CHECK.expect, ...expectation } },
    answer: { ms: 120, done: 'answered', ...answer },
    redact: createRedactor(['s3cr3t']),
  });

describe('an answer of AWS', () => {
  it('passes with what was done, and shows what was sent without its secrets', () => {
    expect(judge({ text: '{"ok":true}' })).toEqual({
      ms: 120,
      headers: {},
      body: '{"ok":true}',
      failures: [],
      seen: 'answered in 120 ms',
      request: { line: 'invoke orders', headers: {}, body: '{"token":"***"}' },
    });
  });

  it.each<[Partial<AwsCheck['expect']>, string[]]>([
    [{ json: { '$.count': 2 } }, ['$.count is 1, expected 2']],
    [{ json: { '$.none': 2 } }, ['$.none: no such path, expected 2']],
    [{ body: 'orders' }, [`answer does not contain "orders"; it is "{\\"count\\":1}"`]],
    [{ body: '/count/' }, []],
    [{ underMs: 120 }, ['took 120 ms, expected under 120 ms']],
    [{ underMs: 121 }, []],
  ])('is judged by %j', (expectation, failures) => {
    expect(judge({ text: '{"count":1}' }, expectation).failures).toEqual(failures);
  });

  it('that did not come is the failure, whatever was expected', () => {
    const { failures, error, seen } = judge({ error: 'invoking s3cr3t failed' }, { body: 'orders' });
    expect(failures).toEqual(['invoking *** failed']);
    expect(error).toBe('invoking *** failed');
    expect(seen).toBe('no answer');
  });

  it('of a function that threw is an answer, with the end of its log', () => {
    const log = Array.from({ length: 200 }, (_, index) => `line ${index} s3cr3t`).join('\n');
    const { body, error, failures } = judge({ text: '{"errorType":"E"}', log, error: 'the function failed' });
    expect(error).toBeUndefined();
    expect(failures).toEqual(['the function failed']);
    expect(body).toMatch(/^\{"errorType":"E"\}\n\nlast lines of its log:\nline \d+ \*\*\*\n/);
    expect(body).toMatch(/line 199 \*\*\*$/);
    expect(byteLength(body)).toBeLessThanOrEqual(2048);
  });

  it('with a long text keeps its beginning, and the log', () => {
    const { body } = judge({ text: 'é'.repeat(5_000), log: 'only line\n' });
    expect(byteLength(body)).toBeLessThanOrEqual(2048);
    expect(body).toMatch(/^é+…\n\nlast lines of its log:\nonly line$/);
  });

  it('tells what is left also where the run was cancelled, which drops what has no answer', () => {
    const { failures, error } = judge({ error: 'stopped', left: 's3://shop/s3cr3t (denied)' });
    expect(failures).toEqual(['stopped', 'not cleaned up: s3://shop/*** (denied)']);
    expect(error).toBeUndefined();
  });
});

describe('the error of a function', () => {
  it.each([
    ['{"errorType":"TypeError","errorMessage":"no"}', 'the function failed (Unhandled): TypeError: no'],
    ['{"errorMessage":"Task timed out"}', 'the function failed (Unhandled): Task timed out'],
    ['{"other":1}', 'the function failed (Unhandled): {"other":1}'],
    ['null', 'the function failed (Unhandled): null'],
    ['not JSON', 'the function failed (Unhandled): not JSON'],
    ['', 'the function failed (Unhandled)'],
  ])('%s is told as %s', (payload, told) => {
    expect(explainFunctionError('Unhandled', payload)).toBe(told);
  });
});
