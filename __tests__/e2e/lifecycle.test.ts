import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ActionRun } from '../../tools/runner/run-action.js';
import { listFiles } from './support/example.js';
import { openStage, PULL, REPOSITORY, type Stage, sha } from './support/stage.js';

const CONFIG = `
name: market
region: eu-west-1
state: { bucket: auto, prefix: previews }
source:
  blueprint: static-site
checks:
  smoke:
    - name: home page
      http: \${outputs.url}/
      expect: { status: 200, body: Shop }
      within: 2s
`;

const environment = 'market-pr-12';
const prefix = `previews/${REPOSITORY}/${environment}/`;

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
  await stage.write({
    '.github/mayfly.yml': CONFIG,
    'site/index.html': '<h1>Shop</h1>',
    'site/logo.svg': '<svg/>',
  });
});
afterAll(() => stage.close());

const verdictOf = ({ outputs, exitCode }: ActionRun) => ({ verdict: outputs.verdict, exitCode });
const conclusions = (headSha: string) =>
  Object.fromEntries(
    stage.github.state.checkRuns
      .filter((run) => run.headSha === headSha)
      .map(({ name, status, conclusion }) => [name, conclusion ?? status]),
  );
const pageOf = async (run: ActionRun) => (await fetch(`${run.outputs.url}/`)).text();

describe('a pull request and its environment', () => {
  it('is opened: the environment is live, checked, and the pull request says so', async () => {
    stage.github.seed.pullRequest({ number: PULL, headSha: sha(1), repository: REPOSITORY });
    const run = await stage.run('opened');
    expect(verdictOf(run)).toEqual({ verdict: 'live', exitCode: 0 });
    expect(run.outputs.environment).toBe(environment);
    expect(await pageOf(run)).toContain('<h1>Shop</h1>');
    expect(stage.comments()).toHaveLength(1);
    expect(stage.comments()[0]).toContain(run.outputs.url ?? 'no url');
    expect(stage.comments()[0]).toContain('home page');
    expect(run.summary).toContain('home page');
    expect(conclusions(sha(1))).toEqual({
      'mayfly / environment': 'success',
      'mayfly / smoke': 'success',
      'mayfly / policy': 'success',
    });
    const objects = await stage.moto.stateObjects(prefix);
    expect(objects.map((url) => url.split('/').at(-1)).sort()).toEqual(
      expect.arrayContaining(['bundle.tgz', 'record.json']),
    );
  });

  it('gets a bad push: the same comment turns red and carries the reason', async () => {
    stage.github.seed.push(PULL, sha(2));
    await stage.write({ 'site/index.html': '<h1>Sh0p</h1>' });
    const run = await stage.run('synchronize');
    expect(verdictOf(run)).toEqual({ verdict: 'failed', exitCode: 1 });
    expect(stage.comments()).toHaveLength(1);
    expect(stage.comments()[0]).toContain('Sh0p');
    expect(conclusions(sha(2))).toMatchObject({
      'mayfly / smoke': 'failure',
      'mayfly / environment': 'failure',
    });
    expect(run.annotations.map(({ message }) => message).join('\n')).toContain('home page');
  });

  it('is fixed: updated in place, and the comment says what flipped', async () => {
    stage.github.seed.push(PULL, sha(3));
    await stage.write({ 'site/index.html': '<h1>Shop 2</h1>' });
    const run = await stage.run('synchronize');
    expect(verdictOf(run)).toEqual({ verdict: 'live', exitCode: 0 });
    expect(await pageOf(run)).toContain('Shop 2');
    expect(stage.comments()).toHaveLength(1);
    expect(stage.comments()[0]).toMatch(/home page.*failed.*passed/s);
    const active = stage.github.state.deployments.filter(
      ({ statuses }) => statuses.at(-1)?.state === 'success',
    );
    expect(active.map((deployment) => deployment.task)).toEqual([environment]);
  });

  it('re-runs an old commit: superseded, and nothing changes', async () => {
    const before = await stage.moto.stateObjects(prefix);
    const run = await stage.run('synchronize', { headSha: sha(2) });
    expect(verdictOf(run)).toEqual({ verdict: 'superseded', exitCode: 0 });
    expect(await stage.moto.stateObjects(prefix)).toEqual(before);
    expect(stage.comments()[0]).toMatch(/live/);
  });

  it('re-runs an old commit whose configuration is broken: the comment of the newer one stays', async () => {
    await stage.write({ '.github/mayfly.yml': 'name: [' });
    const run = await stage.run('synchronize', { headSha: sha(2) });
    await stage.write({ '.github/mayfly.yml': CONFIG });
    expect(verdictOf(run)).toEqual({ verdict: 'superseded', exitCode: 0 });
    expect(stage.comments()).toHaveLength(1);
    expect(stage.comments()[0]).toMatch(/is live/);
  });

  it('is closed: everything is gone, and the comment is the receipt', async () => {
    stage.github.seed.close(PULL, { merged: true });
    await stage.clear();
    // Neither checkout nor region: the comment knows where the environment is kept.
    const run = await stage.run('closed', { env: { AWS_REGION: '' } });
    expect(verdictOf(run)).toEqual({ verdict: 'destroyed', exitCode: 0 });
    expect(await stage.moto.remaining({ environment, repository: REPOSITORY })).toEqual([]);
    expect(await listFiles(stage, prefix)).toEqual([]);
    expect(stage.comments()).toHaveLength(1);
    expect(stage.comments()[0]).toMatch(/0 left/);
    const states = stage.github.state.deployments.map(({ statuses }) => statuses.at(-1)?.state);
    expect(new Set(states)).toEqual(new Set(['inactive']));
  });

  it('never asked GitHub for anything that its description does not allow', () => {
    expect(stage.github.violations).toEqual([]);
  });
});
