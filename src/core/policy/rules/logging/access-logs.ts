import { type Block, type Blocks, readAttribute, readBlocks, readBoolean, readText } from '../../block.js';
import type { JoinQuery } from '../../join.js';
import { judgeTruth, passed } from '../../judgement.js';
import type { Judgement, RuleRow, Subject } from '../../rule.js';
import { allOf, anyOf, not, some, type Truth } from '../../truth.js';
import { ask } from '../../value.js';

/** Standard logging v2: a source names the distribution, and a delivery the source. */
const LOG_SOURCE: JoinQuery = {
  child: 'aws_cloudwatch_log_delivery_source',
  attribute: 'resource_arn',
  parent: 'aws_cloudfront_distribution',
  keys: ['arn'],
};
const LOG_DELIVERY: JoinQuery = {
  child: 'aws_cloudwatch_log_delivery',
  attribute: 'delivery_source_name',
  parent: 'aws_cloudwatch_log_delivery_source',
  keys: ['name'],
};

export const ACCESS_LOG_RULES: readonly RuleRow[] = [
  {
    id: 'LOG-01',
    severity: 'medium',
    title: 'CloudFront / API access logs',
    types: ['aws_cloudfront_distribution', 'aws_api_gateway_stage', 'aws_apigatewayv2_stage'],
    ids: ['CKV_AWS_86', 'CKV_AWS_76', 'AWS-0010', 'AWS-0001', 'APIGateway.9'],
    why: 'Without them nobody can tell who called the environment, or why a check failed.',
    remedy: 'Add `logging_config` to the distribution, or `access_log_settings` to the stage.',
    judge: judgeAccessLogs,
  },
  {
    id: 'LOG-02',
    severity: 'medium',
    title: 'Load balancer without access logs',
    types: ['aws_lb', 'aws_alb'],
    ids: ['CKV_AWS_91', 'ELB.5'],
    why: 'Without them nobody can tell who called the environment, or why a check failed.',
    remedy: 'Add `access_logs { enabled = true }` with a bucket.',
    judge: ({ block }) => {
      const type = readText(block, 'load_balancer_type');
      if (type.state === 'known' && type.value === 'gateway')
        return passed('Gateway balancers write no access logs.');
      const logs = readBlocks(block, 'access_logs');
      const enabled =
        logs === 'unknown'
          ? logs
          : some(logs, (log) => ask(readBoolean(log, 'enabled'), false, (value) => value));
      return judgeTruth(not(enabled), {
        failed: '`access_logs` is not set or not enabled.',
        passed: 'Access logs are enabled.',
        unknown: '`access_logs` is known only after apply.',
      });
    },
  },
];

function judgeAccessLogs(subject: Subject): Judgement {
  const { resource, block } = subject;
  const logs =
    resource.type === 'aws_cloudfront_distribution'
      ? anyOf([someWrites(readBlocks(block, 'logging_config'), 'bucket'), isDelivered(subject)])
      : someWrites(readBlocks(block, 'access_log_settings'), 'destination_arn');
  return judgeTruth(not(logs), {
    failed: 'It writes no access logs.',
    passed: 'It writes access logs.',
    unknown: 'Whether it writes access logs is known only after apply.',
  });
}

/** A destination that is known only after apply, such as a bucket not yet made, is one all the same. */
function someWrites(blocks: Blocks, destination: string): Truth {
  return blocks === 'unknown'
    ? blocks
    : blocks.some((block: Block) => readAttribute(block, destination).state !== 'absent');
}

function isDelivered({ resource, index }: Subject): Truth {
  const sources = index.join(LOG_SOURCE).childrenOf(resource);
  const deliveries = index.join(LOG_DELIVERY);
  const delivers = (source: Subject['resource']): Truth => {
    const { certain, possible } = deliveries.childrenOf(source);
    return certain.length > 0 || (possible.length > 0 && 'unknown');
  };
  return anyOf([
    some(sources.certain, delivers),
    allOf(some(sources.possible, delivers), sources.possible.length > 0 && 'unknown'),
  ]);
}
