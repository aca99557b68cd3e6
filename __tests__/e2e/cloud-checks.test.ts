import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  CreateLogStreamCommand,
  PutLogEventsCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { CreateQueueCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findNode24 } from '../../tools/node24/find-node24.js';
import { checkout, openPull } from './bad-input/support.js';
import { readReport, verdictOf } from './support/example.js';
import { ROOT, type Stage } from './support/stage.js';

const LIMIT_MS = 60_000;

/** The provider takes half a minute to make a queue; the test makes it itself. */
const createModule = (queue: string): string => `
resource "aws_dynamodb_table" "orders" {
  name         = "act-orders"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  range_key    = "year"
  attribute {
    name = "id"
    type = "S"
  }
  attribute {
    name = "year"
    type = "N"
  }
}
resource "aws_s3_bucket" "files" {
  bucket = "act-files"
}
resource "aws_cloudwatch_log_group" "app" {
  name = "/act/app"
}
output "queue" { value = "${queue}" }
output "table" { value = aws_dynamodb_table.orders.arn }
output "bucket" { value = aws_s3_bucket.files.bucket }
`;

const CONFIG = `name: act
region: eu-west-1
source: { module: infra }
checks:
  policy: { fail_on: critical }
  smoke:
    - name: queue
      aws: { queue: "\${outputs.queue}" }
    - name: table
      aws: { table: "\${outputs.table}", item: { kind: probe, price: 1.50 } }
    - name: bucket
      aws: { bucket: "\${outputs.bucket}", prefix: incoming/ }
    - name: database
      aws: { database: "arn:aws:rds:eu-west-1:123456789012:cluster:act", secret: s, sql: select 1 as one }
      expect: { json: { "$[0].one": 1 } }
    - name: no function
      aws: { invoke: "arn:aws:lambda:eu-west-1:123456789012:function:none" }
      expect: { json: { $.ok: true } }
      within: 0s
    - name: no errors
      log: /ERROR/
      groups: [/act/app]
      watch: 0s
`;

let stage: Stage;
beforeAll(async () => {
  stage = await openPull();
  await fetch(`${stage.moto.url}/moto-api/static/rds-data/statement-results`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ region: 'eu-west-1', results: [{ formattedRecords: '[{"one":1}]' }] }),
  });
  const sqs = new SQSClient(settings());
  const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName: 'act-orders' }));
  sqs.destroy();
  await checkout(stage, { '.github/mayfly.yml': CONFIG, 'infra/main.tf': createModule(QueueUrl) });
});
afterAll(() => stage.close());

const settings = () => ({
  endpoint: stage.moto.url,
  region: stage.moto.region,
  credentials: { accessKeyId: 'testing', secretAccessKey: 'testing' },
});

describe('checks of AWS in a deploy', () => {
  it('make their round trips by its outputs, with what the bundle has of each client', async () => {
    const run = await stage.run('opened');
    expect(verdictOf(run)).toEqual({ verdict: 'failed', exitCode: 1 });
    const { checks } = await readReport(run);
    expect(checks.map(({ name, result, message }) => [name, result, message])).toEqual([
      ['queue', 'passed', expect.stringMatching(/^sent, received and deleted a message in /)],
      ['table', 'passed', expect.stringMatching(/^put, got and deleted an item in /)],
      ['bucket', 'passed', expect.stringMatching(/^put, got and deleted an object in /)],
      ['database', 'passed', expect.stringMatching(/^1 row in /)],
      ['no function', 'failed', expect.stringContaining('Function not found')],
      ['no errors', 'passed', expect.stringMatching(/^no match in 0 lines of 1 log group/)],
    ]);
    const client = new DynamoDBClient(settings());
    expect((await client.send(new ScanCommand({ TableName: 'act-orders' }))).Items).toEqual([]);
    client.destroy();
  });
});

describe('checks of AWS from the command line', () => {
  it('read the log groups that they name, with the credentials of the environment', async () => {
    const client = new CloudWatchLogsClient(settings());
    const place = { logGroupName: '/act/other', logStreamName: 'one' };
    await client.send(new CreateLogGroupCommand({ logGroupName: place.logGroupName }));
    await client.send(new CreateLogStreamCommand(place));
    // The command line knows no deploy: what is written from its start on counts.
    const logEvents = [{ message: 'ERROR no database', timestamp: Date.now() + 60_000 }];
    await client.send(new PutLogEventsCommand({ ...place, logEvents }));
    client.destroy();
    const outputs = join(stage.workspace, 'outputs.json');
    await writeFile(outputs, JSON.stringify({ table: 'act-orders' }));
    await stage.write({
      'check.yml': `region: eu-west-1
source: { module: infra }
checks:
  smoke:
    - aws: { table: "\${outputs.table}" }
    - name: no errors
      log: ERROR
      groups: [/act/other]
      watch: 0s
`,
    });
    const args = ['check', '--config', 'check.yml', '--outputs', outputs, '--format', 'json'];
    const node = await findNode24();
    const { code, stdout } = await new Promise<{ code: unknown; stdout: string }>((resolve) => {
      const env = { PATH: process.env.PATH, HOME: stage.workspace, ...stage.moto.environment };
      const options = { cwd: stage.workspace, env, timeout: LIMIT_MS };
      execFile(node, [join(ROOT, 'dist', 'cli.js'), ...args], options, (error, out) => {
        resolve({ code: error === null ? 0 : error.code, stdout: out });
      });
    });
    expect(JSON.parse(stdout)).toMatchObject([
      { name: 'aws table ${outputs.table}', kind: 'aws', result: 'passed' },
      {
        name: 'no errors',
        kind: 'log',
        result: 'failed',
        message: expect.stringContaining('ERROR no database'),
      },
    ]);
    expect(code).toBe(1);
  });
});
