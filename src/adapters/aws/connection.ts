import type { S3Client } from '@aws-sdk/client-s3';
import type { AwsCredentialIdentity, AwsCredentialIdentityProvider } from '@aws-sdk/types';

/** Where and as whom AWS is called. */
export interface AwsConnection {
  readonly region: string;
  /** An AWS-compatible endpoint instead of AWS itself; undefined means AWS. */
  readonly endpoint: string | undefined;
  readonly credentials: AwsCredentialIdentity | AwsCredentialIdentityProvider;
}

/** Bounds of every call: attempts in all, ms to connect, ms for the whole answer. */
const MAX_ATTEMPTS = 4;
const CONNECT_TIMEOUT_MS = 5_000;
const REQUEST_TIMEOUT_MS = 30_000;

/** Client settings common to all services. An emulator's buckets have no host names of their own, hence path style. */
export function computeClientSettings(connection: AwsConnection) {
  return {
    region: connection.region,
    credentials: connection.credentials,
    maxAttempts: MAX_ATTEMPTS,
    requestHandler: { connectionTimeout: CONNECT_TIMEOUT_MS, requestTimeout: REQUEST_TIMEOUT_MS },
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
