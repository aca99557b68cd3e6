import { describe, expect, it } from '@jest/globals';
import type { EnvironmentRecord, UnfinishedRun } from '../../../src/core/environment/record.js';
import { finishKilledRun, type KilledRun } from '../../../src/operations/finish-killed-run.js';
import { ENVIRONMENT, FakeWorld, HOST } from './fake-world.js';

const RUN = { id: '9', attempt: 2, url: 'https://github.com/octo/shop/actions/runs/9/attempts/2' };
const OWN: UnfinishedRun = { ...RUN, host: HOST, startedAt: '2026-11-21T09:00:00.000Z' };
const OTHER: UnfinishedRun = {
  ...OWN,
  id: '10',
  attempt: 1,
  url: 'https://github.com/octo/shop/actions/runs/10',
};
const LOCK = {
  id: 'lock-1',
  who: HOST,
  operation: 'OperationTypeApply',
  createdAt: '2026-11-21T09:10:00.000Z',
};

/** An environment that a deploy left in the middle of its apply. */
function killed(change: Partial<EnvironmentRecord> = {}): FakeWorld {
  const world = new FakeWorld().deployed();
  world.putRecord({ status: 'deploying', run: RUN, unfinished: [OWN], ...change });
  world.locks.set('infra', LOCK);
  return world;
}

function finish(world: FakeWorld, change: Partial<KilledRun> = {}) {
  const { store, clock, log } = world.context();
  return finishKilledRun({
    store,
    clock,
    log,
    environment: ENVIRONMENT,
    run: RUN,
    verb: 'deploy',
    reason: 'the run was killed',
    ended: true,
    orderly: false,
    ...change,
  });
}

describe('after a killed run', () => {
  it('its own lock is released, what exists is counted, and the record says how it ended', async () => {
    const world = killed();
    expect(await finish(world)).toEqual({ own: true, reason: 'the run was killed; 1 resource exists' });
    expect(world.locks.size).toBe(0);
    expect(world.record).toMatchObject({
      status: 'failed',
      ended: { verb: 'deploy', status: 'cancelled', reason: 'the run was killed; 1 resource exists' },
      history: [{ status: 'cancelled', run: RUN }],
    });
  });

  it('the next one is told to look for what its state may lack', async () => {
    const world = killed();
    await finish(world);
    expect(world.record?.unfinished).toEqual([OWN]);
  });

  it('nothing is said to be missing where Terraform came to its own end', async () => {
    const world = killed();
    await finish(world, { orderly: true });
    expect(world.record).not.toHaveProperty('unfinished');
  });

  it.each([
    ['a program of it still runs', {}, { ended: false }, LOCK],
    ['another run of this machine may hold it', { unfinished: [OWN, OTHER] }, {}, LOCK],
    ['someone else holds it', {}, {}, { ...LOCK, who: 'ann@laptop' }],
    ['it is older than the run', {}, {}, { ...LOCK, createdAt: '2026-11-21T08:00:00.000Z' }],
  ])('a lock stays where %s', async (_, record, change, lock) => {
    const world = killed(record);
    world.locks.set('infra', lock);
    await finish(world, change);
    expect(world.locks.size).toBe(1);
  });

  it('a newer run keeps the last word, and only the killed one is taken out of its record', async () => {
    const newer = { ...RUN, id: '11', attempt: 1 };
    const world = killed({ run: newer, unfinished: [OWN, OTHER], generation: 8 });
    expect(await finish(world, { orderly: true })).toMatchObject({ own: false });
    expect(world.record).toMatchObject({
      status: 'deploying',
      run: newer,
      unfinished: [OTHER],
      generation: 8,
    });
    expect(world.record).not.toHaveProperty('ended');
  });

  it('a record that the run itself finished in time is left as it is', async () => {
    const ended = { verb: 'deploy', status: 'live' } as const;
    const world = killed({ status: 'live', ended });
    expect(await finish(world)).toMatchObject({ own: true, told: true });
    expect(world.record).toMatchObject({ status: 'live', ended });
  });

  it('an end that it wrote and could not tell is the one to tell', async () => {
    const ended = { verb: 'destroy', status: 'destroyed' } as const;
    const world = killed({ status: 'destroyed', ended, untold: true });
    const end = await finish(world, { verb: 'destroy' });
    expect(end).not.toHaveProperty('told');
    expect(end.untold).toMatchObject({ status: 'destroyed', ended });
  });

  it('another run that writes the record in between loses nothing', async () => {
    const world = killed();
    const { store } = world.context();
    let first = true;
    const writeRecord: typeof store.writeRecord = (record, expected) => {
      if (first) world.putRecord({ kept: true });
      first = false;
      return store.writeRecord(record, expected);
    };
    await finish(world, { store: { ...store, writeRecord } });
    expect(world.record).toMatchObject({ kept: true, status: 'failed' });
  });

  it('there is nothing to clear up where it never took an environment in hand', async () => {
    const world = new FakeWorld();
    expect(await finish(world)).toEqual({ own: true, reason: 'the run was killed' });
    expect(world.stored).toBeUndefined();
  });
});

describe('after a run that was killed under strategy replace', () => {
  const COPY = `${ENVIRONMENT}-bbbbbbb`;
  const SHOWN = { environment: `${ENVIRONMENT}-aaaaaaa`, headSha: 'a'.repeat(40), live: true };

  const killedCopy = (change: Partial<EnvironmentRecord> = {}): FakeWorld => {
    const world = killed({ stacks: [], copies: { shown: SHOWN }, ...change });
    world.state.delete('infra');
    world.locks.clear();
    world.putOther(SHOWN.environment, { copyOf: ENVIRONMENT, run: OTHER });
    world.putOther(COPY, { copyOf: ENVIRONMENT, status: 'deploying', run: RUN, unfinished: [OWN] });
    world.state.set(`${SHOWN.environment}/infra`, ['aws_ssm_parameter.one']);
    world.state.set(`${COPY}/infra`, ['aws_ssm_parameter.one']);
    world.locks.set(`${COPY}/infra`, LOCK);
    return world;
  };

  it("its copy's lock is released and its copy's record ends, and what people see still stands", async () => {
    const world = killedCopy();
    expect(await finish(world)).toEqual({
      own: true,
      reason: 'the run was killed; 2 resources exist',
      stands: true,
    });
    expect(world.locks.size).toBe(0);
    expect(world.others.get(COPY)?.record).toMatchObject({
      status: 'failed',
      ended: { status: 'cancelled' },
    });
    expect(world.others.get(SHOWN.environment)?.record.status).toBe('live');
    expect(world.record).toMatchObject({ status: 'failed', copies: { shown: SHOWN } });
  });

  it('what it told before it was killed stands: only clearing up was left', async () => {
    const ended = { verb: 'deploy', status: 'live', told: true } as const;
    const world = killedCopy({ status: 'live', ended });
    expect(await finish(world)).toMatchObject({ told: true });
    expect(world.record).toMatchObject({ status: 'live', ended });
  });
});
