import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  checkoutExample,
  edit,
  listFiles,
  listIds,
  listTags,
  readChanges,
  readIds,
  readReport,
  verdictOf,
} from './support/example.js';
import { openStage, PULL, REPOSITORY, type Stage, sha } from './support/stage.js';

const prefixOf = (environment: string): string => `mayfly/${REPOSITORY}/${environment}/`;
const mayflyTags = (environment: string) => ({
  'mayfly:environment': environment,
  'mayfly:repository': REPOSITORY,
  'mayfly:expires': expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
});

async function open(stage: Stage): Promise<void> {
  stage.github.seed.pullRequest({ number: PULL, headSha: sha(1), repository: REPOSITORY });
}

/** The position of the first and the last line that matches. */
function positions(log: string, pattern: RegExp): { first: number; last: number } {
  const hits = log.split('\n').flatMap((line, index) => (pattern.test(line) ? [index] : []));
  expect(hits).not.toEqual([]);
  return { first: hits.at(0) ?? -1, last: hits.at(-1) ?? -1 };
}

describe('the example of a CDKTF app', () => {
  const environment = 'uploads-pr-12';
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
    await checkoutExample(stage, 'cdktf-typescript');
    await open(stage);
  });
  afterAll(() => stage.close());

  it('comes up with its outputs, and carries tags beside its own', async () => {
    const run = await stage.run('opened');
    expect(verdictOf(run)).toEqual({ verdict: 'live', exitCode: 0 });
    const url = `${stage.moto.url}/${environment}-uploads/welcome.txt`;
    expect(run.outputs.url).toBe(url);
    expect(JSON.parse(run.outputs.outputs ?? '')).toEqual({ bucket: `${environment}-uploads`, url });
    const tags = await listTags(stage, environment);
    expect(Object.keys(tags).length).toBeGreaterThanOrEqual(3);
    for (const each of Object.values(tags))
      expect(each).toMatchObject({ ...mayflyTags(environment), service: 'uploads' });
    expect(stage.comments()[0]).toContain('uploads are private');
  });

  it('is updated in place by a push: nothing is made anew', async () => {
    const before = await readIds(stage, prefixOf(environment));
    stage.github.seed.push(PULL, sha(2));
    await edit(stage, '.github/mayfly.yml', 'retentionDays: 3', 'retentionDays: 5');
    const run = await stage.run('synchronize');
    expect(verdictOf(run)).toEqual({ verdict: 'live', exitCode: 0 });
    expect(await readChanges(run)).toEqual({ 'aws_cloudwatch_log_group.logs': 'update done' });
    expect(Object.keys(before).length).toBeGreaterThanOrEqual(7);
    expect(await readIds(stage, prefixOf(environment))).toEqual(before);
  });

  it('is gone after the close, without its code', async () => {
    stage.github.seed.close(PULL, { merged: true });
    await stage.clear();
    expect(verdictOf(await stage.run('closed'))).toEqual({ verdict: 'destroyed', exitCode: 0 });
    expect(await stage.moto.remaining({ environment, repository: REPOSITORY })).toEqual([]);
    expect(await listFiles(stage, prefixOf(environment))).toEqual([]);
  });
});

