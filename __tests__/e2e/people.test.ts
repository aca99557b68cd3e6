import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkout, ENVIRONMENT, openPull, readRun, STATE, shop } from './bad-input/support.js';
import { openObjects } from './support/objects.js';
import { type CommentOptions, PULL, type Stage, type StartOptions, sha } from './support/stage.js';

let stage: Stage;

/** A checkout of a commit, as actions/checkout leaves it. */
const checkoutOf = (head: string, rest = '') => ({ ...shop(rest), '.git/HEAD': `${head}\n` });

beforeAll(async () => {
  stage = await openPull();
  const [repository] = stage.github.state.repositories;
  repository?.collaborators.set('octocat', 'write').set('reader', 'read');
  repository?.merges.set(sha('b'), [sha('a'), sha(1)]);
  repository?.commits.add(sha('a'));
  stage.github.seed.user({ login: 'reader' });
  await checkout(stage, checkoutOf(sha(1)));
});
afterAll(async () => {
  expect(stage.github.violations).toEqual([]);
  await stage.close();
});

async function say(body: string, options: CommentOptions = {}) {
  const { reactions, ...run } = await stage.comment(body, options);
  return { ...readRun(stage, run), mine: readComment(), reactions };
}

async function label(name: string, action: 'labeled' | 'unlabeled', options: StartOptions = {}) {
  const pull = stage.github.state.pulls.find(({ number }) => number === PULL);
  if (action === 'labeled') pull?.labels.push(name);
  else pull?.labels.splice(pull.labels.indexOf(name), 1);
  const run = await stage.run(action, { ...options, details: { label: name } });
  return { ...readRun(stage, run), labels: [...(pull?.labels ?? [])] };
}

/** The environment's one comment as a reader sees it. */
function readComment(): string {
  const [only, ...others] = stage.comments();
  expect(others).toEqual([]);
  return (only ?? '').replaceAll('\u200b', '').replaceAll('&#8203;', '').replaceAll('&#96;', '`');
}

const readRecord = async () =>
  JSON.parse(await openObjects(stage.moto.url).read(`${STATE}record.json`)) as Readonly<
    Record<string, unknown>
  >;

const writes = () => stage.github.requests.filter(({ method }) => method !== 'GET').length;

