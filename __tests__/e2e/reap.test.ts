import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EnvironmentRecord } from '../../src/core/environment/record.js';
import type { ReapReport } from '../../src/core/reap/reap-report.js';
import { ACTIONS_TOKEN } from '../../tools/github-double/tokens.js';
import { createWebhook, type WebhookKind } from '../../tools/github-double/webhooks.js';
import { findNode24 } from '../../tools/node24/find-node24.js';
import type { ActionRun } from '../../tools/runner/run-action.js';
import type { ActionOptions } from '../../tools/runner/types.js';
import { readReport, verdictOf } from './support/example.js';
import { openStage, REPOSITORY, ROOT, type Stage, sha } from './support/stage.js';

const BUCKET = 'reaped-states';
const CONFIG = `
name: shop
region: eu-west-1
state: { bucket: ${BUCKET}, prefix: previews }
source: { module: infra }
`;
const MODULE = `
variable "name" { default = "x" }
resource "aws_ssm_parameter" "one" {
  name  = "/reap/\${terraform.workspace}/PULL"
  type  = "String"
  value = "1"
}
`;

const execFileAsync = promisify(execFile);

let stage: Stage;
let s3: S3Client;

const prefixOf = (environment: string) => `previews/${REPOSITORY}/${environment}/`;
const remaining = (environment: string) => stage.moto.remaining({ environment, repository: REPOSITORY });

function eventOf(kind: WebhookKind, number: number): ActionOptions['event'] {
  const { eventName: name, payload } = createWebhook(kind, {
    repository: REPOSITORY,
    number,
    headSha: sha(number % 10),
  });
  return { name, payload };
}

/** Opens a pull request whose environment is live, of one parameter of its own. */
async function openPull(number: number): Promise<string> {
  stage.github.seed.pullRequest({ number, headSha: sha(number % 10), repository: REPOSITORY });
  await stage.write({ 'infra/main.tf': MODULE.replace('PULL', String(number)) });
  const run = await stage.run('opened', { event: eventOf('opened', number) });
  expect(verdictOf(run)).toEqual({ verdict: 'live', exitCode: 0 });
  return `shop-pr-${number}`;
}

const reap = (inputs: Readonly<Record<string, string>> = {}): Promise<ActionRun> =>
  stage.run('schedule', { inputs });

async function readRecord(environment: string): Promise<EnvironmentRecord> {
  const Key = `${prefixOf(environment)}record.json`;
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: BUCKET, Key }));
  return JSON.parse((await Body?.transformToString()) ?? '') as EnvironmentRecord;
}

async function changeRecord(environment: string, change: Partial<EnvironmentRecord>): Promise<void> {
  const Key = `${prefixOf(environment)}record.json`;
  const Body = JSON.stringify({ ...(await readRecord(environment)), ...change });
  await s3.send(new PutObjectCommand({ Bucket: BUCKET, Key, Body }));
}

async function removeObjects(Prefix: string): Promise<void> {
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: BUCKET, Prefix }));
  for (const { Key } of Contents) await s3.send(new DeleteObjectCommand({ Bucket: BUCKET, Key }));
}

const linesOf = async (run: ActionRun) => {
  const { lines } = (await readReport(run)) as unknown as ReapReport;
  return Object.fromEntries(lines.map(({ environment, cause, result }) => [environment, [cause, result]]));
};
const commentsOn = (number: number) =>
  stage.github.state.comments.filter(({ pullNumber, deletedAt }) => pullNumber === number && !deletedAt);

beforeAll(async () => {
  stage = await openStage();
  s3 = new S3Client({
    endpoint: stage.moto.url,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'testing', secretAccessKey: 'testing' },
    forcePathStyle: true,
  });
  await s3.send(
    new CreateBucketCommand({
      Bucket: BUCKET,
      CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' },
    }),
  );
  await stage.write({ '.github/mayfly.yml': CONFIG });
});
afterAll(async () => {
  s3.destroy();
  await stage.close();
});

