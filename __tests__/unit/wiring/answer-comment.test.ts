import { describe, expect, it } from '@jest/globals';
import { computeBareReport } from '../../../src/core/report/bare-report.js';
import type { Report } from '../../../src/core/report/report.js';
import type { Forge } from '../../../src/ports.js';
import { answerComment, type Doers } from '../../../src/wiring/answer-comment.js';
import type { BareStep } from '../../../src/wiring/bare-ends.js';
import { FakeWorld } from '../operations/fake-world.js';
import { SILENT_FORGE } from '../operations/silent-forge.js';

const HEAD = 'a'.repeat(40);
const NOBODY: Doers = {
  perform: () => Promise.reject(new Error('nothing may be done')),
  obey: () => Promise.reject(new Error('nothing may be done')),
};

/** A stage whose author may write, unless said otherwise, and what GitHub was told. */
function stage(change: Partial<Forge> = {}) {
  const reactions: string[] = [];
  const answers: string[] = [];
  const world = new FakeWorld();
  const forge: Forge = {
    ...SILENT_FORGE,
    fetchPullRequest: async () => ({ ...(world.live as NonNullable<typeof world.live>), headSha: HEAD }),
    canWrite: async () => true,
    react: async (id, reaction) => {
      reactions.push(`${id} ${reaction}`);
      return [];
    },
    amendComment: async ({ fresh }) => {
      answers.push(fresh.replaceAll('&#8203;', ''));
      return [];
    },
    ...change,
  };
  const step = {
    inputs: { config: 'none.yml', workingDirectory: '.' },
    run: { repository: 'octo/shop', workspace: '/nowhere', payload: {}, run: undefined },
    forge,
    log: world.context().log,
  } as unknown as BareStep;
  return { step, reactions, answers };
}

const report = (status: Report['status']): Report =>
  computeBareReport({
    environment: 'shop-pr-7',
    pullNumber: 7,
    verb: 'deploy',
    status,
    reason: 'because',
    at: '',
  });
const trigger = (words: string) =>
  ({
    kind: 'comment',
    words,
    pullNumber: 7,
    commentId: 77,
    author: { login: 'ann', id: 5 },
  }) as const;

describe('a comment', () => {
  it('is done nothing for where GitHub does not say who wrote it may write', async () => {
    const { step, reactions } = stage({ canWrite: () => Promise.reject(new Error('down')) });
    await expect(answerComment(step, trigger('destroy'), NOBODY)).rejects.toThrow('down');
    expect(reactions).toEqual([]);
  });

  it('is done nothing for without a token', async () => {
    const { step } = stage();
    await expect(answerComment({ ...step, forge: undefined }, trigger('destroy'), NOBODY)).rejects.toThrow(
      'only with a github-token',
    );
  });

  it('of someone who may not write gets a reaction', async () => {
    const { step, reactions, answers } = stage({ canWrite: async () => false });
    const end = await answerComment(step, trigger('destroy'), NOBODY);
    expect(end).toMatchObject({ outcome: 'good', report: { status: 'skipped' } });
    expect([reactions, answers]).toEqual([['77 -1'], []]);
  });

  it.each([
    ['live', 'good', '+1'],
    ['failed', 'failed', 'confused'],
    ['superseded', 'good', 'confused'],
    ['skipped', 'good', 'confused'],
  ] as const)('that ends %s gets the reaction for it', async (status, outcome, reaction) => {
    const { step, reactions } = stage();
    await answerComment(step, trigger('deploy'), {
      ...NOBODY,
      perform: async (verb, { headSha, asked }) => {
        expect([verb, headSha, asked]).toEqual([
          'deploy',
          HEAD,
          { by: 'ann', what: 'deploy commit aaaaaaa' },
        ]);
        return { report: report(status), outcome };
      },
    });
    expect(reactions).toEqual(['77 eyes', `77 ${reaction}`]);
  });

  it('whose run told nobody is answered in the comment', async () => {
    const { step, answers } = stage();
    const perform: Doers['perform'] = async () => ({ report: report('skipped'), outcome: 'good' });
    await answerComment(step, trigger('deploy'), { ...NOBODY, perform });
    expect(answers).toEqual([expect.stringContaining('> @ann asked to deploy commit aaaaaaa: because.')]);
  });

  it('whose run told the pull request is answered by that', async () => {
    const { step, answers } = stage();
    const perform: Doers['perform'] = async (_, { forge }) => {
      const told = report('live');
      await forge.announce({ report: told, commentBody: '', commentMode: 'update', known: {} });
      return { report: told, outcome: 'good' };
    };
    await answerComment(step, trigger('deploy'), { ...NOBODY, perform });
    expect(answers).toEqual([]);
  });

  it('that ends in a defect of ours gets a reaction all the same', async () => {
    const { step, reactions } = stage();
    await expect(answerComment(step, trigger('check'), NOBODY)).rejects.toThrow('nothing may be done');
    expect(reactions).toEqual(['77 eyes', '77 confused']);
  });

  it('that is not understood is answered with help, as code', async () => {
    const { step, reactions, answers } = stage();
    await answerComment(step, trigger('<b>@all</b>'), NOBODY);
    expect(reactions).toEqual(['77 eyes', '77 confused']);
    expect(answers[0]).toContain('> @ann asked: `<b>@all</b>` is no command. These are the commands.');
    expect(answers[0]).toContain('- `/mayfly extend 24h`: let the environment live longer');
  });
});
