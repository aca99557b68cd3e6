import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  finishKilledRun
} from "./chunk-P6RW3D6K.js";
import "./chunk-LBJLA6S7.js";
import "./chunk-AF47TZXG.js";
import "./chunk-VIYW7HSH.js";
import {
  openIdentityTokens
} from "./chunk-7WXUHTF6.js";
import {
  actionLog
} from "./chunk-QRDVT2FR.js";
import {
  openAws
} from "./chunk-AG43CA4J.js";
import "./chunk-DXYEQFVW.js";
import "./chunk-DYN4PROL.js";
import {
  computeEndpoint,
  resolveWorkingDirectory
} from "./chunk-U3BZSQ65.js";
import {
  UNSAVED_STATE
} from "./chunk-MCJEG6I3.js";
import "./chunk-QWQSXEYX.js";
import "./chunk-EN3RCEDW.js";
import {
  createTempFolders
} from "./chunk-T3GBVWES.js";
import "./chunk-SGH6SVPY.js";
import "./chunk-PRQUK3R6.js";
import "./chunk-VRC3NT7R.js";
import "./chunk-KDJBFGGX.js";
import {
  systemClock
} from "./chunk-MSY7QYJ5.js";
import "./chunk-4UMBRAUA.js";
import "./chunk-GDQIQIQU.js";
import "./chunk-SRSNCCDE.js";
import "./chunk-H4C27XYF.js";
import "./chunk-Z4Z2PRXF.js";
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";
import "./chunk-MQXMLUP3.js";
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
    const { openTerraform } = await import("./open-terraform-SAQCKHZ4.js");
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
//# sourceMappingURL=clear-up-killed-run-JAY3TNXL.js.map
