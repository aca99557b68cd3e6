import { afterEach, describe, expect, it } from '@jest/globals';
import { liveComments, makeAnnouncement, makeBody, NOW, type Stage, startStage } from './support.js';

let stage: Stage;
afterEach(async () => {
  expect(stage.double.violations).toEqual([]);
  await stage.double.close();
});

const COMMENTS = /\/issues\/1\/comments$/;

describe('trouble with GitHub', () => {
  it('is overcome when it answers 500 three times and then works', async () => {
    stage = await startStage();
    stage.double.inject({ method: 'GET', path: COMMENTS, times: 3, fault: { kind: 'error', status: 500 } });
    const { warnings } = await stage.forge.announce(makeAnnouncement());

    expect(warnings).toEqual([]);
    expect(liveComments(stage.double)).toHaveLength(1);
    expect(stage.waits).toEqual([1000, 2000, 4000]);
    expect(stage.lines[2]).toBe(
      'GitHub answered 500 to GET /repos/octo/shop/issues/1/comments; retry 3 of 3 in 4 s',
    );
  });

  it('is a warning after three retries, and the rest goes on', async () => {
    stage = await startStage();
    stage.double.inject({ path: COMMENTS, times: 99, fault: { kind: 'error', status: 502 } });
    const { ids, warnings } = await stage.forge.announce(makeAnnouncement());

    expect(warnings).toEqual(['comment not written: GitHub answered 502: Server Error']);
    expect(ids.commentId).toBeUndefined();
    expect(ids.deploymentId).toBeDefined();
    expect(stage.double.requests.filter(({ path }) => COMMENTS.test(path.split('?')[0] ?? ''))).toHaveLength(
      4,
    );
  });

  it.each([
    ['answered 502', { kind: 'error', status: 502, applied: true }],
    ['cut the connection', { kind: 'reset', applied: true }],
  ] as const)('makes no second comment when GitHub wrote it and %s', async (_, fault) => {
    stage = await startStage();
    stage.double.inject({ method: 'POST', path: COMMENTS, times: 1, fault });
    const { ids, warnings } = await stage.forge.announce(makeAnnouncement());

    expect(warnings).toEqual([]);
    expect(liveComments(stage.double).map(({ id }) => id)).toEqual([ids.commentId]);
  });

  it('creates the comment again when the lost attempt left none', async () => {
    stage = await startStage();
    stage.double.inject({ method: 'POST', path: COMMENTS, times: 2, fault: { kind: 'error', status: 503 } });
    await stage.forge.announce(makeAnnouncement());

    expect(liveComments(stage.double)).toHaveLength(1);
  });

  it('makes no second comment with mode recreate, and deletes the old one', async () => {
    stage = await startStage();
    const { ids } = await stage.forge.announce(makeAnnouncement());
    stage.double.inject({
      method: 'POST',
      path: COMMENTS,
      times: 1,
      fault: { kind: 'error', status: 500, applied: true },
    });
    const body = makeBody('new');
    await stage.forge.announce(makeAnnouncement({ commentMode: 'recreate', commentBody: body, known: ids }));

    expect(liveComments(stage.double).map((one) => one.body)).toEqual([body]);
  });

  it('makes no second deployment and no second check run when their answers are lost', async () => {
    stage = await startStage();
    for (const path of [/\/deployments$/, /\/check-runs$/]) {
      stage.double.inject({
        method: 'POST',
        path,
        times: 1,
        fault: { kind: 'error', status: 502, applied: true },
      });
    }
    await stage.forge.announce(makeAnnouncement({ report: { status: 'deploying' } }));

    expect(stage.double.state.deployments).toHaveLength(1);
    expect(stage.double.state.checkRuns).toHaveLength(1);
  });

  it.each([
    ['a secondary rate limit', { kind: 'secondary-rate-limit', retryAfterSeconds: 7 }, 7000],
    ['429', { kind: 'too-many-requests', retryAfterSeconds: 3 }, 3000],
    ['a used-up limit', { kind: 'primary-rate-limit', resetAtSeconds: NOW / 1000 + 30 }, 31_000],
    ['a conflict', { kind: 'conflict' }, 1000],
  ] as const)('is waited out: %s', async (_, fault, wait) => {
    stage = await startStage();
    stage.double.inject({ method: 'POST', path: COMMENTS, times: 1, fault });
    const { warnings } = await stage.forge.announce(makeAnnouncement());

    expect(warnings).toEqual([]);
    expect(stage.waits).toEqual([wait]);
    expect(liveComments(stage.double)).toHaveLength(1);
  });

  it('is not waited out when GitHub asks for more than a minute', async () => {
    stage = await startStage();
    stage.double.inject({
      path: COMMENTS,
      times: 1,
      fault: { kind: 'secondary-rate-limit', retryAfterSeconds: 3600 },
    });
    const { warnings } = await stage.forge.announce(makeAnnouncement());

    expect(stage.waits).toEqual([]);
    expect(warnings).toEqual([
      expect.stringMatching(/^comment not written: GitHub answered 403: .*secondary rate limit/),
    ]);
  });

  it('ends in time when GitHub hangs', async () => {
    stage = await startStage({ timeoutMs: 1500 });
    stage.double.inject({ path: /\/pulls\/1$/, times: 1, fault: { kind: 'slow', ms: 60_000 } });

    expect(await stage.forge.fetchPullRequest(1)).toMatchObject({ number: 1 });
    expect(stage.lines[0]).toBe(
      'GitHub did not answer within 1.5 s to GET /repos/octo/shop/pulls/1; retry 1 of 3 in 1 s',
    );
  });
});
