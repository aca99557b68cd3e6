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
  explainAwsError,
  isServiceError
} from "./chunk-6JVPIN6Z.js";
import {
  computeClientSettings
} from "./chunk-WK6NTXRE.js";
import "./chunk-SJXQFWZL.js";
import "./chunk-SRQY6CG7.js";

// src/adapters/aws/log-groups.ts
function createLogGroups(connection) {
  return {
    async find({ region, prefix, signal = new AbortController().signal }) {
      const { CloudWatchLogsClient, paginateDescribeLogGroups } = await import("./client-cloudwatch-logs-LYYFOO7R.js");
      const client = new CloudWatchLogsClient(computeClientSettings({ ...connection, region }));
      const names = [];
      try {
        const pages = paginateDescribeLogGroups(
          { client },
          { logGroupNamePrefix: prefix },
          { abortSignal: signal }
        );
        for (; ; ) {
          const { done, value } = await awaitAnswer(pages.next(), signal);
          if (done === true) return names;
          for (const { logGroupName } of value.logGroups ?? []) if (logGroupName) names.push(logGroupName);
        }
      } catch (error) {
        const attempt = `looking for log groups ${prefix}* in ${region} failed`;
        throw explainCall({ attempt, grant: "logs:DescribeLogGroups", error });
      } finally {
        client.destroy();
      }
    },
    async remove({ region, name }) {
      const { CloudWatchLogsClient, DeleteLogGroupCommand } = await import("./client-cloudwatch-logs-LYYFOO7R.js");
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
//# sourceMappingURL=log-groups-A2KDA7IN.js.map
