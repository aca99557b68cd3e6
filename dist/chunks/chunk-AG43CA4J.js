import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  openStore
} from "./chunk-DXYEQFVW.js";
import {
  lazyCredentials
} from "./chunk-DYN4PROL.js";

// src/wiring/open-aws.ts
async function openAws(request) {
  const { region, endpoint, readsOnly = false, config } = request;
  const findCredentials = lazyCredentials(request, () => region);
  const local = readsOnly && config.state.kind === "local";
  const credentials = local ? void 0 : await findCredentials();
  const { createTaggedResources } = await import("./tagged-resources-R3BAETZA.js");
  const connection = { region, endpoint, credentials: findCredentials };
  const { createLogGroups } = await import("./log-groups-A2KDA7IN.js");
  const { createLogLines } = await import("./log-lines-ZQHALZ25.js");
  const { createWorkloads } = await import("./workloads-55YZYPED.js");
  const tagged = createTaggedResources(connection);
  const logGroups = createLogGroups(connection);
  const logLines = createLogLines(connection);
  const workloads = createWorkloads(connection);
  const opened = await openStore({ ...request, findRegion: () => region, findCredentials });
  return { credentials, findCredentials, tagged, logGroups, logLines, workloads, ...opened };
}

export {
  openAws
};
//# sourceMappingURL=chunk-AG43CA4J.js.map
