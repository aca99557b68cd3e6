import { describe, expect, it } from '@jest/globals';
import { runDeploy } from '../../../src/operations/deploy.js';
import {
  A,
  afterFirst,
  B,
  close,
  contextOf,
  copyOf,
  deploy,
  destroy,
  make,
  pushTo,
  shown,
  standing,
  urlOf,
  when,
} from './copies-world.js';
import { ENVIRONMENT, type FakeWorld, HOST, SHA } from './fake-world.js';

const THIRD = 'c'.repeat(40);
const C = `${ENVIRONMENT}-ccccccc`;
const STEPS = ['synthesize', `init ${B}/infra`, `plan ${B}/infra`, 'put bundle', `apply ${B}/infra`];

describe('a push that a newer one overtakes', () => {
  it.each(STEPS)('at %s: exactly one copy is live, that of the newer one', async (step) => {
    let newer: ReturnType<typeof deploy> | undefined;
    const world = await afterFirst(
      when(step, (it) => {
        newer = deploy(it, THIRD);
      }),
    );
    const { report } = await deploy(world);
    expect(report.status).toBe('superseded');
    expect((await newer)?.report).toMatchObject({ status: 'live', url: urlOf(C) });
    expect(standing(world)).toEqual([`${C}/infra`]);
    expect(shown(world)).toMatchObject({ environment: C, live: true });
  });

  it('undoes its own copy where the newer one has not begun yet', async () => {
    const world = await afterFirst(when(`apply ${B}/infra`, (it) => pushTo(it, THIRD)));
    const { report } = await deploy(world);
    expect(report).toMatchObject({
      status: 'superseded',
      reason: expect.stringContaining('ccccccc was pushed'),
    });
    expect(standing(world)).toEqual([`${A}/infra`]);
    expect(shown(world)).toMatchObject({ environment: A, live: true });
  });

  it('shows nothing where the newer one raised the generation at the last moment', async () => {
    const world = await afterFirst(
      when('read state', (it) => it.putRecord({ generation: 99, headSha: THIRD, status: 'deploying' })),
    );
    const { report } = await deploy(world);
    expect(report.status).toBe('superseded');
    expect(shown(world)).toMatchObject({ environment: A, live: true });
    expect(standing(world)).toEqual([`${A}/infra`]);
  });

  it('leaves the copy alone that a re-run of the same commit works on', async () => {
    const world = await afterFirst(
      when(`apply ${B}/infra`, (it) => it.putRecord({ generation: 99, status: 'deploying' })),
    );
    await deploy(world);
    expect(standing(world)).toEqual([`${A}/infra`, `${B}/infra`]);
    expect(copyOf(world, B)).toBeDefined();
  });

  it('destroys nothing after the swap: the newer one does', async () => {
    const world = await afterFirst(
      when(`destroy ${A}/infra`, (it) =>
        it.putRecord({ generation: 99, headSha: THIRD, status: 'deploying' }),
      ),
    );
    world.putOther(`${ENVIRONMENT}-ddddddd`, { copyOf: ENVIRONMENT, headSha: 'd'.repeat(40) });
    await deploy(world);
    expect(copyOf(world, `${ENVIRONMENT}-ddddddd`)?.status).toBe('live');
  });
});

/** A defect stands for a process that is killed: nothing runs after it. */
const crash = (world: FakeWorld, step: string): void => {
  world.broken.set(step, new TypeError('killed'));
};

