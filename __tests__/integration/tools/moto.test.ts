import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  PutBucketTaggingCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Moto, startMoto } from '../../../tools/moto/start-moto.js';
import { WAYS, type Way } from '../../../tools/moto/ways.js';

const failing = (name: string, reason: string): Way => ({
  name,
  prepare: () => Promise.reject(new Error(reason)),
});
const answers = (url: string): Promise<boolean> =>
  fetch(`${url}/moto-api/config`).then(
    () => true,
    () => false,
  );

describe('a running moto', () => {
  let moto: Moto;
  let s3: S3Client;

  beforeAll(async () => {
    moto = await startMoto();
    s3 = new S3Client({
      endpoint: moto.url,
      region: moto.region,
      forcePathStyle: true,
      credentials: { accessKeyId: 'testing', secretAccessKey: 'testing' },
    });
  });
  afterAll(() => moto.close());

  const createBucket = (Bucket: string) =>
    s3.send(
      new CreateBucketCommand({ Bucket, CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' } }),
    );
  const iam = (query: string): Promise<Response> =>
    fetch(moto.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        authorization:
          'AWS4-HMAC-SHA256 Credential=a/20260101/us-east-1/iam/aws4_request, SignedHeaders=h, Signature=0',
      },
      body: `Version=2010-05-08&${query}`,
    });

  it('sees what is left of one environment, and of no other', async () => {
    await moto.reset();
    await Promise.all(['tagged', 'other', 'shop-pr-7-site'].map(createBucket));
    const tag = (Bucket: string, Value: string) =>
      s3.send(
        new PutBucketTaggingCommand({ Bucket, Tagging: { TagSet: [{ Key: 'mayfly:environment', Value }] } }),
      );
    await tag('tagged', 'shop-pr-7');
    await tag('other', 'shop-pr-70');
    const role = 'Action=CreateRole&RoleName=runner&AssumeRolePolicyDocument={}';
    await iam(`${role}&Tags.member.1.Key=mayfly:environment&Tags.member.1.Value=shop-pr-7`);
    expect(await moto.remaining({ environment: 'shop-pr-7' })).toEqual([
      'arn:aws:iam::123456789012:role/runner',
      'arn:aws:s3:::shop-pr-7-site',
      'arn:aws:s3:::tagged',
    ]);
    await s3.send(new DeleteBucketCommand({ Bucket: 'tagged' }));
    await s3.send(new DeleteBucketCommand({ Bucket: 'shop-pr-7-site' }));
    await iam('Action=DeleteRole&RoleName=runner');
    expect(await moto.remaining({ environment: 'shop-pr-7' })).toEqual([]);
  });

  it('does not count what another repository tagged', async () => {
    await moto.reset();
    await createBucket('theirs');
    const TagSet = [
      { Key: 'mayfly:environment', Value: 'shop-pr-7' },
      { Key: 'mayfly:repository', Value: 'other/shop' },
    ];
    await s3.send(new PutBucketTaggingCommand({ Bucket: 'theirs', Tagging: { TagSet } }));
    expect(await moto.remaining({ environment: 'shop-pr-7', repository: 'acme/shop' })).toEqual([]);
  });

  it('sees every version of the state, deleted ones too', async () => {
    await moto.reset();
    await createBucket('state');
    await s3.send(
      new PutBucketVersioningCommand({ Bucket: 'state', VersioningConfiguration: { Status: 'Enabled' } }),
    );
    const at = { Bucket: 'state', Key: 'mayfly/acme/shop/shop-pr-7/main.tfstate' };
    await s3.send(new PutObjectCommand({ ...at, Body: '1' }));
    await s3.send(new DeleteObjectCommand(at));
    await s3.send(new PutObjectCommand({ ...at, Key: 'mayfly/acme/shop/shop-pr-8/main.tfstate', Body: '1' }));
    expect(await moto.stateObjects('mayfly/acme/shop/shop-pr-7/')).toEqual([
      `s3://state/${at.Key}`,
      `s3://state/${at.Key} (deleted)`,
    ]);
  });
});

describe('startMoto', () => {
  it('gives each caller one of its own, gone after close', async () => {
    const [one, two] = await Promise.all([startMoto(), startMoto()]);
    expect(one.url).not.toBe(two.url);
    await one.close();
    expect(await answers(one.url)).toBe(false);
    expect(await answers(two.url)).toBe(true);
    await two.close();
  });

  it('goes on to the next way when a program ends at once, and says which it used', async () => {
    const said: string[] = [];
    const broken: Way = {
      name: 'broken',
      prepare: async () => ({ command: '/bin/sh', args: ['-c', 'echo no'] }),
    };
    const moto = await startMoto({ ways: [broken, ...WAYS], say: (line) => said.push(line) });
    await moto.close();
    expect(said.join()).toContain('AWS emulator: moto by ');
  });

  it('names every reason when no way works', async () => {
    const ended: Way = {
      name: 'three',
      prepare: async () => ({ command: '/bin/sh', args: ['-c', 'echo no module'] }),
    };
    const ways = [failing('one', 'not on PATH'), failing('two', 'no pip'), ended];
    await expect(startMoto({ ways })).rejects.toThrow(
      /one: not on PATH\n.*two: no pip\n.*three: .*no module/,
    );
  });

  it('ends its server even when the caller is killed', async () => {
    const script = `const { startMoto } = await import('./tools/moto/start-moto.ts');
      console.log((await startMoto()).url); setInterval(() => {}, 1000);`;
    const caller = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      env: { ...process.env, NODE_OPTIONS: '' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [chunk] = (await once(caller.stdout, 'data')) as [Buffer];
    const url = chunk.toString().trim();
    expect(await answers(url)).toBe(true);
    caller.kill('SIGKILL');
    const deadline = performance.now() + 10_000;
    while ((await answers(url)) && performance.now() < deadline) await sleep(50);
    expect(await answers(url)).toBe(false);
  });
});
