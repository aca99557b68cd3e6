import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  lazyCredentials,
  openStore
} from "./chunk-WPD7GO4G.js";

// src/wiring/host.ts
import { hostname, userInfo } from "node:os";
function computeHost(env) {
  return `${findUser(env)}@${hostname()}`;
}
function findUser(env) {
  try {
    return userInfo().username;
  } catch {
    return env.USER ?? "";
  }
}

// src/wiring/open-aws.ts
async function openAws(request) {
  const { region, endpoint, readsOnly = false, config } = request;
  const findCredentials = lazyCredentials(request, () => region);
  const local = readsOnly && config.state.kind === "local";
  const credentials = local ? void 0 : await findCredentials();
  const { createTaggedResources } = await import("./tagged-resources-XA57Q3AM.js");
  const tagged = createTaggedResources({ region, endpoint, credentials: findCredentials });
  const opened = await openStore({ ...request, findRegion: () => region, findCredentials });
  return { credentials, findCredentials, tagged, ...opened };
}

export {
  computeHost,
  openAws
};
//# sourceMappingURL=chunk-OLHT4P3T.js.map
