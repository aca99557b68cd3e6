import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createWebhook, type WebhookKind } from '../../../tools/github-double/webhooks.js';
import { REPOSITORY, type Stage, sha } from '../support/stage.js';
import { checkout, expectFailure, findComment, openPull, readRun, shop } from './support.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openPull();
  await checkout(stage, shop());
});
afterAll(() => stage.close());

const start = async (kind: WebhookKind, inputs: Readonly<Record<string, string>> = {}) =>
  readRun(stage, await stage.run(kind, { inputs }));

/** Nothing but a look: no request that writes, no AWS. */
async function expectNothingDone(): Promise<void> {
  expect(stage.github.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  expect(await stage.moto.stateObjects('')).toEqual([]);
  expect(stage.github.violations).toEqual([]);
}

describe('an event that asks for nothing is skipped with its reason', () => {
  it.each<[WebhookKind, string]>([
    ['labeled', 'label `preview` asks for nothing'],
    ['unlabeled', 'label `preview` asks for nothing'],
    ['push', 'event push has no pull request; to act on one, give the inputs command and pr-number'],
    ['comment', 'the comment is no command: its first line does not begin with /mayfly'],
  ])('%s', async (kind, reason) => {
    const seen = readRun(stage, await stage.run(kind, { details: { comment: 'thanks\n/mayfly deploy' } }));
    expect(seen).toMatchObject({ verdict: 'skipped', exitCode: 0, errors: [], warnings: [] });
    expect(seen.log).toContain(reason);
    expect(seen.summary).toContain(reason);
    expect(seen.log).toMatch(/^(market-pr-12|this run) was skipped$/m);
    await expectNothingDone();
  });
});

describe('workflow_dispatch', () => {
  it('must say which pull request', async () => {
    const seen = await start('workflow_dispatch');
    expect(seen).toMatchObject({ verdict: 'failed', exitCode: 1 });
    for (const text of [seen.log, seen.summary, seen.errors[0]?.message]) {
      expect(text).toContain('does not say which pull request to deploy');
      expect(text).toContain("give the action's input pr-number");
    }
    await expectNothingDone();
  });

  it('of a pull request that does not exist is bad input', async () => {
    const seen = await start('workflow_dispatch', { 'pr-number': '404' });
    expect(seen).toMatchObject({ verdict: 'failed', exitCode: 1 });
    expect(seen.summary).toContain('there is no pull request #404 in octo/shop');
    await expectNothingDone();
  });

  it('with a number does what its command says', async () => {
    const seen = await start('workflow_dispatch', { 'pr-number': '12', command: 'plan' });
    expect(seen).toMatchObject({ verdict: 'planned', exitCode: 0 });
    expect(seen.comment).toContain('+ terraform_data.shop');
    expect(await stage.moto.stateObjects('')).toEqual([]);
  });
});

describe('an input that is wrong is said on the pull request', () => {
  it.each([
    [{ command: 'deplyo' }, 'command "deplyo" is unknown', 'did you mean `deploy`?'],
    [
      { 'pr-number': '13' },
      'pr-number is 13, but the event is about pull request #12',
      'leave pr-number out',
    ],
    [
      { 'pr-number': '#12' },
      'pr-number must be the number of a pull request, not "#12"',
      'such as pr-number: 12',
    ],
    [
      { 'working-directory': 'deplyo' },
      'deplyo/.github/mayfly.yml: there is no configuration file',
      'check the',
    ],
  ])('%o', async (inputs, why, next) => {
    expectFailure(stage, await start('opened', inputs), why, next);
    expect(await stage.moto.stateObjects('')).toEqual([]);
  });
});

describe('a pull request from a fork', () => {
  it('is refused with an explanation, and nothing of it is run', async () => {
    await checkout(stage, {
      ...shop(),
      '.github/mayfly.yml': 'source: { app: infra }\n',
      'infra/cdktf.json': '{ "app": "touch ../ran" }',
    });
    const fork = { repository: REPOSITORY, number: 99, headSha: sha(9) };
    stage.github.seed.pullRequest({ ...fork, headRepository: 'mallory/shop' });
    const { eventName: name, payload } = createWebhook('opened', { ...fork, fork: 'mallory/shop' });
    const run = await stage.run('opened', { event: { name, payload } });
    expect(readRun(stage, run)).toMatchObject({ verdict: 'skipped', exitCode: 0, errors: [], warnings: [] });
    expect(findComment(stage, run)).toContain(
      '99 comes from a fork; Mayfly does not run its code with your credentials',
    );
    expect(findComment(stage, run)).toContain('push them to a branch of this repository');
    expect(run.rawLog).not.toContain('touch');
    expect(await stage.moto.stateObjects('')).toEqual([]);
    expect(stage.github.violations).toEqual([]);
  });
});
