import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateBucketCommand,
  GetBucketEncryptionCommand,
  GetBucketVersioningCommand,
  GetPublicAccessBlockCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openS3 } from '../../../src/adapters/aws/connection.js';
import { fetchAccount } from '../../../src/adapters/aws/identity.js';
import { S3Store } from '../../../src/adapters/aws/s3-store.js';
import { computeTlsOnlyPolicy, speaksTls } from '../../../src/adapters/aws/state-bucket.js';
import type { EnvironmentRecord } from '../../../src/core/environment/record.js';
import { type Moto, startMoto } from '../../../tools/moto/start-moto.js';

const region = 'eu-west-1';
const bucket = 'mayfly-123456789012-eu-west-1';
const credentials = { accessKeyId: 'AKIAMAYFLY', secretAccessKey: 'secret' };

let moto: Moto;
let client: S3Client;

const openStore = (options: { ownBucket?: boolean } = {}) =>
  new S3Store({
    client,
    bucket,
    ownBucket: options.ownBucket ?? true,
    prefix: 'mayfly',
    region,
    account: '123456789012',
    scope: 'octo/shop',
    endpoint: moto.url,
  });

const record: EnvironmentRecord = {
  version: 1,
  environment: 'shop-pr-1',
  status: 'deploying',
  generation: 1,
  region,
  stacks: [],
  createdAt: '2026-11-21T00:00:00.000Z',
  updatedAt: '2026-11-21T00:00:00.000Z',
  outputs: {},
  results: {},
  history: [],
};

beforeAll(async () => {
  moto = await startMoto();
  client = await openS3({ region, endpoint: moto.url, credentials });
});
beforeEach(() => moto.reset());
afterAll(async () => {
  client.destroy();
  await moto.close();
});

describe('the account', () => {
  it('is asked of AWS', async () => {
    expect(await fetchAccount({ region, endpoint: moto.url, credentials })).toBe('123456789012');
  });
});

describe('the bucket auto', () => {
  it('is absent until someone is allowed to create it', async () => {
    expect(await openStore().prepare({ create: false })).toBe('absent');
    expect(await openStore().prepare({ create: true })).toBe('ready');
    expect(await openStore().prepare({ create: false })).toBe('ready');
  });

  it('is versioned, encrypted and closed to the public', async () => {
    await openStore().prepare({ create: true });
    const target = { Bucket: bucket };
    const { Status } = await client.send(new GetBucketVersioningCommand(target));
    const { PublicAccessBlockConfiguration } = await client.send(new GetPublicAccessBlockCommand(target));
    const { ServerSideEncryptionConfiguration } = await client.send(new GetBucketEncryptionCommand(target));
    expect(Status).toBe('Enabled');
    expect(Object.values(PublicAccessBlockConfiguration ?? {})).toEqual([true, true, true, true]);
    expect(ServerSideEncryptionConfiguration?.Rules?.[0]).toMatchObject({
      ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' },
    });
  });

  it('denies calls without TLS, unless the endpoint itself has none and everything would be denied', () => {
    expect(computeTlsOnlyPolicy(bucket).Statement).toMatchObject([
      {
        Effect: 'Deny',
        Principal: '*',
        Action: 's3:*',
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      },
    ]);
    expect([undefined, 'https://aws.example', 'http://127.0.0.1:5000'].map(speaksTls)).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('is made once when two runs make it at the same time', async () => {
    const ends = await Promise.all([
      openStore().prepare({ create: true }),
      openStore().prepare({ create: true }),
    ]);
    expect(ends).toEqual(['ready', 'ready']);
  });

  it('is refused when it belongs to another account', async () => {
    const sts = new STSClient({ region, endpoint: moto.url, credentials });
    const { Credentials } = await sts.send(
      new AssumeRoleCommand({ RoleArn: 'arn:aws:iam::999999999999:role/other', RoleSessionName: 'other' }),
    );
    const foreign = await openS3({
      region,
      endpoint: moto.url,
      credentials: {
        accessKeyId: Credentials?.AccessKeyId ?? '',
        secretAccessKey: Credentials?.SecretAccessKey ?? '',
        sessionToken: Credentials?.SessionToken ?? '',
      },
    });
    await foreign.send(
      new CreateBucketCommand({ Bucket: bucket, CreateBucketConfiguration: { LocationConstraint: region } }),
    );
    await expect(openStore().prepare({ create: true })).rejects.toThrow(
      `the state bucket ${bucket} does not belong to the AWS account 123456789012`,
    );
  });
});

describe('a bucket that the configuration names', () => {
  it('must exist', async () => {
    await expect(openStore({ ownBucket: false }).prepare({ create: true })).rejects.toThrow(
      `the state bucket ${bucket} does not exist`,
    );
  });
});

describe('the record', () => {
  it('is written only by the run that saw its latest version', async () => {
    const store = openStore();
    await store.prepare({ create: true });
    const first = await store.writeRecord(record, undefined);
    expect(await store.writeRecord(record, undefined)).toBeUndefined();
    const second = await store.writeRecord({ ...record, generation: 2 }, first?.version);
    expect(await store.writeRecord({ ...record, generation: 3 }, first?.version)).toBeUndefined();
    expect(await store.readRecord('shop-pr-1')).toEqual({
      record: { ...record, generation: 2 },
      version: second?.version,
    });
  });

  it('is undefined where there is none, also without a bucket', async () => {
    expect(await openStore().readRecord('shop-pr-1')).toBeUndefined();
  });

  it('is found among all of the repository', async () => {
    const store = openStore();
    await store.prepare({ create: true });
    await store.writeRecord(record, undefined);
    await store.writeRecord({ ...record, environment: 'shop-pr-2' }, undefined);
    const names = (await store.listRecords()).map((stored) => stored.record.environment);
    expect(names).toEqual(['shop-pr-1', 'shop-pr-2']);
    const of = (await store.listRecords({ pullNumber: 2 })).map((stored) => stored.record.environment);
    expect(of).toEqual(['shop-pr-2']);
  });

  it('that can not be looked for is an error that says where', async () => {
    await expect(openStore().listRecords()).rejects.toMatchObject({
      message: expect.stringContaining(`listing s3://${bucket}/mayfly/octo/shop/ failed: NoSuchBucket`),
      kind: 'outside',
    });
  });
});

describe('an environment', () => {
  it('leaves no version of anything when it is removed, and its neighbours are untouched', async () => {
    const store = openStore();
    await store.prepare({ create: true });
    const folder = await mkdtemp(join(tmpdir(), 'mayfly-store-'));
    const file = join(folder, 'bundle.tgz');
    await writeFile(file, 'bundle');
    for (const name of ['shop-pr-1', 'shop-pr-12']) {
      await store.putBundle(name, file);
      await store.putBundle(name, file);
      await store.writeRecord({ ...record, environment: name }, undefined);
    }
    await store.removeEnvironment('shop-pr-1', { keepRecord: false });
    expect(await store.readRecord('shop-pr-1')).toBeUndefined();
    expect(await store.getBundle('shop-pr-1', file)).toBe(false);
    expect(await store.getBundle('shop-pr-12', file)).toBe(true);
    expect(await readFile(file, 'utf8')).toBe('bundle');
    expect(await store.readRecord('shop-pr-12')).toBeDefined();
  });
});
