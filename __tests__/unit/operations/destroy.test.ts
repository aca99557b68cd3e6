import { describe, expect, it } from '@jest/globals';
import { MayflyError } from '../../../src/core/errors.js';
import { computeCheckRuns } from '../../../src/core/report/check-runs.js';
import { computeDeployment } from '../../../src/core/report/deployment.js';
import type { Diagnostic } from '../../../src/core/terraform/diagnostic.js';
import type { Context } from '../../../src/operations/context.js';
import { runDeploy } from '../../../src/operations/deploy.js';
import { runDestroy, runDestroyAlone } from '../../../src/operations/destroy.js';
import { ENVIRONMENT, FakeWorld, TOMBSTONE, type WorldOptions } from './fake-world.js';

const closed = (options?: WorldOptions): FakeWorld => {
  const world = new FakeWorld(options).deployed();
  if (world.live !== undefined) world.live = { ...world.live, state: 'closed' };
  return world;
};
const error = (summary: string): Diagnostic => ({ severity: 'error', summary, detail: '' });
const TWO = {
  stacks: [
    { name: 'network', dependsOn: [] },
    { name: 'service', dependsOn: ['network'] },
  ],
};

/** Statuses of the other environments' records. */
const statusesOf = (world: FakeWorld) =>
  Object.fromEntries([...world.others].map(([name, { record }]) => [name, record.status]));

describe('a destroy', () => {
  it('works from the bundle alone, and leaves neither state nor bundle, and a tombstone', async () => {
    const world = closed();
    const { report, outcome } = await runDestroy(world.context());
    expect(outcome).toBe('good');
    expect(report).toMatchObject({ status: 'destroyed', receipt: { destroyed: 1, left: [] } });
    expect(world.steps).not.toContain('synthesize');
    expect(world.record).toEqual(TOMBSTONE);
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
        world.state.clear();
        return world;
      },
    ],
    [
      'it was destroyed before',
      () => {
        const world = closed();
        world.putRecord({ status: 'destroyed', stacks: [] });
        world.bundle = undefined;
        world.state.clear();
        return world;
      },
    ],
  ])('touches nothing: %s', async (_, make) => {
    const world = make();
    const { report, outcome } = await runDestroy(world.context());
    expect([report.status, outcome]).toEqual(['skipped', 'good']);
    expect(world.steps.filter((step) => !['get bundle', 'tags'].includes(step))).toEqual([]);
    expect(world.announced).toEqual([]);
  });
});

describe('a destroy of one environment alone', () => {
  it('leaves the others of its pull request up, as one that a label asks for must', async () => {
    const world = closed();
    world.putOther('admin-pr-7');
    const { report } = await runDestroyAlone(world.context());
    expect(report.status).toBe('destroyed');
    expect(statusesOf(world)).toEqual({ 'admin-pr-7': 'live' });
    expect(world.state.get('admin-pr-7')).toEqual(['aws_ssm_parameter.other']);
  });
});

describe('a destroy that another run overtakes', () => {
  it('destroys nothing of what that run makes', async () => {
    const world = closed();
    const context = world.context();
    const init: Context['terraform']['init'] = async (run) => {
      world.putRecord({ status: 'deploying', generation: 9 });
      return context.terraform.init(run);
    };
    const { report } = await runDestroy({ ...context, terraform: { ...context.terraform, init } });
    expect(report.status).toBe('superseded');
    expect(world.steps.filter((step) => step.startsWith('destroy '))).toEqual([]);
    expect(world.record).toMatchObject({ status: 'deploying', generation: 9 });
    expect(world.bundle).toBeDefined();
  });

  it('does not wake to it from a pause between two attempts', async () => {
    const world = closed();
    const context = world.context();
    let attempts = 0;
    const destroy: Context['terraform']['destroy'] = async () => {
      attempts += 1;
      world.putRecord({ status: 'deploying', generation: 9 });
      const error = { severity: 'error', summary: 'DependencyViolation: in use', detail: '' } as const;
      return { ok: false, diagnostics: [error], outputs: {} };
    };
    const { report } = await runDestroy({ ...context, terraform: { ...context.terraform, destroy } });
    expect(report.status).toBe('superseded');
    expect(attempts).toBe(1);
  });
});