describe('the example of a CDKTF app with two stacks', () => {
  const environment = 'shop-pr-12';
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
    await checkoutExample(stage, 'cdktf-two-stacks');
    await open(stage);
  });
  afterAll(() => stage.close());

  it('is applied in the order of its dependencies', async () => {
    const run = await stage.run('opened');
    expect(verdictOf(run)).toEqual({ verdict: 'live', exitCode: 0 });
    const outputs = JSON.parse(run.outputs.outputs ?? '');
    expect(outputs).toEqual({ bucket: `${environment}-orders`, vpc: expect.stringMatching(/^vpc-/) });
    const network = positions(run.log, /network: aws_\S+: created/);
    const service = positions(run.log, /service: aws_\S+: created/);
    expect(network.last).toBeLessThan(service.first);
    for (const each of Object.values(await listTags(stage, environment)))
      expect(each).toMatchObject(mayflyTags(environment));
  });

  it('is updated in place by a push', async () => {
    const before = await readIds(stage, prefixOf(environment));
    stage.github.seed.push(PULL, sha(2));
    await edit(
      stage,
      'infra/service-stack.ts',
      'value: address.privateIp',
      'value: `${address.privateIp}:443`',
    );
    const run = await stage.run('synchronize');
    expect(verdictOf(run)).toEqual({ verdict: 'live', exitCode: 0 });
    expect(await readChanges(run)).toEqual({ 'aws_ssm_parameter.service': 'update done' });
    expect(await readIds(stage, prefixOf(environment))).toEqual(before);
  });

  it('is destroyed in the opposite order, without its code', async () => {
    stage.github.seed.close(PULL);
    await stage.clear();
    const run = await stage.run('closed');
    expect(verdictOf(run)).toEqual({ verdict: 'destroyed', exitCode: 0 });
    const network = positions(run.log, /network: aws_\S+: destroyed/);
    const service = positions(run.log, /service: aws_\S+: destroyed/);
    expect(service.last).toBeLessThan(network.first);
    expect(await stage.moto.remaining({ environment, repository: REPOSITORY })).toEqual([]);
    expect(await listFiles(stage, prefixOf(environment))).toEqual([]);
  });
});

describe('the example of a Terraform module, with its state in a folder', () => {
  const environment = 'reports-pr-12';
  const statePath = (name: string): string => join(stage.workspace, '.mayfly', REPOSITORY, environment, name);
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
    await checkoutExample(stage, 'terraform-module');
    await edit(stage, '.github/mayfly.yml', 'name: reports', 'name: reports\nstate: { path: .mayfly }');
    await open(stage);
  });
  afterAll(() => stage.close());

  const readStateIds = async () => {
    const names = (await readdir(statePath('.'))).filter((name) => name.endsWith('.tfstate'));
    const texts = await Promise.all(names.map((name) => readFile(statePath(name), 'utf8')));
    return Object.assign({}, ...texts.map(listIds)) as Record<string, string>;
  };

  it('comes up beside its own backend, in both of its regions', async () => {
    const run = await stage.run('opened');
    expect(verdictOf(run)).toEqual({ verdict: 'live', exitCode: 0 });
    expect(JSON.parse(run.outputs.outputs ?? '')).toEqual({
      bucket: `${environment}-reports`,
      table: `${environment}-runs`,
    });
    const { checks } = await readReport(run);
    expect(checks).toMatchObject([{ name: 'outputs', kind: 'command', message: '1 test passed' }]);
    const tags = await listTags(stage, environment);
    const bucket = (name: string) => tags[`arn:aws:s3:::${environment}-${name}`];
    expect(bucket('reports')).toMatchObject({ ...mayflyTags(environment), service: 'reports', team: 'data' });
    expect(bucket('archive')).toMatchObject(mayflyTags(environment));
    for (const each of Object.values(tags)) expect(each).toMatchObject(mayflyTags(environment));
    expect(Object.keys(await readStateIds())).toContain('module.archive.aws_s3_bucket.this');
  });

  it('is updated in place by a push', async () => {
    const before = await readStateIds();
    stage.github.seed.push(PULL, sha(2));
    await edit(stage, 'terraform/main.tf', 'are kept here', 'are kept in this bucket');
    const run = await stage.run('synchronize');
    expect(verdictOf(run)).toEqual({ verdict: 'live', exitCode: 0 });
    expect(await readChanges(run)).toEqual({ 'aws_s3_object.welcome': 'update done' });
    expect(await readStateIds()).toEqual(before);
  });

  it('is destroyed from the folder alone, though its code protects it', async () => {
    stage.github.seed.close(PULL);
    const config = await readFile(join(stage.workspace, '.github/mayfly.yml'), 'utf8');
    stage.github.state.repositories[0]?.files.set('.github/mayfly.yml', config);
    for (const name of await readdir(stage.workspace))
      if (name !== '.mayfly') await rm(join(stage.workspace, name), { recursive: true });
    const run = await stage.run('closed');
    expect(verdictOf(run)).toEqual({ verdict: 'destroyed', exitCode: 0 });
    expect(await stage.moto.remaining({ environment, repository: REPOSITORY })).toEqual([]);
    expect(await listTags(stage, environment, 'eu-central-1')).toEqual({});
    expect(await readdir(statePath('.'))).toEqual(['record.json']);
  });
});

