import { describe, expect, it } from '@jest/globals';
import { awsNameOf, computeTripSettings, isRefusal } from '../../../../src/adapters/aws/service-trip.js';
import { MayflyError } from '../../../../src/core/errors.js';

const failure = (cause: unknown) =>
  new MayflyError('putting failed', { kind: 'outside', hint: 'Try.', cause });
const answered = (httpStatusCode: number) =>
  failure(Object.assign(new Error('no'), { name: 'NoSuchBucket', $metadata: { httpStatusCode } }));

describe('calls of a round trip', () => {
  it('are made once, and wait as long as their check does', () => {
    const connection = {
      region: 'eu-west-1',
      endpoint: undefined,
      credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    };
    expect(computeTripSettings(connection)).toEqual({
      region: 'eu-west-1',
      credentials: connection.credentials,
      maxAttempts: 1,
      requestHandler: { connectionTimeout: 5_000 },
    });
  });

  it.each([
    [answered(404), true],
    [answered(403), true],
    [answered(500), false],
    [answered(503), false],
    [failure(new Error('ECONNRESET')), false],
    [new Error('of another kind'), false],
  ])('were refused, %s: %s', (error, refused) => {
    expect(isRefusal(error)).toBe(refused);
  });

  it('are told with what AWS calls the failure', () => {
    expect(awsNameOf(answered(404))).toBe('NoSuchBucket');
  });
});
