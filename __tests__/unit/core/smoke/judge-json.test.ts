import { describe, expect, it } from '@jest/globals';
import { judgeJson } from '../../../../src/core/smoke/judge-json.js';

const BODY = JSON.stringify({ ok: true, none: null, items: [{ id: 1, tags: ['a'] }, { id: 2 }], 'a b': 'ä' });

const judge = (expected: Record<string, unknown>, body = BODY) =>
  judgeJson({ body, expected, redact: (text) => text.replaceAll('hush', '***') });

describe('judgeJson', () => {
  it.each([
    ['$.ok', true],
    ['$.none', null],
    ['$.items[0]', { tags: ['a'], id: 1 }],
    ['$.items[-1].id', 2],
    ['$..id', 1],
    ['$.items[?@.id > 1].id', 2],
    ["$['a b']", 'ä'],
  ])('finds %s to be %j', (path, value) => {
    expect(judge({ [path]: value })).toEqual([]);
  });

  it.each([
    ['$.ok', 'true', '$.ok is true, expected "true"'],
    ['$.none', 0, '$.none is null, expected 0'],
    ['$.items', [], '$.items is [{"id":1,"tags":["a"]},{"id":2}], expected []'],
    ['$.missing', 1, '$.missing: no such path, expected 1'],
    ['$.missing', null, '$.missing: no such path, expected null'],
  ])('finds %s not to be %j', (path, value, failure) => {
    expect(judge({ [path]: value })).toEqual([failure]);
  });

  it('says which path is no JSONPath, and judges the others', () => {
    expect(judge({ 'ok[': 1, '$.ok': false })).toEqual([
      expect.stringContaining('ok[ is not a JSONPath: '),
      '$.ok is true, expected false',
    ]);
  });

  it('hides secrets in the values that it quotes', () => {
    expect(judge({ $: {} }, '{"password":"hush"}')).toEqual(['$ is {"password":"***"}, expected {}']);
  });

  it('says that a body was cut rather than calling it broken', () => {
    const failures = judge({ $: 1 }, `"${'x'.repeat(1024 * 1024 - 1)}`);
    expect(failures).toEqual(['body is 1 MB or more, too long to be read as JSON']);
  });

  it('does not read a body that nobody asked to be JSON', () => {
    expect(judge({}, 'not JSON')).toEqual([]);
  });
});