describe('a comment of someone who may write here', () => {
  it('deploys the head that is checked out, and says who asked', async () => {
    const seen = await say('/mayfly deploy');
    expect(seen).toMatchObject({ verdict: 'live', exitCode: 0, reactions: ['eyes', '+1'], warnings: [] });
    expect(seen.mine).toContain('@octocat asked to deploy commit 1111111.');
    // No live mention.
    expect(stage.comments()[0]).not.toContain('@octocat');
  });

  it('extends: the same comment has the answer and the new end, and all else as it was', async () => {
    const before = readComment();
    const seen = await say('/Mayfly  EXTEND 2d\n\nplease');
    const { expiresAt, generation } = await readRecord();
    expect(seen).toMatchObject({ verdict: 'done', exitCode: 0, reactions: ['eyes', '+1'], warnings: [] });
    expect(seen.mine).toMatch(/> @octocat asked to extend by 2d: it now ends .* UTC \(in 5 days\)\.\n/);
    expect(generation).toBe(1);
    expect(Date.parse(String(expiresAt)) - Date.now()).toBeGreaterThan(4.9 * 86_400_000);
    const frame = (body: string) => body.replace(/> @octocat .*/, '').replace(/ends \d.*? \(in .*?\)/, '');
    const plain = (body: string) => frame(body).replace(/<!-- mayfly:place.*/, '');
    expect(plain(seen.mine)).toBe(plain(before));
    expect(seen.mine).toMatch(/· ends .* \(in 5 days\)/);
  });

  it('extends no second time when its run is run again', async () => {
    const github = { GITHUB_RUN_ID: '4711' };
    await say('/mayfly extend 1h', { github });
    const { expiresAt } = await readRecord();
    const seen = await say('/mayfly extend 1h', { github: { ...github, GITHUB_RUN_ATTEMPT: '2' } });
    expect(seen.mine).toContain('an earlier attempt of this run extended it already');
    expect(await readRecord()).toMatchObject({ expiresAt });
  });

  it('extends to 30 days from now and no farther, and says so', async () => {
    const seen = await say('/mayfly extend 90 days');
    expect(seen.mine).toContain('(in 30 days), which is as far as it goes: at most 30 days from now.');
  });

  it('keeps, and keeps no longer', async () => {
    const kept = await say('/mayfly keep');
    expect(await readRecord()).toMatchObject({ kept: true });
    expect(kept.mine).toContain('@octocat asked to keep: no time ends it; closing the pull request does.');
    expect(kept.mine).toContain('· kept: no time ends it');
    const free = await say('/mayfly keep off');
    expect(await readRecord()).not.toHaveProperty('kept');
    expect(free.mine).toMatch(/asked to keep no longer: it ends .* \(in 30 days\)\./);
    expect(free.mine).toMatch(/· ends .* \(in 30 days\)/);
  });

  it('breaks a lock, whoever holds it', async () => {
    const lock = {
      ID: 'b0b',
      Operation: 'OperationTypeApply',
      Who: 'ann@laptop',
      Created: '2026-11-21T10:00:00Z',
    };
    await openObjects(stage.moto.url).write(`${STATE}infra.tfstate.tflock`, JSON.stringify(lock));
    const seen = await say('/mayfly unlock');
    expect(seen).toMatchObject({ exitCode: 0, reactions: ['eyes', '+1'] });
    expect(seen.mine).toContain('removed the state lock of infra (ann@laptop has held it for an apply since');
    expect((await say('/mayfly unlock')).mine).toContain('asked to unlock: no state is locked.');
  });

  it('is helped where it is not understood, and nothing of it reaches out', async () => {
    const seen = await say('/mayfly deplyo @everyone ::error::x <script> `#1`');
    expect(seen).toMatchObject({
      verdict: 'skipped',
      exitCode: 0,
      reactions: ['eyes', 'confused'],
      errors: [],
    });
    expect(seen.mine).toContain(
      '@octocat asked: `deplyo` is no command; did you mean `deploy`. These are the commands',
    );
    expect(seen.mine).toContain('`/mayfly extend 24h`');
    expect(seen.log).not.toMatch(/^::error/m);
    expect((await say('/mayfly')).mine).toContain('@octocat asked: these are the commands.');
  });

  it('is refused where the checkout is not the head of the pull request, and nothing is touched', async () => {
    await checkout(stage, checkoutOf(sha('a')));
    const before = await readRecord();
    const seen = await say('/mayfly deploy');
    expect(seen).toMatchObject({ verdict: 'failed', exitCode: 1, reactions: ['eyes', 'confused'] });
    expect(seen.mine).toContain(
      'the checkout is at commit aaaaaaa, which is not the head 1111111 of pull request',
    );
    expect(seen.mine).toContain('ref: refs/pull/12/head');
    expect(await readRecord()).toEqual(before);
  });

  it('takes a merge of the head for it, where GitHub says so', async () => {
    await checkout(stage, checkoutOf(sha('b')));
    expect(await say('/mayfly plan')).toMatchObject({ verdict: 'planned', reactions: ['eyes', '+1'] });
  });

  it('is told that there is no checkout', async () => {
    await stage.clear();
    const seen = await say('/mayfly check');
    expect(seen).toMatchObject({ verdict: 'failed', exitCode: 1, reactions: ['eyes', 'confused'] });
    expect(seen.mine).toContain('there is no checkout of pull request');
  });

  it('gives orders without a checkout', async () => {
    stage.github.state.repositories[0]?.files.set('.github/mayfly.yml', shop()['.github/mayfly.yml'] ?? '');
    expect(await say('/mayfly keep off')).toMatchObject({ verdict: 'done', reactions: ['eyes', '+1'] });
    await checkout(stage, checkoutOf(sha(1)));
  });
});

