import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { computeWait, type FailedAttempt } from '../../../../src/adapters/github/retry.js';

const failed = (change: Partial<FailedAttempt>): FailedAttempt => ({
  method: 'GET',
  status: 500,
  headers: {},
  message: 'Server Error',
  lost: true,
  attempt: 1,
  repeatable: false,
  now: 1_000_000,
  ...change,
});

describe('the wait before a retry', () => {
  it.each([
    ['doubles with each attempt', { attempt: 3 }, 4000],
    ['is none after three retries', { attempt: 4 }, undefined],
    ['follows a lost connection', { status: undefined }, 1000],
    ['follows a conflict, also of a POST', { method: 'POST', status: 409 }, 1000],
    ['is none for a POST that may have been carried out', { method: 'POST', status: 502 }, undefined],
    ['is none for a POST without an answer', { method: 'POST', status: undefined }, undefined],
    ['exists for a POST that does no harm twice', { method: 'POST', repeatable: true }, 1000],
    ['is none for a bad request', { status: 422, lost: false }, undefined],
    [
      'is none for a missing permission',
      { status: 403, lost: false, message: 'Resource not accessible by integration' },
      undefined,
    ],
    [
      'is what retry-after says, also for a POST',
      { method: 'POST', status: 403, headers: { 'retry-after': '5' } },
      5000,
    ],
    [
      'is none when retry-after is over a minute',
      { status: 429, headers: { 'retry-after': '61' } },
      undefined,
    ],
    ['is a minute when a limit gives no time', { status: 403, message: 'a secondary rate limit' }, 60_000],
    [
      'lasts to the reset of a used-up limit',
      { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1010' } },
      11_000,
    ],
    [
      'is short when the reset is past',
      { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '990' } },
      1000,
    ],
  ] satisfies (readonly [string, Partial<FailedAttempt>, number | undefined])[])('%s', (_, change, wait) => {
    expect(computeWait(failed(change))).toBe(wait);
  });

  it('is never longer than a minute, whatever the headers say', () => {
    const header = fc.option(fc.oneof(fc.string(), fc.integer().map(String)), { nil: undefined });
    const headers = fc.record({
      'retry-after': header,
      'x-ratelimit-reset': header,
      'x-ratelimit-remaining': fc.constantFrom('0', '1', undefined),
    });
    fc.assert(
      fc.property(
        headers,
        fc.constantFrom(403, 429, 409, 500, undefined),
        fc.nat(6),
        (all, status, attempt) => {
          const wait = computeWait(failed({ headers: all, status, attempt: attempt + 1 }));
          expect(wait === undefined || (wait >= 0 && wait <= 60_000)).toBe(true);
        },
      ),
    );
  });
});
