import type { Attributes } from '../terraform/plan.js';
import { computeType } from '../terraform/plan-address.js';
import type { State, StateResource } from '../terraform/state.js';
import { parseArn } from './arn.js';

/** Where a resource is, by its own ARN. */
export interface LogGroup {
  readonly region: string;
  /** Its name, or the beginning of the names of several. */
  readonly prefix: string;
  /** Whether `prefix` is the whole name. */
  readonly exact: boolean;
}

type Make = (attributes: Attributes) => readonly Omit<LogGroup, 'region'>[];

const named = (prefix: string): Omit<LogGroup, 'region'> => ({ prefix, exact: true });
const below = (prefix: string): Omit<LogGroup, 'region'> => ({ prefix, exact: false });
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** One group by the value of an argument; none where the argument has no value. */
const by =
  (argument: string, ...make: readonly ((value: string) => Omit<LogGroup, 'region'>)[]): Make =>
  (attributes) => {
    const value = text(attributes[argument]);
    return value === undefined ? [] : make.map((one) => one(value));
  };

/**
 * Log groups that AWS makes for a resource, without any tag, and that outlive it: type to the groups by what the state
 * knew. Sources: https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs.html,
 * https://docs.aws.amazon.com/codebuild/latest/userguide/change-project.html,
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html,
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Procedural.UploadtoCloudWatch.html,
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Container-Insights-view-metrics.html,
 * https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html,
 * https://docs.aws.amazon.com/appsync/latest/devguide/monitoring.html
 */
export const LOG_GROUPS: Readonly<Record<string, Make>> = {
  aws_lambda_function: by('function_name', (name) => named(`/aws/lambda/${name}`)),
  aws_codebuild_project: by('name', (name) => named(`/aws/codebuild/${name}`)),
  aws_api_gateway_rest_api: by('id', (id) => below(`API-Gateway-Execution-Logs_${id}/`)),
  aws_appsync_graphql_api: by('id', (id) => named(`/aws/appsync/apis/${id}`)),
  aws_db_instance: by('identifier', (name) => below(`/aws/rds/instance/${name}/`)),
  aws_rds_cluster: by('cluster_identifier', (name) => below(`/aws/rds/cluster/${name}/`)),
  aws_ecs_cluster: by('name', (name) => below(`/aws/ecs/containerinsights/${name}/`)),
  aws_eks_cluster: by(
    'name',
    (name) => named(`/aws/eks/${name}/cluster`),
    (name) => below(`/aws/containerinsights/${name}/`),
  ),
};

/** The log groups that AWS may have made for what states held. */
export function listLogGroups(states: readonly State[], home: string): readonly LogGroup[] {
  return states.flatMap(({ resources }) => resources.flatMap((resource) => groupsOf(resource, home)));
}

function groupsOf({ address, attributes }: StateResource, home: string): LogGroup[] {
  const arn = text(attributes.arn);
  const region = (arn && parseArn(arn)?.region) || home;
  return (LOG_GROUPS[computeType(address)]?.(attributes) ?? []).map((group) => ({ ...group, region }));
}

/** Whether the name of a group that exists is one of those that were looked for. */
export const isMadeFor = (name: string, { prefix, exact }: LogGroup): boolean =>
  exact ? name === prefix : name.startsWith(prefix);