describe('a pull request from a fork', () => {
  it('is not deployed, whoever asks, and nothing of its code is looked at', async () => {
    stage.github.seed.pullRequest({ number: 99, headSha: sha(9), headRepository: 'mallory/shop' });
    await checkout(stage, checkoutOf(sha(9)));
    const { reactions, ...run } = await stage.comment('/mayfly deploy', { details: { number: 99 } });
    expect(readRun(stage, run)).toMatchObject({ verdict: 'skipped', exitCode: 0, errors: [] });
    expect(reactions).toEqual(['eyes', 'confused']);
    const [told, ...others] = stage.github.state.comments.filter(
      ({ pullNumber, author }) => pullNumber === 99 && author === 'github-actions[bot]',
    );
    expect(others).toEqual([]);
    expect(told?.body).toContain('comes from a fork; Mayfly does not run its code with your credentials');
    expect(run.rawLog).not.toContain('credentials these are');
    if (told !== undefined) told.deletedAt = told.createdAt;
    await checkout(stage, checkoutOf(sha(1)));
  });
});

describe('anyone else', () => {
  it('gets a reaction and nothing else', async () => {
    const before = { record: await readRecord(), comment: readComment(), writes: writes() };
    const seen = await say('/mayfly destroy', { author: 'reader' });
    expect(seen).toMatchObject({
      verdict: 'skipped',
      exitCode: 0,
      reactions: ['-1'],
      errors: [],
      warnings: [],
    });
    expect(seen.log).toContain(
      'the comment of reader asks for nothing: only who may write to octo/shop may ask',
    );
    expect({ record: await readRecord(), comment: readComment(), writes: writes() }).toEqual({
      ...before,
      writes: before.writes + 1,
    });
  });

  it('is no one who only took over the login', async () => {
    const seen = await say('/mayfly destroy', { details: { commentAuthorId: 1 } });
    expect(seen).toMatchObject({ verdict: 'skipped', reactions: ['-1'] });
  });
});

describe('a label', () => {
  it('mayfly:extend extends, and is taken away', async () => {
    const seen = await label('mayfly:extend', 'labeled');
    expect(seen).toMatchObject({ verdict: 'done', exitCode: 0, labels: [], warnings: [] });
    expect(readComment()).toMatch(/asked to extend: it now ends/);
  });

  it('that the configuration names deploys, and destroys when it is taken away', async () => {
    await checkout(stage, shop('only_with_label: preview\n'));
    const without = await stage.run('synchronize');
    expect(readRun(stage, without)).toMatchObject({ verdict: 'skipped', exitCode: 0 });
    expect(without.rawLog).toContain('does not carry the label `preview`, which `only_with_label` asks for');
    expect((await label('size/XL', 'labeled')).verdict).toBe('skipped');
    expect((await label('preview', 'labeled')).verdict).toBe('live');
    expect(await label('preview', 'unlabeled')).toMatchObject({ verdict: 'destroyed', exitCode: 0 });
    expect(readComment()).toContain(`${ENVIRONMENT} is gone`);
  });
});

describe('workflow_dispatch', () => {
  it('has the same words, from its form', async () => {
    await checkout(stage, checkoutOf(sha(1)));
    const inputs = { 'pr-number': '12', command: 'deploy', 'extend-by': '5h' };
    const deployed = await stage.run('workflow_dispatch', { details: { inputs } });
    expect(readRun(stage, deployed)).toMatchObject({ verdict: 'live', warnings: [] });
    const extended = await stage.run('workflow_dispatch', {
      details: { inputs: { ...inputs, command: 'extend' } },
    });
    expect(readRun(stage, extended)).toMatchObject({ verdict: 'done', exitCode: 0 });
    expect(readComment()).toMatch(/asked to extend by 5h: it now ends/);
  });
});

describe('a closed pull request', () => {
  it('is not deployed by a comment, and its author is told why', async () => {
    await say('/mayfly destroy');
    stage.github.seed.close(PULL);
    const seen = await say('/mayfly deploy');
    expect(seen).toMatchObject({ verdict: 'skipped', exitCode: 0, reactions: ['eyes', 'confused'] });
    expect(seen.mine).toContain('@octocat asked to deploy commit 1111111: pull request #12 is closed.');
    const extended = await say('/mayfly extend');
    expect(extended).toMatchObject({ verdict: 'skipped', reactions: ['eyes', 'confused'] });
    expect(extended.mine).toContain('asked to extend: there is no environment: it was destroyed before.');
  });
});
