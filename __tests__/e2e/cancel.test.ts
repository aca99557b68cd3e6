import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EnvironmentRecord } from '../../src/core/environment/record.js';
import { listFiles, readObject, verdictOf } from './support/example.js';
import { openStage, PULL, REPOSITORY, type Stage, sha } from './support/stage.js';

/** Parameters first, then a queue: the provider waits 25 s for a queue by its own design. */
const MAIN = `
terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 5.0" }
  }
}
variable "name" { type = string }
resource "aws_ssm_parameter" "first" {
  count = 3
  name  = "/\${var.name}/\${count.index}"
  type  = "String"
  value = "x"
}
resource "aws_sqs_queue" "slow" {
  name                    = var.name
  sqs_managed_sse_enabled = true
  depends_on              = [aws_ssm_parameter.first]
}
output "queue" { value = aws_sqs_queue.slow.name }
`;

const CONFIG = `
name: slow
region: eu-west-1
source:
  module: infra
  variables: { name: "\${env.name}" }
checks:
  policy: { fail_on: critical }
`;

const environment = 'slow-pr-12';
const prefix = `mayfly/${REPOSITORY}/${environment}/`;
const files = { '.github/mayfly.yml': CONFIG, 'infra/main.tf': MAIN };

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await stage.write(files);
  stage.github.seed.pullRequest({ number: PULL, headSha: sha(1), repository: REPOSITORY });
});
afterAll(() => stage.close());

const stateFiles = () => listFiles(stage, prefix);

/** Every version of the lock has its delete marker. */
async function isLocked(): Promise<boolean> {
  const locks = (await stateFiles()).filter((url) => url.includes('.tflock'));
  const deleted = locks.filter((url) => url.endsWith(' (deleted)'));
  return locks.length !== 2 * deleted.length;
}

/** Types of the resources in the state, as anyone with access to the bucket reads it. */
async function readStateTypes(): Promise<readonly string[]> {
  const url = (await stateFiles()).find((one) => one.endsWith('.tfstate')) ?? '';
  const state = JSON.parse(await readObject(stage, url)) as { resources: { type: string }[] };
  return state.resources.map(({ type }) => type).sort();
}
const openChecks = () => stage.github.state.checkRuns.filter(({ status }) => status !== 'completed');
const remaining = () => stage.moto.remaining({ environment, repository: REPOSITORY });

async function readRecord(): Promise<EnvironmentRecord> {
  const urls = await stage.moto.stateObjects(`${prefix}record.json`);
  return JSON.parse(await readObject(stage, urls[0] ?? '')) as EnvironmentRecord;
}

