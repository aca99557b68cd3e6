import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ActionRun } from '../../tools/runner/run-action.js';
import { openStage, PULL, REPOSITORY, type Stage, sha } from './support/stage.js';

const config = (strategy: 'replace' | 'update') => `
name: market
region: eu-west-1
state: { bucket: auto, prefix: previews }
strategy: ${strategy}
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
const prefix = `previews/${REPOSITORY}/`;
const copyOf = (digit: number) => `${environment}-${sha(digit).slice(0, 7)}`;

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
  await stage.write({ '.github/mayfly.yml': config('replace'), 'site/index.html': '<h1>Shop 1</h1>' });
  stage.github.seed.pullRequest({ number: PULL, headSha: sha(1), repository: REPOSITORY });
});
afterAll(() => stage.close());

const verdictOf = ({ outputs, exitCode }: ActionRun) => ({ verdict: outputs.verdict, exitCode });
const remaining = (name: string) => stage.moto.remaining({ environment: name, repository: REPOSITORY });
/** Without what belongs to its copies, whose names begin with its own. */
const remainingOfItself = async () =>
  (await remaining(environment)).filter((arn) => !new RegExp(`${environment}-\\d{7}-`).test(arn));
const push = async (digit: number, files: Readonly<Record<string, string>>): Promise<ActionRun> => {
  stage.github.seed.push(PULL, sha(digit));
  await stage.write(files);
  return stage.run('synchronize');
};
const pageAt = async (url: string | undefined) => (await fetch(`${url}/`)).text();
const environmentCheck = (headSha: string) =>
  stage.github.state.checkRuns.findLast(
    (run) => run.headSha === headSha && run.name === 'mayfly / environment',
  )?.conclusion;
/** What GitHub shows as active: commit and address. */
const active = () =>
  stage.github.state.deployments.flatMap(({ sha: commit, task, statuses }) => {
    const last = statuses.at(-1);
    return last?.state === 'success' ? [{ commit, task, url: last.environmentUrl }] : [];
  });

let first: ActionRun;
let third: ActionRun;

describe('a pull request under `strategy: replace`', () => {
  it('is opened: the first copy is live under the name that people know', async () => {
    first = await stage.run('opened');
    expect(verdictOf(first)).toEqual({ verdict: 'live', exitCode: 0 });
    expect(first.outputs.environment).toBe(environment);
    expect(first.outputs.url).toContain(copyOf(1));
    expect(await pageAt(first.outputs.url)).toContain('Shop 1');
    expect(await remainingOfItself()).toEqual([]);
    expect(await remaining(copyOf(1))).not.toEqual([]);
    expect(active()).toEqual([{ commit: sha(1), task: environment, url: first.outputs.url }]);
  });

  it('gets a push that fails its check: the first copy stays live with its address, the new one is gone', async () => {
    const run = await push(2, { 'site/index.html': '<h1>Sh0p</h1>' });
    expect(verdictOf(run)).toEqual({ verdict: 'failed', exitCode: 1 });
    expect(run.outputs.url).toBe(first.outputs.url);
    expect(await pageAt(first.outputs.url)).toContain('Shop 1');
    expect(await remaining(copyOf(2))).toEqual([]);
    expect(active()).toEqual([{ commit: sha(1), task: environment, url: first.outputs.url }]);
    expect(environmentCheck(sha(2))).toBe('failure');
    const [comment, ...others] = stage.comments();
    expect(others).toEqual([]);
    expect(comment).toContain('stays live at commit 1111111; the new copy failed 1 check');
    expect(comment).toContain('the new copy of commit 2222222 failed and was destroyed');
    expect(comment).toContain(`commit \`1111111\` at <${first.outputs.url}>`);
    expect(comment).toContain('Sh0p');
  });

  it('gets one that passes: it is swapped in, and the copy before it is gone', async () => {
    third = await push(3, { 'site/index.html': '<h1>Shop 3</h1>' });
    expect(verdictOf(third)).toEqual({ verdict: 'live', exitCode: 0 });
    expect(third.outputs.url).toContain(copyOf(3));
    expect(await pageAt(third.outputs.url)).toContain('Shop 3');
    expect(await remaining(copyOf(1))).toEqual([]);
    expect(active()).toEqual([{ commit: sha(3), task: environment, url: third.outputs.url }]);
    const [comment, ...others] = stage.comments();
    expect(others).toEqual([]);
    expect(comment).toMatch(new RegExp(`Gone:.*${copyOf(1)}.*commit .1111111.*0 left`));
  });

  it('changes to `update`: the copy goes once the environment itself is live', async () => {
    const run = await push(4, {
      '.github/mayfly.yml': config('update'),
      'site/index.html': '<h1>Shop 4</h1>',
    });
    expect(verdictOf(run)).toEqual({ verdict: 'live', exitCode: 0 });
    expect(await pageAt(run.outputs.url)).toContain('Shop 4');
    expect(run.outputs.url).not.toContain(copyOf(4));
    expect(await remaining(copyOf(3))).toEqual([]);
    expect(await remainingOfItself()).not.toEqual([]);
  });

  it('and back to `replace`: the environment itself goes once the copy is live', async () => {
    const run = await push(5, {
      '.github/mayfly.yml': config('replace'),
      'site/index.html': '<h1>Shop 5</h1>',
    });
    expect(verdictOf(run)).toEqual({ verdict: 'live', exitCode: 0 });
    expect(await pageAt(run.outputs.url)).toContain('Shop 5');
    expect(await remainingOfItself()).toEqual([]);
    expect(await remaining(copyOf(5))).not.toEqual([]);
  });

  it('is closed: nothing is left of any copy, and one comment is the receipt', async () => {
    stage.github.seed.close(PULL, { merged: true });
    await stage.clear();
    const run = await stage.run('closed', { env: { AWS_REGION: '' } });
    expect(verdictOf(run)).toEqual({ verdict: 'destroyed', exitCode: 0 });
    for (const name of [environment, ...[1, 2, 3, 4, 5].map(copyOf)])
      expect(await remaining(name)).toEqual([]);
    const objects = await stage.moto.stateObjects(prefix);
    expect(objects.filter((url) => !url.endsWith('/record.json'))).toEqual([]);
    expect(stage.comments()).toHaveLength(1);
    expect(stage.comments()[0]).toMatch(/0 left/);
    expect(active()).toEqual([]);
  });

  it('never asked GitHub for anything that its description does not allow', () => {
    expect(stage.github.violations).toEqual([]);
  });
});
