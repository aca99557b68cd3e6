import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  lazyCredentials,
  openStore
} from "./chunk-P5CRNXKZ.js";

// src/wiring/open-aws.ts
async function openAws(request) {
  const { region, endpoint, readsOnly = false, config } = request;
  const findCredentials = lazyCredentials(request, () => region);
  const local = readsOnly && config.state.kind === "local";
  const credentials = local ? void 0 : await findCredentials();
  const { createTaggedResources } = await import("./tagged-resources-H5SS6VTR.js");
  const connection = { region, endpoint, credentials: findCredentials };
  const { createLogGroups } = await import("./log-groups-FDN7YS55.js");
  const tagged = createTaggedResources(connection);
  const logGroups = createLogGroups(connection);
  const opened = await openStore({ ...request, findRegion: () => region, findCredentials });
  return { credentials, findCredentials, tagged, logGroups, ...opened };
}

export {
  openAws
};
//# sourceMappingURL=chunk-7HJ3CFIX.js.map
