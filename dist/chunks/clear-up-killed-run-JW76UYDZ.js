import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  finishKilledRun
} from "./chunk-EKYVJIGC.js";
import "./chunk-ZUWXCATL.js";
import "./chunk-X5AFBV3A.js";
import "./chunk-VIYW7HSH.js";
import {
  openIdentityTokens
} from "./chunk-4PO2NUYG.js";
import {
  actionLog
} from "./chunk-5XIKJVEH.js";
import {
  openAws
} from "./chunk-7HJ3CFIX.js";
import "./chunk-P5CRNXKZ.js";
import {
  UNSAVED_STATE
} from "./chunk-MCJEG6I3.js";
import "./chunk-BD3GFNN4.js";
import {
  computeEndpoint,
  resolveWorkingDirectory
} from "./chunk-H7XGF26Z.js";
import "./chunk-6IKFRTNM.js";
import "./chunk-KDJBFGGX.js";
import {
  systemClock
} from "./chunk-MSY7QYJ5.js";
import "./chunk-4UMBRAUA.js";
import "./chunk-7YU4QAII.js";
import "./chunk-FN63DKOK.js";
import "./chunk-JE4W27EX.js";
import "./chunk-SRSNCCDE.js";
import {
  createTempFolders
} from "./chunk-XP4L2CDN.js";
import "./chunk-MTTDMRTV.js";
import {
  MayflyError
} from "./chunk-BTZU7OHR.js";
import "./chunk-SRQY6CG7.js";

// src/wiring/clear-up-killed-run.ts
import { access } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
var LIMIT_MS = 6e4;
async function clearUpKilledRun(request) {
  const controller = new AbortController();
  const limit = wait(LIMIT_MS, void 0, { signal: controller.signal }).then(() => {
    throw new MayflyError(`it did not end within ${LIMIT_MS / 1e3} s`, { kind: "outside" });
  });
  limit.catch(() => {
  });
  try {
    return await Promise.race([clearUp(request), limit]);
  } finally {
    controller.abort();
  }
}
async function clearUp(request) {
  const { env, inputs, run, end, place, verb, reason } = request;
  const aws = await openAws({
    env,
    log: actionLog,
    region: place.region,
    endpoint: computeEndpoint(inputs.awsEndpointUrl, env),
    roleToAssume: inputs.roleToAssume,
    fetchIdentityToken: openIdentityTokens(env),
    scope: run.repository,
    workingDirectory: resolveWorkingDirectory(run.workspace, inputs.workingDirectory),
    config: { state: place.state }
  });
  try {
    const saved = await saveUnsaved(request, aws.findCredentials);
    return await finishKilledRun({
      store: aws.store,
      clock: systemClock,
      log: actionLog,
      environment: place.environment,
      run: run.run,
      verb,
      reason: saved ? `${reason}; what Terraform could not save is saved now` : reason,
      ended: end.running.length === 0,
      orderly: end.orderly || saved
    });
  } finally {
    aws.close();
  }
}
async function saveUnsaved({ env, inputs, run, phase, place }, findCredentials) {
  const directories = await findUnsaved(phase);
  if (directories.length === 0) return false;
  const folders = await createTempFolders(run.tempDirectory);
  try {
    const { openTerraform } = await import("./open-terraform-OVXLCVHX.js");
    const terraform = await openTerraform({
      env,
      log: actionLog,
      region: place.region,
      endpoint: computeEndpoint(inputs.awsEndpointUrl, env),
      terraformVersion: inputs.terraformVersion,
      tempDirectory: run.tempDirectory,
      toolCache: run.toolCache,
      credentials: await findCredentials(),
      folder: await folders.make("terraform")
    });
    const { signal } = new AbortController();
    const results = await Promise.all(
      directories.map((directory) => terraform.saveUnsaved({ directory, signal }))
    );
    for (const { summary, detail } of results.flat()) actionLog.info(`${summary}. ${detail}`);
    return results.flat().every(({ severity }) => severity !== "error");
  } finally {
    await folders.remove();
  }
}
async function findUnsaved({ programs }) {
  const directories = [...new Set(programs.map(({ directory }) => directory))];
  const found = await Promise.all(directories.map((directory) => isThere(join(directory, UNSAVED_STATE))));
  return directories.filter((_, index) => found[index]);
}
var isThere = (path) => access(path).then(
  () => true,
  () => false
);
export {
  clearUpKilledRun
};
//# sourceMappingURL=clear-up-killed-run-JW76UYDZ.js.map
