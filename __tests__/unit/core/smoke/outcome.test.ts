import { describe, expect, it } from '@jest/globals';
import type { SmokeCheck } from '../../../../src/core/smoke/check.js';
import type { Answer } from '../../../../src/core/smoke/check-result.js';
import { computeHttpAnswer } from '../../../../src/core/smoke/http/answer.js';
import { computeResult } from '../../../../src/core/smoke/outcome.js';

const CHECK: SmokeCheck = {
  kind: 'http',
  name: 'home page',
  url: 'https://me:hush@shop.example/',
  method: 'GET',
  headers: {},
  expect: { status: 200, header: {}, json: {}, followRedirects: true },
  withinMs: 60_000,
  timeoutMs: 10_000,
  optional: false,
  id: 'home page',
  after: [],
};
const redact = (text: string) => text.replaceAll('hush', '***');
const answer = (failures: string[], ms = 84): Answer => ({
  ms,
  status: 200,
  headers: {},
  body: '',
  failures,
  seen: `200 in ${ms} ms`,
});

describe('computeHttpAnswer', () => {
  it('keeps 2 KB of the body, secrets hidden', () => {
    const body = `hush${'ä'.repeat(5_000)}`;
    const kept = computeHttpAnswer({
      check: CHECK,
      redact,
      answer: { ok: true, status: 200, headers: {}, body, ms: 1 },
    });
    expect(new TextEncoder().encode(kept.body).length).toBeLessThanOrEqual(2_048);
    expect(kept.body).toMatch(/^\*\*\*ä+$/);
    expect(kept.failures).toEqual([]);
  });

  it('takes the lack of an answer for a failure', () => {
    const kept = computeHttpAnswer({
      check: CHECK,
      redact,
      answer: { ok: false, error: 'hush refused', ms: 1 },
    });
    expect(kept).toEqual({
      ms: 1,
      headers: {},
      body: '',
      error: '*** refused',
      failures: ['*** refused'],
      seen: 'no answer',
    });
  });
});

describe('computeResult', () => {
  const end = { check: CHECK, redact, ms: 4_200 };

  it('is flaky when the last answer passed and others before it failed', () => {
    const result = computeResult({
      ...end,
      attempts: 2,
      answers: [answer(['status 503, expected 200']), answer([])],
    });
    expect(result).toMatchObject({
      result: 'flaky',
      attempts: 2,
      ms: 4_200,
      message: '200 in 84 ms, after 1 attempt that failed',
    });
  });

  it('names everything that was not met', () => {
    const result = computeResult({ ...end, attempts: 3, answers: [answer(['a', 'b', 'c'])] });
    expect(result).toMatchObject({ result: 'failed', attempts: 3, message: 'a; b; c' });
  });

  it('names twenty things that were not met, and counts the others', () => {
    const failures = Array.from({ length: 23 }, (_, index) => `f${index}`);
    const { message } = computeResult({ ...end, attempts: 1, answers: [answer(failures)] });
    expect(message).toMatch(/^f0; f1; .*f19; and 3 more expectations not met$/);
  });

  it('keeps the last five answers, oldest first', () => {
    const answers = [1, 2, 3, 4, 5, 6].map((ms) => answer(['x'], ms));
    expect(computeResult({ ...end, attempts: 6, answers }).answers.map(({ ms }) => ms)).toEqual([
      2, 3, 4, 5, 6,
    ]);
  });

  it('shows the target without user and password', () => {
    expect(computeResult({ ...end, attempts: 1, answers: [answer([])] }).target).toBe(
      'GET https://shop.example/',
    );
  });
});
