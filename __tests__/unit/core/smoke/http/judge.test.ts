import { describe, expect, it } from '@jest/globals';
import type { HttpExpectation } from '../../../../../src/core/smoke/http/check.js';
import { type JudgedAnswer, judgeHttp } from '../../../../../src/core/smoke/http/judge.js';

const ANSWER: JudgedAnswer = {
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'session=hush' },
  body: '<h1>Shop</h1>\n<p>open</p>',
  ms: 84,
};

function judge(expected: Partial<HttpExpectation>, answer: Partial<JudgedAnswer> = {}): string[] {
  return judgeHttp({
    answer: { ...ANSWER, ...answer },
    expect: { status: 200, header: {}, json: {}, followRedirects: true, ...expected },
  });
}

describe('judgeHttp', () => {
  it('is content when everything is as expected', () => {
    const expected = {
      body: 'Shop',
      header: { 'Content-Type': 'text/html', 'content-type': '/^text\\/html/' },
      underMs: 85,
    };
    expect(judge(expected)).toEqual([]);
  });

  it('says of a body that was cut that it did not see all of it', () => {
    expect(judge({ body: 'Warehouse' }, { cut: true })).toEqual([
      expect.stringMatching(
        /^the first megabyte of the body \(the rest was not read\) does not contain "Warehouse"; it is/,
      ),
    ]);
    expect(judge({ json: { '$.ok': true } }, { body: '{"a": [1, 2', cut: true })).toEqual([
      'body is 1 MB or more, too long to be read as JSON',
    ]);
  });

  it.each([
    ['body', { body: '/stack trace/' }],
    ['json', { json: { '$.error': true } }],
  ])('can say of no body that was cut that it is not what `not.%s` forbids', (part, forbidden) => {
    const not = { header: {}, json: {}, ...forbidden };
    const failure = `only the first megabyte of the body was judged, the rest may be what \`not.${part}\` forbids`;
    expect(judge({ not }, { body: '{"a": [1', cut: true })).toEqual([failure]);
    expect(judge({ not }, { body: 'x'.repeat(1024 * 1024 + 1) })).toEqual([failure]);
    expect(judge({ not }, { body: '{"a": [1' })).toEqual([]);
  });

  it('says of a body that was cut what it holds and must not', () => {
    const not = { header: {}, json: {}, body: 'trace' };
    expect(judge({ not }, { body: 'a trace', cut: true })).toEqual([
      'body must not contain "trace", and does',
    ]);
  });

  it('names everything that is not, with both values', () => {
    const expected: Partial<HttpExpectation> = {
      status: 201,
      body: 'Warehouse',
      header: { 'X-Cache': 'hit', 'Content-Type': 'json' },
      json: { '$.ok': true },
      underMs: 84,
    };
    expect(judge(expected)).toEqual([
      'status 200, expected 201',
      'header x-cache is missing, expected it to contain "hit"',
      'header content-type does not contain "json"; it is "text/html; charset=utf-8"',
      'body does not contain "Warehouse"; it is "<h1>Shop</h1> <p>open</p>"',
      'body is not JSON: "<h1>Shop</h1> <p>open</p>"',
      'took 84 ms, expected under 84 ms',
    ]);
  });

  it('judges by regular expression what stands between slashes', () => {
    expect(judge({ body: '/<h1>shop/i' })).toEqual([]);
    expect(judge({ body: '/^<p>/m' })).toEqual([]);
    expect(judge({ body: '/^<p>/' })).toEqual([expect.stringContaining('body does not match /^<p>/; it is')]);
  });

  it('calls an empty body empty', () => {
    expect(judge({ body: 'Shop', json: { $: 1 } }, { body: '' })).toEqual([
      'body does not contain "Shop"; it is empty',
      'body is not JSON: it is empty',
    ]);
  });

  it('quotes a long body short and on one line', () => {
    const [failure = ''] = judge({ body: 'Shop' }, { body: 'line\n'.repeat(100_000) });
    expect(failure).toBe(`body does not contain "Shop"; it begins "${'line '.repeat(12)}"…`);
  });

  it('judges only the first megabyte of a body', () => {
    const body = `${'x'.repeat(1024 * 1024)}Shop`;
    expect(judge({ body: 'Shop' }, { body })).toHaveLength(1);
    expect(judge({ body: 'xShop' }, { body: body.slice(1) })).toHaveLength(1);
    expect(judge({ body: 'Shop' }, { body: body.slice(4) })).toEqual([]);
  });

  it('never quotes what may be a session or a credential', () => {
    const failures = judge({ header: { 'Set-Cookie': 'theme=' } });
    expect(failures).toEqual(['header set-cookie does not contain "theme="; it is [hidden]']);
  });

  it('hides secrets before it cuts, so that no half of one is left', () => {
    const secret = 's'.repeat(200);
    const failures = judgeHttp({
      answer: { ...ANSWER, body: `key ${secret}` },
      expect: { status: 200, header: {}, json: {}, followRedirects: true, body: 'Shop' },
      redact: (text) => text.replaceAll(secret, '***'),
    });
    expect(failures).toEqual(['body does not contain "Shop"; it is "key ***"']);
  });

  it('says so when an expectation is no regular expression', () => {
    expect(judge({ body: '/(/' })).toEqual([
      expect.stringMatching(/^body can't be judged: .*regular expression/),
    ]);
  });
});
