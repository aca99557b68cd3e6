import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
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

  it('of a function that threw quotes what it said in one line, without its secrets and not all of it', () => {
    const said = `TypeError: no s3cr3t\n    at line 1\n${'é'.repeat(3_000_000)}`;
    const { failures } = judge({ text: '{}', error: 'the function failed (Unhandled)', said });
    expect(failures).toEqual([
      expect.stringMatching(/^the function failed \(Unhandled\): "TypeError: no \*\*\* at line 1 é+"…$/),
    ]);
    expect(failures[0]?.length).toBeLessThan(600);
  });

  it('shows no part of a secret where what the function said is cut', () => {
    const secret = 'sk_live_0123456789abcdefghijklmnop';
    fc.assert(
      fc.property(fc.integer({ min: 440, max: 520 }), (length) => {
        const { failures } = computeAwsAnswer({
          check: CHECK,
          answer: { ms: 1, done: '', text: '', error: 'it failed', said: `${'x'.repeat(length)}${secret}` },
          redact: createRedactor([secret]),
        });
        expect(failures.join()).not.toContain('sk_');
      }),
    );
  });

  it('cuts what AWS says, and puts it on one line', () => {
    expect(judge({ error: 'ERROR: no table\n  Position: 15' }).failures).toEqual([
      'ERROR: no table Position: 15',
    ]);
    const { failures, error } = judge({ error: 'x'.repeat(100_000), left: 'y'.repeat(100_000) });
    expect(failures.map((failure) => byteLength(failure))).toEqual([2048, 2048]);
    expect(error).toBeUndefined();
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
    ['{"errorType":"TypeError","errorMessage":"no"}', 'TypeError: no'],
    ['{"errorMessage":"Task timed out"}', 'Task timed out'],
    ['{"other":1}', '{"other":1}'],
    ['null', 'null'],
    ['not JSON', 'not JSON'],
    ['', ''],
  ])('%s says %s', (payload, said) => {
    expect(explainFunctionError('Unhandled', payload)).toEqual({
      error: 'the function failed (Unhandled)',
      said,
    });
  });

  it('that says nothing is told by its kind', () => {
    expect(judge({ text: '', ...explainFunctionError('Unhandled', '') }).failures).toEqual([
      'the function failed (Unhandled)',
    ]);
  });
});
