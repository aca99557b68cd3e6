import { z } from 'zod';
import type { RawTest } from '../test-report.js';
import { describeMismatch, mismatchSchema } from './pact-mismatch.js';

/** What is published to a broker: https://docs.pact.io/pact_broker/advanced_topics/api_docs/publish_verification_result */
export const brokerSchema = z.object({
  success: z.boolean(),
  testResults: z
    .array(
      z.object({
        interactionId: z.string().optional(),
        interactionDescription: z.string().optional(),
        success: z.boolean(),
        mismatches: z.array(mismatchSchema).optional(),
        exceptions: z.array(z.object({ message: z.string().optional() })).optional(),
      }),
    )
    .optional()
    .catch(undefined),
});

export function readBroker({ success, testResults = [] }: z.infer<typeof brokerSchema>): readonly RawTest[] {
  const tests = testResults.map((test): RawTest => {
    const lines = [
      ...(test.mismatches ?? []).map(describeMismatch),
      ...(test.exceptions ?? []).map(({ message }) => message ?? ''),
    ];
    return {
      name: test.interactionDescription ?? `interaction ${test.interactionId ?? 'without id'}`,
      result: test.success ? 'passed' : 'failed',
      message: lines.join('; '),
      detail: lines.join('\n'),
    };
  });
  const isTold = tests.some(({ result }) => (result === 'failed') === !success);
  return isTold ? tests : [...tests, { name: 'verification', result: success ? 'passed' : 'failed' }];
}
