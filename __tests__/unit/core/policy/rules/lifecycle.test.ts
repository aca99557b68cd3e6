import { computed, later, resource } from '../plan-builder.js';
import { casesOf, testRules } from '../rule-cases.js';

const lb = (access_logs: unknown, more: Record<string, unknown> = {}) =>
  resource('aws_lb.a', { access_logs, ...more });
const cdn = (logging_config: unknown) =>
  resource('aws_cloudfront_distribution.a', { arn: computed, logging_config });
const source = resource('aws_cloudwatch_log_delivery_source.a', {
  name: 'cdn',
  resource_arn: later('aws_cloudfront_distribution.a.arn', 'aws_cloudfront_distribution.a'),
});
const delivery = resource('aws_cloudwatch_log_delivery.a', { delivery_source_name: 'cdn' });
const vpc = resource('aws_vpc.a', { id: computed });
const flowLog = (vpc_id: unknown) => resource('aws_flow_log.a', { vpc_id });
const eks = (enabled_cluster_log_types: unknown) =>
  resource('aws_eks_cluster.a', { enabled_cluster_log_types });
const logs = (retention_in_days: unknown) => resource('aws_cloudwatch_log_group.a', { retention_in_days });
const TAGS = { 'mayfly:environment': 'shop-pr-1', 'mayfly:repository': 'acme/shop' };
const withDefaults = { defaultTags: new Map([['aws', Object.keys(TAGS)]]) };
const taggedLater = resource('aws_vpc.a', { tags: later('x.a.b'), tags_all: computed });

testRules(
  'logging',
  casesOf([
    ['LOG-01', 'failed', 'a distribution writes none', cdn([])],
    ['LOG-01', 'failed', 'a source of logs delivers nowhere', cdn([]), source],
    [
      'LOG-01',
      'failed',
      'a stage writes none',
      resource('aws_api_gateway_stage.a', { access_log_settings: [] }),
    ],
    ['LOG-01', 'passed', 'a distribution writes to a bucket', cdn([{ bucket: 'logs.s3.amazonaws.com' }])],
    ['LOG-01', 'passed', 'the bucket is not made yet', cdn([{ bucket: later('aws_s3_bucket.a.bucket') }])],
    ['LOG-01', 'passed', 'its logs are delivered', cdn([]), source, delivery],
    [
      'LOG-01',
      'passed',
      'a stage writes to a group not made yet',
      resource('aws_apigatewayv2_stage.a', {
        access_log_settings: [{ destination_arn: later('aws_cloudwatch_log_group.a.arn') }],
      }),
    ],
    ['LOG-01', 'unknown', 'a dynamic block is not known yet', cdn(computed)],
    [
      'LOG-01',
      'unknown',
      'delivered logs may be its own',
      cdn([]),
      { ...source, values: { ...source.values, resource_arn: later('local.cdn') } },
      delivery,
    ],
    ['LOG-02', 'failed', 'there are none', lb([])],
    ['LOG-02', 'failed', 'they are not enabled', lb([{ bucket: 'a' }])],
    ['LOG-02', 'passed', 'they are enabled', lb([{ bucket: 'a', enabled: true }])],
    ['LOG-02', 'passed', 'a gateway balancer can’t write them', lb([], { load_balancer_type: 'gateway' })],
    ['LOG-02', 'unknown', 'a dynamic block is not known yet', lb(computed)],
    ['LOG-03', 'failed', 'nothing refers to it', vpc, flowLog(later('aws_vpc.b.id', 'aws_vpc.b'))],
    ['LOG-03', 'passed', 'a flow log does', vpc, flowLog(later('aws_vpc.a.id', 'aws_vpc.a'))],
    ['LOG-03', 'unknown', 'a flow log may', vpc, flowLog(later('local.vpc'))],
    ['LOG-04', 'failed', 'one kind is missing', eks(['api', 'audit'])],
    ['LOG-04', 'failed', 'none is set', eks(null)],
    ['LOG-04', 'passed', 'all are there', eks(['scheduler', 'authenticator', 'audit', 'api'])],
    ['LOG-04', 'unknown', 'they are not known yet', eks(later('x.a.b'))],
    ['LOG-05', 'failed', 'they never expire', logs(0)],
    ['LOG-05', 'failed', 'it is not set', logs(null)],
    ['LOG-05', 'failed', 'it is a year', logs(365)],
    ['LOG-05', 'passed', 'it is a week', logs(7)],
    ['LOG-05', 'unknown', 'it is not known yet', logs(later('x.a.b'))],
  ]),
);

testRules('tagging', [
  ...casesOf([
    ['TAG-01', 'failed', 'both are missing', resource('aws_vpc.a', { tags_all: { Name: 'a' } })],
    [
      'TAG-01',
      'failed',
      'one is missing',
      resource('aws_vpc.a', { tags_all: { 'mayfly:environment': 'a' } }),
    ],
    [
      'TAG-01',
      'failed',
      'there are no tags and no defaults',
      resource('aws_vpc.a', { tags: null, tags_all: computed }),
    ],
    ['TAG-01', 'passed', 'both are there', resource('aws_vpc.a', { tags_all: { ...TAGS, Name: 'a' } })],
    [
      'TAG-01',
      'passed',
      'a value is not known yet',
      resource('aws_vpc.a', { tags_all: { ...TAGS, 'mayfly:environment': later('x.a.b') } }),
    ],
    ['TAG-01', 'none', 'the type carries no tags', resource('aws_iam_role_policy.a', { name: 'a' })],
    ['TAG-01', 'unknown', 'the tags are not known yet', taggedLater],
  ]),
  {
    rule: 'TAG-01',
    result: 'passed',
    when: 'all tags are unknown but the defaults hold them',
    plan: [taggedLater],
    more: withDefaults,
  },
  {
    rule: 'TAG-01',
    result: 'unknown',
    when: 'the defaults are an expression',
    plan: [taggedLater],
    more: { defaultTags: new Map([['aws', undefined]]) },
  },
]);
