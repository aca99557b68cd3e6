import { afterEach, describe, expect, it } from '@jest/globals';
import { MayflyError } from '../../../src/core/errors.js';
import { NEXT_SHA, SHA, type Stage, startStage } from './support.js';

let stage: Stage;
afterEach(async () => {
  expect(stage.double.violations).toEqual([]);
  await stage.double.close();
});

const failure = async (): Promise<unknown> =>
  stage.forge.fetchPullRequest(1).catch((error: unknown) => error);

describe('the live pull request', () => {
  it('is as GitHub has it now', async () => {
    stage = await startStage();
    stage.double.seed.pullRequest({
      number: 2,
      headSha: SHA,
      headRepository: 'eve/shop',
      labels: ['preview', 'big'],
      draft: true,
    });
    expect(await stage.forge.fetchPullRequest(2)).toEqual({
      number: 2,
      state: 'open',
      merged: false,
      draft: true,
      headSha: SHA,
      headRef: 'topic-2',
      baseRef: 'main',
      headRepository: 'eve/shop',
      labels: ['preview', 'big'],
    });
    stage.double.seed.push(2, NEXT_SHA);
    stage.double.seed.close(2, { merged: true });
    expect(await stage.forge.fetchPullRequest(2)).toMatchObject({
      state: 'closed',
      merged: true,
      headSha: NEXT_SHA,
    });
  });

  it('has no head repository once the fork is deleted', async () => {
    stage = await startStage();
    stage.double.seed.pullRequest({ number: 2, headSha: SHA, headRepository: null });
    expect((await stage.forge.fetchPullRequest(2))?.headRepository).toBeUndefined();
  });

  it('is undefined when there is none', async () => {
    stage = await startStage();
    expect(await stage.forge.fetchPullRequest(404)).toBeUndefined();
  });

  it('is a failure of the outside world when GitHub keeps failing', async () => {
    stage = await startStage();
    stage.double.inject({ path: /pulls/, times: 9, fault: { kind: 'error', status: 503 } });
    const error = await failure();

    expect(error).toBeInstanceOf(MayflyError);
    expect(error).toMatchObject({
      kind: 'outside',
      message: 'pull request #1 of octo/shop could not be read: GitHub answered 503: Server Error',
      hint: expect.stringContaining('githubstatus.com'),
    });
  });

  it('says what to do about a token that is not accepted, and does not show it', async () => {
    stage = await startStage({ token: 'ghs_expired' });
    const error = (await failure()) as MayflyError;

    expect(error.hint).toContain('github-token');
    expect(`${error.message} ${JSON.stringify(error.cause)}`).not.toContain('ghs_expired');
  });
});
