import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  explainMissingOutput,
  findReferences
} from "./chunk-4BI6KGM4.js";
import {
  computeType
} from "./chunk-VAY5BCSA.js";
import {
  parseArn
} from "./chunk-FIXMPWVU.js";
import {
  listTexts
} from "./chunk-24PSOY5K.js";

// src/core/config/missing-outputs.ts
function findMissingOutputs(config, outputNames) {
  const known = [...outputNames];
  return listUses(config).flatMap(
    ({ path, outputs, place }) => outputs.filter((output) => !known.includes(output)).map((output) => ({
      file: place?.file ?? "",
      ...place === void 0 ? {} : { line: place.line, column: place.column },
      path,
      ...pickWords(explainMissingOutput(output, known))
    }))
  );
}
function listUses({ checks, hooks }) {
  const ofLine = (path) => (line, index) => ({
    path: `${path}[${index}].env`,
    outputs: findEnvOutputs(line),
    place: line.place
  });
  return [
    ...hooks.afterApply.map(ofLine("hooks.after_apply")),
    ...checks.smoke.map((check, index) => ({
      path: `checks.smoke[${index}]`,
      outputs: check.optional ? [] : findOutputs(check),
      place: check.place
    })),
    ...checks.commands.map((command, index) => ({
      ...ofLine("checks.commands")(command, index),
      ...command.optional ? { outputs: [] } : {}
    })),
    ...hooks.beforeDestroy.map(ofLine("hooks.before_destroy"))
  ];
}
var pickWords = ({ message, hint }) => ({ message, hint });
function findOutputs({ id: _id, after: _after, place: _place, ...check }) {
  return listOutputs(check);
}
var findEnvOutputs = ({ env }) => listOutputs(env);
function listOutputs(value) {
  const outputs = listTexts(value).flatMap((text) => findReferences(text).map(({ output }) => output));
  return [...new Set(outputs)].filter((output) => output !== void 0);
}

// src/core/recovery/types/placeholders.ts
var NOTHING = "mayfly-nothing";
var NO_ARN = "arn:aws:iam::123456789012:role/mayfly-nothing";
var NO_POLICY = '{"Version":"2012-10-17","Statement":[]}';

// src/core/recovery/types/compute.ts
var COMPUTE = [
  {
    type: "aws_lambda_function",
    arn: ["lambda", /^function:(?<name>[^:]+)$/],
    importId: "{name}",
    needs: {
      function_name: NOTHING,
      role: NO_ARN,
      filename: "nothing.zip",
      handler: "a.b",
      runtime: "nodejs22.x"
    },
    wave: 0,
    namedBy: "function_name"
  },
  {
    type: "aws_lambda_event_source_mapping",
    arn: ["lambda", /^event-source-mapping:(?<id>[^:]+)$/],
    importId: "{id}",
    needs: { function_name: NOTHING, event_source_arn: NO_ARN },
    wave: 0
  },
  {
    type: "aws_instance",
    arn: ["ec2", /^instance\/(?<id>i-\w+)$/],
    importId: "{id}",
    needs: { ami: "ami-12345678", instance_type: "t3.nano" },
    wave: 0,
    dependent: true
  },
  {
    type: "aws_launch_template",
    arn: ["ec2", /^launch-template\/(?<id>lt-\w+)$/],
    importId: "{id}",
    wave: 2
  },
  {
    type: "aws_ecs_service",
    arn: ["ecs", /^service\/(?<cluster>[^/]+)\/(?<name>[^/]+)$/],
    importId: "{cluster}/{name}",
    needs: { name: NOTHING },
    wave: 0
  },
  {
    type: "aws_ecs_cluster",
    arn: ["ecs", /^cluster\/(?<name>[^/]+)$/],
    importId: "{name}",
    needs: { name: NOTHING },
    wave: 1,
    namedBy: "name"
  },
  {
    type: "aws_ecs_task_definition",
    arn: ["ecs", /^task-definition\/[^/:]+:\d+$/],
    importId: "{arn}",
    needs: { family: NOTHING, container_definitions: "[]" },
    wave: 1
  },
  {
    type: "aws_codebuild_project",
    arn: ["codebuild", /^project\/(?<name>[^/]+)$/],
    importId: "{name}",
    needs: {
      name: NOTHING,
      service_role: NO_ARN,
      artifacts: [{ type: "NO_ARTIFACTS" }],
      environment: [{ compute_type: "BUILD_GENERAL1_SMALL", image: NOTHING, type: "LINUX_CONTAINER" }],
      source: [{ type: "NO_SOURCE", buildspec: "{}" }]
    },
    wave: 0,
    namedBy: "name"
  }
];

