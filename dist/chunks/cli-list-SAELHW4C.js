import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  renderEnvironmentTable
} from "./chunk-ZS4E5B4F.js";
import {
  findRepository,
  tellRepository
} from "./chunk-7MU5MA2H.js";
import "./chunk-OL2DVFVN.js";
import {
  lazyCredentials,
  openStore
} from "./chunk-P5CRNXKZ.js";
import {
  computeEndpoint,
  computeRegion
} from "./chunk-H7XGF26Z.js";
import {
  loadConfig
} from "./chunk-H3PJRRHY.js";
import "./chunk-CAKPYAYC.js";
import "./chunk-6DIJWBIL.js";
import "./chunk-7YU4QAII.js";
import "./chunk-6TPL4O4A.js";
import {
  renderConfigProblems
} from "./chunk-2MDR3FX6.js";
import "./chunk-AA5YTL6G.js";
import "./chunk-JE4W27EX.js";
import "./chunk-FUIQ6R5T.js";
import "./chunk-QRBODBF7.js";
import "./chunk-JNDSCJY4.js";
import "./chunk-6G3WZH4L.js";
import "./chunk-VAY5BCSA.js";
import "./chunk-ED7ICNOH.js";
import "./chunk-MQK73BS3.js";
import "./chunk-PEUZ62HH.js";
import "./chunk-SRSNCCDE.js";
import "./chunk-P33FYQGL.js";
import "./chunk-COGVIM4J.js";
import "./chunk-XA3SNHR6.js";
import "./chunk-JMLZR5OH.js";
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
//# sourceMappingURL=cli-list-SAELHW4C.js.map
