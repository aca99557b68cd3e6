import { describe, expect, it } from '@jest/globals';
import { MayflyError } from '../../../src/core/errors.js';
import { computeConsoleLink } from '../../../src/core/recovery/arn.js';
import { runDestroy } from '../../../src/operations/destroy.js';
import { resource } from '../core/policy/plan-builder.js';
import { FakeWorld, type WorldOptions } from './fake-world.js';

const arnOf = (service: string, resource: string) => `arn:aws:${service}:eu-west-1:123456789012:${resource}`;
const TOPIC = arnOf('sns', 'shop-pr-7-news');
const QUEUE = arnOf('sqs', 'shop-pr-7-jobs');
const QUEUE_URL = 'https://sqs.eu-west-1.amazonaws.com/123456789012/shop-pr-7-jobs';
const PARAMETER = arnOf('ssm', 'parameter/lost');
const UNKNOWN = arnOf('quicksight', 'dashboard/lost');

const closed = (options?: WorldOptions): FakeWorld => {
  const world = new FakeWorld(options).deployed();
  if (world.live !== undefined) world.live = { ...world.live, state: 'closed' };
  // What its plan would make again under its name.
  world.gone.add('x');
  return world;
};

describe('what a destroy finds by tags and in no state', () => {
  it('is adopted, destroyed and counted', async () => {
    const world = closed();
    world.tagged = [TOPIC, QUEUE];
    const { report, outcome } = await runDestroy(world.context());
    expect(report).toMatchObject({ status: 'destroyed', receipt: { destroyed: 3, left: [] } });
    expect(outcome).toBe('good');
    expect(report.warnings.join()).toMatch(/2 resources that no state held.*shop-pr-7-jobs/);
    expect(world.steps.slice(world.steps.indexOf('bare recovered'))).toEqual(
      expect.arrayContaining(['init recovered', 'plan recovered', 'apply recovered', 'destroy recovered']),
    );
  });

  it('is no resource that Terraform has just destroyed: AWS lists it for a while', async () => {
    const world = closed({ made: { 'aws_ssm_parameter.one': { arn: TOPIC, id: TOPIC } } });
    world.tagged = [TOPIC];
    const { report } = await runDestroy(world.context());
    expect(report).toMatchObject({ status: 'destroyed', warnings: [], receipt: { destroyed: 1, left: [] } });
    expect(world.steps).not.toContain('bare recovered');
  });

  it('is gone where Terraform can not import it, and the rest is planned again', async () => {
    const world = closed();
    world.tagged = [TOPIC, QUEUE];
    world.gone.add(TOPIC);
    const { report } = await runDestroy(world.context());
    expect(report).toMatchObject({ status: 'destroyed', receipt: { destroyed: 2, left: [] } });
    expect(world.roots.get('recovered')?.import).toMatchObject([{ id: QUEUE_URL }]);
  });

  it('is tried under every id that its ARN may stand for', async () => {
    const world = closed();
    world.tagged = [PARAMETER];
    world.gone.add('lost');
    const { report } = await runDestroy(world.context());
    expect(report.receipt).toMatchObject({ destroyed: 2, left: [] });
    expect(world.roots.get('recovered')?.import).toMatchObject([{ id: '/lost' }]);
  });

  it('is left alone where it turns out to carry the tags of another environment', async () => {
    const world = closed();
    world.tagged = [TOPIC];
    world.attributes.set(TOPIC, { id: TOPIC, tags: { 'mayfly:environment': 'shop-pr-8' } });
    const { report } = await runDestroy(world.context());
    expect(report).toMatchObject({ status: 'destroyed', receipt: { destroyed: 1, left: [] } });
    expect(world.steps).not.toContain('apply recovered');
  });

  it('fails the run with ARN and link where its type can not be adopted', async () => {
    const world = closed();
    world.tagged = [UNKNOWN];
    const { report, outcome } = await runDestroy(world.context());
    expect([report.status, outcome]).toEqual(['failed', 'outside']);
    expect(report.receipt?.left).toEqual([UNKNOWN]);
    expect(report.reason).toContain(UNKNOWN);
    expect(report.reason).toContain(computeConsoleLink(UNKNOWN));
    expect(world.bundle).toBeDefined();
  });

  it('may be forgotten by AWS while the run waits for it', async () => {
    const world = closed();
    world.tagged = [UNKNOWN];
    let looks = 0;
    const context = world.context({ emulated: false });
    const { report } = await runDestroy({
      ...context,
      tagged: {
        ...context.tagged,
        find: async (query) => {
          looks += 1;
          if (looks === 3) world.tagged = [];
          return context.tagged.find(query);
        },
      },
    });
    expect(report).toMatchObject({ status: 'destroyed', receipt: { left: [] } });
    expect(looks).toBe(3);
  });

  it('is waited for no longer than two minutes', async () => {
    const world = closed();
    world.tagged = [UNKNOWN];
    const context = world.context({ emulated: false });
    const before = context.clock.now();
    expect((await runDestroy(context)).report.status).toBe('failed');
    expect(context.clock.now() - before).toBe(120_000);
  });

  it('stands in the way of the rest: it is destroyed first, and the rest again', async () => {
    const world = closed({
      meanwhile: (step, it) => {
        if (step === 'destroy recovered') it.refused.delete('destroy infra');
      },
    });
    world.tagged = [QUEUE];
    world.refused.set('destroy infra', {
      severity: 'error',
      summary: 'deleting EC2 VPC (vpc-1): DependencyViolation',
      detail: '',
    });
    const { report } = await runDestroy(world.context());
    expect(report).toMatchObject({
      status: 'destroyed',
      diagnostics: [],
      receipt: { destroyed: 2, left: [] },
    });
  });

  it('is not proven to be nothing where a region can not be looked at, and the report says so', async () => {
    const world = closed();
    world.unseen.push({ region: 'us-east-1', reason: 'AWS denied the call' });
    const { report } = await runDestroy(world.context());
    expect(report.status).toBe('destroyed');
    expect(report.warnings).toEqual([expect.stringMatching(/not proven for us-east-1.*AWS denied the call/)]);
  });
});