describe('a repository whose close events were missed', () => {
  it('has three environments, of which one is closed and the time of one is over', async () => {
    for (const number of [21, 22, 23]) await openPull(number);
    stage.github.seed.close(21);
    await changeRecord('shop-pr-22', { expiresAt: '2026-01-01T00:00:00.000Z' });
    expect(await remaining('shop-pr-21')).not.toEqual([]);
  });

  it('is reaped dry: the plan stands in summary and matrix, and nothing is touched', async () => {
    const objects = await stage.moto.stateObjects('previews/');
    const run = await reap({ 'dry-run': 'true' });
    expect(verdictOf(run)).toEqual({ verdict: 'planned', exitCode: 0 });
    expect(JSON.parse(run.outputs.matrix ?? '')).toEqual({
      include: [
        { pr: '21', environment: 'shop-pr-21', reason: 'closed' },
        { pr: '22', environment: 'shop-pr-22', reason: 'expired' },
      ],
    });
    expect(run.summary).toContain('2 environments of octo/shop would be destroyed');
    expect(run.summary).toContain('pull request 21 is closed');
    expect(await stage.moto.stateObjects('previews/')).toEqual(objects);
    for (const number of [21, 22]) expect(await remaining(`shop-pr-${number}`)).not.toEqual([]);
  });

  it('is reaped dry from a terminal: the same plan, as JSON', async () => {
    const { stdout } = await execFileAsync(
      await findNode24(),
      [join(ROOT, 'dist', 'cli.js'), 'reap', '--dry-run', '--format', 'json'],
      {
        cwd: stage.workspace,
        env: {
          PATH: process.env.PATH,
          ...stage.moto.environment,
          GITHUB_TOKEN: ACTIONS_TOKEN,
          GITHUB_API_URL: stage.github.url,
          GITHUB_REPOSITORY: REPOSITORY,
        },
      },
    );
    const { status, lines } = JSON.parse(stdout) as ReapReport;
    expect(status).toBe('planned');
    expect(lines.map(({ environment, action, cause }) => [environment, action, cause])).toEqual([
      ['shop-pr-21', 'end', 'closed'],
      ['shop-pr-22', 'end', 'expired'],
    ]);
  });

  it('is not reaped while GitHub does not answer for each pull request: nothing dies', async () => {
    stage.github.inject({
      path: /graphql/,
      times: 4,
      fault: { kind: 'graphql', field: 'p22', type: 'SERVICE_UNAVAILABLE' },
    });
    const run = await reap();
    expect(verdictOf(run)).toEqual({ verdict: 'failed', exitCode: 1 });
    expect(run.summary).toContain('nothing was destroyed');
    for (const number of [21, 22, 23]) expect(await remaining(`shop-pr-${number}`)).not.toEqual([]);
  });

  it('is reaped by one job of the matrix: only what that names', async () => {
    const run = await reap({ command: 'reap', environments: 'shop-pr-22' });
    expect(verdictOf(run)).toEqual({ verdict: 'destroyed', exitCode: 0 });
    expect(await linesOf(run)).toEqual({ 'shop-pr-22': ['expired', 'done'] });
    expect(await remaining('shop-pr-22')).toEqual([]);
    expect(await remaining('shop-pr-21')).not.toEqual([]);
    expect(commentsOn(22)).toHaveLength(1);
    expect(commentsOn(22)[0]?.body).toMatch(/is gone.*its time was over/s);
  });

  it('is reaped as a whole: what is closed goes, what is open stays', async () => {
    const run = await reap();
    expect(verdictOf(run)).toEqual({ verdict: 'destroyed', exitCode: 0 });
    expect(await linesOf(run)).toEqual({ 'shop-pr-21': ['closed', 'done'] });
    expect(await remaining('shop-pr-21')).toEqual([]);
    expect(await remaining('shop-pr-23')).not.toEqual([]);
    expect(commentsOn(21)[0]?.body).toContain('is gone');
    expect((await readRecord('shop-pr-21')).status).toBe('destroyed');
    expect(run.summary).toContain('would be destroyed');
    expect(run.summary).toContain('1 environment of octo/shop destroyed');
  });

  it('has an environment that ends within the hour: its pull request is warned once, by a new comment', async () => {
    const before = commentsOn(23)[0]?.id;
    await changeRecord('shop-pr-23', { expiresAt: new Date(Date.now() + 3_600_000).toISOString() });
    expect(await linesOf(await reap())).toEqual({ 'shop-pr-23': ['due', 'done'] });
    const [comment, ...others] = commentsOn(23);
    expect(others).toEqual([]);
    expect(comment?.id).not.toBe(before);
    expect(comment?.body).toMatch(/is live[\s\S]*This environment ends in/);
    expect(await readRecord('shop-pr-23')).toMatchObject({ commentId: comment?.id, status: 'live' });
    expect(await linesOf(await reap())).toEqual({});
    expect(commentsOn(23).map(({ id }) => id)).toEqual([comment?.id]);
  });

  it('loses all that is stored of an environment whose pull request is closed: its tags end it', async () => {
    stage.github.seed.close(23);
    await removeObjects(prefixOf('shop-pr-23'));
    expect(await remaining('shop-pr-23')).not.toEqual([]);
    const run = await reap();
    expect(await linesOf(run)).toEqual({ 'shop-pr-23': ['closed', 'done'] });
    expect(verdictOf(run)).toEqual({ verdict: 'destroyed', exitCode: 0 });
    expect(await remaining('shop-pr-23')).toEqual([]);
  });

  it('has nothing left to reap', async () => {
    const run = await reap();
    expect(verdictOf(run)).toEqual({ verdict: 'skipped', exitCode: 0 });
    expect(await linesOf(run)).toEqual({});
  });

  it('never asked GitHub for anything that its description or schema does not allow', () => {
    expect(stage.github.violations).toEqual([]);
  });
});
