import { describe, expect, it } from '@jest/globals';
import { computeConsoleLink } from '../../../src/core/recovery/arn.js';
import { runDestroy } from '../../../src/operations/destroy.js';
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
