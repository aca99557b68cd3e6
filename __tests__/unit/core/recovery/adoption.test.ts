import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { computeAdoptions } from '../../../../src/core/recovery/adoption.js';
import { ADOPTABLE } from '../../../../src/core/recovery/table.js';

const own = (service: string, resource: string) => `arn:aws:${service}:eu-west-1:123456789012:${resource}`;
const waysOf = (arn: string) => computeAdoptions(arn).map(({ row, id }) => `${row.type} ${id}`);

describe('what an ARN names is adopted as', () => {
  it.each([
    ['arn:aws:s3:::shop-pr-7-files', 'aws_s3_bucket shop-pr-7-files'],
    [own('sqs', 'jobs'), 'aws_sqs_queue https://sqs.eu-west-1.amazonaws.com/123456789012/jobs'],
    [
      'arn:aws-cn:sqs:cn-north-1:123456789012:jobs',
      'aws_sqs_queue https://sqs.cn-north-1.amazonaws.com.cn/123456789012/jobs',
    ],
    [own('sns', 'news'), `aws_sns_topic ${own('sns', 'news')}`],
    [own('dynamodb', 'table/orders'), 'aws_dynamodb_table orders'],
    [own('lambda', 'function:api'), 'aws_lambda_function api'],
    [own('logs', 'log-group:/aws/lambda/api'), 'aws_cloudwatch_log_group /aws/lambda/api'],
    [own('logs', 'log-group:/aws/lambda/api:*'), 'aws_cloudwatch_log_group /aws/lambda/api'],
    [own('ssm', 'parameter/shop/a'), 'aws_ssm_parameter /shop/a'],
    [
      own('secretsmanager', 'secret:a-1b2C3d'),
      `aws_secretsmanager_secret ${own('secretsmanager', 'secret:a-1b2C3d')}`,
    ],
    [own('kms', 'key/0a1b'), 'aws_kms_key 0a1b'],
    [own('ec2', 'vpc/vpc-0a1b'), 'aws_vpc vpc-0a1b'],
    [own('ec2', 'natgateway/nat-0a1b'), 'aws_nat_gateway nat-0a1b'],
    [own('ec2', 'elastic-ip/eipalloc-0a1b'), 'aws_eip eipalloc-0a1b'],
    [own('ecs', 'service/shop/web'), 'aws_ecs_service shop/web'],
    [own('ecs', 'task-definition/web:3'), `aws_ecs_task_definition ${own('ecs', 'task-definition/web:3')}`],
    [own('ecr', 'repository/team/web'), 'aws_ecr_repository team/web'],
    [
      own('elasticloadbalancing', 'loadbalancer/app/web/0a1b'),
      `aws_lb ${own('elasticloadbalancing', 'loadbalancer/app/web/0a1b')}`,
    ],
    [own('elasticloadbalancing', 'loadbalancer/web'), 'aws_elb web'],
    [own('rds', 'db:main'), 'aws_db_instance main'],
    [own('rds', 'cluster:main'), 'aws_rds_cluster main'],
    ['arn:aws:cloudfront::123456789012:distribution/E1ABC', 'aws_cloudfront_distribution E1ABC'],
    ['arn:aws:apigateway:eu-west-1::/restapis/a1b2', 'aws_api_gateway_rest_api a1b2'],
    ['arn:aws:apigateway:eu-west-1::/apis/a1b2/stages/$default', 'aws_apigatewayv2_stage a1b2/$default'],
    ['arn:aws:iam::123456789012:role/service/web', 'aws_iam_role web'],
    ['arn:aws:iam::123456789012:policy/web', 'aws_iam_policy arn:aws:iam::123456789012:policy/web'],
    [own('events', 'rule/nightly'), 'aws_cloudwatch_event_rule nightly'],
    [own('events', 'rule/bus/nightly'), 'aws_cloudwatch_event_rule bus/nightly'],
    [own('cognito-idp', 'userpool/eu-west-1_a1b2'), 'aws_cognito_user_pool eu-west-1_a1b2'],
  ])('%s: %s', (arn, way) => {
    expect(waysOf(arn)).toEqual([way]);
  });

  it('whatever it may be, where the ARN alone does not tell', () => {
    expect(waysOf(own('ssm', 'parameter/a'))).toEqual(['aws_ssm_parameter a', 'aws_ssm_parameter /a']);
    expect(waysOf(own('ec2', 'security-group-rule/sgr-0a1b'))).toEqual([
      'aws_vpc_security_group_ingress_rule sgr-0a1b',
      'aws_vpc_security_group_egress_rule sgr-0a1b',
    ]);
  });

  it('nothing where no row fits: a version of a function is no function', () => {
    expect(waysOf(own('quicksight', 'dashboard/a'))).toEqual([]);
    expect(waysOf(own('lambda', 'function:api:3'))).toEqual([]);
    expect(waysOf('aws_s3_bucket.files')).toEqual([]);
  });
});

describe('the table of adoptable types', () => {
  it('fills in every id that it makes, for any ARN', () => {
    const service = fc.constantFrom(...new Set(ADOPTABLE.map(({ arn }) => arn[0])));
    const resource = fc
      .array(
        fc.oneof(fc.constantFrom('/', ':', 'table', 'rule', 'vpc-1', 'db'), fc.stringMatching(/^\w{1,8}$/)),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(service, resource, (name, rest) => {
        for (const { id } of computeAdoptions(own(name, rest))) expect(id).toMatch(/^[^{}]+$/);
      }),
    );
  });

  it('has a group `name` where a name is known beforehand', () => {
    for (const { namedBy, arn } of ADOPTABLE)
      if (namedBy !== undefined) expect(arn[1].source).toContain('(?<name>');
  });
});