describe('an app of any language whose dependencies are not installed', () => {
  const environment = 'handmade-pr-12';
  const lockFile = {
    name: 'infra',
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': { name: 'infra', dependencies: { names: 'file:names' } },
      names: { version: '1.0.0' },
      'node_modules/names': { resolved: 'names', link: true },
    },
  };
  /** Writes what synthesis is: a manifest and one Terraform file a stack. */
  const app = `
    import { mkdirSync, writeFileSync } from 'node:fs';
    import { join } from 'node:path';
    import { nameOf } from 'names';

    const out = process.env.CDKTF_OUTDIR;
    const { mayfly } = JSON.parse(process.env.CDKTF_CONTEXT_JSON);
    mkdirSync(join(out, 'stacks', 'note'), { recursive: true });
    writeFileSync(join(out, 'stacks', 'note', 'cdk.tf.json'), JSON.stringify({
      terraform: { required_providers: { aws: { source: 'hashicorp/aws', version: '~> 5.0' } } },
      resource: { aws_ssm_parameter: { note: { name: nameOf(mayfly.environment), type: 'String', value: 'x' } } },
      output: { parameter: { value: '\${aws_ssm_parameter.note.name}' } },
    }));
    writeFileSync(join(out, 'manifest.json'), JSON.stringify({
      version: '1',
      stacks: { note: { name: 'note', synthesizedStackPath: 'stacks/note/cdk.tf.json', dependencies: [] } },
    }));
  `;
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
    await stage.write({
      '.github/mayfly.yml': 'name: handmade\nregion: eu-west-1\nsource: { app: infra }\n',
      'infra/cdktf.json': JSON.stringify({ language: 'typescript', app: 'node main.js' }),
      'infra/package.json': JSON.stringify({
        name: 'infra',
        type: 'module',
        dependencies: { names: 'file:names' },
      }),
      'infra/package-lock.json': JSON.stringify(lockFile),
      'infra/names/package.json': JSON.stringify({
        name: 'names',
        version: '1.0.0',
        type: 'module',
        exports: './index.js',
      }),
      'infra/names/index.js': 'export const nameOf = (environment) => `/notes/${environment}`;\n',
      'infra/main.js': app,
    });
    await open(stage);
  });
  afterAll(() => stage.close());

  it('gets them by its lock file, says so, and comes up', async () => {
    const run = await stage.run('opened');
    expect(run.log).toContain('Installing dependencies by infra/package-lock.json');
    expect(run.log).toContain('npm ci');
    expect(verdictOf(run)).toEqual({ verdict: 'live', exitCode: 0 });
    expect(JSON.parse(run.outputs.outputs ?? '')).toEqual({ parameter: `/notes/${environment}` });
  });

  it('does not install them again where they are', async () => {
    stage.github.seed.push(PULL, sha(2));
    const run = await stage.run('synchronize');
    expect(verdictOf(run)).toEqual({ verdict: 'live', exitCode: 0 });
    expect(run.log).not.toContain('Installing dependencies');
    expect(await readChanges(run)).toEqual({});
  });

  it('is gone after the close', async () => {
    stage.github.seed.close(PULL);
    await stage.clear();
    expect(verdictOf(await stage.run('closed'))).toEqual({ verdict: 'destroyed', exitCode: 0 });
    expect(await listFiles(stage, prefixOf(environment))).toEqual([]);
  });
});