// src/core/recovery/types/databases.ts
var DATABASES = [
  {
    type: "aws_db_instance",
    arn: ["rds", /^db:(?<name>[^:]+)$/],
    importId: "{name}",
    needs: { instance_class: "db.t4g.micro" },
    wave: 0,
    namedBy: "identifier"
  },
  {
    type: "aws_rds_cluster",
    arn: ["rds", /^cluster:(?<name>[^:]+)$/],
    importId: "{name}",
    needs: { engine: "aurora-postgresql" },
    wave: 1,
    namedBy: "cluster_identifier"
  },
  {
    type: "aws_db_subnet_group",
    arn: ["rds", /^subgrp:(?<name>[^:]+)$/],
    importId: "{name}",
    needs: { subnet_ids: ["subnet-12345678"] },
    wave: 3,
    namedBy: "name"
  },
  {
    type: "aws_db_parameter_group",
    arn: ["rds", /^pg:(?<name>[^:]+)$/],
    importId: "{name}",
    needs: { family: "postgres17" },
    wave: 3,
    namedBy: "name"
  },
  {
    type: "aws_rds_cluster_parameter_group",
    arn: ["rds", /^cluster-pg:(?<name>[^:]+)$/],
    importId: "{name}",
    needs: { family: "aurora-postgresql16" },
    wave: 3,
    namedBy: "name"
  },
  {
    type: "aws_elasticache_replication_group",
    arn: ["elasticache", /^replicationgroup:(?<name>[^:]+)$/],
    importId: "{name}",
    needs: { replication_group_id: NOTHING, description: NOTHING },
    wave: 0,
    namedBy: "replication_group_id"
  },
  {
    type: "aws_elasticache_cluster",
    arn: ["elasticache", /^cluster:(?<name>[^:]+)$/],
    importId: "{name}",
    needs: { cluster_id: NOTHING, replication_group_id: NOTHING },
    wave: 0,
    namedBy: "cluster_id",
    dependent: true
  },
  {
    type: "aws_elasticache_subnet_group",
    arn: ["elasticache", /^subnetgroup:(?<name>[^:]+)$/],
    importId: "{name}",
    needs: { name: NOTHING, subnet_ids: ["subnet-12345678"] },
    wave: 3,
    namedBy: "name"
  },
  {
    type: "aws_elasticache_parameter_group",
    arn: ["elasticache", /^parametergroup:(?<name>[^:]+)$/],
    importId: "{name}",
    needs: { name: NOTHING, family: "valkey8" },
    wave: 3,
    namedBy: "name"
  },
  {
    type: "aws_opensearch_domain",
    arn: ["es", /^domain\/(?<name>[^/]+)$/],
    importId: "{name}",
    needs: { domain_name: NOTHING },
    wave: 0,
    namedBy: "domain_name"
  }
];