describe('a push that is killed', () => {
  const moments = [...STEPS, 'read state', `destroy ${A}/infra`];

  it.each(moments)('at %s leaves everything to find: the next push ends with one copy', async (step) => {
    const world = await afterFirst();
    crash(world, step);
    await expect(deploy(world)).rejects.toThrow('killed');
    world.broken.clear();
    expect((await deploy(world, THIRD)).report).toMatchObject({ status: 'live', url: urlOf(C) });
    expect(standing(world)).toEqual([`${C}/infra`]);
  });

  it.each(moments)('at %s leaves everything to find: the close ends with none', async (step) => {
    const world = await afterFirst();
    crash(world, step);
    await expect(deploy(world)).rejects.toThrow('killed');
    world.broken.clear();
    close(world);
    expect((await destroy(world)).report).toMatchObject({ status: 'destroyed' });
    expect(standing(world)).toEqual([]);
  });

  it('while the old copy is destroyed has told all before', async () => {
    const world = await afterFirst();
    crash(world, `destroy ${A}/infra`);
    await expect(deploy(world)).rejects.toThrow('killed');
    expect(world.record).toMatchObject({ status: 'live', ended: { status: 'live', told: true } });
    expect(world.announced.at(-1)).toMatchObject({ status: 'live', url: urlOf(B) });
  });

  it.each(moments)('at %s shows what stands, and nothing else', async (step) => {
    const world = await afterFirst();
    crash(world, step);
    await expect(deploy(world)).rejects.toThrow('killed');
    const seen = shown(world);
    expect([A, B]).toContain(seen?.environment);
    expect(standing(world)).toContain(`${seen?.environment}/infra`);
    expect(world.record?.url).toBe(urlOf(seen?.environment ?? ''));
  });
});

describe('a push whose Terraform is killed', () => {
  it('removes the lock that it left, before its run is written out of the record', async () => {
    const world = await afterFirst(
      when(`apply ${B}/infra`, (it) => {
        const { clock } = it.context();
        const createdAt = new Date(clock.now()).toISOString();
        it.locks.set(`${B}/infra`, { id: 'x', who: HOST, operation: 'OperationTypeApply', createdAt });
        void clock.sleep(60_000);
      }),
    );
    world.refuse(`apply ${B}/infra`, ['aws_ssm_parameter.one']);
    const { report } = await deploy(world);
    expect(report.reason).toContain('and was destroyed');
    expect(world.locks.size).toBe(0);
    expect(standing(world)).toEqual([`${A}/infra`]);
  });
});

describe('a close during the swap', () => {
  it('after the new copy is shown, ends with none', async () => {
    let closing: ReturnType<typeof destroy> | undefined;
    const world = await afterFirst(
      when(`destroy ${A}/infra`, (it) => {
        close(it);
        closing = destroy(it);
      }),
    );
    await deploy(world);
    await closing;
    expect(standing(world)).toEqual([]);
    expect(world.record?.status ?? 'destroyed').toBe('destroyed');
  });
});

describe('a copy whose environment is gone by its record', () => {
  it.each([
    ['a tombstone', (world: FakeWorld) => world.putRecord({ status: 'destroyed' })],
    [
      'no record at all',
      (world: FakeWorld) => {
        world.stored = undefined;
      },
    ],
  ])('is found and destroyed by a destroy: %s', async (_, lose) => {
    const world = make();
    await deploy(world);
    lose(world);
    close(world);
    const { report } = await destroy(world);
    expect(report).toMatchObject({ status: 'destroyed', receipt: { destroyed: 1 } });
    expect(standing(world)).toEqual([]);
  });
});

describe('a copy that is gone by its record, and whose files a killed run left', () => {
  it('is cleared up by the close', async () => {
    const world = await afterFirst();
    await deploy(world);
    const stacks = world.bundles.get(B) ?? [];
    world.bundles.set(A, stacks);
    expect(copyOf(world, A)?.status).toBe('destroyed');
    close(world);
    const { report } = await destroy(world);
    expect(report).toMatchObject({ status: 'destroyed', receipt: { left: [] } });
    expect([...world.bundles.keys()]).toEqual([]);
  });
});

