import type { AdoptableType } from '../adoptable-type.js';
import { NO_ARN, NOTHING } from './placeholders.js';

export const COMPUTE: readonly AdoptableType[] = [
  {
    type: 'aws_lambda_function',
    arn: ['lambda', /^function:(?<name>[^:]+)$/],
    importId: '{name}',
    needs: {
      function_name: NOTHING,
      role: NO_ARN,
      filename: 'nothing.zip',
      handler: 'a.b',
      runtime: 'nodejs22.x',
    },
    wave: 0,
    namedBy: 'function_name',
  },
  {
    type: 'aws_lambda_event_source_mapping',
    arn: ['lambda', /^event-source-mapping:(?<id>[^:]+)$/],
    importId: '{id}',
    needs: { function_name: NOTHING, event_source_arn: NO_ARN },
    wave: 0,
  },
  {
    type: 'aws_instance',
    arn: ['ec2', /^instance\/(?<id>i-\w+)$/],
    importId: '{id}',
    needs: { ami: 'ami-12345678', instance_type: 't3.nano' },
    wave: 0,
    dependent: true,
  },
  {
    type: 'aws_launch_template',
    arn: ['ec2', /^launch-template\/(?<id>lt-\w+)$/],
    importId: '{id}',
    wave: 2,
  },
  {
    type: 'aws_ecs_service',
    arn: ['ecs', /^service\/(?<cluster>[^/]+)\/(?<name>[^/]+)$/],
    importId: '{cluster}/{name}',
    needs: { name: NOTHING },
    wave: 0,
  },
  {
    type: 'aws_ecs_cluster',
    arn: ['ecs', /^cluster\/(?<name>[^/]+)$/],
    importId: '{name}',
    needs: { name: NOTHING },
    wave: 1,
    namedBy: 'name',
  },
  {
    type: 'aws_ecs_task_definition',
    arn: ['ecs', /^task-definition\/[^/:]+:\d+$/],
    importId: '{arn}',
    needs: { family: NOTHING, container_definitions: '[]' },
    wave: 1,
  },
  {
    type: 'aws_codebuild_project',
    arn: ['codebuild', /^project\/(?<name>[^/]+)$/],
    importId: '{name}',
    needs: {
      name: NOTHING,
      service_role: NO_ARN,
      artifacts: [{ type: 'NO_ARTIFACTS' }],
      environment: [{ compute_type: 'BUILD_GENERAL1_SMALL', image: NOTHING, type: 'LINUX_CONTAINER' }],
      source: [{ type: 'NO_SOURCE', buildspec: '{}' }],
    },
    wave: 0,
    namedBy: 'name',
  },
];