// src/core/recovery/types/edge.ts
var LOAD_BALANCER = "arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/nothing/0123456789abcdef";
var LISTENER = "arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener/app/nothing/0123456789abcdef/0123456789abcdef";
var FORBIDDEN = {
  type: "fixed-response",
  fixed_response: [{ content_type: "text/plain", status_code: "403" }]
};
var EDGE = [
  {
    type: "aws_lb_listener_rule",
    arn: ["elasticloadbalancing", /^listener-rule\/.+$/],
    importId: "{arn}",
    needs: {
      listener_arn: LISTENER,
      action: [FORBIDDEN],
      condition: [{ path_pattern: [{ values: ["/"] }] }]
    },
    wave: 0
  },
  {
    type: "aws_lb_listener",
    arn: ["elasticloadbalancing", /^listener\/.+$/],
    importId: "{arn}",
    needs: { load_balancer_arn: LOAD_BALANCER, port: 80, protocol: "HTTP", default_action: [FORBIDDEN] },
    wave: 1
  },
  {
    type: "aws_lb",
    arn: ["elasticloadbalancing", /^loadbalancer\/(?:app|net|gwy)\/(?<name>[^/]+)\/[^/]+$/],
    importId: "{arn}",
    needs: { subnets: ["subnet-12345678"] },
    wave: 2
  },
  {
    type: "aws_elb",
    arn: ["elasticloadbalancing", /^loadbalancer\/(?<name>[^/]+)$/],
    importId: "{name}",
    needs: { listener: [{ instance_port: 80, instance_protocol: "http", lb_port: 80, lb_protocol: "http" }] },
    wave: 2,
    namedBy: "name"
  },
  {
    type: "aws_lb_target_group",
    arn: ["elasticloadbalancing", /^targetgroup\/.+$/],
    importId: "{arn}",
    needs: { port: 80, protocol: "HTTP", vpc_id: "vpc-12345678" },
    wave: 3
  },
  {
    type: "aws_cloudfront_distribution",
    arn: ["cloudfront", /^distribution\/(?<id>\w+)$/],
    importId: "{id}",
    needs: {
      enabled: true,
      origin: [{ domain_name: "example.com", origin_id: NOTHING }],
      default_cache_behavior: [
        {
          allowed_methods: ["GET", "HEAD"],
          cached_methods: ["GET", "HEAD"],
          target_origin_id: NOTHING,
          viewer_protocol_policy: "allow-all"
        }
      ],
      restrictions: [{ geo_restriction: [{ restriction_type: "none" }] }],
      viewer_certificate: [{ cloudfront_default_certificate: true }]
    },
    wave: 0
  },
  {
    type: "aws_api_gateway_stage",
    arn: ["apigateway", /^\/restapis\/(?<api>\w+)\/stages\/(?<name>[^/]+)$/],
    importId: "{api}/{name}",
    needs: { rest_api_id: NOTHING, stage_name: NOTHING, deployment_id: NOTHING },
    wave: 0
  },
  {
    type: "aws_api_gateway_rest_api",
    arn: ["apigateway", /^\/restapis\/(?<id>\w+)$/],
    importId: "{id}",
    needs: { name: NOTHING },
    wave: 1
  },
  {
    type: "aws_api_gateway_usage_plan",
    arn: ["apigateway", /^\/usageplans\/(?<id>\w+)$/],
    importId: "{id}",
    needs: { name: NOTHING },
    wave: 2
  },
  {
    type: "aws_api_gateway_api_key",
    arn: ["apigateway", /^\/apikeys\/(?<id>\w+)$/],
    importId: "{id}",
    needs: { name: NOTHING },
    wave: 3
  },
  {
    type: "aws_apigatewayv2_stage",
    arn: ["apigateway", /^\/apis\/(?<api>\w+)\/stages\/(?<name>[^/]+)$/],
    importId: "{api}/{name}",
    needs: { api_id: NOTHING, name: NOTHING },
    wave: 0
  },
  {
    type: "aws_apigatewayv2_api",
    arn: ["apigateway", /^\/apis\/(?<id>\w+)$/],
    importId: "{id}",
    needs: { name: NOTHING, protocol_type: "HTTP" },
    wave: 1
  },
  {
    type: "aws_apigatewayv2_vpc_link",
    arn: ["apigateway", /^\/vpclinks\/(?<id>\w+)$/],
    importId: "{id}",
    needs: { name: NOTHING, security_group_ids: [], subnet_ids: ["subnet-12345678"] },
    wave: 2
  },
  {
    type: "aws_appsync_graphql_api",
    arn: ["appsync", /^apis\/(?<id>\w+)$/],
    importId: "{id}",
    needs: { name: NOTHING, authentication_type: "API_KEY" },
    wave: 0
  },
  {
    type: "aws_wafv2_web_acl",
    arn: ["wafv2", /^regional\/webacl\/(?<name>[^/]+)\/(?<id>[^/]+)$/],
    importId: "{id}/{name}/REGIONAL",
    needs: {
      name: NOTHING,
      scope: "REGIONAL",
      default_action: [{ allow: [{}] }],
      visibility_config: [
        { cloudwatch_metrics_enabled: false, metric_name: NOTHING, sampled_requests_enabled: false }
      ]
    },
    wave: 3
  },
  {
    type: "aws_acm_certificate",
    arn: ["acm", /^certificate\/[^/]+$/],
    importId: "{arn}",
    needs: { domain_name: "example.com", validation_method: "DNS" },
    wave: 6
  },
  {
    type: "aws_route53_zone",
    arn: ["route53", /^hostedzone\/(?<id>\w+)$/],
    importId: "{id}",
    needs: { name: "example.com" },
    wave: 3
  }
];