describe('copies that hold the same thing, by a name that is fixed in the code', () => {
  const SHARED = { made: { 'aws_ssm_parameter.one': { arn: 'arn:aws:sqs:eu-west-1:1:orders' } } };

  it('are not destroyed beside each other: the one that people see would lose it', async () => {
    const world = await afterFirst(SHARED);
    const { report, outcome } = await deploy(world);
    expect([report.status, outcome]).toEqual(['live', 'good']);
    expect(report.warnings.join()).toContain(
      `${A} was not destroyed: it holds the same aws_ssm_parameter.one`,
    );
    expect(standing(world)).toEqual([`${A}/infra`, `${B}/infra`]);
  });

  it('are not destroyed where the new one fails, either', async () => {
    const world = await afterFirst(SHARED);
    world.answer = undefined;
    const { report } = await deploy(world);
    expect(report).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('destroying it failed: it holds the same aws_ssm_parameter.one'),
      earlier: { url: urlOf(A), live: true },
    });
    expect(standing(world)).toEqual([`${A}/infra`, `${B}/infra`]);
  });

  it('are all destroyed by the close', async () => {
    const world = await afterFirst(SHARED);
    await deploy(world);
    close(world);
    expect((await destroy(world)).report).toMatchObject({ status: 'destroyed' });
    expect(standing(world)).toEqual([]);
  });
});

describe('a strategy that changes on a living pull request', () => {
  const UPDATE = { strategy: 'update' } as const;

  it('from update to replace: the old stacks go once a copy is live', async () => {
    const world = make();
    await deploy(world, SHA, UPDATE);
    expect(standing(world)).toEqual(['infra']);
    const { report } = await deploy(world, THIRD);
    expect(report).toMatchObject({ status: 'live', url: urlOf(C), retired: [{ environment: ENVIRONMENT }] });
    expect(standing(world)).toEqual([`${C}/infra`]);
    expect(world.record).toMatchObject({ status: 'live', stacks: [] });
    expect(world.bundle).toBeUndefined();
  });

  it('from update to replace with a copy that fails: the old stacks stay live', async () => {
    const world = make();
    await deploy(world, SHA, UPDATE);
    world.answer = undefined;
    const { report } = await deploy(world, THIRD);
    expect(report).toMatchObject({
      status: 'failed',
      earlier: { headSha: SHA, url: urlOf(ENVIRONMENT), live: true },
    });
    expect(standing(world)).toEqual(['infra']);
    expect(shown(world)).toEqual({ environment: ENVIRONMENT, headSha: SHA, live: true });
  });

  it('and back: the copy goes once the stacks are live, and the record is one like any other', async () => {
    const world = make();
    await deploy(world);
    const { report } = await deploy(world, THIRD, UPDATE);
    expect(report).toMatchObject({ status: 'live', url: urlOf(ENVIRONMENT), retired: [{ environment: A }] });
    expect(report.copy).toBeUndefined();
    expect(standing(world)).toEqual(['infra']);
    expect(world.record?.copies).toBeUndefined();
    expect(world.record).toMatchObject({ appliedSha: THIRD, url: urlOf(ENVIRONMENT) });
  });

  it('and back with stacks that fail: they are destroyed, and the copy stays live', async () => {
    const world = make();
    await deploy(world);
    world.answer = undefined;
    const { report } = await deploy(world, THIRD, UPDATE);
    expect(report).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('and was destroyed'),
      earlier: { headSha: SHA, url: urlOf(A), live: true },
    });
    expect(standing(world)).toEqual([`${A}/infra`]);
    expect(world.record).toMatchObject({ appliedSha: SHA, url: urlOf(A), stacks: [] });
  });

  it('twice in a row, with a close in between that finds both', async () => {
    const world = make();
    await deploy(world, SHA, UPDATE);
    world.failing.add('destroy infra');
    const { report } = await deploy(world, THIRD);
    expect(report.warnings.join()).toContain('could not be destroyed');
    expect(standing(world)).toEqual(['infra', `${C}/infra`].sort());
    world.failing.clear();
    close(world);
    expect((await destroy(world)).report).toMatchObject({ status: 'destroyed', receipt: { destroyed: 2 } });
    expect(standing(world)).toEqual([]);
  });
});

describe('a run without GitHub', () => {
  it('needs to know the commit', async () => {
    const world = make({ alone: true });
    const context = contextOf(world);
    const end = await runDeploy({ ...context, environment: { ...context.environment, headSha: undefined } });
    expect(end).toMatchObject({ outcome: 'input', report: { status: 'failed' } });
    expect(end.report.reason).toContain('the commit is not known');
  });
});
