import { describe, expect, it } from '@jest/globals';
import { changeRecord } from '../../../src/operations/change-record.js';
import { runDeploy } from '../../../src/operations/deploy.js';
import { runExtend } from '../../../src/operations/extend.js';
import { runKeep } from '../../../src/operations/keep.js';
import { runUnlock } from '../../../src/operations/unlock.js';
import type { RunState } from '../../../src/ports.js';
import { ENVIRONMENT, FakeWorld } from './fake-world.js';
import { SILENT_FORGE } from './silent-forge.js';

const HOUR = 3_600_000;
const NOW = Date.parse('2026-11-21T10:00:00Z');
const iso = (hours: number) => new Date(NOW + hours * HOUR).toISOString();
const extend = (world: FakeWorld, byHours?: number) =>
  runExtend(world.context(), {
    name: 'extend',
    ...(byHours === undefined ? {} : { byMs: byHours * HOUR }),
  });

/** An environment that is live until `hours` from now. */
function live(hours: number): FakeWorld {
  const world = new FakeWorld().deployed();
  world.putRecord({ expiresAt: iso(hours) });
  return world;
}

describe('extend', () => {
  it('moves the end on, and leaves everything else as it is', async () => {
    const world = live(10);
    const before = world.record;
    const end = await extend(world, 24);
    expect(end).toMatchObject({ status: 'done', answer: 'it now ends 22 Nov 2026, 20:00 UTC (in 34 h)' });
    expect(world.record).toEqual({
      ...before,
      expiresAt: iso(34),
      extendedTo: iso(34),
      extendedBy: ['1'],
    });
    expect(world.steps).toEqual(['write record']);
  });

  it('is by the configured lifetime where no time is given', async () => {
    const world = live(0);
    await extend(world);
    expect(world.record?.expiresAt).toBe(iso(72));
  });

  it('counts from now where the time is over', async () => {
    const world = live(-5);
    await extend(world, 2);
    expect(world.record?.expiresAt).toBe(iso(2));
  });

  it('goes no farther than 30 days from now, and says so', async () => {
    const world = live(10);
    expect((await extend(world, 9999)).answer).toBe(
      'it now ends 21 Dec 2026, 10:00 UTC (in 30 days), which is as far as it goes: at most 30 days from now',
    );
    expect(world.record?.expiresAt).toBe(iso(720));
  });

  it('makes no end earlier that is farther already', async () => {
    const world = live(800);
    await extend(world, 1);
    expect(world.record?.expiresAt).toBe(iso(800));
  });

  it('is done once for each run, however often that is run again', async () => {
    const world = live(10);
    await extend(world, 24);
    expect((await extend(world, 24)).answer).toMatch(
      /^an earlier attempt of this run extended it already: it ends/,
    );
    expect(world.record?.expiresAt).toBe(iso(34));
  });

  it('is done again where another run wrote the record first', async () => {
    let others = 0;
    const world = new FakeWorld({
      meanwhile: (step, { record, putRecord }) => {
        if (step === 'write record' && others++ === 0)
          putRecord.call(world, { ...record, url: 'http://new/' });
      },
    }).deployed();
    world.putRecord({ expiresAt: iso(10) });
    await extend(world, 24);
    expect(world.record).toMatchObject({ expiresAt: iso(34), url: 'http://new/' });
  });

  it('gives up where others write all the time', async () => {
    const world: FakeWorld = new FakeWorld({
      meanwhile: (step) => {
        if (step === 'write record') world.putRecord({});
      },
    }).deployed();
    await expect(extend(world, 24)).rejects.toThrow(/could not be written in 8 attempts/);
  });

  it.each([
    ['destroying', 'the environment is being destroyed'],
    ['destroyed', 'there is no environment: it was destroyed before'],
  ] as const)('has nothing to do for one that is %s', async (status, answer) => {
    const world = live(10);
    world.putRecord({ status });
    expect(await extend(world, 24)).toMatchObject({ status: 'skipped', answer });
    expect(world.record?.expiresAt).toBe(iso(10));
  });

  it('has nothing to do where there is none', async () => {
    expect(await extend(new FakeWorld(), 24)).toEqual({
      status: 'skipped',
      answer: 'there is no environment',
      record: undefined,
    });
  });

  it('outlasts a later deploy, which makes no end earlier', async () => {
    const world = live(10);
    await extend(world, 200);
    await runDeploy(world.context());
    expect(world.record).toMatchObject({ status: 'live', expiresAt: iso(210) });
    expect(world.announced.at(-1)).toMatchObject({ status: 'live', expiresAt: iso(210) });
  });

  it('outlasts a deploy that is under way, whose last word tells of it', async () => {
    let asked = false;
    const world: FakeWorld = new FakeWorld({
      meanwhile: (step) => {
        if (step !== 'apply infra' || asked) return;
        asked = true;
        world.putRecord({ expiresAt: iso(300), extendedTo: iso(300), kept: true });
      },
    });
    await runDeploy(world.context());
    expect(world.record).toMatchObject({ status: 'live', expiresAt: iso(300), kept: true });
    expect(world.announced.at(-1)).toMatchObject({ status: 'live', expiresAt: iso(300), kept: true });
  });
});

