import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  computeClientSettings
} from "./chunk-MV5YFKUU.js";
import {
  explainAwsError,
  isServiceError
} from "./chunk-2DCTGA5N.js";
import "./chunk-BTZU7OHR.js";
import "./chunk-SRQY6CG7.js";

// src/adapters/aws/log-groups.ts
function createLogGroups(connection) {
  return {
    async find({ region, prefix }) {
      const { CloudWatchLogsClient, paginateDescribeLogGroups } = await import("./client-cloudwatch-logs-5MXWIEMQ.js");
      const client = new CloudWatchLogsClient(computeClientSettings({ ...connection, region }));
      const names = [];
      try {
        for await (const page of paginateDescribeLogGroups({ client }, { logGroupNamePrefix: prefix })) {
          for (const { logGroupName } of page.logGroups ?? []) if (logGroupName) names.push(logGroupName);
        }
        return names;
      } catch (error) {
        throw explainAwsError(`looking for log groups ${prefix}* in ${region} failed`, error);
      } finally {
        client.destroy();
      }
    },
    async remove({ region, name }) {
      const { CloudWatchLogsClient, DeleteLogGroupCommand } = await import("./client-cloudwatch-logs-5MXWIEMQ.js");
      const client = new CloudWatchLogsClient(computeClientSettings({ ...connection, region }));
      try {
        await client.send(new DeleteLogGroupCommand({ logGroupName: name }));
      } catch (error) {
        if (isServiceError(error) && error.name === "ResourceNotFoundException") return;
        throw explainAwsError(`removing the log group ${name} in ${region} failed`, error);
      } finally {
        client.destroy();
      }
    }
  };
}
export {
  createLogGroups
};
//# sourceMappingURL=log-groups-FDN7YS55.js.map
