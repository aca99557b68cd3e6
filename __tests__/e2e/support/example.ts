import { cp, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  GetResourcesCommand,
  ResourceGroupsTaggingAPIClient,
} from '@aws-sdk/client-resource-groups-tagging-api';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { Report } from '../../../src/core/report/report.js';
import type { ActionRun } from '../../../tools/runner/run-action.js';
import { ROOT, type Stage } from './stage.js';

const credentials = { accessKeyId: 'testing', secretAccessKey: 'testing' };

/** Puts a copy of an example into the checkout; the packages that its app imports are those of this repository. */
export async function checkoutExample(stage: Stage, name: string): Promise<void> {
  await cp(join(ROOT, 'examples', name), stage.workspace, { recursive: true });
  await stage.write({ 'package.json': '{ "private": true, "type": "module" }\n' });
  await symlink(join(ROOT, 'node_modules'), join(stage.workspace, 'node_modules'));
}

/** Replaces a text of a file that must be there. */
export async function edit(stage: Stage, path: string, from: string, to: string): Promise<void> {
  const file = join(stage.workspace, path);
  const text = await readFile(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
  await writeFile(file, text.replace(from, to));
}

export const verdictOf = ({ outputs, exitCode }: ActionRun) => ({ verdict: outputs.verdict, exitCode });

export async function readReport({ outputs }: ActionRun): Promise<Report> {
  return JSON.parse(await readFile(outputs.report ?? '', 'utf8')) as Report;
}

/** Each changed resource's address with what was done to it. */
export async function readChanges(run: ActionRun): Promise<Readonly<Record<string, string>>> {
  const { stacks } = await readReport(run);
  return Object.fromEntries(
    stacks.flatMap(({ changes }) =>
      changes.map(({ address, action, outcome }) => [address, `${action} ${outcome}`]),
    ),
  );
}

/** Tags of all resources of an environment, by ARN, as AWS's tagging API tells them. */
export async function listTags(
  stage: Stage,
  environment: string,
  region = stage.moto.region,
): Promise<Readonly<Record<string, Readonly<Record<string, string>>>>> {
  const client = new ResourceGroupsTaggingAPIClient({ endpoint: stage.moto.url, region, credentials });
  const { ResourceTagMappingList = [] } = await client.send(
    new GetResourcesCommand({ TagFilters: [{ Key: 'mayfly:environment', Values: [environment] }] }),
  );
  client.destroy();
  return Object.fromEntries(
    ResourceTagMappingList.map(({ ResourceARN = '', Tags = [] }) => [
      ResourceARN,
      Object.fromEntries(Tags.map(({ Key = '', Value = '' }) => [Key, Value])),
    ]),
  );
}

interface State {
  readonly resources: readonly {
    readonly mode: string;
    readonly module?: string;
    readonly type: string;
    readonly name: string;
    readonly instances: readonly { readonly attributes: { readonly id: string; readonly arn?: string } }[];
  }[];
}

/** Ids and ARNs of the managed resources in a state, by address. */
export function listIds(text: string): Readonly<Record<string, string>> {
  const { resources } = JSON.parse(text) as State;
  return Object.fromEntries(
    resources
      .filter(({ mode }) => mode === 'managed')
      .map(({ module, type, name, instances }) => [
        [module, type, name].filter((part) => part !== undefined).join('.'),
        instances.map(({ attributes: { id, arn = '' } }) => `${id} ${arn}`).join(),
      ]),
  );
}

/** Every version of what the store holds below a prefix, but for records: they stay as a history. */
export async function listFiles(stage: Stage, prefix: string): Promise<readonly string[]> {
  return (await stage.moto.stateObjects(prefix)).filter(
    (url) => !/\/record\.json(?: \(deleted\))?$/.test(url),
  );
}

/** Reads an object of the emulator's S3 by its `s3://` URL. */
export async function readObject(stage: Stage, url: string): Promise<string> {
  const [, Bucket, Key] = /^s3:\/\/([^/]+)\/(.+)$/.exec(url) ?? [];
  const { url: endpoint, region } = stage.moto;
  const client = new S3Client({ endpoint, region, credentials, forcePathStyle: true });
  const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }));
  const text = (await Body?.transformToString()) ?? '';
  client.destroy();
  return text;
}

/** Ids of everything in the states below a prefix, all stacks together. */
export async function readIds(stage: Stage, prefix: string): Promise<Readonly<Record<string, string>>> {
  const urls = (await stage.moto.stateObjects(prefix)).filter((url) => url.endsWith('.tfstate'));
  const states = await Promise.all([...new Set(urls)].map((url) => readObject(stage, url)));
  return Object.assign({}, ...states.map(listIds));
}
