import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ActionOptions } from '../../../tools/runner/run-action.js';
import { type FaultyProxy, startFaultyProxy } from '../support/faulty-proxy.js';
import type { Stage } from '../support/stage.js';
import { checkout, config, expectFailure, MODULE, openPull, readRun, STATE, shop } from './support.js';

let stage: Stage;
let proxy: FaultyProxy;

beforeAll(async () => {
  stage = await openPull();
  proxy = await startFaultyProxy(stage.moto.url);
});
afterAll(async () => {
  await proxy.close();
  await stage.close();
});

const NO_KEYS = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', HOME: '/nonexistent' };

const deploy = async (files: Readonly<Record<string, string>>, options: Partial<ActionOptions> = {}) => {
  await checkout(stage, files);
  const run = await stage.run('opened', options);
  return { ...readRun(stage, run), ms: run.ms };
};

describe('AWS', () => {
  it.each([
    ['of its own', ''],
    ['behind an endpoint', 'http://127.0.0.1:9'],
  ])('%s without credentials is not even asked, and soon', async (_, endpoint) => {
    const seen = await deploy(shop(), { env: NO_KEYS, inputs: { 'aws-endpoint-url': endpoint } });
    expectFailure(
      stage,
      seen,
      'no AWS credentials were found',
      'run aws-actions/configure-aws-credentials before this step, or set role-to-assume',
    );
    expect(seen.ms).toBeLessThan(20_000);
  });

  it('with a role but without the permission to get an identity token', async () => {
    const role = 'arn:aws:iam::123456789012:role/preview';
    const seen = await deploy(shop(), { env: NO_KEYS, inputs: { 'role-to-assume': role } });
    expectFailure(stage, seen, `assuming the role ${role} failed`, 'id-token: write');
  });

  it('in no region, or one that does not exist', async () => {
    const files = {
      '.github/mayfly.yml': 'name: market\nsource: { module: infra }\n',
      'infra/main.tf': MODULE,
    };
    const none = await deploy(files, { env: { AWS_REGION: '' } });
    expectFailure(stage, none, 'no AWS region is known', 'Set `region` in the configuration, or AWS_REGION');
    const typo = await deploy(files, { env: { AWS_REGION: 'eu-wset-1' } });
    expectFailure(
      stage,
      typo,
      'AWS_REGION is "eu-wset-1", which is not an AWS region',
      'did you mean `eu-west-1`?',
    );
  });

  it('at an endpoint where nobody listens', async () => {
    const seen = await deploy(shop(), { inputs: { 'aws-endpoint-url': 'http://127.0.0.1:9' } });
    expectFailure(
      stage,
      seen,
      'http://127.0.0.1:9',
      'the connection was refused',
      'Check aws-endpoint-url (or AWS_ENDPOINT_URL).',
    );
  });

  it('at an endpoint that is no URL', async () => {
    const seen = await deploy(shop(), { inputs: { 'aws-endpoint-url': '127.0.0.1:5000' } });
    expectFailure(
      stage,
      seen,
      'aws-endpoint-url "127.0.0.1:5000" is no http(s) URL',
      'http://127.0.0.1:5000',
    );
  });

  it('with a state bucket of someone else: nothing is read or written there', async () => {
    const bucket = `${stage.moto.url}/someone-elses`;
    const headers = { 'x-moto-account-id': '999999999999' };
    expect((await fetch(bucket, { method: 'PUT', headers })).status).toBe(200);
    const seen = await deploy({
      '.github/mayfly.yml': config('{ module: infra }', 'state: { bucket: someone-elses }\n'),
      'infra/main.tf': MODULE,
    });
    expectFailure(
      stage,
      seen,
      'the state bucket someone-elses does not belong to the AWS account 123456789012',
      'Name a bucket of this account in `state.bucket`',
    );
    expect(await (await fetch(bucket, { headers })).text()).not.toContain('<Key>');
  });

  it('was not left anything by all of these', async () => {
    expect(await stage.moto.stateObjects('')).toEqual([]);
  });

  it('that answers 500 three times and then works does not stop a deploy', async () => {
    proxy.fail(({ method, url }) => method === 'POST' && url === '/', 3);
    proxy.fail(({ method, url }) => method === 'PUT' && url?.includes('/record.json') === true, 3);
    const seen = await deploy(shop(), { inputs: { 'aws-endpoint-url': proxy.url } });
    expect({ verdict: seen.verdict, exitCode: seen.exitCode }).toEqual({ verdict: 'live', exitCode: 0 });
    expect(proxy.left()).toBe(0);
    expect((await stage.moto.stateObjects(STATE)).join()).toContain('record.json');
    expect(stage.github.violations).toEqual([]);
  });
});

describe('Terraform', () => {
  it('of a version that is none', async () => {
    const seen = await deploy(shop(), { inputs: { 'terraform-version': 'banana' } });
    expectFailure(stage, seen, 'terraform-version "banana" is no version', 'write a version such as 1.14.0');
  });
});
