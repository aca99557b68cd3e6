import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkoutExample, edit, readReport, verdictOf } from './support/example.js';
import { openStage, PULL, REPOSITORY, type Stage, sha } from './support/stage.js';

const CONFIG_FILE = '.github/mayfly.yml';

/** Puts a configuration on the branch that the pull request goes to. */
function merge(stage: Stage, text: string, more: Readonly<Record<string, string>> = {}): void {
  const repository = stage.github.state.repositories.find((one) => one.repository === REPOSITORY);
  if (repository === undefined) throw new Error(`there is no repository ${REPOSITORY}`);
  for (const [path, content] of Object.entries({ ...more, [CONFIG_FILE]: text }))
    repository.files.set(path, content);
}

const policyRunOf = (stage: Stage, headSha: string) =>
  stage.github.state.checkRuns.find((run) => run.name === 'mayfly / policy' && run.headSha === headSha);

describe('a pull request that breaks the policy', () => {
  const environment = 'uploads-pr-12';
  const FINDING = 'aws_s3_bucket_public_access_block.private';
  let stage: Stage;
  let waivers: string;

  beforeAll(async () => {
    stage = await openStage();
    await checkoutExample(stage, 'cdktf-typescript');
    await edit(stage, 'infra/uploads-stack.ts', 'blockPublicAcls: true', 'blockPublicAcls: false');
    stage.github.seed.pullRequest({ number: PULL, headSha: sha(1), repository: REPOSITORY });
  });
  afterAll(() => stage.close());

  it('is blocked before anything is applied, at the line of TypeScript that made the resource', async () => {
    const run = await stage.run('opened');
    expect(verdictOf(run)).toEqual({ verdict: 'blocked', exitCode: 1 });
    expect(await stage.moto.remaining({ environment, repository: REPOSITORY })).toEqual([]);
    const { findings } = await readReport(run);
    const broken = findings.find(({ rule, address }) => rule === 'PUB-05' && address === FINDING);
    expect(broken).toMatchObject({ result: 'failed', fingerprint: expect.stringMatching(/^[0-9a-f]{12}$/) });
    const policy = policyRunOf(stage, sha(1));
    expect(policy?.conclusion).toBe('failure');
    expect(policy?.annotations).toContainEqual(
      expect.objectContaining({
        path: 'infra/uploads-stack.ts',
        start_line: 40,
        annotation_level: 'failure',
        title: expect.stringContaining('PUB-05'),
      }),
    );
    expect(stage.comments()[0]).toContain(`fingerprint: '${broken?.fingerprint}'`);
    // The bucket that the block belongs to is found as well.
    waivers = findings
      .filter(({ rule, result }) => rule === 'PUB-05' && result === 'failed')
      .map(
        ({ address, fingerprint }) =>
          `- { rule: PUB-05, resource: ${address}, fingerprint: '${fingerprint}', reason: shared on purpose, until: 2099-12-31, owner: team-uploads }`,
      )
      .join('\n      ');
  });

  it('does not get through by a waiver of its own, and is told why', async () => {
    await edit(stage, CONFIG_FILE, 'checks:', `checks:\n  policy:\n    waivers:\n      ${waivers}`);
    stage.github.seed.push(PULL, sha(2));
    expect(verdictOf(await stage.run('synchronize'))).toEqual({ verdict: 'blocked', exitCode: 1 });
    expect(stage.comments()[0]).toContain('do not count before being merged to main');
    expect(stage.comments()[0]).toContain('PUB-05');
  });

  it('gets through once the waiver is merged, and the finding stays visible', async () => {
    merge(stage, `source: { app: infra }\nchecks:\n  policy:\n    waivers:\n      ${waivers}\n`);
    stage.github.seed.push(PULL, sha(3));
    const run = await stage.run('synchronize');
    expect(verdictOf(run)).toEqual({ verdict: 'live', exitCode: 0 });
    expect(policyRunOf(stage, sha(3))?.conclusion).not.toBe('failure');
    expect(stage.comments()[0]).toContain('waived until 2099-12-31 by team-uploads: shared on purpose');
    expect(stage.comments()[0]).not.toContain('not count before');
  });

  it('is stopped again by another violation at the same address', async () => {
    await edit(stage, 'infra/uploads-stack.ts', 'blockPublicPolicy: true', 'blockPublicPolicy: false');
    stage.github.seed.push(PULL, sha(4));
    expect(verdictOf(await stage.run('synchronize'))).toEqual({ verdict: 'blocked', exitCode: 1 });
    expect(stage.comments()[0]).toContain('is for another value than the one found');
  });

  it('is destroyed when it is closed, whatever policy said', async () => {
    stage.github.seed.close(PULL);
    await stage.clear();
    expect(verdictOf(await stage.run('closed'))).toEqual({ verdict: 'destroyed', exitCode: 0 });
    expect(await stage.moto.remaining({ environment, repository: REPOSITORY })).toEqual([]);
  });
});

/** The version of a new parameter is known only after apply; then it is 1. */
const UNKNOWN = `
variable "name" { type = string }
resource "aws_ssm_parameter" "switch" {
  name  = "/\${var.name}/switch"
  type  = "SecureString"
  value = "x"
}
resource "aws_efs_file_system" "files" {
  creation_token = var.name
  encrypted      = aws_ssm_parameter.switch.version > 1
}
`;

const CUSTOM = `
rules:
  - id: ACME-01
    title: File systems say whose they are
    severity: high
    types: [aws_efs_file_system]
    fails_when: "!has(resource.values.tags) || !('team' in resource.values.tags)"
    message: "\${resource.name} is not tagged with its team"
`;

describe('what is known only after apply', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
    await stage.write({
      [CONFIG_FILE]:
        'name: files\nregion: eu-west-1\nsource: { module: infra, variables: { name: "${env.name}" } }\n',
      'infra/main.tf': UNKNOWN,
    });
    stage.github.seed.pullRequest({ number: PULL, headSha: sha(1), repository: REPOSITORY });
  });
  afterAll(() => stage.close());

  it('ends as a fact: unknown in the plan, failed as it was made', async () => {
    const run = await stage.run('opened');
    expect(verdictOf(run)).toEqual({ verdict: 'failed', exitCode: 1 });
    const { findings, reason } = await readReport(run);
    expect(reason).toBe('policy on what was made: 1 finding of severity high or worse (ENC-03)');
    expect(findings.find(({ rule }) => rule === 'ENC-03')).toMatchObject({
      planned: 'unknown',
      result: 'failed',
    });
    expect(stage.comments()[0]).toContain('❔ → ❌');
    expect(policyRunOf(stage, sha(1))?.conclusion).toBe('failure');
  });

  it('is judged by custom policies of the base branch too, though the pull request has none', async () => {
    merge(stage, "source: { module: infra }\nchecks: { policy: { custom: ['policy/*.yml'] } }\n", {
      'policy/files.yml': CUSTOM,
    });
    stage.github.seed.push(PULL, sha(2));
    const run = await stage.run('synchronize', { inputs: { command: 'plan' } });
    expect(verdictOf(run)).toEqual({ verdict: 'blocked', exitCode: 1 });
    const { findings } = await readReport(run);
    expect(findings.find(({ rule }) => rule === 'ACME-01')).toMatchObject({
      result: 'failed',
      message: '`files` is not tagged with its team',
      location: { file: 'infra/main.tf' },
    });
  });
});
