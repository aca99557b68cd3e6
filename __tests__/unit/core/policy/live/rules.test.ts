import { describe, expect, it } from '@jest/globals';
import { evaluateLive } from '../../../../../src/core/policy/live/evaluate.js';
import type { Certificate, Observation } from '../../../../../src/core/policy/live/observation.js';
import { LIVE_RULES } from '../../../../../src/core/policy/live/rules.js';
import { answer, DAY, GOOD_CERTIFICATE, GOOD_HEADERS, NO_ANSWER, NOW, subject } from './subjects.js';

const certificate = (change: Partial<Certificate>): Partial<Observation> => ({
  tls: { seen: { version: 'TLSv1.3', certificate: { ...GOOD_CERTIFICATE, ...change } } },
});
const headers = (change: Readonly<Record<string, string | undefined>>, body = ''): Partial<Observation> => ({
  https: answer(200, JSON.parse(JSON.stringify({ ...GOOD_HEADERS, ...change })), body),
});
const hsts = (value: string | undefined) => headers({ 'strict-transport-security': value });
const plain = (status: number, location?: string): Partial<Observation> => ({
  plain: { seen: answer(status, location === undefined ? {} : { location }) },
});
const UNSEEN = { unseen: 'shop.example:443 refused the connection (ECONNREFUSED)' };
const OLD_ONLY = { tls: { seen: { version: 'TLSv1.1', certificate: GOOD_CERTIFICATE } } };

type Case = readonly [
  rule: string,
  result: string,
  when: string,
  what: Partial<Observation>,
  message: RegExp,
];

