import { describe, expect, it } from '@jest/globals';
import type { EnvironmentRecord } from '../../../src/core/environment/record.js';
import { MayflyError } from '../../../src/core/errors.js';
import { runDestroy } from '../../../src/operations/destroy.js';
import { FakeWorld, type WorldOptions } from './fake-world.js';

const closed = (options?: WorldOptions): FakeWorld => {
  const world = new FakeWorld(options).deployed();
  if (world.live !== undefined) world.live = { ...world.live, state: 'closed' };
  return world;
};
const TWO = {
  stacks: [
    { name: 'network', dependsOn: [] },
    { name: 'service', dependsOn: ['network'] },
  ],
};

describe('a destroy', () => {
  it('works from the bundle alone, and leaves no state, bundle or record', async () => {
    const world = closed();
    const { report, outcome } = await runDestroy(world.context());
    expect(outcome).toBe('good');
    expect(report).toMatchObject({ status: 'destroyed', receipt: { destroyed: 1, left: [] } });
    expect(world.steps).not.toContain('synthesize');
    expect(world.stored).toBeUndefined();
    expect(world.bundle).toBeUndefined();
    expect(world.announced.map(({ status }) => status)).toEqual(['destroying', 'destroyed']);
  });

  it('takes stacks in the opposite order of their dependencies', async () => {
    const world = closed(TWO);
    await runDestroy(world.context());
    expect(world.steps.filter((step) => step.startsWith('destroy '))).toEqual([
      'destroy service',
      'destroy network',
    ]);
  });

  it('sets the tombstone before it touches anything', async () => {
    const seen: unknown[] = [];
    const world = closed({
      meanwhile: (step, it) => {
        if (step === 'destroy infra') seen.push(it.record?.status, it.record?.generation);
      },
    });
    await runDestroy(world.context());
    expect(seen).toEqual(['destroying', 2]);
  });

  it('of an environment that never came to its apply needs no Terraform', async () => {
    const world = closed();
    world.bundle = undefined;
    world.state.clear();
    const { report } = await runDestroy(world.context());
    expect(report.status).toBe('destroyed');
    expect(world.steps.filter((step) => /^(init|destroy) /.test(step))).toEqual([]);
  });
});

describe('a destroy that the fence refuses', () => {
  it.each([
    ['the pull request is open', () => new FakeWorld().deployed()],
    [
      'there is no environment',
      () => {
        const world = closed();
        world.stored = undefined;
        world.bundle = undefined;
        return world;
      },
    ],
  ])('touches nothing: %s', async (_, make) => {
    const world = make();
    const { report, outcome } = await runDestroy(world.context());
    expect([report.status, outcome]).toEqual(['skipped', 'good']);
    expect(world.steps.filter((step) => step !== 'get bundle')).toEqual([]);
    expect(world.announced).toEqual([]);
  });
});