/** Resolves once the emulator knows the queue: Terraform is in the middle of its apply. */
async function queueExists(): Promise<void> {
  const credential = 'Credential=x/20260101/eu-west-1/sqs/aws4_request, SignedHeaders=host, Signature=x';
  for (let attempt = 0; attempt < 600; attempt++) {
    const answer = await fetch(`${stage.moto.url}/`, {
      method: 'POST',
      headers: {
        authorization: `AWS4-HMAC-SHA256 ${credential}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: `Action=ListQueues&Version=2012-11-05&QueueNamePrefix=${environment}`,
    });
    if ((await answer.text()).includes(`/${environment}<`)) return;
    await sleep(100);
  }
  throw new Error('Terraform never came to the queue');
}

/** The main step's process, as another program on the machine sees it. */
async function findMain(): Promise<number> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  for (const pid of pids) {
    const [command, status] = await Promise.all(
      ['cmdline', 'status'].map((file) => readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => '')),
    );
    const ours = new RegExp(`^PPid:\\s+${process.pid}$`, 'm').test(status ?? '');
    if (ours && command?.includes('/dist/index.js')) return Number(pid);
  }
  throw new Error('the main step does not run');
}

/** Kills a process with everything that it started, as a machine's end does. */
async function killAll(pid: number): Promise<void> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  process.kill(pid, 'SIGSTOP');
  for (const child of children.trim().split(' ').filter(Boolean)) await killAll(Number(child));
  process.kill(pid, 'SIGKILL');
}

/** The Terraform that the main step started. */
async function findTerraform(): Promise<number> {
  const main = await findMain();
  const children = (await readFile(`/proc/${main}/task/${main}/children`, 'utf8')).trim().split(' ');
  const commands = await Promise.all(children.map((pid) => readFile(`/proc/${pid}/comm`, 'utf8')));
  const at = commands.findIndex((command) => command.trim() === 'terraform');
  if (at < 0) throw new Error(`the main step has no terraform among ${commands.join('')}`);
  return Number(children[at]);
}

describe('a run that is cancelled in the middle of its apply', () => {
  it('lets Terraform end in its own way, saves what exists, and tells the pull request', async () => {
    const running = stage.start('opened');
    await queueExists();
    running.cancel();
    const run = await running.finished;
    expect(run.outcome).toBe('cancelled');
    expect(run.signals[0]?.name).toBe('SIGINT');
    expect(run.orphans).toEqual([]);
    expect(await readStateTypes()).toEqual(['aws_sqs_queue', 'aws_ssm_parameter']);
    expect(await isLocked()).toBe(false);
    expect(stage.comments()).toHaveLength(1);
    expect(stage.comments()[0]).toContain('cancelled');
    expect(stage.comments()[0]).toMatch(/4 resources exist/);
    expect(stage.comments()[0]).toMatch(/next push continues/i);
    expect(stage.comments()[0]).not.toContain('is being deployed');
    expect(openChecks()).toEqual([]);
  });

  it('goes on with the next push', async () => {
    stage.github.seed.push(PULL, sha(2));
    const run = await stage.run('synchronize');
    expect(verdictOf(run)).toEqual({ verdict: 'live', exitCode: 0 });
    expect(run.outputs.outputs).toBe(JSON.stringify({ queue: environment }));
    expect(openChecks()).toEqual([]);
  });

  it('is destroyed with everything when the pull request is closed', async () => {
    stage.github.seed.close(PULL);
    await stage.clear();
    const run = await stage.run('closed');
    expect(verdictOf(run)).toEqual({ verdict: 'destroyed', exitCode: 0 });
    expect(await remaining()).toEqual([]);
    expect(await stateFiles()).toEqual([]);
  });
});

describe('a cancelled run that the runner kills before Terraform has ended', () => {
  it('leaves its last words to the post step', async () => {
    await stage.write(files);
    stage.github.seed.reopen(PULL);
    stage.github.seed.push(PULL, sha(3));
    const running = stage.start('reopened', {
      cancelTimes: { interruptMs: 2_000, terminateMs: 1_000 },
      onLine: (line, step) => {
        if (step === 'post' && line.includes('outlived the run')) process.kill(terraform, 'SIGCONT');
      },
    });
    await queueExists();
    // One that answers the interrupt only after its main step was killed.
    const terraform = await findTerraform();
    process.kill(terraform, 'SIGSTOP');
    running.cancel();
    const run = await running.finished;
    expect([run.outcome, run.signal]).toEqual(['cancelled', 'SIGKILL']);
    expect(run.orphans).toEqual([]);
    expect(await readStateTypes()).toEqual(['aws_sqs_queue', 'aws_ssm_parameter']);
    expect(await isLocked()).toBe(false);
    expect(run.post?.log).toContain('outlived the run');
    expect(stage.comments().at(-1)).toMatch(
      /run was cancelled and stopped.*saved its state; 4 resources exist/s,
    );
    expect(await readRecord()).toMatchObject({ status: 'failed', ended: { status: 'cancelled' } });
    expect(await readRecord()).not.toHaveProperty('unfinished');
    expect(openChecks()).toEqual([]);
  });

  it('leaves nothing once the pull request is closed', async () => {
    stage.github.seed.close(PULL);
    await stage.clear();
    expect(verdictOf(await stage.run('closed'))).toEqual({ verdict: 'destroyed', exitCode: 0 });
    expect(await remaining()).toEqual([]);
    expect(await stateFiles()).toEqual([]);
  });
});

describe('a run whose process is killed in the middle of its apply', () => {
  it('leaves Terraform to end by itself, and the post step tells the pull request', async () => {
    await stage.write(files);
    stage.github.seed.reopen(PULL);
    stage.github.seed.push(PULL, sha(4));
    const running = stage.start('reopened');
    await queueExists();
    process.kill(await findMain(), 'SIGKILL');
    const run = await running.finished;
    expect(run.signal).toBe('SIGKILL');
    expect(run.orphans).toEqual([]);
    expect(await readStateTypes()).toEqual(['aws_sqs_queue', 'aws_ssm_parameter']);
    expect(await isLocked()).toBe(false);
    expect(stage.comments().at(-1)).toMatch(/was killed before it could finish.*saved its state/s);
    expect(openChecks()).toEqual([]);
  });

  it('leaves nothing once the pull request is closed', async () => {
    stage.github.seed.close(PULL);
    await stage.clear();
    const run = await stage.run('closed');
    expect(verdictOf(run)).toEqual({ verdict: 'destroyed', exitCode: 0 });
    expect(await remaining()).toEqual([]);
    expect(await stateFiles()).toEqual([]);
  });
});

describe('a run that is killed with its Terraform in the middle of its apply', () => {
  it('leaves a lock that the post step releases, and tells the pull request', async () => {
    await stage.write(files);
    stage.github.seed.reopen(PULL);
    stage.github.seed.push(PULL, sha(5));
    const running = stage.start('reopened');
    await queueExists();
    await killAll(await findMain());
    const run = await running.finished;
    expect(run.signal).toBe('SIGKILL');
    expect(run.post?.log).toContain('removed the state lock that this run left');
    expect(await isLocked()).toBe(false);
    expect(stage.comments().at(-1)).toMatch(
      /was killed too.*state may lack what it made last; \d resources? exist/s,
    );
    expect((await readRecord()).unfinished).toHaveLength(1);
    expect(openChecks()).toEqual([]);
  });
});
