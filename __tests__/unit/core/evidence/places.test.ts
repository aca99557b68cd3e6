import { describe, expect, it } from '@jest/globals';
import { listEnvironmentGroups } from '../../../../src/core/evidence/log-groups.js';
import { listClusterServices, listTargetGroups } from '../../../../src/core/evidence/workloads.js';
import { stateOf } from './states.js';

const HOME = 'eu-west-1';
const CLUSTER = 'arn:aws:ecs:us-east-1:123456789012:cluster/shop';

describe('log groups of an environment', () => {
  it('are those in its states, and those that AWS makes for what they hold', () => {
    const states = [
      stateOf({
        'aws_cloudwatch_log_group.app': {
          name: '/shop/app',
          arn: 'arn:aws:logs:us-east-1:123456789012:log-group:/shop/app',
        },
      }),
      stateOf({
        'module.api.aws_lambda_function.orders[0]': { function_name: 'shop-orders' },
        'aws_api_gateway_rest_api.api': { id: 'a1b2' },
      }),
    ];
    expect(listEnvironmentGroups(states, HOME)).toEqual([
      { region: 'us-east-1', prefix: '/shop/app', exact: true },
      { region: HOME, prefix: '/aws/lambda/shop-orders', exact: true },
      { region: HOME, prefix: 'API-Gateway-Execution-Logs_a1b2/', exact: false },
    ]);
  });

  it('stand there once, also where a state has the group of a function', () => {
    const state = stateOf({
      'aws_cloudwatch_log_group.orders': { name: '/aws/lambda/shop-orders' },
      'aws_lambda_function.orders': { function_name: 'shop-orders' },
    });
    expect(listEnvironmentGroups([state], HOME)).toHaveLength(1);
  });

  it('are none without anything that has one', () => {
    expect(
      listEnvironmentGroups([stateOf({ 'aws_cloudwatch_log_group.new': {}, 'aws_s3_bucket.a': {} })], HOME),
    ).toEqual([]);
  });
});

describe('services of ECS', () => {
  it('are asked for cluster by cluster, in its region', () => {
    const state = stateOf({
      'aws_ecs_service.web': {
        name: 'web',
        cluster: CLUSTER,
        id: `${CLUSTER.replace('cluster', 'service')}/web`,
      },
      'aws_ecs_service.job': {
        name: 'job',
        cluster: CLUSTER,
        id: `${CLUSTER.replace('cluster', 'service')}/job`,
      },
      'aws_ecs_service.alone': { name: 'alone' },
    });
    expect(listClusterServices([state], HOME)).toEqual([
      { region: 'us-east-1', cluster: CLUSTER, services: ['web', 'job'] },
      { region: HOME, cluster: 'default', services: ['alone'] },
    ]);
  });

  it('are at most ten to a question', () => {
    const names = Array.from({ length: 23 }, (_, index) => `web-${index}`);
    const state = stateOf(
      Object.fromEntries(names.map((name) => [`aws_ecs_service.${name}`, { name, cluster: 'shop' }])),
    );
    const asked = listClusterServices([state], HOME).map(({ services }) => services);
    expect(asked.map(({ length }) => length)).toEqual([10, 10, 3]);
    expect(asked.flat()).toEqual(names);
  });
});

describe('target groups', () => {
  it('are found by both names that the provider has for them', () => {
    const arn = (name: string) =>
      `arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/${name}/6d0ecf831eec9f09`;
    const state = stateOf({
      'aws_lb_target_group.web': { arn: arn('web'), name: 'web' },
      'aws_alb_target_group.api': { arn: arn('api'), name: 'api' },
      'aws_lb_target_group.unknown': {},
    });
    expect(listTargetGroups([state], HOME)).toEqual([
      { region: 'us-east-1', arn: arn('web'), name: 'web' },
      { region: 'us-east-1', arn: arn('api'), name: 'api' },
    ]);
  });
});
