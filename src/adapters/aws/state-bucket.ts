import type { BucketLocationConstraint, S3Client } from '@aws-sdk/client-s3';
import { MayflyError } from '../../core/errors.js';
import { explainAwsError, isNotFound, isServiceError, statusOf } from './aws-error.js';

export interface StateBucket {
  readonly client: S3Client;
  readonly bucket: string;
  readonly region: string;
  readonly account: string;
  /** An endpoint that is not AWS itself; undefined means AWS. */
  readonly endpoint: string | undefined;
}

/** Whether the bucket is there and belongs to this account. Throws MayflyError when it is someone else's. */
export async function findBucket(options: StateBucket): Promise<boolean> {
  const { HeadBucketCommand } = await import('@aws-sdk/client-s3');
  const { client, bucket, account } = options;
  try {
    await client.send(new HeadBucketCommand({ Bucket: bucket, ExpectedBucketOwner: account }));
  } catch (error) {
    if (isNotFound(error)) return false;
    if (statusOf(error) === 403) throw foreignBucket(bucket, account, error);
    if (statusOf(error) === 301) throw wrongRegion(options, error);
    throw explainAwsError(`looking at the state bucket ${bucket} failed`, error);
  }
  // Emulators do not look at the expected owner (moto 5.2), but list only the caller's own buckets.
  if (options.endpoint !== undefined && !(await isListed(options)))
    throw foreignBucket(bucket, account, undefined);
  return true;
}

async function isListed({ client, bucket }: StateBucket): Promise<boolean> {
  const { ListBucketsCommand } = await import('@aws-sdk/client-s3');
  try {
    const { Buckets } = await client.send(new ListBucketsCommand({}));
    return (Buckets ?? []).some(({ Name }) => Name === bucket);
  } catch (error) {
    throw explainAwsError(`looking for the state bucket ${bucket} among this account's failed`, error);
  }
}

/** Makes the bucket with everything that state needs. Safe to run by several runs at once. */
export async function createBucket(options: StateBucket): Promise<void> {
  const { CreateBucketCommand } = await import('@aws-sdk/client-s3');
  const { client, bucket, region, account } = options;
  // us-east-1 is S3's default and must not be named: https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html
  const LocationConstraint = region as BucketLocationConstraint;
  const location = region === 'us-east-1' ? {} : { CreateBucketConfiguration: { LocationConstraint } };
  try {
    await client.send(new CreateBucketCommand({ Bucket: bucket, ...location }));
  } catch (error) {
    const name = isServiceError(error) ? error.name : '';
    if (name === 'BucketAlreadyExists') throw foreignBucket(bucket, account, error);
    if (name !== 'BucketAlreadyOwnedByYou') {
      throw explainAwsError(`making the state bucket ${bucket} in ${region} failed`, error);
    }
  }
  try {
    await protectBucket(options);
  } catch (error) {
    throw explainAwsError(`protecting the state bucket ${bucket} failed`, error);
  }
}

async function protectBucket({ client, bucket, account, endpoint }: StateBucket): Promise<void> {
  const {
    PutBucketEncryptionCommand,
    PutBucketPolicyCommand,
    PutBucketTaggingCommand,
    PutBucketVersioningCommand,
    PutPublicAccessBlockCommand,
  } = await import('@aws-sdk/client-s3');
  const target = { Bucket: bucket, ExpectedBucketOwner: account };
  await client.send(
    new PutPublicAccessBlockCommand({
      ...target,
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    }),
  );
  // S3 refuses concurrent changes of one bucket's settings (OperationAborted), hence one after the other.
  await client.send(
    new PutBucketVersioningCommand({ ...target, VersioningConfiguration: { Status: 'Enabled' } }),
  );
  await client.send(
    new PutBucketEncryptionCommand({
      ...target,
      ServerSideEncryptionConfiguration: {
        Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' }, BucketKeyEnabled: true }],
      },
    }),
  );
  if (speaksTls(endpoint)) {
    const Policy = JSON.stringify(computeTlsOnlyPolicy(bucket));
    await client.send(new PutBucketPolicyCommand({ ...target, Policy }));
  }
  await client.send(
    new PutBucketTaggingCommand({
      ...target,
      Tagging: { TagSet: [{ Key: 'mayfly:purpose', Value: 'state' }] },
    }),
  );
}

/** Over an endpoint without TLS a bucket that denies such calls could not be used at all. */
export const speaksTls = (endpoint: string | undefined): boolean => !endpoint?.startsWith('http:');

/** Denies every call that does not come over TLS. */
export function computeTlsOnlyPolicy(bucket: string) {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'TlsOnly',
        Effect: 'Deny',
        Principal: '*',
        Action: 's3:*',
        Resource: [`arn:aws:s3:::${bucket}`, `arn:aws:s3:::${bucket}/*`],
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      },
    ],
  };
}

function foreignBucket(bucket: string, account: string, cause: unknown): MayflyError {
  return new MayflyError(
    `the state bucket ${bucket} does not belong to the AWS account ${account}, or is closed to it`,
    {
      kind: 'input',
      hint: 'Name a bucket of this account in `state.bucket`, or check which account the credentials belong to.',
      cause,
    },
  );
}

function wrongRegion({ bucket, region }: StateBucket, cause: unknown): MayflyError {
  return new MayflyError(`the state bucket ${bucket} is not in the region ${region}`, {
    kind: 'input',
    hint: 'Set `region` to the bucket’s region, or name another bucket in `state.bucket`.',
    cause,
  });
}
