/** Attribute that each type must have true, so that destroy takes along what others put into it. */
export const FORCE_FLAGS: Readonly<Record<string, string>> = {
  aws_route53_zone: 'force_destroy',
  aws_iam_user: 'force_destroy',
  aws_iam_role: 'force_detach_policies',
  aws_backup_vault: 'force_destroy',
  aws_athena_workgroup: 'force_destroy',
  aws_athena_database: 'force_destroy',
  aws_autoscaling_group: 'force_delete',
  aws_ecs_service: 'force_delete',
  aws_service_discovery_service: 'force_destroy',
  aws_transfer_server: 'force_destroy',
  aws_s3_directory_bucket: 'force_destroy',
  aws_rds_global_cluster: 'force_destroy',
};

/** Attribute by which each type stays behind when Terraform destroys it. */
export const LEFT_BEHIND: Readonly<Record<string, string>> = {
  aws_cloudwatch_log_group: 'skip_destroy',
  aws_lambda_function: 'skip_destroy',
  aws_lambda_layer_version: 'skip_destroy',
  aws_lambda_layer_version_permission: 'skip_destroy',
  aws_lambda_provisioned_concurrency_config: 'skip_destroy',
  aws_ecs_task_definition: 'skip_destroy',
  aws_cloudfront_distribution: 'retain_on_delete',
  aws_db_option_group: 'skip_destroy',
  aws_db_parameter_group: 'skip_destroy',
  aws_imagebuilder_component: 'skip_destroy',
  aws_bedrock_guardrail_version: 'skip_destroy',
};
