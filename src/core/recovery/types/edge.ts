import type { AdoptableType } from '../adoptable-type.js';
import { NOTHING } from './placeholders.js';

const LOAD_BALANCER =
  'arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/nothing/0123456789abcdef';
const LISTENER =
  'arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener/app/nothing/0123456789abcdef/0123456789abcdef';
const FORBIDDEN = {
  type: 'fixed-response',
  fixed_response: [{ content_type: 'text/plain', status_code: '403' }],
};

export const EDGE: readonly AdoptableType[] = [
  {
    type: 'aws_lb_listener_rule',
    arn: ['elasticloadbalancing', /^listener-rule\/.+$/],
    importId: '{arn}',
    needs: {
      listener_arn: LISTENER,
      action: [FORBIDDEN],
      condition: [{ path_pattern: [{ values: ['/'] }] }],
    },
    wave: 0,
  },
  {
    type: 'aws_lb_listener',
    arn: ['elasticloadbalancing', /^listener\/.+$/],
    importId: '{arn}',
    needs: { load_balancer_arn: LOAD_BALANCER, port: 80, protocol: 'HTTP', default_action: [FORBIDDEN] },
    wave: 1,
  },
  {
    type: 'aws_lb',
    arn: ['elasticloadbalancing', /^loadbalancer\/(?:app|net|gwy)\/(?<name>[^/]+)\/[^/]+$/],
    importId: '{arn}',
    needs: { subnets: ['subnet-12345678'] },
    wave: 2,
  },
  {
    type: 'aws_elb',
    arn: ['elasticloadbalancing', /^loadbalancer\/(?<name>[^/]+)$/],
    importId: '{name}',
    needs: { listener: [{ instance_port: 80, instance_protocol: 'http', lb_port: 80, lb_protocol: 'http' }] },
    wave: 2,
    namedBy: 'name',
  },
  {
    type: 'aws_lb_target_group',
    arn: ['elasticloadbalancing', /^targetgroup\/.+$/],
    importId: '{arn}',
    needs: { port: 80, protocol: 'HTTP', vpc_id: 'vpc-12345678' },
    wave: 3,
  },
  {
    type: 'aws_cloudfront_distribution',
    arn: ['cloudfront', /^distribution\/(?<id>\w+)$/],
    importId: '{id}',
    needs: {
      enabled: true,
      origin: [{ domain_name: 'example.com', origin_id: NOTHING }],
      default_cache_behavior: [
        {
          allowed_methods: ['GET', 'HEAD'],
          cached_methods: ['GET', 'HEAD'],
          target_origin_id: NOTHING,
          viewer_protocol_policy: 'allow-all',
        },
      ],
      restrictions: [{ geo_restriction: [{ restriction_type: 'none' }] }],
      viewer_certificate: [{ cloudfront_default_certificate: true }],
    },
    wave: 0,
  },
  {
    type: 'aws_api_gateway_stage',
    arn: ['apigateway', /^\/restapis\/(?<api>\w+)\/stages\/(?<name>[^/]+)$/],
    importId: '{api}/{name}',
    needs: { rest_api_id: NOTHING, stage_name: NOTHING, deployment_id: NOTHING },
    wave: 0,
  },
  {
    type: 'aws_api_gateway_rest_api',
    arn: ['apigateway', /^\/restapis\/(?<id>\w+)$/],
    importId: '{id}',
    needs: { name: NOTHING },
    wave: 1,
  },
  {
    type: 'aws_api_gateway_usage_plan',
    arn: ['apigateway', /^\/usageplans\/(?<id>\w+)$/],
    importId: '{id}',
    needs: { name: NOTHING },
    wave: 2,
  },
  {
    type: 'aws_api_gateway_api_key',
    arn: ['apigateway', /^\/apikeys\/(?<id>\w+)$/],
    importId: '{id}',
    needs: { name: NOTHING },
    wave: 3,
  },
  {
    type: 'aws_apigatewayv2_stage',
    arn: ['apigateway', /^\/apis\/(?<api>\w+)\/stages\/(?<name>[^/]+)$/],
    importId: '{api}/{name}',
    needs: { api_id: NOTHING, name: NOTHING },
    wave: 0,
  },
  {
    type: 'aws_apigatewayv2_api',
    arn: ['apigateway', /^\/apis\/(?<id>\w+)$/],
    importId: '{id}',
    needs: { name: NOTHING, protocol_type: 'HTTP' },
    wave: 1,
  },
  {
    type: 'aws_apigatewayv2_vpc_link',
    arn: ['apigateway', /^\/vpclinks\/(?<id>\w+)$/],
    importId: '{id}',
    needs: { name: NOTHING, security_group_ids: [], subnet_ids: ['subnet-12345678'] },
    wave: 2,
  },
  {
    type: 'aws_appsync_graphql_api',
    arn: ['appsync', /^apis\/(?<id>\w+)$/],
    importId: '{id}',
    needs: { name: NOTHING, authentication_type: 'API_KEY' },
    wave: 0,
  },
  {
    type: 'aws_wafv2_web_acl',
    arn: ['wafv2', /^regional\/webacl\/(?<name>[^/]+)\/(?<id>[^/]+)$/],
    importId: '{id}/{name}/REGIONAL',
    needs: {
      name: NOTHING,
      scope: 'REGIONAL',
      default_action: [{ allow: [{}] }],
      visibility_config: [
        { cloudwatch_metrics_enabled: false, metric_name: NOTHING, sampled_requests_enabled: false },
      ],
    },
    wave: 3,
  },
  {
    type: 'aws_acm_certificate',
    arn: ['acm', /^certificate\/[^/]+$/],
    importId: '{arn}',
    needs: { domain_name: 'example.com', validation_method: 'DNS' },
    wave: 6,
  },
  {
    type: 'aws_route53_zone',
    arn: ['route53', /^hostedzone\/(?<id>\w+)$/],
    importId: '{id}',
    needs: { name: 'example.com' },
    wave: 3,
  },
];
