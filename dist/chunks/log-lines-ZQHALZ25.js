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
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";
import "./chunk-SRQY6CG7.js";

// src/adapters/aws/log-lines.ts
function createLogLines(connection) {
  return { pages: (query) => readPages(connection, query) };
}
async function* readPages(connection, query) {
  const { CloudWatchLogsClient, FilterLogEventsCommand } = await import("./client-cloudwatch-logs-LYYFOO7R.js");
  const { region, group, from, to, newestFirst = false, pageSize, signal } = query;
  const client = new CloudWatchLogsClient(computeClientSettings({ ...connection, region }));
  let nextToken;
  try {
    do {
      const command = new FilterLogEventsCommand({
        logGroupName: group,
        startTime: from,
        endTime: to,
        limit: pageSize,
        nextToken,
        ...newestFirst ? { startFromHead: false } : {}
      });
      const page = await awaitAnswer(client.send(command, { abortSignal: signal }), signal);
      yield (page.events ?? []).map(toLine);
      nextToken = page.nextToken;
    } while (nextToken !== void 0);
  } catch (error) {
    if (isServiceError(error) && error.name === "ResourceNotFoundException") {
      if (query.mustExist !== true) return;
      throw new MayflyError(`there is no log group ${group} in ${region}`, {
        kind: "input",
        hint: "Check how its name is written under `groups`, and the region.",
        cause: error
      });
    }
    const attempt = `reading the log group ${group} in ${region} failed`;
    throw explainCall({ attempt, grant: "logs:FilterLogEvents", error });
  } finally {
    client.destroy();
  }
}
function toLine({ timestamp = 0, message = "", eventId, logStreamName = "" }) {
  return { at: timestamp, text: message, id: eventId ?? `${logStreamName} ${timestamp} ${message}` };
}
export {
  createLogLines
};
//# sourceMappingURL=log-lines-ZQHALZ25.js.map
