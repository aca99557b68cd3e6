import { readText } from '../block.js';
import { failed, passed, unknown } from '../judgement.js';
import type { Judgement, Subject } from '../rule.js';

interface NameLimit {
  readonly attribute: string;
  /** Characters. */
  readonly max: number;
  /** Where AWS says so. */
  readonly source: string;
}

const IAM = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html';
const RDS = 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Limits.html';
const ELB = 'https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference';
const CACHE = 'https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference';

export const NAME_LIMITS: Readonly<Record<string, NameLimit>> = {
  aws_alb: { attribute: 'name', max: 32, source: `${ELB}/API_CreateLoadBalancer.html` },
  aws_alb_target_group: { attribute: 'name', max: 32, source: `${ELB}/API_CreateTargetGroup.html` },
  aws_cloudwatch_event_rule: {
    attribute: 'name',
    max: 64,
    source: 'https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html',
  },
  aws_cloudwatch_log_group: {
    attribute: 'name',
    max: 512,
    source: 'https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html',
  },
  aws_db_instance: { attribute: 'identifier', max: 63, source: RDS },
  aws_docdb_cluster: {
    attribute: 'cluster_identifier',
    max: 63,
    source: 'https://docs.aws.amazon.com/documentdb/latest/developerguide/limits.html',
  },
  aws_dynamodb_table: {
    attribute: 'name',
    max: 255,
    source: 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html',
  },
  aws_ecr_repository: {
    attribute: 'name',
    max: 256,
    source: 'https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreateRepository.html',
  },
  aws_ecs_cluster: {
    attribute: 'name',
    max: 255,
    source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCluster.html',
  },
  aws_eks_cluster: {
    attribute: 'name',
    max: 100,
    source: 'https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateCluster.html',
  },
  aws_elasticache_cluster: {
    attribute: 'cluster_id',
    max: 50,
    source: `${CACHE}/API_CreateCacheCluster.html`,
  },
  aws_elasticache_replication_group: {
    attribute: 'replication_group_id',
    max: 40,
    source: `${CACHE}/API_CreateReplicationGroup.html`,
  },
  aws_elb: {
    attribute: 'name',
    max: 32,
    source:
      'https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_CreateLoadBalancer.html',
  },
  aws_iam_group: { attribute: 'name', max: 128, source: IAM },
  aws_iam_instance_profile: { attribute: 'name', max: 128, source: IAM },
  aws_iam_policy: { attribute: 'name', max: 128, source: IAM },
  aws_iam_role: { attribute: 'name', max: 64, source: IAM },
  aws_iam_user: { attribute: 'name', max: 64, source: IAM },
  aws_kinesis_stream: {
    attribute: 'name',
    max: 128,
    source: 'https://docs.aws.amazon.com/kinesis/latest/APIReference/API_CreateStream.html',
  },
  aws_kms_alias: {
    attribute: 'name',
    max: 256,
    source: 'https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateAlias.html',
  },
  aws_lambda_function: {
    attribute: 'function_name',
    max: 64,
    source: 'https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html',
  },
  aws_lb: { attribute: 'name', max: 32, source: `${ELB}/API_CreateLoadBalancer.html` },
  aws_lb_target_group: { attribute: 'name', max: 32, source: `${ELB}/API_CreateTargetGroup.html` },
  aws_neptune_cluster: {
    attribute: 'cluster_identifier',
    max: 63,
    source: 'https://docs.aws.amazon.com/neptune/latest/apiref/API_CreateDBCluster.html',
  },
  aws_opensearch_domain: {
    attribute: 'domain_name',
    max: 28,
    source: 'https://docs.aws.amazon.com/opensearch-service/latest/APIReference/API_CreateDomain.html',
  },
  aws_rds_cluster: { attribute: 'cluster_identifier', max: 63, source: RDS },
  aws_redshift_cluster: {
    attribute: 'cluster_identifier',
    max: 63,
    source: 'https://docs.aws.amazon.com/redshift/latest/APIReference/API_CreateCluster.html',
  },
  aws_s3_bucket: {
    attribute: 'bucket',
    max: 63,
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html',
  },
  aws_secretsmanager_secret: {
    attribute: 'name',
    max: 512,
    source: 'https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html',
  },
  aws_sfn_state_machine: {
    attribute: 'name',
    max: 80,
    source: 'https://docs.aws.amazon.com/step-functions/latest/apireference/API_CreateStateMachine.html',
  },
  aws_sns_topic: {
    attribute: 'name',
    max: 256,
    source: 'https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html',
  },
  aws_sqs_queue: {
    attribute: 'name',
    max: 80,
    source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html',
  },
};

/** Undefined outside of an environment, whose name is what makes names long. */
export function judgeLongName({ resource, block, index }: Subject): Judgement | undefined {
  const { environment } = index.facts;
  const limit = NAME_LIMITS[resource.type];
  if (environment === undefined || limit === undefined) return undefined;
  const name = readText(block, limit.attribute);
  if (name.state === 'unknown') return unknown(`\`${limit.attribute}\` is known only after apply.`);
  if (name.state === 'absent') return passed('The name is made when the resource is.');
  const { length } = name.value;
  if (length <= limit.max) return passed(`\`${limit.attribute}\` has ${length} of ${limit.max} characters.`);
  return failed(
    `\`${limit.attribute}\` has ${length} characters where AWS takes ${limit.max} (${limit.source}). The environment’s name alone has ${environment.name.length}.`,
  );
}
