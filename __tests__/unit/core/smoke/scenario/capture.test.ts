import { expect, it } from '@jest/globals';
import { captureValue } from '../../../../../src/core/smoke/scenario/capture.js';

it('a pattern that would try for minutes is stopped', () => {
  const body = `${'a'.repeat(5_000)}!`;
  const answer = { ok: true, status: 200, headers: {}, body, ms: 1 } as const;
  expect(captureValue('x', { body: '/^(a+)+$/i' }, { answer, findCookie: () => undefined })).toEqual({
    failure: 'nothing to save as x: /^(a+)+$/i was stopped after 1 s on this body',
  });
});
