import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { GetObjectCommand, ListBucketsCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Stage } from '../support/stage.js';
import { checkout, config, expectFailure, openPull, readRun, STATE, shop } from './support.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openPull();
});
afterAll(() => stage.close());

describe('a sensitive output', () => {
  const SECRETS = ['hunter2-very-secret', 'first-secret-line', 'second-secret-line', 'deep-secret'];

  it('appears nowhere, and is masked before anything is set', async () => {
    await checkout(
      stage,
      shop(
        `checks:
  smoke:
    - http: http://127.0.0.1:9/?key=\${outputs.password}
      within: 1s
`,
        `resource "terraform_data" "x" {
  input = sensitive("${SECRETS[0]}")
}
output "password" {
  value     = terraform_data.x.output
  sensitive = true
}
output "bundle" {
  value     = { key = sensitive("${SECRETS[1]}\\n${SECRETS[2]}"), more = ["${SECRETS[3]}"], port = 5432 }
  sensitive = true
}
output "host" {
  value = "shop.example"
}
`,
      ),
    );
    const run = await stage.run('synchronize');
    const seen = readRun(stage, run);
    expectFailure(stage, seen, '127.0.0.1:9 refused the connection');
    expect(seen.comment).toContain('http://127.0.0.1:9/?key=***');
    expect(seen.log).toContain('http://127.0.0.1:9/?key=***');
    expect(JSON.parse(run.outputs.outputs ?? '')).toEqual({
      bundle: '***',
      host: 'shop.example',
      password: '***',
    });
    expect(run.droppedOutputs).toEqual([]);

    const { lines, masks } = splitMasks(run.rawLog);
    const { github } = stage;
    const said = JSON.stringify([
      ...[lines, run.summary, run.outputs, run.post?.rawLog, run.annotations],
      ...[stage.comments(), github.state.checkRuns, github.state.deployments, github.requests],
      await readReports(run.outputs.report ?? ''),
      await readRecord(),
    ]);
    for (const secret of SECRETS) {
      expect(said).not.toContain(secret);
      expect(masks).toContain(secret);
    }
    const order = run.commandsSeen.map(({ command }) => command);
    expect(order.lastIndexOf('add-mask')).toBeLessThan(order.indexOf('error'));
  });
});

describe('a secret of the job', () => {
  it('that a failing app prints reaches neither the pull request nor a report', async () => {
    const app = `console.error('db ' + process.env.DB_PASSWORD + ' key ' + process.env.AWS_SECRET_ACCESS_KEY); process.exit(1)`;
    await checkout(stage, {
      '.github/mayfly.yml': config('{ app: infra }'),
      'infra/cdktf.json': JSON.stringify({ language: 'javascript', app: 'node main.js' }),
      'infra/main.js': app,
    });
    const env = {
      DB_PASSWORD: 'correct-horse-battery',
      AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI-K7MDENG-bPxRfiCY',
    };
    const run = await stage.run('synchronize', { env });
    expect(run.outputs.verdict).toBe('failed');
    expect(stage.comments()[0]).toContain('db *** key ***');
    const said = JSON.stringify([
      ...[run.summary, run.outputs, run.annotations, stage.comments(), stage.github.requests],
      await readReports(run.outputs.report ?? ''),
    ]);
    for (const secret of Object.values(env)) expect(said).not.toContain(secret);
    expect(run.log).not.toContain(env.AWS_SECRET_ACCESS_KEY);
  });
});

function splitMasks(log: string) {
  const isMask = (line: string) => line.startsWith('::add-mask::');
  const all = log.split('\n');
  return { lines: all.filter((line) => !isMask(line)), masks: all.filter(isMask).join('\n') };
}

/** All report files of a run, as text. */
async function readReports(report: string): Promise<readonly string[]> {
  const folder = dirname(report);
  const names = await readdir(folder);
  expect(names.sort()).toEqual(['report.html', 'report.json', 'report.junit.xml', 'report.sarif']);
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
}

/** The environment's record; the state beside it holds secrets, as Terraform's state does. */
async function readRecord(): Promise<string> {
  const {
    AWS_REGION: region = '',
    AWS_ACCESS_KEY_ID = '',
    AWS_SECRET_ACCESS_KEY = '',
  } = stage.moto.environment;
  const credentials = { accessKeyId: AWS_ACCESS_KEY_ID, secretAccessKey: AWS_SECRET_ACCESS_KEY };
  const s3 = new S3Client({ endpoint: stage.moto.url, region, credentials, forcePathStyle: true });
  const { Buckets: [bucket] = [] } = await s3.send(new ListBucketsCommand({}));
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket?.Name, Key: `${STATE}record.json` }));
  const text = (await Body?.transformToString()) ?? '';
  expect(text).toContain('shop.example');
  return text;
}
