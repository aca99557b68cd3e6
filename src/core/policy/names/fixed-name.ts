import { readText } from '../block.js';
import type { EnvironmentFacts } from '../facts.js';
import { failed, passed, show, unknown } from '../judgement.js';
import type { Judgement, Subject } from '../rule.js';

/**
 * Attribute of each type that must be unique in its account, region or (buckets) in all of AWS. The attributes are
 * those of AWS provider 5.100.0.
 */
export const UNIQUE_NAMES: Readonly<Record<string, string>> = {
  aws_alb: 'name',
  aws_alb_target_group: 'name',
  aws_api_gateway_api_key: 'name',
  aws_athena_workgroup: 'name',
  aws_autoscaling_group: 'name',
  aws_backup_vault: 'name',
  aws_cloudfront_function: 'name',
  aws_cloudwatch_dashboard: 'dashboard_name',
  aws_cloudwatch_event_rule: 'name',
  aws_cloudwatch_log_group: 'name',
  aws_cloudwatch_metric_alarm: 'alarm_name',
  aws_codebuild_project: 'name',
  aws_db_instance: 'identifier',
  aws_db_option_group: 'name',
  aws_db_parameter_group: 'name',
  aws_db_subnet_group: 'name',
  aws_docdb_cluster: 'cluster_identifier',
  aws_dynamodb_table: 'name',
  aws_ecr_repository: 'name',
  aws_ecs_cluster: 'name',
  aws_eks_cluster: 'name',
  aws_elasticache_cluster: 'cluster_id',
  aws_elasticache_replication_group: 'replication_group_id',
  aws_elasticache_subnet_group: 'name',
  aws_elb: 'name',
  aws_iam_group: 'name',
  aws_iam_instance_profile: 'name',
  aws_iam_policy: 'name',
  aws_iam_role: 'name',
  aws_iam_user: 'name',
  aws_key_pair: 'key_name',
  aws_kinesis_firehose_delivery_stream: 'name',
  aws_kinesis_stream: 'name',
  aws_kms_alias: 'name',
  aws_lambda_function: 'function_name',
  aws_launch_template: 'name',
  aws_lb: 'name',
  aws_lb_target_group: 'name',
  aws_msk_cluster: 'cluster_name',
  aws_neptune_cluster: 'cluster_identifier',
  aws_opensearch_domain: 'domain_name',
  aws_rds_cluster: 'cluster_identifier',
  aws_rds_cluster_parameter_group: 'name',
  aws_redshift_cluster: 'cluster_identifier',
  aws_s3_bucket: 'bucket',
  aws_scheduler_schedule_group: 'name',
  aws_secretsmanager_secret: 'name',
  aws_sfn_state_machine: 'name',
  aws_sns_topic: 'name',
  aws_sqs_queue: 'name',
  aws_ssm_document: 'name',
  aws_ssm_parameter: 'name',
};

/** Undefined outside of an environment: what the names of others would be is not known there. */
export function judgeFixedName({ resource, block, index }: Subject): Judgement | undefined {
  const { environment } = index.facts;
  const attribute = UNIQUE_NAMES[resource.type];
  if (environment === undefined || attribute === undefined) return undefined;
  const name = readText(block, attribute);
  if (name.state === 'unknown') return unknown(`\`${attribute}\` is known only after apply.`);
  if (name.state === 'absent') return passed('The name is made when the resource is.');
  const text = `\`${attribute}\` is ${show(block, attribute, name.value)}`;
  return namesEnvironment(name.value, environment)
    ? passed(`${text}, which names the environment.`)
    : failed(`${text}, the same for every ${environment.copy === true ? 'commit' : 'pull request'}.`);
}

/** Names that allow no dashes have something else between the words; the number must stand by itself. */
function namesEnvironment(name: string, { name: environment, pullNumber, copy }: EnvironmentFacts): boolean {
  const words = (text: string) => `-${text.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-`;
  if (words(name).includes(words(environment))) return true;
  // The next commit's copy has the same number.
  if (copy === true) return false;
  return (
    pullNumber !== undefined && (name.match(/\d+/g) ?? []).some((digits) => digits === String(pullNumber))
  );
}