const CASES: readonly Case[] = [
  ['LIV-01', 'passed', 'old versions are refused', {}, /speaks TLS 1\.3 and refuses TLS 1\.0 and 1\.1/],
  [
    'LIV-01',
    'failed',
    'TLS 1.1 is accepted',
    { oldTls: { seen: 'TLSv1.1' } },
    /A client of TLS 1\.1 is let in/,
  ],
  [
    'LIV-01',
    'failed',
    'TLS 1.0 is accepted',
    { oldTls: { seen: 'TLSv1' } },
    /A client of TLS 1\.0 is let in/,
  ],
  ['LIV-01', 'failed', 'nothing newer than TLS 1.1 is spoken', OLD_ONLY, /speaks only TLS 1\.1/],
  ['LIV-01', 'unknown', 'nothing answers', { tls: UNSEEN, oldTls: UNSEEN }, /refused the connection/],
  ['LIV-01', 'unknown', 'the old handshake came to no end', { oldTls: UNSEEN }, /could not be seen/],

  ['LIV-02', 'passed', 'it is trusted and for the name', {}, /valid for `shop\.example`/],
  [
    'LIV-02',
    'failed',
    'it is self-signed',
    certificate({ problem: 'DEPTH_ZERO_SELF_SIGNED_CERT' }),
    /is self-signed/,
  ],
  [
    'LIV-02',
    'failed',
    'its authority is not trusted',
    certificate({ problem: 'SELF_SIGNED_CERT_IN_CHAIN' }),
    /not trusted/,
  ],
  [
    'LIV-02',
    'failed',
    'the chain has a gap',
    certificate({ problem: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' }),
    /leaves out the one in between/,
  ],
  [
    'LIV-02',
    'failed',
    'it has ended',
    certificate({ problem: 'CERT_HAS_EXPIRED', until: NOW - DAY }),
    /ended on 2026-11-20/,
  ],
  [
    'LIV-02',
    'failed',
    'it is not valid yet',
    certificate({ problem: 'CERT_NOT_YET_VALID', from: NOW + DAY }),
    /only from 2026-11-22 on/,
  ],
  [
    'LIV-02',
    'failed',
    'it is for another name',
    certificate({ problem: 'ERR_TLS_CERT_ALTNAME_INVALID', names: ['a.example', 'b.example'] }),
    /not for `shop\.example` but for `a\.example, b\.example`/,
  ],
  [
    'LIV-02',
    'failed',
    'OpenSSL says something rare',
    certificate({ problem: 'CERT_REVOKED' }),
    /`CERT_REVOKED`/,
  ],
  ['LIV-02', 'unknown', 'nothing answers', { tls: UNSEEN }, /could not be seen/],

  ['LIV-03', 'passed', 'port 80 leads to HTTPS', {}, /redirected to `https:\/\/shop\.example\/`/],
  [
    'LIV-03',
    'passed',
    'port 80 leads to HTTPS elsewhere',
    plain(308, 'https://www.shop.example/x'),
    /redirected/,
  ],
  ['LIV-03', 'passed', 'port 80 is closed', { plain: { seen: 'closed' } }, /closed/],
  ['LIV-03', 'passed', 'plain HTTP alone is refused', plain(403), /refused with status 403/],
  ['LIV-03', 'failed', 'port 80 shows content', plain(200), /content \(status 200\)/],
  [
    'LIV-03',
    'failed',
    'port 80 leads to plain HTTP',
    plain(302, '/login'),
    /`http:\/\/shop\.example\/login`, not to HTTPS/,
  ],
  ['LIV-03', 'failed', 'port 80 leads to no URL', plain(302, 'https://['), /redirected to `https:\/\/\[`/],
  ['LIV-03', 'unknown', 'a redirect leads nowhere', plain(302), /leads nowhere/],
  ['LIV-03', 'unknown', 'both answer 404', { ...plain(404), https: answer(404) }, /is not known/],
  [
    'LIV-03',
    'unknown',
    'HTTPS gave no answer to compare',
    { ...plain(404), https: NO_ANSWER },
    /is not known/,
  ],
  ['LIV-03', 'unknown', 'port 80 answers 503', plain(503), /status 503/],
  ['LIV-03', 'unknown', 'port 80 speaks no HTTP', { plain: { seen: NO_ANSWER } }, /could not be seen/],
  ['LIV-03', 'unknown', 'nothing answers', { plain: UNSEEN }, /could not be seen/],

  ['LIV-04', 'passed', 'it holds two years', {}, /max-age=63072000/],
  [
    'LIV-04',
    'passed',
    'it holds one year, quoted and in capitals',
    hsts('Max-Age="31536000"'),
    /max-age=31536000/,
  ],
  [
    'LIV-04',
    'passed',
    'the order of its parts is another',
    hsts('includeSubDomains; max-age=31536000'),
    /max-age/,
  ],
  ['LIV-04', 'failed', 'it holds a day', hsts('max-age=86400'), /less than a year/],
  ['LIV-04', 'failed', 'it has no time', hsts('includeSubDomains'), /without a `max-age`/],
  ['LIV-04', 'failed', 'its time is no number', hsts('max-age=1e9'), /without a `max-age`/],
  ['LIV-04', 'failed', 'it is not there', hsts(undefined), /no `Strict-Transport-Security`/],
  ['LIV-04', 'failed', 'a 404 comes without it', { https: answer(404) }, /no `Strict-Transport-Security`/],
  ['LIV-04', 'unknown', 'it answers 502', { https: answer(502) }, /status 502/],
  ['LIV-04', 'unknown', 'nothing answers', { https: NO_ANSWER }, /refused the connection/],

  ['LIV-05', 'passed', 'all are there', {}, /names no version/],
  [
    'LIV-05',
    'passed',
    'JSON needs one of them only',
    headers({
      'content-type': 'application/json',
      'content-security-policy': undefined,
      'referrer-policy': undefined,
    }),
    /fit its content/,
  ],
  [
    'LIV-05',
    'passed',
    'a redirect shows nothing',
    { https: answer(302, { location: 'https://login.example/' }) },
    /fit/,
  ],
  [
    'LIV-05',
    'passed',
    'the page sets two of them itself',
    headers(
      { 'content-security-policy': undefined, 'referrer-policy': undefined, 'x-frame-options': 'DENY' },
      `<head><META http-equiv='Content-Security-Policy' content="default-src 'self'"><meta content="no-referrer" name=referrer></head>`,
    ),
    /fit/,
  ],
  ['LIV-05', 'passed', 'the server names no version', headers({ server: 'CloudFront' }), /no version/],
  [
    'LIV-05',
    'failed',
    'a page has none of them',
    { https: answer(200, { 'content-type': 'text/html' }, '<h1>Shop</h1>') },
    /^The answer lacks `X-Content-Type-Options: nosniff`, `Content-Security-Policy`, a frame policy .* and a `Referrer-Policy` other than `unsafe-url`\.$/,
  ],
  [
    'LIV-05',
    'failed',
    'a policy only reports',
    headers({
      'content-security-policy': undefined,
      'content-security-policy-report-only': "default-src 'self'",
      'x-frame-options': 'DENY',
    }),
    /lacks `Content-Security-Policy`\./,
  ],
  [
    'LIV-05',
    'failed',
    'the page may be framed',
    headers({ 'content-security-policy': "default-src 'self'" }),
    /^The answer lacks a frame policy/,
  ],
  [
    'LIV-05',
    'failed',
    'addresses are told to everyone',
    headers({ 'referrer-policy': 'unsafe-url' }),
    /`unsafe-url`/,
  ],
  [
    'LIV-05',
    'failed',
    'the server names its version',
    headers({ server: 'nginx/1.18.0' }),
    /names versions \(`server: nginx\/1\.18\.0`\)/,
  ],
  [
    'LIV-05',
    'failed',
    'the framework is named',
    headers({ 'x-powered-by': 'Express' }),
    /`x-powered-by: Express`/,
  ],
  ['LIV-05', 'unknown', 'it answers 503', { https: answer(503) }, /status 503/],
  ['LIV-05', 'unknown', 'nothing answers', { https: NO_ANSWER }, /refused/],

  ['LIV-06', 'passed', 'all are closed', {}, /None of 3 ports/],
  ['LIV-06', 'failed', 'one is open', { openPorts: { seen: [5432] } }, /port `5432`/],
  ['LIV-06', 'failed', 'two are open', { openPorts: { seen: [22, 5432] } }, /ports `22, 5432`/],
  [
    'LIV-06',
    'unknown',
    'every one is open',
    { openPorts: { seen: [22, 5432, 6379] } },
    /something in between/,
  ],
  [
    'LIV-06',
    'unknown',
    'they may not be tried',
    { openPorts: { unseen: 'it is this machine' } },
    /it is this machine/,
  ],

  ['LIV-07', 'passed', 'it is valid long enough', {}, /ends on 2027-02-09/],
  [
    'LIV-07',
    'failed',
    'ten days are left',
    certificate({ until: NOW + 10.5 * DAY, from: NOW - 80 * DAY }),
    /ends on 2026-12-01/,
  ],
  ['LIV-07', 'failed', 'it has ended', certificate({ until: NOW - DAY }), /ended on 2026-11-20/],
  [
    'LIV-07',
    'passed',
    'it lives for six days and three are left',
    certificate({ from: NOW - 3 * DAY, until: NOW + 3 * DAY }),
    /ends on 2026-11-24/,
  ],
  [
    'LIV-07',
    'failed',
    'it lives for six days and one is left',
    certificate({ from: NOW - 5 * DAY, until: NOW + DAY }),
    /ends on 2026-11-22/,
  ],
  ['LIV-07', 'unknown', 'it does not say', certificate({ until: Number.NaN }), /does not say/],
  ['LIV-07', 'unknown', 'nothing answers', { tls: UNSEEN }, /could not be seen/],
];

describe('live rules', () => {
  it.each(CASES)('%s is %s when %s', (rule, result, _, what, message) => {
    const findings = evaluateLive({ subjects: [subject(what)], settings: {}, environment: 'shop-pr-7' });
    const finding = findings.find((item) => item.rule === rule);
    expect(finding).toMatchObject({ result, message: expect.stringMatching(message) });
  });

  it.each(LIVE_RULES.map(({ id }) => id))('%s has a case for each result', (id) => {
    const results = new Set(CASES.filter(([rule]) => rule === id).map(([, result]) => result));
    expect(results).toEqual(new Set(['passed', 'failed', 'unknown']));
  });
});
