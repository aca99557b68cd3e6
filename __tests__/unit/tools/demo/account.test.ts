import { describe, expect, it } from '@jest/globals';
import { type AccountFacts, computeAccount } from '../../../../tools/demo/account.js';
import { judgeScene } from '../../../../tools/demo/judge-scene.js';
import { SCENES, type Scene } from '../../../../tools/demo/scenes.js';
import { createState } from '../../../../tools/github-double/state.js';
import { SKIPPED_STEP } from '../../../../tools/runner/step.js';

const [opened, broken, , closed] = SCENES as [Scene, Scene, Scene, Scene];
const page = { status: 200, body: 'Strawberry festival {{ page.heading }}' };
const nothing = { resources: [], state: [] };

function facts(change: Partial<AccountFacts> = {}): AccountFacts {
  const state = createState();
  const at = '2026-01-01T00:00:00Z';
  state.comments.push({
    id: 1,
    repository: 'acme/market',
    pullNumber: 7,
    author: 'github-actions[bot]',
    body: 'x',
    createdAt: at,
    updatedAt: at,
    deletedAt: undefined,
    history: [
      { at, body: 'w' },
      { at, body: 'x' },
    ],
    reactions: [],
  });
  const held = { resources: ['arn:aws:s3:::site'], state: [] };
  return { results: [], state, held, left: nothing, violations: [], seconds: 1, page: 'p.html', ...change };
}

describe('judgeScene', () => {
  const good = { scene: opened, run: { exitCode: 0 }, verdict: 'live', page };

  it('is content with verdict, exit code and page', () => {
    expect(judgeScene(good)).toEqual([]);
    expect(judgeScene({ ...good, scene: broken, verdict: 'failed', run: { exitCode: 1 } })).toEqual([]);
    expect(
      judgeScene({ ...good, scene: closed, verdict: 'destroyed', page: { status: undefined, body: '' } }),
    ).toEqual([]);
  });

  it.each([
    ['another verdict', { verdict: 'failed' }],
    ['another exit code', { run: { exitCode: 1 } }],
    ['a failed post step', { run: { exitCode: 0, post: { ...SKIPPED_STEP, outcome: 'failure' as const } } }],
    ['a page without the text', { page: { status: 200, body: 'no' } }],
    ['a page that is gone', { page: { status: 404, body: page.body } }],
  ])('objects to %s', (_, change) => {
    expect(judgeScene({ ...good, ...change })).toHaveLength(1);
  });

  it('objects to a closed site that is still served', () => {
    expect(judgeScene({ ...good, scene: closed, verdict: 'destroyed' })).toEqual([
      'the site is still served',
    ]);
  });
});

describe('computeAccount', () => {
  it('is good when nothing is left and there is one comment', () => {
    expect(computeAccount(facts())).toMatchObject({ ok: true, comment: { count: 1, edits: 1 } });
  });

  it.each([
    ['a resource', { left: { resources: ['arn:aws:s3:::site'], state: [] } }],
    ['a state file', { left: { resources: [], state: ['s3://b/x.tfstate'] } }],
    ['an answer against GitHub’s description', { violations: ['no such operation'] }],
    ['a look that never saw anything', { held: nothing }],
    ['no comment', { state: createState() }],
  ])('is not good with %s', (_, change) => {
    expect(computeAccount(facts(change)).ok).toBe(false);
  });
});
