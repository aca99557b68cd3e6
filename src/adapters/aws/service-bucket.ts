import { describeError } from '../../core/errors.js';
import type { BucketCall } from '../../core/smoke/aws/check.js';
import { deleteAllVersions } from './s3-listing.js';
import { ask, computeTripSettings, isRefusal, makeId, type Trip, type TripRequest } from './service-trip.js';

/** An object that is put, got, compared and deleted, with its version where the bucket keeps versions. */
export async function openBucketTrip({ call, connection, signal }: TripRequest<BucketCall>): Promise<Trip> {
  const { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, S3Client } = await import(
    '@aws-sdk/client-s3'
  );
  const client = new S3Client({
    ...computeTripSettings(connection),
    forcePathStyle: connection.endpoint !== undefined,
    // The bucket may be in any region.
    followRegionRedirects: true,
  });
  const id = makeId();
  const Bucket = call.bucket.replace(/^arn:[a-z-]+:s3:::/, '');
  const Key = `${call.prefix}mayfly-check-${id}`;
  const place = `s3://${Bucket}/${Key}`;
  /** `put` may be so without its answer: `version` is known then only. */
  let state: 'nothing' | 'unknown' | { readonly version: string | undefined } = 'nothing';

  const remove = async (version: string | undefined, end: AbortSignal): Promise<void> => {
    const grant = version === undefined ? 's3:DeleteObject' : 's3:DeleteObjectVersion';
    await ask({ doing: `deleting ${place}`, grant, signal: end }, (options) =>
      client.send(new DeleteObjectCommand({ Bucket, Key, VersionId: version }), options),
    );
    state = 'nothing';
  };

  return {
    async go() {
      state = 'unknown';
      const put = await ask({ doing: `putting ${place}`, grant: 's3:PutObject', signal }, (options) =>
        client.send(new PutObjectCommand({ Bucket, Key, Body: id, ContentType: 'text/plain' }), options),
      ).catch((error: unknown) => {
        if (isRefusal(error)) state = 'nothing';
        throw error;
      });
      const version = put.VersionId === 'null' ? undefined : put.VersionId;
      state = { version };
      const text = await ask(
        { doing: `getting ${place}`, grant: 's3:GetObject', signal },
        async (options) => {
          const got = await client.send(new GetObjectCommand({ Bucket, Key }), options);
          return (await got.Body?.transformToString()) ?? '';
        },
      );
      await remove(version, signal);
      const done = `put, got and deleted an object${version === undefined ? '' : ' and its version'}`;
      return text === id ? { done } : { done, error: `${place} did not come back as it was put` };
    },

    async cleanUp(end) {
      if (state === 'nothing') return undefined;
      try {
        if (state === 'unknown') await removeAll(end);
        else await remove(state.version, end);
        return undefined;
      } catch (error) {
        return `${place} (${describeError(error)})`;
      }
    },

    close: () => client.destroy(),
  };

  async function removeAll(end: AbortSignal): Promise<void> {
    const options = { client, bucket: Bucket, prefix: Key, keep: new Set<string>() };
    await ask({ doing: `deleting ${place}`, grant: 's3:ListBucketVersions', signal: end }, () =>
      deleteAllVersions(options),
    );
  }
}