describe('a log group that AWS made for what is gone', () => {
  const withFunction = (): FakeWorld => {
    const world = closed({ made: { 'aws_lambda_function.api': { function_name: 'api', id: 'api' } } });
    world.state.set('infra', ['aws_lambda_function.api']);
    return world;
  };

  it('is removed and counted', async () => {
    const world = withFunction();
    world.logGroups = ['/aws/lambda/api', '/aws/lambda/api-of-others'];
    const { report } = await runDestroy(world.context());
    expect(report).toMatchObject({ status: 'destroyed', receipt: { destroyed: 2, left: [] } });
    expect(report.warnings.join()).toContain('/aws/lambda/api');
    expect(world.logGroups).toEqual(['/aws/lambda/api-of-others']);
  });

  it('is not looked for where nothing makes any', async () => {
    const world = closed();
    await runDestroy(world.context());
    expect(world.steps).not.toContain('log groups');
  });

  it('is not proven to be gone where it may not be looked for, and the report says so', async () => {
    const world = withFunction();
    world.broken.set('log groups', new MayflyError('AWS denied the call', { kind: 'outside' }));
    const { report } = await runDestroy(world.context());
    expect(report.status).toBe('destroyed');
    expect(report.warnings).toEqual([
      expect.stringMatching(/not proven: log groups \/aws\/lambda\/api.*denied/),
    ]);
  });

  it('fails the run where it can not be removed', async () => {
    const world = withFunction();
    world.logGroups = ['/aws/lambda/api'];
    world.broken.set('remove log group', new MayflyError('AWS denied the call', { kind: 'outside' }));
    const { report, outcome } = await runDestroy(world.context());
    expect([report.status, outcome]).toEqual(['failed', 'outside']);
    expect(report.receipt?.left).toEqual(['log group /aws/lambda/api']);
  });
});

describe('what a destroy looks for by name', () => {
  const role = 'aws_iam_role.web';
  const lost = (): FakeWorld => {
    const world = closed({ resources: [resource(role, { name: 'web', assume_role_policy: '{}' })] });
    world.state.clear();
    return world;
  };

  it('is what its code would make, where the states lack it: AWS does not list roles', async () => {
    const world = lost();
    const { report } = await runDestroy(world.context());
    expect(report).toMatchObject({ status: 'destroyed', receipt: { destroyed: 1, left: [] } });
    expect(world.roots.get('recovered')?.import).toMatchObject([{ id: 'web' }]);
  });

  it('is left alone without the tags of the environment: someone else has a role of that name', async () => {
    const world = lost();
    world.attributes.set('web', { name: 'web', tags: {} });
    const { report } = await runDestroy(world.context());
    expect(report).toMatchObject({ status: 'destroyed', receipt: { destroyed: 0, left: [] } });
    expect(world.steps).not.toContain('apply recovered');
  });
});
