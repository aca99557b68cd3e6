import { describe, expect, it } from '@jest/globals';
import { runDeploy } from '../../../src/operations/deploy.js';
import { resource } from '../core/policy/plan-builder.js';
import { FakeWorld } from './fake-world.js';

const arnOf = (service: string, name: string) => `arn:aws:${service}:eu-west-1:123456789012:${name}`;
const TOPIC = arnOf('sns', 'news');
const LAX = { failOn: 'critical', rules: {}, waivers: [], extraRules: [], warnings: [] } as const;
const UNFINISHED = {
  id: '0',
  attempt: 1,
  url: 'https://github.com/octo/shop/actions/runs/0',
  host: 'runner@gone',
  startedAt: '2026-11-21T09:00:00.000Z',
};

/** What a deploy that was killed leaves: a record that says so, and a state that may be behind. */
function broken(): FakeWorld {
  const world = new FakeWorld({
    resources: [
      resource('aws_sns_topic.news', { name: 'news' }),
      resource('aws_iam_role.web', { name: 'web', assume_role_policy: '{}' }),
      resource('aws_dynamodb_table.orders', { name: 'orders' }),
    ],
  }).deployed();
  world.state.clear();
  world.putRecord({ status: 'deploying', unfinished: [UNFINISHED] });
  world.runs.set('0/1', 'ended');
  return world;
}

describe('a deploy after one that was killed', () => {
  it('takes back what its code would make again under the same name', async () => {
    const world = broken();
    world.tagged = [TOPIC];
    for (const id of ['web', 'orders']) world.gone.add(id);
    const { report } = await runDeploy(world.context({ policy: LAX }));
    expect(report.status).toBe('live');
    expect(world.imports.get('infra')).toEqual([
      expect.objectContaining({ address: 'aws_sns_topic.news', id: TOPIC }),
    ]);
    expect(report.warnings.join()).toContain('aws_sns_topic.news');
    expect(world.steps).not.toContain('destroy recovered');
  });

  it('finds by its name what the tagging API does not list, if it carries our tags', async () => {
    const world = broken();
    world.gone.add('orders');
    await runDeploy(world.context({ policy: LAX }));
    expect(world.imports.get('infra')).toMatchObject([{ address: 'aws_iam_role.web', id: 'web' }]);
  });

  it('leaves alone what has the name and not our tags', async () => {
    const world = broken();
    world.gone.add('orders');
    world.attributes.set('web', { name: 'web', tags: {} });
    const { report } = await runDeploy(world.context({ policy: LAX }));
    expect(world.imports.get('infra')).toEqual([]);
    expect(report.warnings).toEqual([]);
  });

  it('destroys what its code has no place for', async () => {
    const world = broken();
    for (const id of ['web', 'orders']) world.gone.add(id);
    const lost = arnOf('sqs', 'jobs');
    world.tagged = [lost];
    const { report } = await runDeploy(world.context({ policy: LAX }));
    expect(report.status).toBe('live');
    expect(report.warnings.join()).toContain(`destroyed what an earlier run made and lost: ${lost}`);
    expect(world.steps.indexOf('destroy recovered')).toBeLessThan(world.steps.indexOf('apply infra'));
  });

  it('destroys nothing that a newer run may have taken back meanwhile', async () => {
    const world = broken();
    for (const id of ['web', 'orders']) world.gone.add(id);
    world.tagged = [arnOf('sqs', 'jobs')];
    const context = world.context({ policy: LAX });
    const plan: typeof context.terraform.plan = (run) => {
      world.putRecord({ generation: 9 });
      return context.terraform.plan(run);
    };
    const { report } = await runDeploy({ ...context, terraform: { ...context.terraform, plan } });
    expect(report.status).toBe('superseded');
    expect(world.steps).not.toContain('bare recovered');
  });

  it('leaves to their owners what AWS makes for others: it may belong to what is live', async () => {
    const world = broken();
    for (const id of ['web', 'orders']) world.gone.add(id);
    world.tagged = [arnOf('ec2', 'volume/vol-0a1b2c3d'), arnOf('ecs', 'task/shop/0a1b')];
    await runDeploy(world.context({ policy: LAX }));
    expect(world.steps).not.toContain('bare recovered');
  });
});

describe('a deploy after an orderly end', () => {
  it('looks for nothing', async () => {
    const world = new FakeWorld().deployed();
    world.tagged = [TOPIC];
    await runDeploy(world.context({ policy: LAX }));
    expect(world.steps).not.toContain('tags');
  });
});
