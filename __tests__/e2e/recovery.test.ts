import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Cloud, openCloud } from './support/cloud.js';
import { readReport, verdictOf } from './support/example.js';
import { openStage, PULL, REPOSITORY, type Stage, sha } from './support/stage.js';

const CONFIG = `
name: shop
region: eu-west-1
source: { module: infra }
checks: { policy: { fail_on: critical } }
`;

const HEAD = `
variable "name" { default = "shop-pr-12" }
provider "aws" {}
resource "aws_vpc" "net" { cidr_block = "10.1.0.0/16" }
resource "aws_sns_topic" "news" { name = var.name }
`;

/** What a later commit adds. */
const MORE = `
resource "aws_subnet" "a" {
  vpc_id     = aws_vpc.net.id
  cidr_block = "10.1.1.0/24"
}
resource "aws_security_group" "web" {
  name   = var.name
  vpc_id = aws_vpc.net.id
}
resource "aws_s3_bucket" "files" { bucket = "\${var.name}-files" }
resource "aws_s3_object" "one" {
  bucket  = aws_s3_bucket.files.id
  key     = "one"
  content = "1"
}
resource "aws_iam_role" "web" {
  name               = var.name
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [] })
}
resource "aws_dynamodb_table" "orders" {
  name                        = var.name
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = "id"
  deletion_protection_enabled = true
  attribute {
    name = "id"
    type = "S"
  }
}
`;

/** A function whose log group nobody declares; its archive is an empty one. */
const FUNCTION = `
variable "name" { default = "shop-pr-12" }
provider "aws" {}
resource "aws_iam_role" "api" {
  name               = var.name
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [] })
}
resource "aws_lambda_function" "api" {
  function_name = "\${var.name}-api"
  role          = aws_iam_role.api.arn
  filename      = "empty.zip"
  handler       = "index.handler"
  runtime       = "nodejs22.x"
}
`;
const EMPTY_ZIP = `PK\u0005\u0006${'\0'.repeat(18)}`;

const prefix = `mayfly/${REPOSITORY}/shop-pr-12/`;
let stage: Stage;
let cloud: Cloud;

beforeAll(async () => {
  stage = await openStage();
  cloud = openCloud(stage.moto);
  stage.github.seed.pullRequest({ number: PULL, headSha: sha(1), repository: REPOSITORY });
  await stage.write({ '.github/mayfly.yml': CONFIG });
});
afterAll(async () => {
  cloud.close();
  await stage.close();
});

const remaining = () => stage.moto.remaining({ environment: 'shop-pr-12', repository: REPOSITORY });

async function open(...codes: readonly string[]): Promise<void> {
  for (const code of codes) {
    await stage.write({ 'infra/main.tf': code });
    expect(verdictOf(await stage.run('opened'))).toEqual({ verdict: 'live', exitCode: 0 });
  }
}

async function close() {
  stage.github.seed.close(PULL);
  const run = await stage.run('closed');
  stage.github.seed.reopen(PULL);
  return run;
}

describe('an environment whose state', () => {
  it('was deleted ends all the same, and is proven to be gone', async () => {
    await open(HEAD + MORE);
    await cloud.deleteObject(`${prefix}main.tfstate`);
    const run = await close();
    expect(verdictOf(run)).toEqual({ verdict: 'destroyed', exitCode: 0 });
    const { receipt } = await readReport(run);
    expect(receipt).toMatchObject({ destroyed: 7, left: [] });
    expect(await remaining()).toEqual([]);
  });

  it('was rolled back to an older version ends too: what it lacks stands in the way of what it has', async () => {
    await open(HEAD);
    const old = await cloud.readObject(`${prefix}main.tfstate`);
    await open(HEAD + MORE);
    await cloud.writeObject(`${prefix}main.tfstate`, old);
    const run = await close();
    expect(verdictOf(run)).toEqual({ verdict: 'destroyed', exitCode: 0 });
    expect((await readReport(run)).receipt).toMatchObject({ destroyed: 7, left: [] });
    expect(await remaining()).toEqual([]);
  });
});

describe('a deploy after the state was lost', () => {
  it('takes back what its code would make again under the same name, and destroys the rest', async () => {
    const role = MORE.slice(
      MORE.indexOf('resource "aws_iam_role"'),
      MORE.indexOf('resource "aws_dynamodb_table"'),
    );
    await open(HEAD + role);
    const before = await remaining();
    await cloud.deleteObject(`${prefix}main.tfstate`);
    await open(HEAD + role);
    const after = await remaining();
    const named = (arns: readonly string[]) => arns.filter((arn) => !arn.includes(':vpc/'));
    expect(named(after)).toEqual(named(before));
    expect(after).toHaveLength(before.length);
    expect(verdictOf(await close())).toEqual({ verdict: 'destroyed', exitCode: 0 });
    expect(await remaining()).toEqual([]);
  });
});

describe('a resource with the tags of the environment that Terraform can not adopt', () => {
  it('fails the destroy, with its ARN and a link to the console', async () => {
    await open(HEAD);
    const vault = { path: '/backup-vaults/shop-pr-12' };
    const BackupVaultTags = { 'mayfly:environment': 'shop-pr-12', 'mayfly:repository': REPOSITORY };
    await cloud.call('backup', { ...vault, method: 'PUT', body: { BackupVaultTags } });
    const [arn = ''] = (await remaining()).filter((one) => one.includes(':backup:'));
    const run = await close();
    expect(verdictOf(run)).toEqual({ verdict: 'failed', exitCode: 1 });
    expect((await readReport(run)).receipt?.left).toEqual([arn]);
    const [comment = ''] = stage.comments().slice(-1);
    expect(comment).toContain(arn);
    expect(comment).toContain(`https://console.aws.amazon.com/go/view?arn=${encodeURIComponent(arn)}`);
    await cloud.call('backup', { ...vault, method: 'DELETE' });
    expect(verdictOf(await close())).toEqual({ verdict: 'destroyed', exitCode: 0 });
  });
});

describe('a log group that AWS made for a function, and no state and no tag knows', () => {
  it('is removed and counted; that of another function stays', async () => {
    await stage.write({ 'infra/empty.zip': EMPTY_ZIP });
    await open(FUNCTION);
    const make = (logGroupName: string) =>
      cloud.ask('logs', 'Logs_20140328.CreateLogGroup', { logGroupName });
    await make('/aws/lambda/shop-pr-12-api');
    await make('/aws/lambda/shop-pr-12-api-other');
    const run = await close();
    expect(verdictOf(run)).toEqual({ verdict: 'destroyed', exitCode: 0 });
    expect((await readReport(run)).receipt).toMatchObject({ destroyed: 3, left: [] });
    const { logGroups } = (await cloud.ask('logs', 'Logs_20140328.DescribeLogGroups', {})) as {
      logGroups: { logGroupName: string }[];
    };
    expect(logGroups.map(({ logGroupName }) => logGroupName)).toEqual(['/aws/lambda/shop-pr-12-api-other']);
  });
});
