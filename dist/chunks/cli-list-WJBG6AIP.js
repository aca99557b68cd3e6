import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  renderEnvironmentTable
} from "./chunk-LU7RDGDX.js";
import {
  renderConfigProblems
} from "./chunk-2MDR3FX6.js";
import {
  findRepository,
  tellRepository
} from "./chunk-6WYPPBT3.js";
import "./chunk-OL2DVFVN.js";
import {
  openStore
} from "./chunk-DXYEQFVW.js";
import {
  lazyCredentials
} from "./chunk-DYN4PROL.js";
import {
  computeEndpoint,
  computeRegion
} from "./chunk-U3BZSQ65.js";
import {
  loadConfig
} from "./chunk-5IAZQBIX.js";
import "./chunk-OFLW2KWC.js";
import "./chunk-XYDSW2SC.js";
import "./chunk-PRQUK3R6.js";
import "./chunk-NYGPBBVH.js";
import "./chunk-CUPV5VU5.js";
import "./chunk-MC4ZEUCN.js";
import "./chunk-4BI6KGM4.js";
import "./chunk-VAY5BCSA.js";
import "./chunk-FUIQ6R5T.js";
import "./chunk-63QZWWOZ.js";
import "./chunk-IIKC7JEB.js";
import "./chunk-COGVIM4J.js";
import "./chunk-V3D4Y37X.js";
import "./chunk-MQK73BS3.js";
import "./chunk-A3RAN37X.js";
import "./chunk-2XDSBRPD.js";
import "./chunk-R4TVVB56.js";
import "./chunk-GDQIQIQU.js";
import "./chunk-XM5L4NO7.js";
import "./chunk-PEUZ62HH.js";
import "./chunk-SRSNCCDE.js";
import "./chunk-XA3SNHR6.js";
import "./chunk-P33FYQGL.js";
import "./chunk-JMLZR5OH.js";
import "./chunk-ELDBRVKG.js";
import "./chunk-H4C27XYF.js";
import "./chunk-Z4Z2PRXF.js";
import "./chunk-KIH4CXOA.js";
import "./chunk-SJXQFWZL.js";
import "./chunk-WAZVNHB4.js";
import "./chunk-VF52FELW.js";
import "./chunk-24PSOY5K.js";
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
//# sourceMappingURL=cli-list-WJBG6AIP.js.map
