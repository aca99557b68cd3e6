/**
 * What `protect_from_destroy: relax` changes, from the schema of provider hashicorp/aws 5.100.0
 * (`terraform providers schema -json`): arguments that keep a resource, or something it made, from being destroyed,
 * with the value under which destroy goes through and leaves nothing. An integration test holds the table against the
 * provider's own schema. `lifecycle.prevent_destroy` is switched off wherever it is set, for any provider.
 */
export interface Relaxation {
  readonly argument: string;
  /** `null` takes the argument away. */
  readonly value: boolean | number | string | readonly string[] | null;
  readonly types: readonly string[];
}

export const RELAXATIONS: readonly Relaxation[] = [
  {
    argument: 'force_destroy',
    value: true,
    types: [
      'aws_athena_database',
      'aws_athena_workgroup',
      'aws_backup_vault',
      'aws_cloudwatch_event_rule',
      'aws_cloudwatch_event_target',
      'aws_dataexchange_revision_assets',
      'aws_ecrpublic_repository',
      'aws_iam_user',
      'aws_rds_cluster_instance',
      'aws_rds_global_cluster',
      'aws_redshift_snapshot_schedule',
      'aws_route53_zone',
      'aws_s3_bucket',
      'aws_s3_bucket_object',
      'aws_s3_directory_bucket',
      'aws_s3_object',
      'aws_s3_object_copy',
      'aws_service_discovery_service',
      'aws_transfer_server',
    ],
  },
  {
    argument: 'deletion_protection',
    value: false,
    types: [
      'aws_db_instance',
      'aws_docdb_cluster',
      'aws_docdb_global_cluster',
      'aws_neptune_cluster',
      'aws_neptune_global_cluster',
      'aws_neptunegraph_graph',
      'aws_qldb_ledger',
      'aws_rds_cluster',
      'aws_rds_global_cluster',
    ],
  },
  { argument: 'deletion_protection', value: 'INACTIVE', types: ['aws_cognito_user_pool'] },
  {
    argument: 'deletion_protection_enabled',
    value: false,
    types: [
      'aws_dsql_cluster',
      'aws_dynamodb_table',
      'aws_dynamodb_table_replica',
      'aws_pinpointsmsvoicev2_phone_number',
    ],
  },
  { argument: 'enable_deletion_protection', value: false, types: ['aws_alb', 'aws_lb'] },
  { argument: 'delete_protection', value: false, types: ['aws_networkfirewall_firewall'] },
  {
    argument: 'mutation_protection',
    value: 'DISABLED',
    types: ['aws_route53_resolver_firewall_rule_group_association'],
  },
  { argument: 'termination_protection', value: false, types: ['aws_emr_cluster'] },
  { argument: 'termination_protection_enabled', value: false, types: ['aws_cloudtrail_event_data_store'] },
  {
    argument: 'disable_api_termination',
    value: false,
    types: ['aws_instance', 'aws_launch_template', 'aws_spot_instance_request'],
  },
  {
    argument: 'disable_api_stop',
    value: false,
    types: ['aws_instance', 'aws_launch_template', 'aws_spot_instance_request'],
  },
  {
    argument: 'force_delete',
    value: true,
    types: [
      'aws_autoscaling_group',
      'aws_ecr_repository',
      'aws_ecs_service',
      'aws_ecs_task_set',
      'aws_elastic_beanstalk_application_version',
      'aws_lightsail_bucket',
      'aws_redshift_endpoint_authorization',
    ],
  },
  { argument: 'force_delete_warm_pool', value: true, types: ['aws_autoscaling_group'] },
  { argument: 'force_detach_policies', value: true, types: ['aws_iam_role'] },
  {
    argument: 'force_stop',
    value: true,
    types: ['aws_kinesisanalyticsv2_application', 'aws_m2_deployment'],
  },
  { argument: 'enforce_consumer_deletion', value: true, types: ['aws_kinesis_stream'] },
  { argument: 'revoke_rules_on_delete', value: true, types: ['aws_security_group'] },
  { argument: 'delete_reports', value: true, types: ['aws_codebuild_report_group'] },
  { argument: 'delete_lambda', value: true, types: ['aws_synthetics_canary'] },
  { argument: 'skip_deletion_check', value: true, types: ['aws_datazone_domain', 'aws_datazone_project'] },
  { argument: 'terminate_instances', value: true, types: ['aws_ec2_fleet'] },
  { argument: 'terminate_instances_on_delete', value: 'true', types: ['aws_spot_fleet_request'] },
  {
    argument: 'skip_final_snapshot',
    value: true,
    types: [
      'aws_db_instance',
      'aws_docdb_cluster',
      'aws_lightsail_database',
      'aws_neptune_cluster',
      'aws_neptune_cluster_instance',
      'aws_rds_cluster',
      'aws_redshift_cluster',
    ],
  },
  {
    argument: 'skip_final_backup',
    value: true,
    types: [
      'aws_fsx_lustre_file_system',
      'aws_fsx_ontap_volume',
      'aws_fsx_openzfs_file_system',
      'aws_fsx_windows_file_system',
    ],
  },
  { argument: 'final_snapshot', value: false, types: ['aws_ebs_volume'] },
  {
    argument: 'final_snapshot_identifier',
    value: null,
    types: [
      'aws_db_instance',
      'aws_docdb_cluster',
      'aws_elasticache_cluster',
      'aws_elasticache_replication_group',
      'aws_neptune_cluster',
      'aws_rds_cluster',
      'aws_redshift_cluster',
    ],
  },
  {
    argument: 'final_snapshot_name',
    value: null,
    types: ['aws_lightsail_database', 'aws_memorydb_cluster'],
  },
  { argument: 'delete_automated_backups', value: true, types: ['aws_db_instance', 'aws_rds_cluster'] },
  {
    argument: 'delete_options',
    value: ['DELETE_CHILD_VOLUMES_AND_SNAPSHOTS'],
    types: ['aws_fsx_openzfs_file_system'],
  },
  {
    argument: 'delete_volume_options',
    value: ['DELETE_CHILD_VOLUMES_AND_SNAPSHOTS'],
    types: ['aws_fsx_openzfs_volume'],
  },
  {
    argument: 'deletion_window_in_days',
    value: 7,
    types: ['aws_kms_external_key', 'aws_kms_key', 'aws_kms_replica_external_key', 'aws_kms_replica_key'],
  },
  { argument: 'deletion_window_in_days', value: 3, types: ['aws_paymentcryptography_key'] },
  {
    argument: 'recovery_window_in_days',
    value: 0,
    types: ['aws_quicksight_analysis', 'aws_secretsmanager_secret'],
  },
  { argument: 'permanent_deletion_time_in_days', value: 7, types: ['aws_acmpca_certificate_authority'] },
  { argument: 'retain_on_delete', value: false, types: ['aws_cloudfront_distribution'] },
  { argument: 'retain_stack', value: false, types: ['aws_cloudformation_stack_set_instance'] },
  { argument: 'retain_stacks', value: false, types: ['aws_cloudformation_stack_instances'] },
  {
    argument: 'retain_physical_resources',
    value: false,
    types: ['aws_servicecatalog_provisioned_product'],
  },
  {
    argument: 'skip_destroy',
    value: false,
    types: [
      'aws_bedrock_guardrail_version',
      'aws_cloudwatch_log_group',
      'aws_db_option_group',
      'aws_db_parameter_group',
      'aws_ecs_task_definition',
      'aws_imagebuilder_component',
      'aws_lambda_function',
      'aws_lambda_layer_version',
      'aws_lambda_layer_version_permission',
      'aws_lambda_provisioned_concurrency_config',
      'aws_volume_attachment',
    ],
  },
];

/**
 * Types that have such an argument and keep the user's value, because what it would destroy belongs to the account
 * or to others: argument to types.
 */
export const LEFT_ALONE: Readonly<Record<string, readonly string[]>> = {
  force_destroy: ['aws_default_subnet', 'aws_default_vpc', 'aws_dx_lag'],
  revoke_rules_on_delete: ['aws_default_security_group'],
  skip_destroy: [
    'aws_dx_connection',
    'aws_organizations_policy',
    'aws_organizations_policy_attachment',
    'aws_servicequotas_template_association',
    'aws_shield_subscription',
  ],
  termination_protection_enabled: ['aws_quicksight_account_settings'],
};

const BY_TYPE: ReadonlyMap<string, Readonly<Record<string, Relaxation['value']>>> = RELAXATIONS.reduce(
  (map, { argument, value, types }) => {
    for (const type of types) map.set(type, { ...map.get(type), [argument]: value });
    return map;
  },
  new Map<string, Record<string, Relaxation['value']>>(),
);

/** The arguments to set for a resource type; empty where there is nothing to relax. */
export function computeRelaxation(type: string): Readonly<Record<string, Relaxation['value']>> {
  return BY_TYPE.get(type) ?? {};
}