// src/core/recovery/types/identity.ts
var IDENTITY = [
  {
    type: "aws_iam_instance_profile",
    arn: ["iam", /^instance-profile\/(?:.+\/)?(?<name>[^/]+)$/],
    importId: "{name}",
    wave: 5,
    namedBy: "name"
  },
  {
    type: "aws_iam_role",
    arn: ["iam", /^role\/(?:.+\/)?(?<name>[^/]+)$/],
    importId: "{name}",
    needs: { assume_role_policy: NO_POLICY },
    wave: 6,
    namedBy: "name",
    unlisted: true
  },
  {
    type: "aws_iam_user",
    arn: ["iam", /^user\/(?:.+\/)?(?<name>[^/]+)$/],
    importId: "{name}",
    needs: { name: NOTHING },
    wave: 6,
    namedBy: "name",
    unlisted: true
  },
  {
    type: "aws_iam_policy",
    arn: ["iam", /^policy\/(?:.+\/)?(?<name>[^/]+)$/],
    importId: "{arn}",
    needs: { policy: NO_POLICY },
    wave: 7
  },
  {
    type: "aws_cognito_user_pool",
    arn: ["cognito-idp", /^userpool\/(?<id>[\w-]+)$/],
    importId: "{id}",
    needs: { name: NOTHING },
    wave: 3
  },
  {
    type: "aws_cognito_identity_pool",
    arn: ["cognito-identity", /^identitypool\/(?<id>.+)$/],
    importId: "{id}",
    needs: { identity_pool_name: NOTHING },
    wave: 2
  }
];

// src/core/recovery/types/messages.ts
var MESSAGES = [
  {
    type: "aws_sqs_queue",
    arn: ["sqs", /^(?<name>[^/:]+)$/],
    importId: "https://sqs.{region}.{suffix}/{account}/{name}",
    wave: 3,
    namedBy: "name"
  },
  { type: "aws_sns_topic", arn: ["sns", /^(?<name>[^/:]+)$/], importId: "{arn}", wave: 3, namedBy: "name" },
  {
    type: "aws_kinesis_stream",
    arn: ["kinesis", /^stream\/(?<name>[^/]+)$/],
    importId: "{name}",
    needs: { name: NOTHING },
    wave: 3,
    namedBy: "name"
  },
  {
    type: "aws_kinesis_firehose_delivery_stream",
    arn: ["firehose", /^deliverystream\/(?<name>[^/]+)$/],
    importId: "{arn}",
    needs: { name: NOTHING, destination: "extended_s3" },
    wave: 2,
    namedBy: "name"
  },
  {
    type: "aws_cloudwatch_event_rule",
    arn: ["events", /^rule\/(?<name>[^/]+)$/],
    importId: "{name}",
    needs: { schedule_expression: "rate(1 day)" },
    wave: 0,
    namedBy: "name"
  },
  {
    type: "aws_cloudwatch_event_rule",
    arn: ["events", /^rule\/(?<bus>.+)\/(?<name>[^/]+)$/],
    importId: "{bus}/{name}",
    needs: { schedule_expression: "rate(1 day)" },
    wave: 0
  },
  {
    type: "aws_cloudwatch_event_bus",
    arn: ["events", /^event-bus\/(?<name>[^/]+)$/],
    importId: "{name}",
    needs: { name: NOTHING },
    wave: 1,
    namedBy: "name"
  },
  {
    type: "aws_scheduler_schedule_group",
    arn: ["scheduler", /^schedule-group\/(?<name>[^/]+)$/],
    importId: "{name}",
    wave: 0,
    namedBy: "name"
  },
  {
    type: "aws_sfn_state_machine",
    arn: ["states", /^stateMachine:(?<name>[^:]+)$/],
    importId: "{arn}",
    needs: { definition: "{}", role_arn: NO_ARN },
    wave: 0,
    namedBy: "name"
  },
  {
    type: "aws_sfn_activity",
    arn: ["states", /^activity:(?<name>[^:]+)$/],
    importId: "{arn}",
    needs: { name: NOTHING },
    wave: 1,
    namedBy: "name"
  },
  {
    type: "aws_cloudwatch_metric_alarm",
    arn: ["cloudwatch", /^alarm:(?<name>.+)$/],
    importId: "{name}",
    needs: {
      alarm_name: NOTHING,
      comparison_operator: "GreaterThanThreshold",
      evaluation_periods: 1,
      metric_name: NOTHING,
      namespace: NOTHING,
      period: 60,
      statistic: "Sum",
      threshold: 1
    },
    wave: 0,
    namedBy: "alarm_name"
  }
];

