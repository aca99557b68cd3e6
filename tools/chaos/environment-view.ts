import {
  GetObjectCommand,
  GetObjectTaggingCommand,
  ListObjectsV2Command,
  S3Client,
} from '@aws-sdk/client-s3';
import { findNamed } from '../moto/named.js';
import type { StageWorld } from '../stage/world.js';

export interface EnvironmentPlace {
  readonly world: StageWorld;
  /** `owner/name`. */
  readonly repository: string;
  readonly number: number;
  readonly environment: string;
}

/** What AWS and GitHub hold of one environment, without any code of Mayfly. Path to content. */
export type View = Readonly<Record<string, string>>;

const STATE_BUCKET = 'mayfly-123456789012-eu-west-1';

export const prefixOf = ({ repository, environment }: EnvironmentPlace): string =>
  `mayfly/${repository}/${environment}/`;

/** Everything that another environment's run must not touch. */
export async function viewEnvironment(place: EnvironmentPlace): Promise<View> {
  const [files, resources] = await Promise.all([viewFiles(place), viewResources(place)]);
  return { ...files, ...resources, ...viewGitHub(place) };
}

/** State, record, lock and bundle. */
export async function viewFiles(place: EnvironmentPlace): Promise<View> {
  using s3 = openS3(place);
  return readObjects(s3.client, STATE_BUCKET, prefixOf(place));
}

/** The fixture's resources, by what they are. */
export async function viewResources(place: EnvironmentPlace): Promise<View> {
  const { world, environment } = place;
  const { parameters, logGroups } = await findNamed(world.moto, environment);
  using s3 = openS3(place);
  return {
    ...Object.fromEntries(parameters.map((one) => [one.Name, JSON.stringify(one)])),
    ...Object.fromEntries(logGroups.map((one) => [one.logGroupName, JSON.stringify(one)])),
    ...(await readObjects(s3.client, environment, '', true)),
  };
}

function viewGitHub({ world, repository, number, environment }: EnvironmentPlace): View {
  const { pulls, comments, deployments, checkRuns } = world.github.state;
  const pull = pulls.find((one) => one.repository === repository && one.number === number);
  const commits = new Set(pull?.history.map(({ headSha }) => headSha));
  return {
    comments: JSON.stringify(comments.filter((one) => one.pullNumber === number)),
    deployments: JSON.stringify(deployments.filter(({ task }) => task === environment)),
    'check runs': JSON.stringify(checkRuns.filter(({ headSha }) => commits.has(headSha))),
  };
}

function openS3({ world }: EnvironmentPlace) {
  const client = new S3Client({
    endpoint: world.moto.url,
    region: world.moto.region,
    forcePathStyle: true,
    credentials: { accessKeyId: 'testing', secretAccessKey: 'testing' },
  });
  return { client, [Symbol.dispose]: () => client.destroy() };
}

async function readObjects(client: S3Client, Bucket: string, Prefix: string, tags = false): Promise<View> {
  const listed = await client.send(new ListObjectsV2Command({ Bucket, Prefix })).catch((error: unknown) => {
    if ((error as { name?: string }).name === 'NoSuchBucket') return { Contents: [] };
    throw error;
  });
  const entries = await Promise.all(
    (listed.Contents ?? []).map(async ({ Key = '', LastModified }) => {
      const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }));
      const text = (await Body?.transformToString('base64')) ?? '';
      const tagging = tags ? await client.send(new GetObjectTaggingCommand({ Bucket, Key })) : undefined;
      const about = JSON.stringify([LastModified, tagging?.TagSet ?? []]);
      return [`s3://${Bucket}/${Key}`, `${about} ${Buffer.from(text, 'base64').toString('latin1')}`];
    }),
  );
  return Object.fromEntries(entries) as View;
}

/** What is there no more, is new or has changed. */
export function compareViews(before: View, after: View): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => before[name] !== after[name]);
}
