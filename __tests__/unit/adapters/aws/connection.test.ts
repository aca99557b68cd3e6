import { expect, it } from '@jest/globals';
import { computeFirstCallLimits } from '../../../../src/adapters/aws/connection.js';

it('the first call of a run takes less than a minute where nobody answers', () => {
  const { maxAttempts, requestHandler } = computeFirstCallLimits();
  const { connectionTimeout, socketTimeout, requestTimeout } = requestHandler;
  const longest = Math.max(connectionTimeout, socketTimeout, requestTimeout);
  expect(maxAttempts * longest).toBeLessThan(60_000);
});