// src/core/recovery/types/network.ts
var VPC = "vpc-12345678";
var SUBNET = "subnet-12345678";
var GROUP = "sg-12345678";
var NETWORK = [
  {
    type: "aws_vpc_endpoint",
    arn: ["ec2", /^vpc-endpoint\/(?<id>vpce-\w+)$/],
    importId: "{id}",
    needs: { vpc_id: VPC, service_name: "com.amazonaws.eu-west-1.s3" },
    wave: 1
  },
  {
    type: "aws_nat_gateway",
    arn: ["ec2", /^natgateway\/(?<id>nat-\w+)$/],
    importId: "{id}",
    needs: { subnet_id: SUBNET },
    // "secondary_private_ip_address_count is not supported", says the provider of the 0 that it read itself.
    ignore: ["allocation_id", "connectivity_type", "subnet_id", "tags", "tags_all"],
    wave: 1
  },
  {
    type: "aws_eip",
    arn: ["ec2", /^elastic-ip\/(?<id>eipalloc-\w+)$/],
    importId: "{id}",
    wave: 2
  },
  {
    type: "aws_network_interface",
    arn: ["ec2", /^network-interface\/(?<id>eni-\w+)$/],
    importId: "{id}",
    needs: { subnet_id: SUBNET },
    wave: 2,
    dependent: true
  },
  {
    type: "aws_flow_log",
    arn: ["ec2", /^vpc-flow-log\/(?<id>fl-\w+)$/],
    importId: "{id}",
    needs: { vpc_id: VPC },
    wave: 2
  },
  {
    type: "aws_vpc_peering_connection",
    arn: ["ec2", /^vpc-peering-connection\/(?<id>pcx-\w+)$/],
    importId: "{id}",
    needs: { vpc_id: VPC, peer_vpc_id: VPC },
    wave: 3
  },
  {
    type: "aws_route_table",
    arn: ["ec2", /^route-table\/(?<id>rtb-\w+)$/],
    importId: "{id}",
    needs: { vpc_id: VPC },
    wave: 4
  },
  {
    type: "aws_network_acl",
    arn: ["ec2", /^network-acl\/(?<id>acl-\w+)$/],
    importId: "{id}",
    needs: { vpc_id: VPC },
    wave: 4
  },
  {
    type: "aws_vpc_security_group_ingress_rule",
    arn: ["ec2", /^security-group-rule\/(?<id>sgr-\w+)$/],
    importId: "{id}",
    needs: { security_group_id: GROUP, ip_protocol: "-1", cidr_ipv4: "10.0.0.0/8" },
    wave: 3
  },
  {
    type: "aws_vpc_security_group_egress_rule",
    arn: ["ec2", /^security-group-rule\/(?<id>sgr-\w+)$/],
    importId: "{id}",
    needs: { security_group_id: GROUP, ip_protocol: "-1", cidr_ipv4: "10.0.0.0/8" },
    wave: 3
  },
  {
    type: "aws_security_group",
    arn: ["ec2", /^security-group\/(?<id>sg-\w+)$/],
    importId: "{id}",
    wave: 4
  },
  {
    type: "aws_internet_gateway",
    arn: ["ec2", /^internet-gateway\/(?<id>igw-\w+)$/],
    importId: "{id}",
    wave: 5
  },
  {
    type: "aws_egress_only_internet_gateway",
    arn: ["ec2", /^egress-only-internet-gateway\/(?<id>eigw-\w+)$/],
    importId: "{id}",
    needs: { vpc_id: VPC },
    wave: 5
  },
  {
    type: "aws_subnet",
    arn: ["ec2", /^subnet\/(?<id>subnet-\w+)$/],
    importId: "{id}",
    needs: { vpc_id: VPC, cidr_block: "10.0.0.0/24" },
    wave: 5
  },
  {
    type: "aws_vpc",
    arn: ["ec2", /^vpc\/(?<id>vpc-\w+)$/],
    importId: "{id}",
    needs: { cidr_block: "10.0.0.0/16" },
    wave: 6
  },
  {
    type: "aws_vpc_dhcp_options",
    arn: ["ec2", /^dhcp-options\/(?<id>dopt-\w+)$/],
    importId: "{id}",
    needs: { domain_name: "example.com" },
    wave: 7
  }
];

