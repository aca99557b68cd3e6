import type { ListObjectVersionsCommandOutput, ObjectIdentifier, S3Client } from '@aws-sdk/client-s3';
import { MayflyError } from '../../core/errors.js';

interface Listing {
  readonly client: S3Client;
  readonly bucket: string;
  /** The account that must own the bucket, where that matters. */
  readonly account?: string;
  readonly prefix: string;
}

/** All keys under a prefix, page by page. */
export async function listKeys({ client, bucket, account, prefix }: Listing): Promise<readonly string[]> {
  const { paginateListObjectsV2 } = await import('@aws-sdk/client-s3');
  const keys: string[] = [];
  const request = { Bucket: bucket, Prefix: prefix, ExpectedBucketOwner: account };
  for await (const page of paginateListObjectsV2({ client }, request)) {
    for (const { Key } of page.Contents ?? []) if (Key !== undefined) keys.push(Key);
  }
  return keys;
}

/** Names of the folders right below a prefix, page by page; what they hold is not listed. */
export async function listFolders({ client, bucket, account, prefix }: Listing): Promise<readonly string[]> {
  const { paginateListObjectsV2 } = await import('@aws-sdk/client-s3');
  const names: string[] = [];
  const request = { Bucket: bucket, Prefix: prefix, Delimiter: '/', ExpectedBucketOwner: account };
  for await (const page of paginateListObjectsV2({ client }, request)) {
    for (const { Prefix } of page.CommonPrefixes ?? [])
      if (Prefix !== undefined) names.push(Prefix.slice(prefix.length, -1));
  }
  return names;
}

/** Removes every version and delete marker under a prefix, so that nothing of a versioned object stays. */
export async function deleteAllVersions(
  options: Listing & { readonly keep: ReadonlySet<string> },
): Promise<void> {
  const { ListObjectVersionsCommand } = await import('@aws-sdk/client-s3');
  const { client, bucket, account, prefix, keep } = options;
  const request = { Bucket: bucket, Prefix: prefix, ExpectedBucketOwner: account };
  let marker: { KeyMarker?: string | undefined; VersionIdMarker?: string | undefined } | undefined = {};
  while (marker !== undefined) {
    const page: ListObjectVersionsCommandOutput = await client.send(
      new ListObjectVersionsCommand({ ...request, ...marker }),
    );
    const objects = [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])].flatMap(({ Key, VersionId }) =>
      Key === undefined || keep.has(Key) ? [] : [{ Key, ...(VersionId ? { VersionId } : {}) }],
    );
    if (objects.length > 0) await deleteObjects(options, objects);
    marker = page.IsTruncated
      ? { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker }
      : undefined;
  }
}

async function deleteObjects(
  { client, bucket, account }: Listing,
  Objects: ObjectIdentifier[],
): Promise<void> {
  const { DeleteObjectsCommand } = await import('@aws-sdk/client-s3');
  const { Errors } = await client.send(
    new DeleteObjectsCommand({
      Bucket: bucket,
      Delete: { Objects, Quiet: true },
      ExpectedBucketOwner: account,
    }),
  );
  const [first] = Errors ?? [];
  if (first === undefined) return;
  throw new MayflyError(`deleting ${bucket}/${first.Key} failed: ${first.Code} ${first.Message}`, {
    kind: 'outside',
  });
}
