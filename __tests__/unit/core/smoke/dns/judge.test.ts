import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DnsExpectation, DnsType } from '../../../../../src/core/smoke/dns/check.js';
import { judgeDns } from '../../../../../src/core/smoke/dns/judge.js';
import type { RecordSet } from '../../../../../src/core/smoke/dns/sight.js';
import { createRedactor } from '../../../../../src/core/text/redact.js';

const set = (type: DnsType, ...texts: string[]): RecordSet => ({
  type,
  records: texts.map((text) => ({ text })),
});
const none = (type: DnsType, code: string): RecordSet => ({ type, records: [], code });

const judge = (sets: readonly RecordSet[], expected: Partial<DnsExpectation> = {}) =>
  judgeDns({
    name: 'shop.example',
    expect: { includes: [], absent: false, ...expected },
    sight: { sets, ms: 5 },
    redact: createRedactor(['hush-4711']),
  });

describe('records', () => {
  it('of which there are many are counted', () => {
    const { seen } = judge([set('A', ...Array.from({ length: 8 }, (_, index) => `10.0.0.${index}`))]);
    expect(seen).toBe('8 records: 10.0.0.0, 10.0.0.1, 10.0.0.2, 10.0.0.3, 10.0.0.4 and 3 more');
  });

  it('are none for sure where all types say so', () => {
    const sets = [none('A', 'ENODATA'), none('AAAA', 'ENOTFOUND')];
    expect(judge(sets, { absent: true }).failures).toEqual([]);
    expect(judge(sets, { count: 2 }).failures).toEqual([
      'shop.example has no such record (ENODATA), expected 2 A or AAAA records',
    ]);
    expect(judge(sets, { includes: ['10.0.0.1'] }).failures).toEqual([
      'shop.example has no such record (ENODATA), expected "10.0.0.1"',
    ]);
  });

  it.each(['ESERVFAIL', 'EREFUSED', 'TIMEOUT', 'ETIMEOUT', 'ECONNREFUSED', 'EBADRESP', 'ECANCELLED'])(
    'are not known to be absent by %s',
    (code) => {
      const { failures, error } = judge([none('A', 'ENOTFOUND'), none('AAAA', code)], { absent: true });
      expect(failures).toEqual([expect.stringContaining(`(${code}), asked for AAAA`)]);
      expect(error).toContain(code);
    },
  );

  it('may be judged by a broken pattern, which is told', () => {
    expect(judge([set('TXT', 'x')], { includes: ['/(/'] }).failures).toEqual([
      expect.stringContaining('/(/ is not a regular expression'),
    ]);
  });

  it('that are expected exactly are met in any order and number', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.ipV4(), { minLength: 1 }), fc.func(fc.integer()), (addresses, key) => {
        const shuffled = [...addresses].sort((a, b) => key(a) - key(b));
        expect(judge([set('A', ...addresses)], { values: shuffled }).failures).toEqual([]);
        expect(judge([set('A', ...addresses)], { values: [...addresses, 'x'] }).failures).toHaveLength(1);
        expect(judge([set('A', ...addresses)], { values: addresses.slice(1) }).failures).toHaveLength(1);
      }),
    );
  });
});

describe('whatever a record says', () => {
  it('stays on one line, short and without secrets where people read it', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('::error::x', 'hush-4711', '\n##[error]', '\u0085\u009b', 'x'.repeat(60_000)),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), (texts) => {
        const answer = judge([set('TXT', ...texts)], { values: ['other'], count: 0, includes: ['/[z]{9}/'] });
        for (const line of [answer.seen, ...answer.failures]) {
          expect(line).not.toMatch(/\p{Cc}|\p{Zl}|\p{Zp}/u);
          expect(line).not.toMatch(/^\s*::/);
          expect(line.length).toBeLessThan(2_000);
        }
        expect(JSON.stringify(answer)).not.toContain('hush-4711');
        expect(answer.body.split('\n').every((line) => line === '' || !line.startsWith('::'))).toBe(true);
        expect(Buffer.byteLength(answer.body)).toBeLessThanOrEqual(2_048);
      }),
    );
  });
});
