import {
  GetResourcesCommand,
  ResourceGroupsTaggingAPIClient,
} from '@aws-sdk/client-resource-groups-tagging-api';
import { ListBucketsCommand, ListObjectVersionsCommand, S3Client } from '@aws-sdk/client-s3';
import { findIamLeftovers } from './iam.js';
import { findNamed } from './named.js';

const ENVIRONMENT_TAG = 'mayfly:environment';
const REPOSITORY_TAG = 'mayfly:repository';

export interface Leftovers {
  readonly environment: string;
  /** `owner/name`; resources tagged with another one are not counted. */
  readonly repository?: string;
}

/** Looks into the emulator by AWS's own interfaces, without any code of Mayfly. */
export interface Inspector {
  /** ARNs of what the environment still has: tagged resources, and what carries its name without tags. */
  remaining(of: Leftovers): Promise<readonly string[]>;
  /** Every version of every object under the prefix, in all buckets: `s3://bucket/key`, delete markers with ` (deleted)`. */
  stateObjects(prefix: string): Promise<readonly string[]>;
}

// It warns at every start on Node 20 that it will need 22 from 2027 on, in the midst of tests and of the demo.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';

export function createInspector({ url, region }: { url: string; region: string }): Inspector {
  const settings = {
    endpoint: url,
    region,
    credentials: { accessKeyId: 'testing', secretAccessKey: 'testing' },
  };
  const s3 = new S3Client({ ...settings, forcePathStyle: true });
  const tagging = new ResourceGroupsTaggingAPIClient(settings);
  return {
    remaining: async (of) => {
      const [tagged, buckets, iam, { parameters, logGroups }] = await Promise.all([
        findTagged(tagging, of),
        listBuckets(s3),
        findIamLeftovers(url, of.environment),
        findNamed({ url, region }, of.environment),
      ]);
      const named = [
        ...buckets
          .filter((bucket) => bucket.includes(of.environment))
          .map((bucket) => `arn:aws:s3:::${bucket}`),
        ...parameters.map(({ ARN }) => ARN),
        ...logGroups.map(({ arn }) => arn.replace(/:\*$/, '')),
      ];
      return [...new Set([...tagged, ...named, ...iam])].sort();
    },
    stateObjects: async (prefix) => {
      const found = await Promise.all(
        (await listBuckets(s3)).map((bucket) => listVersions(s3, bucket, prefix)),
      );
      return found.flat().sort();
    },
  };
}

async function findTagged(client: ResourceGroupsTaggingAPIClient, of: Leftovers): Promise<string[]> {
  const arns: string[] = [];
  let token: string | undefined;
  do {
    const page = await client.send(
      new GetResourcesCommand({
        TagFilters: [{ Key: ENVIRONMENT_TAG, Values: [of.environment] }],
        PaginationToken: token,
      }),
    );
    for (const { ResourceARN, Tags = [] } of page.ResourceTagMappingList ?? []) {
      const owner = Tags.find(({ Key }) => Key === REPOSITORY_TAG)?.Value;
      const ours = of.repository === undefined || owner === undefined || owner === of.repository;
      if (ResourceARN !== undefined && ours) arns.push(ResourceARN);
    }
    token = page.PaginationToken === '' ? undefined : page.PaginationToken;
  } while (token !== undefined);
  return arns;
}

async function listBuckets(s3: S3Client): Promise<string[]> {
  const { Buckets = [] } = await s3.send(new ListBucketsCommand({}));
  return Buckets.flatMap(({ Name }) => Name ?? []);
}

async function listVersions(s3: S3Client, bucket: string, prefix: string): Promise<string[]> {
  const found: string[] = [];
  let marker: { KeyMarker?: string; VersionIdMarker?: string } | undefined = {};
  while (marker !== undefined) {
    const page: Awaited<ReturnType<typeof fetchVersions>> = await fetchVersions(s3, {
      bucket,
      prefix,
      marker,
    });
    found.push(...(page.Versions ?? []).map(({ Key }) => `s3://${bucket}/${Key}`));
    found.push(...(page.DeleteMarkers ?? []).map(({ Key }) => `s3://${bucket}/${Key} (deleted)`));
    marker = page.IsTruncated === true ? nextMarker(page) : undefined;
  }
  return found;
}

interface VersionQuery {
  readonly bucket: string;
  readonly prefix: string;
  readonly marker: { readonly KeyMarker?: string; readonly VersionIdMarker?: string };
}

const fetchVersions = (s3: S3Client, { bucket, prefix, marker }: VersionQuery) =>
  s3.send(new ListObjectVersionsCommand({ Bucket: bucket, Prefix: prefix, ...marker }));

function nextMarker(page: { NextKeyMarker?: string | undefined; NextVersionIdMarker?: string | undefined }) {
  return {
    ...(page.NextKeyMarker === undefined ? {} : { KeyMarker: page.NextKeyMarker }),
    ...(page.NextVersionIdMarker === undefined ? {} : { VersionIdMarker: page.NextVersionIdMarker }),
  };
}
