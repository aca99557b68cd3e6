import type { Service } from '@aws-sdk/client-ecs';
import type { TargetHealthDescription } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { ServiceStatus, TargetStatus, Workloads } from '../../ports.js';
import { awaitAnswer, explainCall } from './await-answer.js';
import { isServiceError } from './aws-error.js';
import { type AwsConnection, computeClientSettings } from './connection.js';

const isGone = (error: unknown): boolean =>
  isServiceError(error) && /^(ClusterNotFound|TargetGroupNotFound)/.test(error.name);

/** Services of ECS and targets of load balancers. */
export function createWorkloads(connection: AwsConnection): Workloads {
  return {
    async fetchServices({ region, cluster, services, signal }) {
      const { DescribeServicesCommand, ECSClient } = await import('@aws-sdk/client-ecs');
      const client = new ECSClient(computeClientSettings({ ...connection, region }));
      try {
        const command = new DescribeServicesCommand({ cluster, services: [...services] });
        const answer = await awaitAnswer(client.send(command, { abortSignal: signal }), signal);
        return (answer.services ?? []).filter(({ status }) => status !== 'INACTIVE').map(toServiceStatus);
      } catch (error) {
        if (isGone(error)) return [];
        const attempt = `looking at ECS services of ${cluster} in ${region} failed`;
        throw explainCall({ attempt, grant: 'ecs:DescribeServices', error });
      } finally {
        client.destroy();
      }
    },

    async fetchTargets({ region, group, signal }) {
      const { DescribeTargetHealthCommand, ElasticLoadBalancingV2Client } = await import(
        '@aws-sdk/client-elastic-load-balancing-v2'
      );
      const client = new ElasticLoadBalancingV2Client(computeClientSettings({ ...connection, region }));
      try {
        const command = new DescribeTargetHealthCommand({ TargetGroupArn: group });
        const answer = await awaitAnswer(client.send(command, { abortSignal: signal }), signal);
        return (answer.TargetHealthDescriptions ?? []).map(toTargetStatus);
      } catch (error) {
        if (isGone(error)) return [];
        const attempt = `looking at the targets of ${group} failed`;
        throw explainCall({ attempt, grant: 'elasticloadbalancing:DescribeTargetHealth', error });
      } finally {
        client.destroy();
      }
    },
  };
}

function toServiceStatus(service: Service): ServiceStatus {
  const { serviceName = '', desiredCount = 0, runningCount = 0, pendingCount = 0 } = service;
  const rollout = service.deployments?.find(({ status }) => status === 'PRIMARY')?.rolloutState;
  return {
    name: serviceName,
    desired: desiredCount,
    running: runningCount,
    pending: pendingCount,
    deployments: service.deployments?.length ?? 0,
    ...(rollout === undefined ? {} : { rollout }),
    events: (service.events ?? []).flatMap(({ createdAt, message = '' }) =>
      createdAt === undefined ? [] : [{ at: createdAt.getTime(), message }],
    ),
  };
}

function toTargetStatus({ Target, TargetHealth }: TargetHealthDescription): TargetStatus {
  const { Id = '', Port } = Target ?? {};
  const { State = 'unknown', Reason, Description } = TargetHealth ?? {};
  return {
    target: Port === undefined ? Id : `${Id}:${Port}`,
    state: State,
    reason: [Reason, Description].filter((part) => part !== undefined && part !== '').join(': '),
  };
}
