import { describe, expect, it } from '@jest/globals';
import type { Answer } from '../../../../../src/core/smoke/check-result.js';
import { nameWholeLimit } from '../../../../../src/core/smoke/scenario/outcome.js';

const unanswered = (error: string): Answer => ({
  ms: 264,
  headers: {},
  body: '',
  error,
  failures: [error],
  seen: 'no answer',
});

describe('a step of a scenario that ran out of time', () => {
  it('names the limit of all steps', () => {
    const answer = unanswered('timed out after 0.264 s: no answer');
    const error = 'timed out after 1 s for all steps: no answer';
    expect(nameWholeLimit(answer, { stepMs: 264, timeoutMs: 1_000 })).toEqual({
      ...answer,
      error,
      failures: [error],
    });
  });

  it.each([
    ['had all of the time', 'timed out after 1 s: no answer', 1_000],
    ['failed in another way', 'refused the connection', 264],
  ])('is left as it is where it %s', (_, error, stepMs) => {
    const answer = unanswered(error);
    expect(nameWholeLimit(answer, { stepMs, timeoutMs: 1_000 })).toEqual(answer);
  });
});
