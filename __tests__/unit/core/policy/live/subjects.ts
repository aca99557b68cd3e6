import type { Endpoint } from '../../../../../src/core/policy/live/endpoint.js';
import type { LiveSubject } from '../../../../../src/core/policy/live/live-rule.js';
import type { Certificate, Observation } from '../../../../../src/core/policy/live/observation.js';
import type { HttpAnswer } from '../../../../../src/core/smoke/http-answer.js';

export const NOW = Date.parse('2026-11-21T10:00:00Z');
export const DAY = 86_400_000;

export const ENDPOINT: Endpoint = {
  origin: 'https://shop.example',
  url: 'https://shop.example/',
  host: 'shop.example',
  port: 443,
  secure: true,
  closedPorts: [22, 5432, 6379],
};

export const GOOD_CERTIFICATE: Certificate = {
  problem: undefined,
  names: ['shop.example'],
  from: NOW - 10 * DAY,
  until: NOW + 80 * DAY,
};

export const answer = (
  status: number,
  headers: Readonly<Record<string, string>> = {},
  body = '',
): HttpAnswer => ({
  ok: true,
  status,
  headers,
  body,
  ms: 3,
});

export const NO_ANSWER: HttpAnswer = { ok: false, error: 'shop.example refused the connection', ms: 1 };

export const GOOD_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'strict-transport-security': 'max-age=63072000; includeSubDomains; preload',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'self'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
};

/** Of an endpoint with which nothing is wrong. */
export const GOOD: Observation = {
  tls: { seen: { version: 'TLSv1.3', certificate: GOOD_CERTIFICATE } },
  oldTls: { seen: 'refused' },
  https: answer(200, GOOD_HEADERS, '<h1>Shop</h1>'),
  plain: { seen: answer(301, { location: 'https://shop.example/' }) },
  openPorts: { seen: [] },
};

export const subject = (
  change: Partial<Observation> = {},
  endpoint: Partial<Endpoint> = {},
): LiveSubject => ({
  endpoint: { ...ENDPOINT, ...endpoint },
  observation: { ...GOOD, ...change },
  now: NOW,
});
