import { afterEach, describe, expect, it } from '@jest/globals';
import { USER_TOKEN } from '../../../tools/github-double/tokens.js';
import { liveComments, makeAnnouncement, makeBody, type Stage, startStage } from './support.js';

let stage: Stage;
afterEach(async () => {
  expect(stage.double.violations).toEqual([]);
  await stage.double.close();
});

const foreign = (body: string, author = 'mallory') =>
  stage.double.seed.comments({ pullNumber: 1, author, body })[0];

describe('the sticky comment', () => {
  it('is created once and then edited in place', async () => {
    stage = await startStage();
    const first = await stage.forge.announce(makeAnnouncement());
    const again = await stage.forge.announce(makeAnnouncement({ commentBody: makeBody('second') }));

    expect(first.warnings).toEqual([]);
    expect(again.ids.commentId).toBe(first.ids.commentId);
    expect(first.ids.commentAuthor).toBe('github-actions[bot]');
    expect(stage.double.state.comments).toHaveLength(1);
    expect(stage.double.state.comments[0]?.history.map(({ body }) => body)).toEqual([
      makeBody('hello'),
      makeBody('second'),
    ]);
  });

  it('is found behind 250 comments of others', async () => {
    stage = await startStage();
    stage.double.seed.comments({ pullNumber: 1, author: 'bob', count: 250 });
    const { ids } = await stage.forge.announce(makeAnnouncement());
    await stage.forge.announce(makeAnnouncement({ commentBody: makeBody('second') }));

    expect(stage.double.state.comments).toHaveLength(251);
    expect(stage.double.state.comments.find(({ id }) => id === ids.commentId)?.body).toBe(makeBody('second'));
  });

  it('is left alone when another author wrote our marker', async () => {
    stage = await startStage();
    const theirs = foreign(makeBody('look, I am Mayfly'));
    const { ids } = await stage.forge.announce(makeAnnouncement());

    expect(theirs?.history).toHaveLength(1);
    expect(ids.commentId).not.toBe(theirs?.id);
    expect(liveComments(stage.double)).toHaveLength(2);
  });

  it('is left alone even when the record names a comment of another author', async () => {
    stage = await startStage();
    const theirs = foreign(makeBody('look, I am Mayfly'));
    const known = { commentId: theirs?.id ?? 0, commentAuthor: 'github-actions[bot]' };
    await stage.forge.announce(makeAnnouncement({ known }));

    expect(theirs?.history).toHaveLength(1);
    expect(theirs?.deletedAt).toBeUndefined();
  });

  it('is not the one of an environment whose name begins alike', async () => {
    stage = await startStage();
    const other = foreign(makeBody('x', 'shop-pr-12'), 'github-actions[bot]');
    const { ids } = await stage.forge.announce(makeAnnouncement({ known: { commentId: other?.id ?? 0 } }));

    expect(ids.commentId).not.toBe(other?.id);
    expect(other?.history).toHaveLength(1);
  });

  it('is read directly by the id in the record while a run is under way', async () => {
    stage = await startStage();
    const { ids } = await stage.forge.announce(makeAnnouncement());
    const before = stage.double.requests.length;
    await stage.forge.announce(makeAnnouncement({ known: ids, report: { status: 'deploying' } }));

    const paths = stage.double.requests.slice(before).map(({ path }) => path);
    expect(paths).toContain(`/repos/octo/shop/issues/comments/${ids.commentId}`);
    expect(paths.filter((path) => path.includes('/issues/1/comments'))).toEqual([]);
    expect(paths).not.toContain('/user');
  });

  it('is searched for by the last word of a run, which removes what another run wrote at the same moment', async () => {
    stage = await startStage();
    const { ids } = await stage.forge.announce(makeAnnouncement());
    const twin = foreign(makeBody('is being deployed'), 'github-actions[bot]');
    await stage.forge.announce(makeAnnouncement({ known: ids }));

    expect(liveComments(stage.double).map(({ id }) => id)).toEqual([ids.commentId]);
    expect(twin?.deletedAt).toBeDefined();
  });

  it('is searched for when the id in the record is gone', async () => {
    stage = await startStage();
    const { ids } = await stage.forge.announce(makeAnnouncement());
    const known = { commentId: 999_999, commentAuthor: 'github-actions[bot]' };
    const again = await stage.forge.announce(makeAnnouncement({ known }));

    expect(again.ids.commentId).toBe(ids.commentId);
    expect(again.warnings).toEqual([]);
  });

  it('becomes one again where there are duplicates: the oldest stays', async () => {
    stage = await startStage();
    const ours = [1, 2, 3].map(() => foreign(makeBody('old'), 'github-actions[bot]'));
    const { ids } = await stage.forge.announce(makeAnnouncement());

    expect(ids.commentId).toBe(ours[0]?.id);
    expect(liveComments(stage.double).map(({ id }) => id)).toEqual([ours[0]?.id]);
  });

  it('is recognized under a personal token and under another app', async () => {
    stage = await startStage({ token: USER_TOKEN });
    await stage.forge.announce(makeAnnouncement());
    await stage.forge.announce(makeAnnouncement({ commentBody: makeBody('second') }));
    expect(liveComments(stage.double).map(({ author, body }) => [author, body])).toEqual([
      ['octocat', makeBody('second')],
    ]);
    expect(stage.double.violations).toEqual([]);
    await stage.double.close();

    stage = await startStage({ seed: { login: 'shop-ci[bot]', kind: 'installation' } });
    await stage.forge.announce(makeAnnouncement());
    await stage.forge.announce(makeAnnouncement({ commentBody: makeBody('second') }));
    expect(liveComments(stage.double).map(({ author, body }) => [author, body])).toEqual([
      ['shop-ci[bot]', makeBody('second')],
    ]);
  });

  it('of a run that did not know the name is taken over by the next one that does', async () => {
    stage = await startStage();
    const unnamed = await stage.forge.announce(makeAnnouncement({ commentBody: makeBody('bad', 'unnamed') }));
    const again = await stage.forge.announce(makeAnnouncement({ commentBody: makeBody('worse', 'unnamed') }));
    expect(again.ids.commentId).toBe(unnamed.ids.commentId);
    const { ids } = await stage.forge.announce(makeAnnouncement({ commentBody: makeBody('good') }));

    expect(ids.commentId).toBe(unnamed.ids.commentId);
    expect(liveComments(stage.double).map(({ body }) => body)).toEqual([makeBody('good')]);
    expect(await stage.forge.fetchTold(1)).toEqual([{ environment: 'shop-pr-1' }]);
  });

  it('moves to the end with mode recreate, but only with a verdict', async () => {
    stage = await startStage();
    const first = await stage.forge.announce(makeAnnouncement({ commentMode: 'recreate' }));
    foreign('me too');
    const underWay = { commentMode: 'recreate', report: { status: 'deploying' } } as const;
    const middle = await stage.forge.announce(makeAnnouncement({ ...underWay, known: first.ids }));
    expect(middle.ids.commentId).toBe(first.ids.commentId);

    const last = await stage.forge.announce(makeAnnouncement({ commentMode: 'recreate', known: first.ids }));
    expect(last.ids.commentId).not.toBe(first.ids.commentId);
    expect(liveComments(stage.double).map(({ author }) => author)).toEqual([
      'mallory',
      'github-actions[bot]',
    ]);
  });

  it('is not written with mode off, nor without a pull request', async () => {
    stage = await startStage();
    await stage.forge.announce(makeAnnouncement({ commentMode: 'off' }));
    const { pullNumber, ...report } = makeAnnouncement().report;
    const { ids, warnings } = await stage.forge.announce({ ...makeAnnouncement(), report });

    expect(stage.double.state.comments).toEqual([]);
    expect(ids).toEqual({});
    expect(warnings).toEqual([]);
  });

  it('may have 65,536 characters; one more is a warning', async () => {
    stage = await startStage();
    const full = makeBody('').padEnd(65_536, 'x');
    expect((await stage.forge.announce(makeAnnouncement({ commentBody: full }))).warnings).toEqual([]);
    const { warnings } = await stage.forge.announce(makeAnnouncement({ commentBody: `${full}x` }));

    expect(warnings).toEqual([
      expect.stringMatching(/^comment not written: GitHub answered 422: .*too long/),
    ]);
    expect(stage.double.state.comments[0]?.body).toBe(full);
  });
});
