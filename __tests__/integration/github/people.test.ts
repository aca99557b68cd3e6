import { afterEach, describe, expect, it } from '@jest/globals';
import { commentMarker } from '../../../src/core/report/comment/marker.js';
import type { Amendment } from '../../../src/ports.js';
import type { Permission } from '../../../tools/github-double/state.js';
import { ENVIRONMENT, SHA, type Stage, startStage } from './support.js';

let stage: Stage;
afterEach(async () => {
  expect(stage.double.violations).toEqual([]);
  await stage.double.close();
});

/** Someone with this permission; undefined: no collaborator at all. */
async function meet(permission: Permission | undefined, options: Parameters<typeof startStage>[0] = {}) {
  stage = await startStage(options);
  const { id } = stage.double.seed.user({ login: 'ann' });
  if (permission !== undefined) stage.double.state.repositories[0]?.collaborators.set('ann', permission);
  return { login: 'ann', id };
}

describe('whether someone may write', () => {
  it.each([
    ['admin', true],
    ['write', true],
    ['read', false],
    ['none', false],
    [undefined, false],
  ] as const)('is as GitHub says it: %s', async (permission, may) => {
    const person = await meet(permission);
    expect(await stage.forge.canWrite(person)).toBe(may);
  });

  it('is no of an account that took over the login, or that is gone', async () => {
    const person = await meet('admin');
    expect(await stage.forge.canWrite({ ...person, id: person.id + 1 })).toBe(false);
    expect(await stage.forge.canWrite({ login: 'nobody', id: 7 })).toBe(false);
  });

  it.each([403, 500])('is unknown where GitHub answers %i: then nobody may', async (status) => {
    const person = await meet('admin');
    stage.double.inject({ path: /permission/, times: 9, fault: { kind: 'error', status } });
    await expect(stage.forge.canWrite(person)).rejects.toMatchObject({
      kind: 'outside',
      message: expect.stringContaining('whether the author of the comment may write here is unknown'),
    });
  });
});

describe('a reaction', () => {
  it('is there once, however often it is given', async () => {
    stage = await startStage();
    const [comment] = stage.double.seed.comments({ pullNumber: 1, author: 'ann' });
    for (const _ of [1, 2]) expect(await stage.forge.react(comment?.id ?? 0, 'eyes')).toEqual([]);
    expect(await stage.forge.react(comment?.id ?? 0, '+1')).toEqual([]);
    expect(comment?.reactions.map(({ content }) => content)).toEqual(['eyes', '+1']);
  });

  it('that can not be given is a warning', async () => {
    const permissions = { 'pull-requests': 'read', issues: 'read' } as const;
    stage = await startStage({ seed: { login: 'x[bot]', kind: 'installation', permissions } });
    const [comment] = stage.double.seed.comments({ pullNumber: 1, author: 'ann' });
    expect(await stage.forge.react(comment?.id ?? 0, 'eyes')).toEqual([
      'reaction not written: the token lacks `pull-requests: write`; grant it under `permissions` in the workflow',
    ]);
  });
});

describe('a label', () => {
  it('is taken away, with any sign in its name, and once is enough', async () => {
    stage = await startStage();
    const pull = stage.double.state.pulls[0];
    pull?.labels.push('mayfly:extend', 'a/b c?');
    for (const name of ['mayfly:extend', 'mayfly:extend', 'a/b c?']) {
      expect(await stage.forge.removeLabel(1, name)).toEqual([]);
    }
    expect(pull?.labels).toEqual([]);
  });
});

describe('the parents of a commit', () => {
  it('are those of a merge; none of what is not there', async () => {
    stage = await startStage();
    stage.double.state.repositories[0]?.merges.set('c'.repeat(40), ['d'.repeat(40), SHA]);
    expect(await stage.forge.fetchParents('c'.repeat(40))).toEqual(['d'.repeat(40), SHA]);
    expect(await stage.forge.fetchParents(SHA)).toEqual([]);
    expect(await stage.forge.fetchParents('e'.repeat(40))).toBeUndefined();
  });
});

describe('an answer in the comment', () => {
  const MARK = commentMarker(ENVIRONMENT);
  const amendment: Amendment = {
    pullNumber: 1,
    environment: ENVIRONMENT,
    known: {},
    amend: (body) => `${body}\nand more`,
    fresh: `${MARK}\nfresh`,
  };

  it('changes our own, and leaves those of others alone', async () => {
    stage = await startStage();
    const [theirs] = stage.double.seed.comments({ pullNumber: 1, author: 'eve', body: `${MARK}\nfake` });
    const [ours] = stage.double.seed.comments({
      pullNumber: 1,
      author: 'github-actions[bot]',
      body: `${MARK}\nlive`,
    });
    expect(await stage.forge.amendComment(amendment)).toEqual([]);
    expect([theirs?.body, ours?.body]).toEqual([`${MARK}\nfake`, `${MARK}\nlive\nand more`]);
    expect(stage.double.state.comments).toHaveLength(2);
  });

  it('is written where there is none yet', async () => {
    stage = await startStage();
    expect(await stage.forge.amendComment(amendment)).toEqual([]);
    expect(stage.double.state.comments.map(({ body }) => body)).toEqual([`${MARK}\nfresh`]);
  });
});