describe('a destroy that does not come to a good end', () => {
  it('fails and keeps state and bundle when the state still holds something', async () => {
    const world = closed({ stuck: ['aws_s3_bucket.stuck'] });
    const { report, outcome } = await runDestroy(world.context());
    expect(report).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('aws_s3_bucket.stuck'),
      receipt: { left: ['aws_s3_bucket.stuck'] },
    });
    expect(outcome).toBe('failed');
    expect(world.bundle).toBeDefined();
    expect(world.record?.status).toBe('failed');
  });

  it('says what AWS still lists, as a warning', async () => {
    const world = closed();
    world.tagged = ['arn:aws:ssm:eu-west-1:1:parameter/left'];
    const { report } = await runDestroy(world.context());
    expect(report.status).toBe('destroyed');
    expect(report.warnings.join()).toContain('arn:aws:ssm:eu-west-1:1:parameter/left');
  });

  it('is no good end when the state is empty and AWS lists resources: the state lost them', async () => {
    const world = closed();
    world.state.clear();
    world.tagged = ['arn:aws:ssm:eu-west-1:1:parameter/lost'];
    const { report, outcome } = await runDestroy(world.context());
    expect(report).toMatchObject({ status: 'failed', reason: expect.stringContaining('parameter/lost') });
    expect(outcome).toBe('failed');
    expect(world.bundle).toBeDefined();
  });

  it('names the environments that a changed name left behind', async () => {
    const world = closed();
    const context = world.context();
    const others = ['destroyed', 'live'] as const;
    const records = others.map((status) => ({
      version: '1',
      record: { ...(world.record as EnvironmentRecord), environment: `${status}-pr-7`, status },
    }));
    context.store.listRecords = async () => records;
    const { report } = await runDestroy(context);
    expect(report.status).toBe('destroyed');
    expect(report.warnings.join()).toMatch(/still up: live-pr-7\./);
  });

  it('is not held up by tags that can not be looked at', async () => {
    const world = closed();
    world.broken.set('tags', new MayflyError('access denied', { kind: 'outside' }));
    const { report } = await runDestroy(world.context());
    expect(report).toMatchObject({
      status: 'destroyed',
      warnings: [expect.stringContaining('access denied')],
    });
  });

  it('stays destroyed when its own files can not be removed, and says what to do', async () => {
    const world = closed();
    world.broken.set('remove environment', new MayflyError('access denied', { kind: 'outside' }));
    const { report, outcome } = await runDestroy(world.context());
    expect([report.status, outcome]).toEqual(['destroyed', 'good']);
    expect(report.warnings.join()).toMatch(/access denied.*memory:\/.*by hand/s);
    expect(world.warned.join()).toContain('access denied');
    expect(world.announced.at(-1)?.warnings.join()).toContain('access denied');
    expect(world.record?.status).toBe('destroyed');
  });

  it('leaves everything to a newer run that took over', async () => {
    const world = closed({
      meanwhile: (step, it) => {
        if (step === 'tags') it.putRecord({ generation: 9 });
      },
    });
    const { report } = await runDestroy(world.context());
    expect(report.status).toBe('superseded');
    expect(world.steps).not.toContain('remove environment');
    expect(world.record?.generation).toBe(9);
  });

  it('is cancelled, not failed, when it is interrupted before Terraform could', async () => {
    const world = closed({
      meanwhile: (step, it) => {
        if (step === 'init infra') it.controller.abort(new Error('cancelled'));
      },
    });
    world.broken.set('destroy infra', new MayflyError('stopped', { kind: 'outside' }));
    const { report } = await runDestroy(world.context());
    expect(report.status).toBe('cancelled');
    expect(world.bundle).toBeDefined();
  });

  it('works from the bundle when someone removed the record', async () => {
    const world = closed();
    world.stored = undefined;
    const { report } = await runDestroy(world.context());
    expect(report).toMatchObject({ status: 'destroyed', receipt: { destroyed: 1, left: [] } });
    expect(world.stored).toBeUndefined();
  });

  it('works from the state alone when the bundle is lost', async () => {
    const world = closed();
    world.bundle = undefined;
    const { report } = await runDestroy(world.context());
    expect(report.status).toBe('destroyed');
    expect(world.steps).toEqual(expect.arrayContaining(['bare infra', 'init infra', 'destroy infra']));
  });

  it('takes a stack along that the bundle no longer holds', async () => {
    const world = closed({ stacks: [{ name: 'app', dependsOn: [] }] });
    world.putRecord({
      stacks: [
        { name: 'app', dependsOn: [] },
        { name: 'old', dependsOn: [] },
      ],
    });
    world.state.set('old', ['aws_ssm_parameter.old']);
    const { report } = await runDestroy(world.context());
    expect(report.receipt).toMatchObject({ destroyed: 2, left: [] });
    expect(world.steps).toContain('destroy old');
  });

  it('is not held up by a later stack that can not be planned and of which nothing exists', async () => {
    const world = closed(TWO);
    world.state.set('service', []);
    world.failing.add('destroy service');
    const { report } = await runDestroy(world.context());
    expect(report).toMatchObject({ status: 'destroyed', receipt: { destroyed: 1, left: [] } });
  });
});
