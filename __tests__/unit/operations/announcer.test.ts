import { describe, expect, it } from '@jest/globals';
import { Announcer, pickRecordedIds } from '../../../src/operations/announcer.js';
import type { Context } from '../../../src/operations/context.js';
import { Journal } from '../../../src/operations/journal.js';
import type { Announcement, Forge } from '../../../src/ports.js';
import { FakeWorld } from './fake-world.js';
import { SILENT_FORGE } from './silent-forge.js';

type Answer = Awaited<ReturnType<Forge['announce']>>;

/** A forge that keeps what it is told, and answers in the order of the calls. */
function open(...answers: (Answer | Error)[]) {
  const world = new FakeWorld();
  const told: Announcement[] = [];
  const forge: Forge = {
    ...SILENT_FORGE,
    announce: async (announcement) => {
      told.push(announcement);
      const answer = answers.shift() ?? { ids: {}, warnings: [] };
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
  const context: Context = world.context({ forge });
  const journal = new Journal(context, 'deploy');
  return { world, told, announcer: new Announcer(context, { commentId: 1 }), journal };
}

describe('an announcer', () => {
  it('sends one announcement after the other, each with what the one before found', async () => {
    const { announcer, journal, told } = open({
      ids: { deploymentId: 2, checkRuns: { a: 3 } },
      warnings: [],
    });
    announcer.start(journal.report({ status: 'deploying' }));
    await announcer.finish(journal.report({ status: 'live' }));
    expect(told.map(({ report }) => report.status)).toEqual(['deploying', 'live']);
    expect(told.map(({ known }) => known)).toEqual([
      { commentId: 1 },
      { commentId: 1, deploymentId: 2, checkRuns: { a: 3 } },
    ]);
    expect(announcer.recordedIds).toEqual({ commentId: 1, deploymentId: 2 });
  });

  it('warns of the same thing once', async () => {
    const warned: Answer = { ids: {}, warnings: ['no permission'] };
    const { announcer, journal, world } = open(warned, warned);
    announcer.start(journal.report({ status: 'deploying' }));
    await announcer.finish(journal.report({ status: 'live' }));
    expect([...announcer.warnings]).toEqual(['no permission']);
    expect(world.warned).toEqual(['no permission']);
  });

  it('leaves the comment to the run that took over', async () => {
    const { announcer, journal, told } = open();
    await announcer.yield(journal.report({ status: 'superseded' }));
    expect(told.map(({ commentMode }) => commentMode)).toEqual(['off']);
  });

  it('keeps an error for who waits for the end, and no one before', async () => {
    const unhandled: unknown[] = [];
    const note = (error: unknown) => unhandled.push(error);
    process.on('unhandledRejection', note);
    const { announcer, journal } = open(new Error('the forge broke'));
    announcer.start(journal.report({ status: 'deploying' }));
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
    await expect(announcer.finish(journal.report({ status: 'live' }))).rejects.toThrow('the forge broke');
  });

  it('tells nobody without GitHub', async () => {
    const context = new FakeWorld({ alone: true }).context();
    const announcer = new Announcer(context, {});
    await announcer.finish(new Journal(context, 'deploy').report({ status: 'live' }));
    expect(announcer.recordedIds).toEqual({});
  });
});

describe('what the record keeps of announcements', () => {
  it('is comment, its author and deployment, as far as they are known', () => {
    expect(
      pickRecordedIds({ commentId: 1, commentAuthor: 'a', deploymentId: 2, checkRuns: { a: 3 } }),
    ).toEqual({ commentId: 1, commentAuthor: 'a', deploymentId: 2 });
    expect(pickRecordedIds({})).toEqual({});
  });
});