// src/core/recovery/types/settings.ts
var SETTINGS = [
  {
    type: "aws_cloudwatch_log_group",
    arn: ["logs", /^log-group:(?<name>[^:*]+)(?::\*)?$/],
    importId: "{name}",
    wave: 3,
    namedBy: "name"
  },
  {
    // An ARN does not say whether the name of a parameter begins with `/`, unless it has more of them.
    type: "aws_ssm_parameter",
    arn: ["ssm", /^parameter\/(?<name>[^/]+)$/],
    importId: "{name}",
    needs: { name: NOTHING, type: "String", value: NOTHING },
    wave: 3,
    namedBy: "name"
  },
  {
    type: "aws_ssm_parameter",
    arn: ["ssm", /^parameter(?<name>\/.+)$/],
    importId: "{name}",
    needs: { name: NOTHING, type: "String", value: NOTHING },
    wave: 3,
    namedBy: "name"
  },
  {
    type: "aws_ssm_document",
    arn: ["ssm", /^document\/(?<name>[^/]+)$/],
    importId: "{name}",
    needs: { name: NOTHING, document_type: "Command", content: "{}" },
    wave: 3,
    namedBy: "name"
  },
  {
    type: "aws_secretsmanager_secret",
    arn: ["secretsmanager", /^secret:.+$/],
    importId: "{arn}",
    wave: 3
  },
  {
    type: "aws_kms_key",
    arn: ["kms", /^key\/(?<id>[^/]+)$/],
    importId: "{id}",
    wave: 7
  }
];

// src/core/recovery/types/storage.ts
var STORAGE = [
  {
    type: "aws_s3_bucket",
    arn: ["s3", /^(?<name>[^/:]+)$/],
    importId: "{name}",
    wave: 3,
    namedBy: "bucket"
  },
  {
    type: "aws_dynamodb_table",
    arn: ["dynamodb", /^table\/(?<name>[^/]+)$/],
    importId: "{name}",
    needs: { name: NOTHING },
    wave: 3,
    namedBy: "name"
  },
  {
    type: "aws_ecr_repository",
    arn: ["ecr", /^repository\/(?<name>.+)$/],
    importId: "{name}",
    needs: { name: NOTHING },
    wave: 3,
    namedBy: "name"
  },
  {
    type: "aws_efs_access_point",
    arn: ["elasticfilesystem", /^access-point\/(?<id>[^/]+)$/],
    importId: "{id}",
    needs: { file_system_id: "fs-12345678" },
    wave: 2
  },
  {
    type: "aws_efs_file_system",
    arn: ["elasticfilesystem", /^file-system\/(?<id>[^/]+)$/],
    importId: "{id}",
    wave: 3
  },
  {
    type: "aws_ebs_volume",
    arn: ["ec2", /^volume\/(?<id>vol-\w+)$/],
    importId: "{id}",
    needs: { availability_zone: "eu-west-1a", size: 1 },
    wave: 2,
    dependent: true
  },
  {
    type: "aws_ebs_snapshot",
    arn: ["ec2", /^snapshot\/(?<id>snap-\w+)$/],
    importId: "{id}",
    needs: { volume_id: "vol-12345678" },
    wave: 3,
    dependent: true
  },
  {
    type: "aws_ami",
    arn: ["ec2", /^image\/(?<id>ami-\w+)$/],
    importId: "{id}",
    needs: { name: NOTHING },
    wave: 2,
    dependent: true
  }
];

