import { join } from 'node:path';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SourceConfig } from '../../../src/core/config/config.js';
import { createHarness, ENVIRONMENT, EXAMPLES, type Harness, REPOSITORY, readJson } from './harness.js';

const app = (options: Partial<SourceConfig> = {}): SourceConfig =>
  ({ kind: 'app', path: 'infra', stacks: [], variables: {}, ...options }) as SourceConfig;

let harness: Harness;
beforeAll(async () => {
  harness = await createHarness();
});
afterAll(async () => await harness[Symbol.asyncDispose]());

describe('the example of a CDKTF app', () => {
  it('comes up with its variables and tags, and goes with everything in it', async () => {
    const [stack, ...others] = await harness.prepare(
      app({ variables: { retentionDays: 3 } }),
      join(EXAMPLES, 'cdktf-typescript'),
    );
    if (stack === undefined) throw new Error('nothing was prepared');
    expect(others).toEqual([]);
    expect(stack).toMatchObject({ name: 'uploads', dependsOn: [] });
    await harness.seal(stack);
    await harness.apply(stack);

    const resources = await harness.resources(stack);
    const find = (address: string) => resources.find((resource) => resource.address === address)?.values;
    expect(find('aws_s3_bucket.uploads')).toMatchObject({
      bucket: `${ENVIRONMENT}-uploads`,
      force_destroy: true,
      tags_all: { service: 'uploads', 'mayfly:environment': ENVIRONMENT, 'mayfly:repository': REPOSITORY },
    });
    expect(find('aws_cloudwatch_log_group.logs')).toMatchObject({ retention_in_days: 3 });
    const { url } = await harness.outputs(stack);
    expect((await fetch(url ?? '')).status).toBe(403);

    await harness.s3.send(
      new PutObjectCommand({ Bucket: `${ENVIRONMENT}-uploads`, Key: 'left-by-a-user', Body: 'x' }),
    );
    await harness.destroy(stack);
    expect(await harness.moto.remaining({ environment: ENVIRONMENT, repository: REPOSITORY })).toEqual([]);
  });
});

describe('the example of a CDKTF app with two stacks', () => {
  const directory = join(EXAMPLES, 'cdktf-two-stacks');

  it('passes values from one stack to the other, and is destroyed in the opposite order', async () => {
    const stacks = await harness.prepare(app(), directory);
    expect(stacks.map(({ name, dependsOn }) => [name, dependsOn])).toEqual([
      ['network', []],
      ['service', ['network']],
    ]);
    const [network, service] = stacks;
    if (network === undefined || service === undefined) throw new Error('a stack is missing');
    for (const stack of stacks) {
      await harness.seal(stack);
      await harness.apply(stack);
    }

    const vpc = (await harness.resources(network)).find(({ address }) => address === 'aws_vpc.vpc')?.values;
    expect(vpc).toMatchObject({ tags_all: { 'mayfly:environment': ENVIRONMENT } });
    expect((await harness.outputs(service)).vpc).toBe(vpc?.id);

    await harness.destroy(service);
    await harness.destroy(network);
    expect(await harness.moto.remaining({ environment: ENVIRONMENT, repository: REPOSITORY })).toEqual([]);
  });

  it('is sealed again without traces of the first time', async () => {
    const service = (await harness.prepare(app({ stacks: ['service'] }), directory)).at(-1);
    if (service === undefined) throw new Error('nothing was prepared');
    await harness.seal(service);
    const first = await readJson(service.directory, 'mayfly_override.tf.json');
    await harness.seal(service);
    expect(await readJson(service.directory, 'mayfly_override.tf.json')).toEqual(first);
    expect(first).toMatchObject({
      data: {
        terraform_remote_state: {
          'cross-stack-reference-input-network': {
            backend: 's3',
            config: { key: `${ENVIRONMENT}/network.tfstate` },
          },
        },
      },
    });
  });
});
