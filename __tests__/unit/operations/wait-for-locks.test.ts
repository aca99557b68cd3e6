import { describe, expect, it } from '@jest/globals';
import type { UnfinishedRun } from '../../../src/core/environment/record.js';
import { runDeploy } from '../../../src/operations/deploy.js';
import { runDestroy } from '../../../src/operations/destroy.js';
import { FakeWorld, HOST, TOMBSTONE } from './fake-world.js';

/** A run that was killed: it raised the generation and never concluded. */
const KILLED: UnfinishedRun = {
  id: '9',
  attempt: 2,
  url: 'https://github.com/octo/shop/actions/runs/9/attempts/2',
  host: HOST,
  startedAt: '2026-11-21T09:00:00.000Z',
};

const LOCK = {
  id: 'lock-1',
  who: HOST,
  operation: 'OperationTypeApply',
  createdAt: '2026-11-21T09:10:00.000Z',
};

/** An environment whose state a killed run left locked. */
function locked({ lock = LOCK, run = KILLED, meanwhile = () => {} }: Options = {}): FakeWorld {
  const world = new FakeWorld({ meanwhile }).deployed();
  world.putRecord({ status: 'deploying', unfinished: [run] });
  world.locks.set('infra', lock);
  return world;
}

interface Options {
  readonly lock?: typeof LOCK;
  readonly run?: UnfinishedRun;
  readonly meanwhile?: (step: string, world: FakeWorld) => void;
}

describe('a lock of a run that is over by GitHub’s word', () => {
  it('is removed, the deploy goes on and says so', async () => {
    const world = locked();
    world.runs.set('9/2', 'ended');
    const { report } = await runDeploy(world.context());
    expect(report.status).toBe('live');
    expect(world.locks.size).toBe(0);
    expect(report.warnings).toContainEqual(
      `the state lock of infra was left by a run that is over (${KILLED.url}), and was removed`,
    );
    expect(world.record).not.toHaveProperty('unfinished');
  });

  it('does not keep a destroy either', async () => {
    const world = locked();
    if (world.live !== undefined) world.live = { ...world.live, state: 'closed' };
    world.runs.set('9/2', 'ended');
    const { report } = await runDestroy(world.context());
    expect(report.status).toBe('destroyed');
    expect(world.record).toEqual(TOMBSTONE);
  });

  it('may be of an earlier attempt of this run, which needs no asking', async () => {
    const world = locked({ run: { ...KILLED, id: '1', attempt: 1 } });
    const run = { id: '1', attempt: 2, url: 'https://github.com/octo/shop/actions/runs/1/attempts/2' };
    const { report } = await runDeploy(world.context({ run }));
    expect(report.status).toBe('live');
    expect(world.locks.size).toBe(0);
  });
});

describe('a lock whose holder is not provably gone', () => {
  const RUNNING = { ...KILLED, id: '8', attempt: 1, url: 'https://github.com/octo/shop/actions/runs/8' };

  it.each([
    ['its run is under way', locked(), 'running'],
    ['GitHub does not tell', locked(), 'unknown'],
    ['someone at another machine holds it', locked({ lock: { ...LOCK, who: 'ann@laptop' } }), 'ended'],
  ] as const)('is never removed: %s', async (_, world, state) => {
    world.runs.set('9/2', state);
    const { report, outcome } = await runDeploy(world.context());
    expect([report.status, outcome]).toEqual(['failed', 'outside']);
    expect(world.locks.get('infra')?.id).toBe('lock-1');
    expect(world.steps).not.toContain('plan infra');
    expect(report.reason).toMatch(
      /^the state of infra in shop-pr-7 is locked: \S+ has held it for an apply since /,
    );
    expect(report.nextStep).toContain('`/mayfly unlock`');
  });

  it('is not removed while one of several runs of that machine is under way', async () => {
    const world = locked();
    world.putRecord({ unfinished: [KILLED, RUNNING] });
    world.runs.set('9/2', 'ended');
    world.runs.set('8/1', 'running');
    const { report } = await runDeploy(world.context());
    expect(report.reason).toContain(`(${RUNNING.url})`);
    expect(world.locks.size).toBe(1);
  });

  it('is waited for, until it is gone', async () => {
    const world = locked();
    world.runs.set('9/2', 'running');
    const context = world.context();
    let looks = 0;
    const store = {
      ...context.store,
      readLock: async () => (++looks < 20 ? LOCK : undefined),
    };
    const said: string[] = [];
    const log = { ...context.log, info: (line: string) => void said.push(line) };
    const { report } = await runDeploy({ ...context, store, log });
    expect(report.status).toBe('live');
    const waits = said.filter((line) => line.includes('waiting'));
    expect(waits[0]).toContain('waiting, 0s of at most 20m');
    expect(waits).toHaveLength(4);
  });

  it('is left alone by a run that a newer one overtook while it waited', async () => {
    const world = locked();
    world.runs.set('9/2', 'running');
    const context = world.context();
    const clock = {
      ...context.clock,
      sleep: async (ms: number) => {
        await context.clock.sleep(ms);
        if (world.record?.generation === 2) world.putRecord({ generation: 3 });
      },
    };
    const { report } = await runDeploy({ ...context, clock });
    expect(report.status).toBe('superseded');
    expect(world.locks.size).toBe(1);
  });
});