describe('keep', () => {
  const keep = (world: FakeWorld, on: boolean) => runKeep(world.context(), { name: 'keep', on });

  it('lets no time end it, and time end it again', async () => {
    const world = live(10);
    expect((await keep(world, true)).answer).toBe('no time ends it; closing the pull request does');
    expect(world.record).toMatchObject({ kept: true, expiresAt: iso(10) });
    expect((await keep(world, true)).answer).toMatch(/^it was kept already/);
    expect((await keep(world, false)).answer).toBe('it ends 21 Nov 2026, 20:00 UTC (in 10 h)');
    expect(world.record).not.toHaveProperty('kept');
    expect((await keep(world, false)).answer).toMatch(/^it was not kept: it ends/);
  });

  it('says that the label keeps it still', async () => {
    const world = live(10);
    await keep(world, true);
    if (world.live !== undefined) world.live = { ...world.live, labels: ['Mayfly:Keep'] };
    expect((await keep(world, false)).answer).toBe(
      'the label `mayfly:keep` still keeps it: take that away too',
    );
    await runDeploy(world.context());
    expect(world.announced.at(-1)).toMatchObject({ status: 'live', kept: true });
    expect(world.record).not.toHaveProperty('kept');
  });

  it('says where the time is over', async () => {
    const world = live(-1);
    await keep(world, true);
    expect((await keep(world, false)).answer).toBe('it ends 21 Nov 2026, 09:00 UTC (its time is over)');
  });
});

describe('unlock', () => {
  const LOCK = { id: 'b0b', who: 'runner@vm', operation: 'OperationTypeApply', createdAt: iso(-1) };
  const RUN = { id: '9', attempt: 1, url: 'https://github.com/octo/shop/actions/runs/9/attempts/1' };

  /** An environment whose state a run holds. */
  function locked(lock = LOCK): FakeWorld {
    const world = live(10);
    world.putRecord({ unfinished: [{ ...RUN, host: 'runner@vm', startedAt: iso(-2) }] });
    world.locks.set('infra', lock);
    return world;
  }
  const unlock = (world: FakeWorld, { state, force = false }: { state: RunState; force?: boolean }) =>
    runUnlock(world.context({ forge: { ...SILENT_FORGE, fetchRunState: async () => state } }), {
      name: 'unlock',
      force,
    });

  it.each(['ended', 'unknown'] as const)('breaks the lock of a run that is %s', async (state) => {
    const world = locked();
    expect(await unlock(world, { state })).toMatchObject({
      status: 'done',
      answer: `removed the state lock of infra (runner@vm has held it for an apply since ${iso(-1)}, ${RUN.url})`,
    });
    expect(world.locks.size).toBe(0);
    expect(world.record?.generation).toBe(1);
  });

  it("breaks the locks of the environment's copies too", async () => {
    const world = locked();
    const copy = `${ENVIRONMENT}-abc1234`;
    world.putOther(copy, { copyOf: ENVIRONMENT });
    world.locks.set(`${copy}/infra`, { ...LOCK, who: 'ann@laptop' });
    const { answer } = await unlock(world, { state: 'ended' });
    expect(answer).toContain(`${copy}/infra (ann@laptop`);
    expect(world.locks.size).toBe(0);
  });

  it('breaks the lock of someone at a terminal', async () => {
    const world = locked({ ...LOCK, who: 'ann@laptop' });
    expect((await unlock(world, { state: 'running' })).status).toBe('done');
    expect(world.locks.size).toBe(0);
  });

  it('touches no lock where the run that holds one is under way, and asks for force', async () => {
    const world = locked();
    world.locks.set('other', { ...LOCK, who: 'ann@laptop' });
    expect(await unlock(world, { state: 'running' })).toMatchObject({
      status: 'failed',
      answer: expect.stringContaining(
        `is under way: runner@vm has held it for an apply since ${iso(-1)}, ${RUN.url}`,
      ),
      nextStep: expect.stringContaining('`unlock force`'),
    });
    expect([...world.locks.keys()]).toEqual(['infra', 'other']);
  });

  it('breaks that too by force', async () => {
    const world = locked();
    expect((await unlock(world, { state: 'running', force: true })).status).toBe('done');
    expect(world.locks.size).toBe(0);
  });

  it('finds the lock of a first deploy, which no record knows of', async () => {
    const world = locked();
    world.putRecord({ stacks: [] });
    expect((await unlock(world, { state: 'ended' })).status).toBe('done');
    expect(world.locks.size).toBe(0);
  });

  it('says that nothing is locked', async () => {
    expect(await unlock(live(10), { state: 'ended' })).toMatchObject({ answer: 'no state is locked' });
  });

  it('has nothing to do where there is no environment', async () => {
    expect(await unlock(new FakeWorld(), { state: 'ended' })).toMatchObject({ status: 'skipped' });
  });
});

describe('a change of the record', () => {
  it('writes nothing where nothing changes', async () => {
    const world = live(10);
    await changeRecord(world.context(), (record) => ({ record, answer: 'as it is' }));
    expect(world.steps).toEqual([]);
  });
});
