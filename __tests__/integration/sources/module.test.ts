import { join } from 'node:path';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PreparedStack } from '../../../src/ports.js';
import {
  createHarness,
  ENVIRONMENT,
  EXAMPLES,
  type Harness,
  REPOSITORY,
  type StateResource,
} from './harness.js';

describe('the example of a Terraform root', () => {
  let harness: Harness;
  let stack: PreparedStack;
  let resources: readonly StateResource[];
  const find = (address: string) => resources.find((resource) => resource.address === address)?.values;

  beforeAll(async () => {
    harness = await createHarness();
    const [prepared] = await harness.prepare(
      {
        kind: 'module',
        path: 'terraform',
        stacks: [],
        variables: { name: ENVIRONMENT, recovery: false, tags: { team: 'data' } },
      },
      join(EXAMPLES, 'terraform-module'),
    );
    if (prepared === undefined) throw new Error('nothing was prepared');
    stack = prepared;
    await harness.seal(stack);
    await harness.apply(stack);
    resources = await harness.resources(stack);
  });
  afterAll(async () => await harness[Symbol.asyncDispose]());

  it('keeps its state where Mayfly says, not in the backend that it names', async () => {
    expect(await harness.moto.stateObjects(ENVIRONMENT)).toContain(
      `s3://mayfly-state/${ENVIRONMENT}/main.tfstate`,
    );
  });

  it('gets its variables', () => {
    expect(find('aws_dynamodb_table.runs')).toMatchObject({
      name: `${ENVIRONMENT}-runs`,
      point_in_time_recovery: [expect.objectContaining({ enabled: false })],
    });
  });

  it("tags resources with the environment's tags and with the user's own default tags", () => {
    expect(find('aws_dynamodb_table.runs')?.tags_all).toEqual({
      'mayfly:environment': ENVIRONMENT,
      'mayfly:repository': REPOSITORY,
      service: 'reports',
      team: 'data',
    });
  });

  it('tags what an aliased provider makes, in the region that the user gave it', () => {
    expect(find('module.archive.aws_s3_bucket.this')).toMatchObject({
      region: 'eu-central-1',
      tags_all: { 'mayfly:environment': ENVIRONMENT, 'mayfly:repository': REPOSITORY },
    });
  });

  it('is relaxed, in child modules too', () => {
    expect(find('aws_dynamodb_table.runs')?.deletion_protection_enabled).toBe(false);
    expect(find('module.reports.aws_s3_bucket.this')?.force_destroy).toBe(true);
  });

  it('knows where in the repository each resource is made', () => {
    expect(stack.locations?.get('aws_dynamodb_table.runs')).toEqual({
      file: 'examples/terraform-module/terraform/main.tf',
      line: 57,
    });
    expect(stack.locations?.get('module.archive.aws_s3_bucket.this')).toEqual({
      file: 'examples/terraform-module/terraform/modules/storage/main.tf',
      line: 13,
    });
  });

  it('is destroyed in spite of prevent_destroy, deletion protection and objects in its buckets', async () => {
    const Bucket = `${ENVIRONMENT}-reports`;
    for (const Body of ['one', 'two']) {
      await harness.s3.send(new PutObjectCommand({ Bucket, Key: 'left-by-a-user', Body }));
    }
    await harness.destroy(stack);
    expect(await harness.moto.remaining({ environment: ENVIRONMENT, repository: REPOSITORY })).toEqual([]);
  });
});
