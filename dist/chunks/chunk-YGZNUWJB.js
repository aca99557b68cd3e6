import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/override/relaxations.ts
var RELAXATIONS = [
  {
    argument: "force_destroy",
    value: true,
    types: [
      "aws_athena_database",
      "aws_athena_workgroup",
      "aws_backup_vault",
      "aws_cloudwatch_event_rule",
      "aws_cloudwatch_event_target",
      "aws_dataexchange_revision_assets",
      "aws_ecrpublic_repository",
      "aws_iam_user",
      "aws_rds_cluster_instance",
      "aws_rds_global_cluster",
      "aws_redshift_snapshot_schedule",
      "aws_route53_zone",
      "aws_s3_bucket",
      "aws_s3_bucket_object",
      "aws_s3_directory_bucket",
      "aws_s3_object",
      "aws_s3_object_copy",
      "aws_service_discovery_service",
      "aws_transfer_server"
    ]
  },
  {
    argument: "deletion_protection",
    value: false,
    types: [
      "aws_db_instance",
      "aws_docdb_cluster",
      "aws_docdb_global_cluster",
      "aws_neptune_cluster",
      "aws_neptune_global_cluster",
      "aws_neptunegraph_graph",
      "aws_qldb_ledger",
      "aws_rds_cluster",
      "aws_rds_global_cluster"
    ]
  },
  { argument: "deletion_protection", value: "INACTIVE", types: ["aws_cognito_user_pool"] },
  {
    argument: "deletion_protection_enabled",
    value: false,
    types: [
      "aws_dsql_cluster",
      "aws_dynamodb_table",
      "aws_dynamodb_table_replica",
      "aws_pinpointsmsvoicev2_phone_number"
    ]
  },
  { argument: "enable_deletion_protection", value: false, types: ["aws_alb", "aws_lb"] },
  { argument: "delete_protection", value: false, types: ["aws_networkfirewall_firewall"] },
  {
    argument: "mutation_protection",
    value: "DISABLED",
    types: ["aws_route53_resolver_firewall_rule_group_association"]
  },
  { argument: "termination_protection", value: false, types: ["aws_emr_cluster"] },
  { argument: "termination_protection_enabled", value: false, types: ["aws_cloudtrail_event_data_store"] },
  {
    argument: "disable_api_termination",
    value: false,
    types: ["aws_instance", "aws_launch_template", "aws_spot_instance_request"]
  },
  {
    argument: "disable_api_stop",
    value: false,
    types: ["aws_instance", "aws_launch_template", "aws_spot_instance_request"]
  },
  {
    argument: "force_delete",
    value: true,
    types: [
      "aws_autoscaling_group",
      "aws_ecr_repository",
      "aws_ecs_service",
      "aws_ecs_task_set",
      "aws_elastic_beanstalk_application_version",
      "aws_lightsail_bucket",
      "aws_redshift_endpoint_authorization"
    ]
  },
  { argument: "force_delete_warm_pool", value: true, types: ["aws_autoscaling_group"] },
  { argument: "force_detach_policies", value: true, types: ["aws_iam_role"] },
  {
    argument: "force_stop",
    value: true,
    types: ["aws_kinesisanalyticsv2_application", "aws_m2_deployment"]
  },
  { argument: "enforce_consumer_deletion", value: true, types: ["aws_kinesis_stream"] },
  { argument: "revoke_rules_on_delete", value: true, types: ["aws_security_group"] },
  { argument: "delete_reports", value: true, types: ["aws_codebuild_report_group"] },
  { argument: "delete_lambda", value: true, types: ["aws_synthetics_canary"] },
  { argument: "skip_deletion_check", value: true, types: ["aws_datazone_domain", "aws_datazone_project"] },
  { argument: "terminate_instances", value: true, types: ["aws_ec2_fleet"] },
  { argument: "terminate_instances_on_delete", value: "true", types: ["aws_spot_fleet_request"] },
  {
    argument: "skip_final_snapshot",
    value: true,
    types: [
      "aws_db_instance",
      "aws_docdb_cluster",
      "aws_lightsail_database",
      "aws_neptune_cluster",
      "aws_neptune_cluster_instance",
      "aws_rds_cluster",
      "aws_redshift_cluster"
    ]
  },
  {
    argument: "skip_final_backup",
    value: true,
    types: [
      "aws_fsx_lustre_file_system",
      "aws_fsx_ontap_volume",
      "aws_fsx_openzfs_file_system",
      "aws_fsx_windows_file_system"
    ]
  },
  { argument: "final_snapshot", value: false, types: ["aws_ebs_volume"] },
  {
    argument: "final_snapshot_identifier",
    value: null,
    types: [
      "aws_db_instance",
      "aws_docdb_cluster",
      "aws_elasticache_cluster",
      "aws_elasticache_replication_group",
      "aws_neptune_cluster",
      "aws_rds_cluster",
      "aws_redshift_cluster"
    ]
  },
  {
    argument: "final_snapshot_name",
    value: null,
    types: ["aws_lightsail_database", "aws_memorydb_cluster"]
  },
  { argument: "delete_automated_backups", value: true, types: ["aws_db_instance", "aws_rds_cluster"] },
  {
    argument: "delete_options",
    value: ["DELETE_CHILD_VOLUMES_AND_SNAPSHOTS"],
    types: ["aws_fsx_openzfs_file_system"]
  },
  {
    argument: "delete_volume_options",
    value: ["DELETE_CHILD_VOLUMES_AND_SNAPSHOTS"],
    types: ["aws_fsx_openzfs_volume"]
  },
  {
    argument: "deletion_window_in_days",
    value: 7,
    types: ["aws_kms_external_key", "aws_kms_key", "aws_kms_replica_external_key", "aws_kms_replica_key"]
  },
  { argument: "deletion_window_in_days", value: 3, types: ["aws_paymentcryptography_key"] },
  {
    argument: "recovery_window_in_days",
    value: 0,
    types: ["aws_quicksight_analysis", "aws_secretsmanager_secret"]
  },
  { argument: "permanent_deletion_time_in_days", value: 7, types: ["aws_acmpca_certificate_authority"] },
  { argument: "retain_on_delete", value: false, types: ["aws_cloudfront_distribution"] },
  { argument: "retain_stack", value: false, types: ["aws_cloudformation_stack_set_instance"] },
  { argument: "retain_stacks", value: false, types: ["aws_cloudformation_stack_instances"] },
  {
    argument: "retain_physical_resources",
    value: false,
    types: ["aws_servicecatalog_provisioned_product"]
  },
  {
    argument: "skip_destroy",
    value: false,
    types: [
      "aws_bedrock_guardrail_version",
      "aws_cloudwatch_log_group",
      "aws_db_option_group",
      "aws_db_parameter_group",
      "aws_ecs_task_definition",
      "aws_imagebuilder_component",
      "aws_lambda_function",
      "aws_lambda_layer_version",
      "aws_lambda_layer_version_permission",
      "aws_lambda_provisioned_concurrency_config",
      "aws_volume_attachment"
    ]
  }
];
var BY_TYPE = RELAXATIONS.reduce(
  (map, { argument, value, types }) => {
    for (const type of types) map.set(type, { ...map.get(type), [argument]: value });
    return map;
  },
  /* @__PURE__ */ new Map()
);
function computeRelaxation(type) {
  return BY_TYPE.get(type) ?? {};
}

export {
  computeRelaxation
};
//# sourceMappingURL=chunk-YGZNUWJB.js.map
