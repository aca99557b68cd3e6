import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  renderEnvironmentTable
} from "./chunk-IOKDZYWS.js";
import {
  findRepository,
  tellRepository
} from "./chunk-7LBG3YHJ.js";
import {
  computeEndpoint,
  computeRegion,
  lazyCredentials,
  openStore
} from "./chunk-WPD7GO4G.js";
import {
  loadConfig
} from "./chunk-OD2A2EXA.js";
import "./chunk-4LZQZSRP.js";
import "./chunk-6TPL4O4A.js";
import "./chunk-7YU4QAII.js";
import {
  renderConfigProblems
} from "./chunk-2MDR3FX6.js";
import "./chunk-RPCM37KE.js";
import "./chunk-FUIQ6R5T.js";
import "./chunk-QRBODBF7.js";
import "./chunk-J2CYEJ7M.js";
import "./chunk-YUX6NTBY.js";
import "./chunk-LMFDXNUV.js";
import "./chunk-R63JBSTR.js";
import "./chunk-SRSNCCDE.js";
import "./chunk-IVJUWPQS.js";
import "./chunk-MQK73BS3.js";
import "./chunk-PEUZ62HH.js";
import "./chunk-COGVIM4J.js";
import "./chunk-XA3SNHR6.js";
import "./chunk-OSVD3WA2.js";
import "./chunk-BTZU7OHR.js";
import "./chunk-SRQY6CG7.js";

// src/wiring/cli-list.ts
async function listEnvironments(command) {
  const { args, env, log, workingDirectory } = command;
  const loaded = await loadConfig({ workingDirectory, root: workingDirectory, config: args.config });
  if (!loaded.ok && !loaded.missing) {
    log.warn(`The configuration is not used as a whole:
${renderConfigProblems(loaded.problems)}`);
  }
  const config = loaded.ok ? loaded.config : loaded.salvaged;
  const repository = await findRepository(workingDirectory, env);
  tellRepository(repository, log);
  const endpoint = computeEndpoint(args.awsEndpointUrl, env);
  const findRegion = () => computeRegion(config.region, env);
  const request = { env, endpoint, log, roleToAssume: args.roleToAssume, fetchIdentityToken: void 0 };
  const { store, close } = await openStore({
    config,
    endpoint,
    log,
    scope: repository.scope,
    workingDirectory,
    findRegion,
    findCredentials: lazyCredentials(request, findRegion)
  });
  try {
    const absent = await store.prepare({ create: false }) === "absent";
    const records = absent ? [] : (await store.listRecords()).map(({ record }) => record);
    const json = args.format === "json";
    return {
      stdout: json ? `${JSON.stringify(records, null, 2)}
` : renderEnvironmentTable(records),
      outcome: "good"
    };
  } finally {
    close();
  }
}
export {
  listEnvironments
};
//# sourceMappingURL=cli-list-D3VN7YBH.js.map
