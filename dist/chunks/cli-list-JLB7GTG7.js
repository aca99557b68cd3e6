import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  renderEnvironmentTable
} from "./chunk-CDMA554R.js";
import {
  findRepository
} from "./chunk-ETISIMTB.js";
import {
  computeEndpoint,
  computeRegion,
  openAws
} from "./chunk-RIR25RHP.js";
import {
  loadConfig
} from "./chunk-RZW3XQPK.js";
import "./chunk-TE3JEJ4I.js";
import {
  renderConfigProblems
} from "./chunk-NQCFXA5Z.js";
import "./chunk-J44RB56V.js";
import "./chunk-QRBODBF7.js";
import "./chunk-MO2QD6TV.js";
import "./chunk-BEKCYC7R.js";
import "./chunk-IVJUWPQS.js";
import "./chunk-SRSNCCDE.js";
import "./chunk-MQK73BS3.js";
import "./chunk-2IQXTVV2.js";
import "./chunk-XA3SNHR6.js";
import "./chunk-OSVD3WA2.js";
import {
  MayflyError
} from "./chunk-BTZU7OHR.js";
import "./chunk-SRQY6CG7.js";

// src/wiring/cli-list.ts
import { join } from "node:path";
async function listEnvironments(command) {
  const { args, env, log, workingDirectory } = command;
  const loaded = await loadConfig({ workingDirectory, root: workingDirectory, config: args.config });
  if (!loaded.ok && !loaded.missing)
    throw new MayflyError(renderConfigProblems(loaded.problems), { kind: "input" });
  const config = loaded.ok ? loaded.config : loaded.salvaged;
  const { scope } = await findRepository(workingDirectory, env);
  const aws = await openAws({
    config,
    region: computeRegion(config.region, env),
    env,
    log,
    endpoint: computeEndpoint(args.awsEndpointUrl, env),
    roleToAssume: args.roleToAssume,
    fetchIdentityToken: void 0,
    terraformVersion: "",
    scope,
    workingDirectory,
    tempDirectory: command.systemTemp,
    toolCache: join(command.homeDirectory, ".cache", "mayfly")
  });
  try {
    const absent = await aws.store.prepare({ create: false }) === "absent";
    const records = absent ? [] : (await aws.store.listRecords()).map(({ record }) => record);
    const json = args.format === "json";
    return {
      stdout: json ? `${JSON.stringify(records, null, 2)}
` : renderEnvironmentTable(records),
      outcome: "good"
    };
  } finally {
    aws.close();
  }
}
export {
  listEnvironments
};
//# sourceMappingURL=cli-list-JLB7GTG7.js.map