describe('a destroy of an environment that was destroyed before', () => {
  it('takes what a run made that was killed before it could undo it', async () => {
    const world = closed();
    world.putRecord({ status: 'destroyed', stacks: [], generation: 4 });
    world.bundle = undefined;
    const { report } = await runDestroy(world.context());
    expect(report).toMatchObject({ status: 'destroyed', receipt: { destroyed: 1, left: [] } });
    expect(world.record).toMatchObject({ status: 'destroyed', generation: 5 });
    expect([...world.state.values()].flat()).toEqual([]);
  });

  it('is not good while AWS lists something with its tags that no state knows', async () => {
    const world = closed();
    world.putRecord({ status: 'destroyed', stacks: [] });
    world.bundle = undefined;
    world.state.clear();
    world.tagged = ['arn:aws:quicksight:eu-west-1:123456789012:dashboard/lost'];
    const { report } = await runDestroy(world.context());
    expect(report.status).toBe('failed');
    expect(report.reason).toContain('dashboard/lost');
  });

  it('leaves its record to the next deploy, which begins anew', async () => {
    const world = closed();
    await runDestroy(world.context());
    if (world.live !== undefined) world.live = { ...world.live, state: 'open' };
    const { report } = await runDeploy(world.context());
    expect(report.status).toBe('live');
    expect(world.record).toMatchObject({ status: 'live', generation: 3, stacks: [{ name: 'infra' }] });
    expect(world.record?.history.map(({ status }) => status)).toEqual(['destroyed', 'live']);
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
    expect(outcome).toBe('outside');
    expect(world.bundle).toBeDefined();
    expect(world.record?.status).toBe('failed');
  });

  it('retries what AWS is slow to let go, and asks for every resource from then on', async () => {
    const world = closed({
      meanwhile: (step, it) => {
        if (step === 'destroy infra' && it.refreshed.length === 1) it.refused.delete(step);
      },
    });
    world.refused.set('destroy infra', error('deleting EC2 Subnet (subnet-1): DependencyViolation'));
    const { report } = await runDestroy(world.context());
    expect(report).toMatchObject({ status: 'destroyed', diagnostics: [] });
    expect(world.refreshed).toEqual([false, true]);
  });

  it('gives up after three more attempts', async () => {
    const world = closed();
    world.refused.set('destroy infra', error('deleting EC2 Subnet (subnet-1): DependencyViolation'));
    const { report } = await runDestroy(world.context());
    expect(report).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('DependencyViolation'),
    });
    expect(report.diagnostics).toHaveLength(1);
    expect(world.refreshed).toHaveLength(4);
  });

  it('does not repeat what no attempt can mend, once the state is not taken on trust', async () => {
    const world = closed();
    world.refused.set('destroy infra', error('AccessDenied: not authorized to perform ec2:DeleteSubnet'));
    expect((await runDestroy(world.context())).report.status).toBe('failed');
    expect(world.refreshed).toEqual([false, true]);
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
    expect(world.record).toEqual(TOMBSTONE);
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

describe('a destroy of a pull request with several environments', () => {
  const RUN = { id: '9', attempt: 1, url: 'https://github.com/octo/shop/actions/runs/9/attempts/1' };
  const announcedOf = ({ announced }: FakeWorld, name: string) =>
    announced.filter(({ environment }) => environment === name);

  it('takes all of them, proves each, and says so', async () => {
    const world = closed();
    world.putOther('old-pr-7');
    world.putOther('gone-pr-7', { status: 'destroyed' });
    world.putOther('other-pr-8', { pullNumber: 8 });
    world.putOther('foreign-pr-7', { repository: 'octo/else' });
    const { report, outcome } = await runDestroy(world.context());
    expect(outcome).toBe('good');
    expect(report).toMatchObject({
      environment: ENVIRONMENT,
      status: 'destroyed',
      reason: 'with it old-pr-7, which belonged to the same pull request',
      receipt: { destroyed: 2, left: [] },
      warnings: [],
    });
    expect(world.record).toEqual(TOMBSTONE);
    expect(statusesOf(world)).toEqual({
      'gone-pr-7': 'destroyed',
      'old-pr-7': 'destroyed',
      'other-pr-8': 'live',
      'foreign-pr-7': 'live',
    });
    expect(announcedOf(world, 'old-pr-7').map(({ status }) => status)).toEqual(['destroying', 'destroyed']);
    expect(world.announced.at(-1)?.environment).toBe(ENVIRONMENT);
  });

  it('lets the check runs of its own environment speak for all', async () => {
    const world = closed();
    world.putOther('old-pr-7');
    await runDestroy(world.context());
    expect(announcedOf(world, 'old-pr-7').every(({ headSha }) => headSha === undefined)).toBe(true);
  });

  it('is not destroyed while one of them is not, and keeps only what that one needs', async () => {
    const world = closed();
    world.putOther('old-pr-7');
    world.broken.set('destroy old-pr-7', new MayflyError('AWS denied the call', { kind: 'outside' }));
    const { report, outcome } = await runDestroy(world.context());
    expect([report.status, outcome]).toEqual(['failed', 'outside']);
    expect(report.reason).toBe(
      'it is gone, but old-pr-7 of the same pull request is not: AWS denied the call',
    );
    expect(computeCheckRuns(report)).toMatchObject([{ conclusion: 'failure' }]);
    expect(computeDeployment(report)).toMatchObject({ state: 'inactive', retire: 'all' });
    expect(world.record).toEqual(TOMBSTONE);
    expect(world.others.get('old-pr-7')?.record.status).toBe('failed');
  });

  it('takes the others along when its own can not be destroyed', async () => {
    const world = closed({ stuck: ['aws_s3_bucket.stuck'] });
    world.failing.add('destroy infra');
    world.putOther('old-pr-7');
    const { report } = await runDestroy(world.context());
    expect(report.status).toBe('failed');
    expect(world.steps).toContain('destroy old-pr-7');
  });

  it('leaves one to another run that destroys it right now, and names it', async () => {
    const world = closed();
    world.putOther('old-pr-7', { status: 'destroying', run: RUN });
    const { report } = await runDestroy(world.context());
    expect(report.status).toBe('destroyed');
    expect(report.warnings).toEqual([expect.stringMatching(/old-pr-7 .* left to it: .*runs\/9/)]);
    expect(world.steps).not.toContain('destroy old-pr-7');
  });

  it.each([
    ['an earlier attempt of this run', { run: { ...RUN, id: '1', attempt: 1 } }, { id: '1', attempt: 2 }],
    ['a run of hours ago', { run: RUN, updatedAt: '2026-11-21T07:00:00.000Z' }, {}],
  ])('takes one that %s left half destroyed', async (_, change, run) => {
    const world = closed();
    world.putOther('old-pr-7', { status: 'destroying', ...change });
    const context = world.context();
    await runDestroy({ ...context, run: { id: '1', attempt: 1, url: RUN.url, ...run } });
    expect(statusesOf(world)).toMatchObject({ 'old-pr-7': 'destroyed' });
  });

  it('is harmless where another run has just destroyed the same and AWS still lists it', async () => {
    const world = closed();
    world.putRecord({ status: 'destroying', run: RUN });
    world.state.clear();
    world.tagged = ['arn:aws:ssm:eu-west-1:123456789012:parameter/one'];
    for (const id of ['one', '/one', 'x']) world.gone.add(id);
    const { report } = await runDestroy(world.context());
    expect(report).toMatchObject({ status: 'destroyed', receipt: { destroyed: 0, left: [] } });
  });

  it('begins no other once it is cancelled', async () => {
    const world = closed({
      meanwhile: (step, it) => {
        if (step === 'destroy infra') it.controller.abort(new Error('cancelled'));
      },
    });
    world.putOther('old-pr-7');
    const { report } = await runDestroy(world.context());
    expect(report).toMatchObject({ status: 'failed', reason: expect.stringContaining('old-pr-7') });
    expect(world.steps).not.toContain('destroy old-pr-7');
    expect(world.others.get('old-pr-7')?.record.status).toBe('live');
  });
});
