import type { S3Client } from '@aws-sdk/client-s3';
import type { AwsCredentialIdentity, AwsCredentialIdentityProvider } from '@aws-sdk/types';

/** Where and as whom AWS is called. */
export interface AwsConnection {
  readonly region: string;
  /** An AWS-compatible endpoint instead of AWS itself; undefined means AWS. */
  readonly endpoint: string | undefined;
  readonly credentials: AwsCredentialIdentity | AwsCredentialIdentityProvider;
}

/** Attempts in all. */
const MAX_ATTEMPTS = 4;
const CONNECT_TIMEOUT_MS = 5_000;
/** How long nothing may come or go. */
const IDLE_TIMEOUT_MS = 30_000;
/** From the first byte sent to the answer's headers: long enough to upload a large bundle. */
const REQUEST_TIMEOUT_MS = 300_000;

/**
 * No call may hang or be repeated without end. The SDK only warns of `requestTimeout` unless it is told to throw:
 * https://github.com/smithy-lang/smithy-typescript/blob/main/packages/types/src/http/httpHandlerInitialization.ts
 */
export function computeCallLimits() {
  return {
    maxAttempts: MAX_ATTEMPTS,
    requestHandler: {
      connectionTimeout: CONNECT_TIMEOUT_MS,
      socketTimeout: IDLE_TIMEOUT_MS,
      requestTimeout: REQUEST_TIMEOUT_MS,
      throwOnRequestTimeout: true,
    },
  };
}

/** Shorter limits for the first call of a run, which is small: nobody waits for long where nobody answers. */
const FIRST_ANSWER_MS = 12_000;

/** Limits of the first call of a run: under a minute in all. */
export function computeFirstCallLimits() {
  const { requestHandler } = computeCallLimits();
  return {
    maxAttempts: MAX_ATTEMPTS,
    requestHandler: {
      ...requestHandler,
      socketTimeout: FIRST_ANSWER_MS,
      requestTimeout: FIRST_ANSWER_MS,
    },
  };
}

/** Client settings common to all services. An emulator's buckets have no host names of their own, hence path style. */
export function computeClientSettings(connection: AwsConnection) {
  return {
    region: connection.region,
    credentials: connection.credentials,
    ...computeCallLimits(),
    ...(connection.endpoint === undefined ? {} : { endpoint: connection.endpoint }),
  };
}

export async function openS3(connection: AwsConnection): Promise<S3Client> {
  const { S3Client } = await import('@aws-sdk/client-s3');
  return new S3Client({
    ...computeClientSettings(connection),
    forcePathStyle: connection.endpoint !== undefined,
  });
}
