import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkout, MODULE, openPull } from './bad-input/support.js';
import { listFiles, verdictOf } from './support/example.js';
import { PULL, REPOSITORY, type Stage, sha } from './support/stage.js';

const PREFIX = `mayfly/${REPOSITORY}/`;
const OPEN_TO_ALL = `
resource "aws_security_group" "open" {
  name = "open"
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}
`;
const UP = /\*\*Still up:\*\* the environment of commit `1111111` at <http:\/\/127\.0\.0\.1:9\/> · ends /;

const shop = (name: string, module = MODULE): Readonly<Record<string, string>> => ({
  '.github/mayfly.yml': `name: ${name}\nregion: eu-west-1\nsource: { module: infra }\n`,
  'infra/main.tf': module,
});

let stage: Stage;
beforeAll(async () => {
  stage = await openPull();
});
afterAll(() => stage.close());

/** The newest check run of this name on a commit, which is the one that GitHub shows. */
const conclusionOf = (name: string, headSha: string) =>
  stage.github.state.checkRuns.filter((run) => run.name === name && run.headSha === headSha).at(-1)
    ?.conclusion;
const deploymentsOf = (headSha: string) =>
  stage.github.state.deployments
    .filter((one) => one.sha === headSha)
    .map(({ statuses }) => statuses.at(-1)?.state);
const FAILED = { verdict: 'failed', exitCode: 1 };

describe('a live environment', () => {
  it('stays told of by a run that fails before it touches anything', async () => {
    await checkout(stage, shop('act'));
    expect(verdictOf(await stage.run('opened'))).toEqual({ verdict: 'live', exitCode: 0 });
    expect(verdictOf(await stage.run('synchronize', { inputs: { command: 'chek' } }))).toEqual(FAILED);
    const unreachable = { 'aws-endpoint-url': 'http://127.0.0.1:9' };
    expect(verdictOf(await stage.run('synchronize', { inputs: unreachable }))).toEqual(FAILED);
    expect(stage.comments()).toEqual([expect.stringMatching(UP)]);
    expect(deploymentsOf(sha(1))).toEqual(['success']);
  });

  it('gets no second comment by a name that can not be read', async () => {
    await checkout(stage, shop('"Act Ü!"'));
    expect(verdictOf(await stage.run('synchronize'))).toEqual(FAILED);
    expect(stage.comments()).toEqual([expect.stringMatching(UP)]);
    expect(stage.comments()[0]).toContain('mayfly:environment=act-pr-12');
    expect(stage.github.state.deployments).toHaveLength(1);
  });

  it('is still up under a plan, which says nothing for the commit', async () => {
    await checkout(stage, shop('act'));
    stage.github.seed.push(PULL, sha(2));
    const run = await stage.run('synchronize', { inputs: { command: 'plan' } });
    expect(verdictOf(run)).toEqual({ verdict: 'planned', exitCode: 0 });
    expect(stage.comments()).toEqual([expect.stringMatching(UP)]);
    expect(conclusionOf('mayfly / plan', sha(2))).toBe('success');
    expect(conclusionOf('mayfly / environment', sha(2))).toBeUndefined();
  });

  it('makes no blocked commit green by a check', async () => {
    await checkout(stage, shop('act', MODULE + OPEN_TO_ALL));
    expect(verdictOf(await stage.run('synchronize'))).toEqual({ verdict: 'blocked', exitCode: 1 });
    const run = await stage.run('synchronize', { inputs: { command: 'check' } });
    expect(verdictOf(run)).toEqual({ verdict: 'blocked', exitCode: 1 });
    expect(conclusionOf('mayfly / environment', sha(2))).toBe('failure');
    expect(stage.comments()[0]).toMatch(UP);
    expect(stage.comments()[0]).toContain('was blocked: policy stopped the apply');
  });
});

describe('an environment whose name changed', () => {
  it('is warned of by the deploy under the new name', async () => {
    await checkout(stage, shop('act2'));
    stage.github.seed.push(PULL, sha(3));
    const run = await stage.run('synchronize');
    expect(verdictOf(run)).toEqual({ verdict: 'live', exitCode: 0 });
    expect(stage.comments().at(-1)).toMatch(/other environments.*act-pr-12/);
  });

  it('is destroyed with the other when the pull request is closed', async () => {
    stage.github.seed.close(PULL);
    await checkout(stage, shop('act3'));
    const run = await stage.run('closed');
    expect(verdictOf(run)).toEqual({ verdict: 'destroyed', exitCode: 0 });
    expect(await listFiles(stage, PREFIX)).toEqual([]);
    expect(stage.comments()).toHaveLength(2);
    for (const comment of stage.comments()) expect(comment).toMatch(/is gone: \d destroyed, 0 left/);
    const states = stage.github.state.deployments.map(({ statuses }) => statuses.at(-1)?.state);
    expect(new Set(states)).toEqual(new Set(['inactive']));
    expect(conclusionOf('mayfly / environment', sha(3))).toBe('success');
  });

  it('and GitHub agreed with all that was asked of it', () => {
    expect(stage.github.violations).toEqual([]);
  });
});
