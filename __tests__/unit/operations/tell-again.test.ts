import { describe, expect, it } from '@jest/globals';
import type { Report } from '../../../src/core/report/report.js';
import type { Context } from '../../../src/operations/context.js';
import { runDeploy } from '../../../src/operations/deploy.js';
import { runDestroy } from '../../../src/operations/destroy.js';
import type { Forge } from '../../../src/ports.js';
import { FakeWorld } from './fake-world.js';

/** GitHub takes nothing while it is down; `told` holds what arrived. */
function withOutage(world: FakeWorld) {
  const context = world.context();
  if (context.forge === undefined) throw new Error('the world has no GitHub');
  const outage = { down: true };
  const told: Report[] = [];
  const announce: Forge['announce'] = async ({ report }) => {
    if (outage.down) return { ids: {}, warnings: ['comment not written: GitHub answered 503'], lost: true };
    told.push(report);
    return { ids: { commentId: 5 }, warnings: [] };
  };
  return { outage, told, context: { ...context, forge: { ...context.forge, announce } } satisfies Context };
}

function closed(): FakeWorld {
  const world = new FakeWorld().deployed();
  if (world.live !== undefined) world.live = { ...world.live, state: 'closed' };
  return world;
}

describe('an end that could not be told', () => {
  it('of a destroy is told by the next one, which has nothing else to do', async () => {
    const world = closed();
    const { outage, told, context } = withOutage(world);
    await runDestroy(context);
    expect(world.record).toMatchObject({ status: 'destroyed', untold: true });
    outage.down = false;
    const { report } = await runDestroy(context);
    expect(report.status).toBe('skipped');
    expect(told.map(({ status, verb }) => [status, verb])).toEqual([['destroyed', 'destroy']]);
    expect(world.record).not.toHaveProperty('untold');
  });

  it('of a destroy is tried again as long as GitHub is down', async () => {
    const world = closed();
    const { context } = withOutage(world);
    await runDestroy(context);
    await runDestroy(context);
    expect(world.record?.untold).toBe(true);
  });

  it('of a deploy stays in the record until the next run begins', async () => {
    const world = new FakeWorld();
    const { outage, context } = withOutage(world);
    await runDeploy(context);
    expect(world.record).toMatchObject({ status: 'live', untold: true });
    outage.down = false;
    await runDeploy(context);
    expect(world.record).not.toHaveProperty('untold');
  });

  it('is not remembered where it was told, or nobody is there to be told', async () => {
    const world = closed();
    await runDestroy(world.context());
    expect(world.record).not.toHaveProperty('untold');
    const alone = closed();
    await runDestroy(alone.context({ forge: undefined }));
    expect(alone.record).not.toHaveProperty('untold');
  });

  it('keeps the record that would go at once', async () => {
    const world = closed();
    const { context } = withOutage(world);
    await runDestroy({ ...context, config: { ...context.config, recordHours: 0 } });
    expect(world.record).toMatchObject({ status: 'destroyed', untold: true });
  });

  it('is noted before it is told, for a run that is killed in between', async () => {
    const world = closed();
    const { context } = withOutage(world);
    const seen: unknown[] = [];
    const announce: Forge['announce'] = async ({ report }) => {
      if (report.status === 'destroyed') seen.push(world.record?.untold);
      return { ids: {}, warnings: [] };
    };
    await runDestroy({ ...context, forge: { ...context.forge, announce } });
    expect(seen).toEqual([true]);
  });
});