// src/core/recovery/table.ts
var ADOPTABLE = [
  ...COMPUTE,
  ...DATABASES,
  ...EDGE,
  ...IDENTITY,
  ...MESSAGES,
  ...NETWORK,
  ...SETTINGS,
  ...STORAGE
];

// src/core/recovery/adoption.ts
var describeAdoption = ({ row, id }) => `${row.type} ${id}`;
function computeAdoptions(text) {
  const arn = parseArn(text);
  if (arn === void 0) return [];
  return ADOPTABLE.flatMap((row) => {
    const [service, form] = row.arn;
    const found = service === arn.service ? form.exec(arn.resource) : null;
    return found === null ? [] : [{ row, id: fillIn(row.importId, arn, found.groups ?? {}) }];
  });
}
var SUFFIXES = { "aws-cn": "amazonaws.com.cn" };
function fillIn(template, arn, groups) {
  const { text, partition, region, account } = arn;
  const suffix = SUFFIXES[partition] ?? "amazonaws.com";
  const values = {
    arn: text,
    partition,
    region,
    account,
    suffix,
    ...groups
  };
  return template.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
}

// src/core/recovery/known-resources.ts
function indexStates(states) {
  const texts = /* @__PURE__ */ new Set();
  const ids = /* @__PURE__ */ new Set();
  for (const { address, attributes } of states.flatMap(({ resources }) => resources)) {
    collectTexts(attributes, texts);
    if (typeof attributes.id === "string") ids.add(`${computeType(address)} ${attributes.id}`);
  }
  return (arn) => {
    if (texts.has(arn) || texts.has(`${arn}:*`)) return true;
    if (computeAdoptions(arn).some(({ row, id }) => ids.has(`${row.type} ${id}`))) return true;
    const [, generated] = GENERATED_ID.exec(arn) ?? [];
    return generated !== void 0 && texts.has(generated);
  };
}
var GENERATED_ID = /^arn:[^:]+:ec2:[^:]*:[^:]*:[a-z-]+\/([a-z]+-[0-9a-f]{8,17})$/;
function collectTexts(value, texts) {
  if (typeof value === "string") texts.add(value);
  else if (Array.isArray(value)) for (const item of value) collectTexts(item, texts);
  else if (typeof value === "object" && value !== null) collectTexts(Object.values(value), texts);
}

// src/core/recovery/regions.ts
var GLOBAL = [
  ["cn-", "cn-north-1"],
  ["us-gov-", "us-gov-west-1"],
  ["", "us-east-1"]
];
function computeRegions({ home, recorded, states }) {
  const [, global = ""] = GLOBAL.find(([prefix]) => home.startsWith(prefix)) ?? [];
  return [.../* @__PURE__ */ new Set([home, ...recorded, ...states.flatMap(listStateRegions), global])];
}
function listStateRegions({ resources }) {
  const regions = resources.flatMap(({ attributes: { arn } }) => {
    const region = typeof arn === "string" ? parseArn(arn)?.region : void 0;
    return region ? [region] : [];
  });
  return [...new Set(regions)].sort();
}

// src/operations/find-lost.ts
async function findLost({ environment, tagged }, { states, regions = [] }) {
  const { found, unseen } = await tagged.find({
    environment: environment.name,
    repository: environment.repository,
    regions: computeRegions({ home: environment.region, recorded: regions, states })
  });
  const knows = indexStates(states);
  return { lost: found.filter(({ arn }) => !knows(arn)), unseen };
}
var readStates = ({ store, environment }, stacks) => Promise.all(stacks.map((stack) => store.readState(environment.name, stack)));

export {
  findMissingOutputs,
  findOutputs,
  findEnvOutputs,
  ADOPTABLE,
  describeAdoption,
  computeAdoptions,
  indexStates,
  listStateRegions,
  findLost,
  readStates
};
//# sourceMappingURL=chunk-QMDHPYCQ.js.map
