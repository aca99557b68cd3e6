import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  awaitAnswer,
  explainCall
} from "./chunk-Y6YKXESB.js";
import {
  isServiceError
} from "./chunk-6JVPIN6Z.js";
import {
  computeClientSettings
} from "./chunk-WK6NTXRE.js";
import "./chunk-SJXQFWZL.js";
import "./chunk-SRQY6CG7.js";

// src/adapters/aws/workloads.ts
var isGone = (error) => isServiceError(error) && /^(ClusterNotFound|TargetGroupNotFound)/.test(error.name);
function createWorkloads(connection) {
  return {
    async fetchServices({ region, cluster, services, signal }) {
      const { DescribeServicesCommand, ECSClient } = await import("./client-ecs-47LDLLRW.js");
      const client = new ECSClient(computeClientSettings({ ...connection, region }));
      try {
        const command = new DescribeServicesCommand({ cluster, services: [...services] });
        const answer = await awaitAnswer(client.send(command, { abortSignal: signal }), signal);
        return (answer.services ?? []).filter(({ status }) => status !== "INACTIVE").map(toServiceStatus);
      } catch (error) {
        if (isGone(error)) return [];
        const attempt = `looking at ECS services of ${cluster} in ${region} failed`;
        throw explainCall({ attempt, grant: "ecs:DescribeServices", error });
      } finally {
        client.destroy();
      }
    },
    async fetchTargets({ region, group, signal }) {
      const { DescribeTargetHealthCommand, ElasticLoadBalancingV2Client } = await import("./client-elastic-load-balancing-v2-ICEGZXIC.js");
      const client = new ElasticLoadBalancingV2Client(computeClientSettings({ ...connection, region }));
      try {
        const command = new DescribeTargetHealthCommand({ TargetGroupArn: group });
        const answer = await awaitAnswer(client.send(command, { abortSignal: signal }), signal);
        return (answer.TargetHealthDescriptions ?? []).map(toTargetStatus);
      } catch (error) {
        if (isGone(error)) return [];
        const attempt = `looking at the targets of ${group} failed`;
        throw explainCall({ attempt, grant: "elasticloadbalancing:DescribeTargetHealth", error });
      } finally {
        client.destroy();
      }
    }
  };
}
function toServiceStatus(service) {
  const { serviceName = "", desiredCount = 0, runningCount = 0, pendingCount = 0 } = service;
  const rollout = service.deployments?.find(({ status }) => status === "PRIMARY")?.rolloutState;
  return {
    name: serviceName,
    desired: desiredCount,
    running: runningCount,
    pending: pendingCount,
    deployments: service.deployments?.length ?? 0,
    ...rollout === void 0 ? {} : { rollout },
    events: (service.events ?? []).flatMap(
      ({ createdAt, message = "" }) => createdAt === void 0 ? [] : [{ at: createdAt.getTime(), message }]
    )
  };
}
function toTargetStatus({ Target, TargetHealth }) {
  const { Id = "", Port } = Target ?? {};
  const { State = "unknown", Reason, Description } = TargetHealth ?? {};
  return {
    target: Port === void 0 ? Id : `${Id}:${Port}`,
    state: State,
    reason: [Reason, Description].filter((part) => part !== void 0 && part !== "").join(": ")
  };
}
export {
  createWorkloads
};
//# sourceMappingURL=workloads-55YZYPED.js.map
