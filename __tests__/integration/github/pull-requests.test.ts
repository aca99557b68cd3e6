import { afterEach, describe, expect, it } from '@jest/globals';
import { MayflyError } from '../../../src/core/errors.js';
import { SHA, type Stage, startStage } from './support.js';

let stage: Stage;
afterEach(async () => {
  expect(stage.double.violations).toEqual([]);
  await stage.double.close();
});

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const failure = async (numbers: readonly number[]): Promise<MayflyError> => {
  const error = await stage.forge.fetchPullRequests(numbers).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof MayflyError) return error;
  throw new Error(`not refused: ${error}`);
};

describe('how pull requests stand', () => {
  it('is asked for a hundred numbers a call, and each number has its answer', async () => {
    stage = await startStage();
    for (const number of upTo(250).slice(1)) stage.double.seed.pullRequest({ number, headSha: SHA });
    stage.double.seed.close(3);
    stage.double.seed.close(250, { merged: true });
    const answers = await stage.forge.fetchPullRequests(upTo(250));
    expect(answers.size).toBe(250);
    expect(stage.double.requests).toHaveLength(3);
    const closed = [...answers.values()].filter((one) => one?.state === 'closed');
    expect(closed.map((one) => one?.number)).toEqual([3, 250]);
  });

  it('comes with labels and head commit', async () => {
    stage = await startStage();
    stage.double.seed.pullRequest({ number: 2, headSha: SHA, labels: ['mayfly:keep', 'big'] });
    expect(await stage.forge.fetchPullRequests([2])).toEqual(
      new Map([[2, { number: 2, state: 'open', headSha: SHA, labels: ['mayfly:keep', 'big'] }]]),
    );
  });

  it('of a number that GitHub does not know is that there is none', async () => {
    stage = await startStage();
    const answers = await stage.forge.fetchPullRequests([1, 404]);
    expect([...answers.keys()]).toEqual([1, 404]);
    expect(answers.get(404)).toBeUndefined();
    expect(answers.get(1)?.state).toBe('open');
  });

  it('needs no call where nothing is asked', async () => {
    stage = await startStage();
    expect(await stage.forge.fetchPullRequests([])).toEqual(new Map());
    expect(stage.double.requests).toEqual([]);
  });
});

describe('answers about pull requests that are not whole', () => {
  const faults = {
    'another error for one number': { kind: 'graphql', field: 'p2', type: 'FORBIDDEN' },
    'one number without a word': { kind: 'graphql', field: 'p2' },
    'an error without a number': { kind: 'graphql', field: 'pullRequests', type: 'NOT_FOUND' },
    'a server in trouble': { kind: 'error', status: 502 },
    'a cut connection': { kind: 'reset' },
  } as const;

  it.each(Object.entries(faults))('%s: nothing is known of any', async (_, fault) => {
    stage = await startStage();
    stage.double.seed.pullRequest({ number: 2, headSha: SHA });
    stage.double.inject({ path: /graphql/, times: 9, fault });
    expect((await failure([1, 2])).kind).toBe('outside');
    expect(stage.waits.length).toBeGreaterThan(0);
  });

  it.each(Object.entries(faults))('%s: passes, and is asked again', async (_, fault) => {
    stage = await startStage();
    stage.double.seed.pullRequest({ number: 2, headSha: SHA });
    stage.double.inject({ path: /graphql/, times: 1, fault });
    expect((await stage.forge.fetchPullRequests([1, 2])).size).toBe(2);
  });

  it('fail as a whole when the last of many calls fails', async () => {
    stage = await startStage();
    for (const number of upTo(201).slice(1)) stage.double.seed.pullRequest({ number, headSha: SHA });
    stage.double.inject({ path: /graphql/, times: 9, fault: { kind: 'graphql', field: 'p201' } });
    expect((await failure(upTo(201))).message).toContain('pull request 201');
  });

  it('are not believed where GitHub shows no pull request at all', async () => {
    stage = await startStage();
    stage.double.state.pulls.length = 0;
    expect((await failure([1])).message).toContain('no pull request at all');
  });

  it('are refused for a repository that the token does not see', async () => {
    stage = await startStage({
      private: true,
      seed: { login: 'github-actions[bot]', kind: 'installation', permissions: { 'pull-requests': 'none' } },
    });
    const error = await failure([1]);
    expect(error.message).toContain('Resource not accessible');
  });
});
