import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { TlsExpectation } from '../../../../../src/core/smoke/tls/check.js';
import { judgeTls } from '../../../../../src/core/smoke/tls/judge.js';
import type { Handshake, PeerCertificate } from '../../../../../src/core/smoke/tls/sight.js';
import { computeRanges } from '../../../../../src/core/smoke/tls/version.js';
import { createRedactor } from '../../../../../src/core/text/redact.js';

const NOW = Date.parse('2026-11-27T00:00:00Z');

const CERTIFICATE: PeerCertificate = {
  problem: undefined,
  subject: 'CN=shop.example',
  issuer: 'CN=Amazon RSA 2048 M03, O=Amazon, C=US',
  names: ['shop.example'],
  unfit: [],
  from: Date.parse('2026-10-01T00:00:00Z'),
  until: Date.parse('2026-12-27T12:00:00Z'),
};

const agreed = (change: Partial<PeerCertificate> = {}, version = 'TLSv1.3'): Handshake => ({
  ok: true,
  version,
  certificate: { ...CERTIFICATE, ...change },
  connectMs: 3,
  tlsMs: 9,
});
const failed = (code: string, connected = true): Handshake => ({ ok: false, connected, code });

function judge(handshakes: readonly Handshake[], expected: Partial<TlsExpectation> = {}) {
  const expectAll: TlsExpectation = { names: [], chain: 'trusted', ...expected };
  return judgeTls({
    target: { host: 'shop.example', port: 443 },
    expect: expectAll,
    ranges: computeRanges(expectAll.version),
    sight: { reached: true, at: NOW, timings: { totalMs: 20 }, handshakes },
    redact: createRedactor(['hush-4711']),
  });
}

const MODERN: Partial<TlsExpectation> = { version: { operator: '>=', version: 'TLSv1.2' } };

describe('a certificate in order', () => {
  it('passes, and says for how long', () => {
    expect(judge([agreed()])).toMatchObject({ failures: [], seen: 'TLSv1.3, 30 days left, CN=shop.example' });
    expect(judge([agreed({ until: NOW + 3_600_000 })]).seen).toBe('TLSv1.3, 1 h left, CN=shop.example');
  });

  it('is judged to the millisecond', () => {
    const days = (count: number): Partial<TlsExpectation> => ({ validForMs: count * 86_400_000 });
    expect(judge([agreed({ until: NOW + 14 * 86_400_000 })], days(14)).failures).toEqual([]);
    expect(judge([agreed({ until: NOW + 14 * 86_400_000 - 1 })], days(14)).failures).toEqual([
      'the certificate ends in 13 days (2026-12-10), expected at least 14 days',
    ]);
    expect(judge([agreed({ until: NOW })]).failures).toEqual([
      expect.stringContaining('ended on 2026-11-27'),
    ]);
  });
});

describe('a chain', () => {
  it('of which another certificate has ended is told as such', () => {
    expect(judge([agreed({ problem: 'CERT_HAS_EXPIRED' })]).failures).toEqual([
      'the certificate has a chain that is not accepted (CERT_HAS_EXPIRED), expected a chain that is trusted',
    ]);
  });

  it('may be any, and the name still counts', () => {
    const handshake = agreed({ problem: 'SELF_SIGNED_CERT_IN_CHAIN', unfit: ['shop.example'], names: [] });
    expect(judge([handshake], { chain: 'any' }).failures).toEqual([
      'the certificate is not for "shop.example"; it has no names',
    ]);
    expect(judge([handshake]).failures).toHaveLength(2);
  });

  it('without times is no certificate to rely on', () => {
    expect(judge([agreed({ from: Number.NaN, until: Number.NaN })])).toMatchObject({
      failures: ['the certificate does not say from when until when it is valid'],
      seen: 'TLSv1.3, no end, CN=shop.example',
    });
  });
});

describe('old versions', () => {
  it.each(['ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', 'ECONNRESET', 'EPROTO'])('are refused by %s', (code) => {
    expect(judge([agreed(), failed(code)], MODERN).failures).toEqual([]);
  });

  it.each([
    [failed('TIMEOUT'), 'a client of TLS 1.0 to 1.1 got no answer (TIMEOUT), expected TLS >=1.2 only'],
    [
      failed('ECONNREFUSED', false),
      'a client of TLS 1.0 to 1.1 got no answer (ECONNREFUSED), expected TLS >=1.2 only',
    ],
    [
      failed('ERR_SSL_NO_PROTOCOLS_AVAILABLE'),
      "this machine can't speak TLS 1.0 to 1.1 itself (ERR_SSL_NO_PROTOCOLS_AVAILABLE), expected TLS >=1.2 only",
    ],
  ])('are not known to be refused by %j', (handshake, failure) => {
    expect(judge([agreed(), handshake], MODERN).failures).toEqual([failure]);
  });
});

describe('whatever a certificate says', () => {
  it('stays on one line, short and without secrets where people read it', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '::error::x',
        'hush-4711',
        '\n##[error]',
        '\u0085\u009b',
        '@everyone',
        'x'.repeat(5_000),
      ),
    );
    fc.assert(
      fc.property(text, text, fc.array(text), (subject, issuer, names) => {
        const handshake = agreed({ subject, issuer, names, unfit: ['shop.example'] });
        const answer = judge([handshake], { issuer: 'O=Amazon' });
        for (const line of [answer.seen, ...answer.failures]) {
          expect(line).not.toMatch(/\p{Cc}|\p{Zl}|\p{Zp}/u);
          expect(line).not.toMatch(/^\s*::/);
          expect(line.length).toBeLessThan(500);
        }
        expect(JSON.stringify(answer)).not.toContain('hush-4711');
        expect(Buffer.byteLength(answer.body)).toBeLessThanOrEqual(2_048);
      }),
    );
  });
});
