import {
  CreateBucketCommand,
  PutBucketTaggingCommand,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openS3 } from '../../../src/adapters/aws/connection.js';
import { S3Store } from '../../../src/adapters/aws/s3-store.js';
import { createTaggedResources } from '../../../src/adapters/aws/tagged-resources.js';
import type { EnvironmentRecord } from '../../../src/core/environment/record.js';
import { computeTags } from '../../../src/core/environment/tags.js';
import { type Moto, startMoto } from '../../../tools/moto/start-moto.js';

const region = 'eu-west-1';
const bucket = 'mayfly-123456789012-eu-west-1';
const credentials = { accessKeyId: 'AKIAMAYFLY', secretAccessKey: 'secret' };
/** Beyond one page of a listing. */
const MANY = 1005;

let moto: Moto;
let client: S3Client;

const record = (environment: string): EnvironmentRecord => ({
  version: 1,
  environment,
  status: 'live',
  generation: 1,
  region,
  stacks: [],
  createdAt: '2026-11-21T00:00:00.000Z',
  updatedAt: '2026-11-21T00:00:00.000Z',
  outputs: {},
  results: {},
  history: [],
});

const openStore = () =>
  new S3Store({
    client,
    bucket,
    ownBucket: true,
    prefix: 'mayfly',
    region,
    account: '123456789012',
    scope: 'octo/shop',
    endpoint: moto.url,
  });
const put = (Key: string, Body: string) =>
  client.send(new PutObjectCommand({ Bucket: bucket, Key: `mayfly/octo/${Key}`, Body }));

beforeAll(async () => {
  moto = await startMoto();
  client = await openS3({ region, endpoint: moto.url, credentials });
  await openStore().prepare({ create: true });
});
afterAll(async () => {
  client.destroy();
  await moto.close();
});

describe('a survey of all records', () => {
  const pick = ({ environment }: EnvironmentRecord) => environment;

  it('finds each on all pages, and those of no other repository', async () => {
    const names = Array.from({ length: MANY }, (_, index) => `shop-pr-${index + 1}`);
    for (let at = 0; at < MANY; at += 100) {
      await Promise.all(
        names
          .slice(at, at + 100)
          .map((name) => put(`shop/${name}/record.json`, JSON.stringify(record(name)))),
      );
    }
    await put('shop/shop-pr-1/infra.tfstate', '{}');
    await put('shop/stateful-pr-9/infra.tfstate', '{}');
    await put('shop2/shop2-pr-1/record.json', JSON.stringify(record('shop2-pr-1')));
    const { found, unreadable } = await openStore().surveyRecords(pick);
    expect(unreadable).toEqual([]);
    expect([...found].sort()).toEqual([...names].sort());
  });

  it('tells of those that are no record, and reads the others', async () => {
    await put('shop/broken-pr-1/record.json', '{ "version": 1, "env');
    await put('shop/later-pr-2/record.json', '{ "version": 99 }');
    await put('shop/copied-pr-3/record.json', JSON.stringify(record('shop-pr-3')));
    const { found, unreadable } = await openStore().surveyRecords(pick);
    expect(found).toHaveLength(MANY);
    expect(unreadable.map(({ environment }) => environment).sort()).toEqual([
      'broken-pr-1',
      'copied-pr-3',
      'later-pr-2',
    ]);
    expect(unreadable[0]?.reason).toContain('record.json');
  });

  it('reads only those of the lowest pull requests, where it is limited', async () => {
    const { found } = await openStore().surveyRecords(pick, { limit: 4 });
    expect([...found].sort()).toEqual(['shop-pr-1', 'shop-pr-2']);
  });

  it('reads only those that are named', async () => {
    const only = new Set(['shop-pr-7', 'none-pr-1']);
    expect(await openStore().surveyRecords(pick, { only })).toEqual({ found: ['shop-pr-7'], unreadable: [] });
  });

  it('is none when a read fails', async () => {
    const store = openStore();
    client.middlewareStack.add(
      (next) => async (args) => {
        const { Key } = args.input as { Key?: string };
        if (Key?.endsWith('shop-pr-500/record.json')) throw new Error('connection reset');
        return next(args);
      },
      { step: 'initialize', name: 'fault' },
    );
    await expect(store.surveyRecords(pick)).rejects.toThrow('shop-pr-500/record.json');
    client.middlewareStack.remove('fault');
  });
});

describe('a survey of all tags', () => {
  const tag = async (name: string, environment: string, repository: string, expiresAt?: string) => {
    await client.send(
      new CreateBucketCommand({ Bucket: name, CreateBucketConfiguration: { LocationConstraint: region } }),
    );
    const TagSet = Object.entries(computeTags({ environment, repository, expiresAt })).map(
      ([Key, Value]) => ({
        Key,
        Value,
      }),
    );
    await client.send(new PutBucketTaggingCommand({ Bucket: name, Tagging: { TagSet } }));
  };

  it('counts the resources of each environment of the repository, with the latest end', async () => {
    for (let index = 0; index < 120; index++) await tag(`one-${index}`, 'shop-pr-1', 'octo/shop');
    await tag('two-a', 'shop-pr-2', 'octo/shop', '2026-11-21T10:00:00.000Z');
    await tag('two-b', 'shop-pr-2', 'octo/shop', '2026-11-22T10:00:00.000Z');
    await tag('other', 'shop-pr-3', 'eve/shop');
    const tagged = createTaggedResources({ region, endpoint: moto.url, credentials });
    expect(await tagged.survey('octo/shop')).toEqual(
      new Map([
        ['shop-pr-1', { count: 120, expiresAt: undefined }],
        ['shop-pr-2', { count: 2, expiresAt: Date.parse('2026-11-22T10:00:00Z') }],
      ]),
    );
  });

  it('is none when AWS does not answer', async () => {
    const tagged = createTaggedResources({ region, endpoint: 'http://127.0.0.1:9', credentials });
    await expect(tagged.survey('octo/shop')).rejects.toThrow('looking for resources tagged octo/shop failed');
  });
});
