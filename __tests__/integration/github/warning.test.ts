import { afterEach, describe, expect, it } from '@jest/globals';
import { liveComments, makeAnnouncement, makeBody, type Stage, startStage } from './support.js';

const NOTICE = { environment: 'shop-pr-1', pullNumber: 1, known: {}, warning: '> it ends soon' };

let stage: Stage;
afterEach(async () => {
  expect(stage.double.violations).toEqual([]);
  await stage.double.close();
});

describe('a warning of the end', () => {
  it('moves the one comment to the end of the conversation, so that people are notified', async () => {
    stage = await startStage();
    const { ids } = await stage.forge.announce(
      makeAnnouncement({ commentBody: makeBody('### live\n\nall well') }),
    );
    stage.double.seed.comments({ pullNumber: 1, author: 'octocat', body: 'nice' });
    const told = await stage.forge.warn({ ...NOTICE, known: ids });
    expect(told.warnings).toEqual([]);
    expect(told.ids.commentId).not.toBe(ids.commentId);
    const bodies = liveComments(stage.double).map(({ body }) => body);
    expect(bodies).toHaveLength(2);
    expect(bodies[1]).toContain('> it ends soon');
    expect(bodies[1]).toContain('all well');
    expect(liveComments(stage.double)[1]?.id).toBe(told.ids.commentId);
  });

  it('is gone with the next announcement, which edits the same comment', async () => {
    stage = await startStage();
    await stage.forge.warn(NOTICE);
    await stage.forge.announce(makeAnnouncement({ commentBody: makeBody('### live again') }));
    expect(liveComments(stage.double).map(({ body }) => body)).toEqual([makeBody('### live again')]);
  });

  it('says what it may not write', async () => {
    stage = await startStage({
      seed: {
        login: 'github-actions[bot]',
        kind: 'installation',
        permissions: { 'pull-requests': 'read', issues: 'none' },
      },
    });
    const { ids, warnings } = await stage.forge.warn(NOTICE);
    expect(ids.commentId).toBeUndefined();
    expect(warnings.join()).toContain('pull-requests: write');
  });
});
