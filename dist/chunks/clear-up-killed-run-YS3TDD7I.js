import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  countResources,
  renderExisting
} from "./chunk-ZUWXCATL.js";
import {
  describeLock,
  listHolders
} from "./chunk-VIYW7HSH.js";
import {
  openIdentityTokens
} from "./chunk-GIXZYAPG.js";
import {
  actionLog
} from "./chunk-3AICFH6K.js";
import {
  computeHost,
  openAws
} from "./chunk-OLHT4P3T.js";
import {
  computeEndpoint,
  resolveWorkingDirectory
} from "./chunk-WPD7GO4G.js";
import {
  UNSAVED_STATE
} from "./chunk-MCJEG6I3.js";
import {
  computeInterruptedRecord,
  computeWithoutRun
} from "./chunk-DBCMNI53.js";
import "./chunk-RMUBI77R.js";
import {
  systemClock
} from "./chunk-MSY7QYJ5.js";
import "./chunk-4UMBRAUA.js";
import "./chunk-7YU4QAII.js";
import "./chunk-ILHVIN5E.js";
import "./chunk-R63JBSTR.js";
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

// src/operations/finish-killed-run.ts
var ATTEMPTS = 3;
async function finishKilledRun(killed) {
  const { store, environment } = killed;
  const record = (await store.readRecord(environment))?.record;
  if (record === void 0) return { own: true, reason: killed.reason };
  const stacks = await store.listStacks(environment);
  if (killed.ended) await releaseLocks(killed, { stacks, record });
  const count = await countResources({ store, environment, stacks });
  const reason = `${killed.reason}; ${renderExisting(count)}`;
  return { own: await noteEnd(killed, reason), reason };
}
async function releaseLocks({ store, log, environment, run }, { stacks, record }) {
  const { unfinished = [] } = record;
  for (const stack of stacks) {
    const lock = await store.readLock(environment, stack);
    if (lock === void 0) continue;
    const holders = listHolders({ lock, unfinished });
    const own = holders.length > 0 && holders.every((holder) => isSame(holder, run));
    if (own && await store.removeLock(environment, stack, lock.id))
      log.info(`${stack}: removed the state lock that this run left`);
    else
      log.info(`${stack}: the state is locked: ${describeLock(lock)}; it may not be this run's, and stays`);
  }
}
async function noteEnd(killed, reason) {
  const { store, clock, environment, run, verb, orderly } = killed;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const found = await store.readRecord(environment);
    if (found === void 0) return true;
    const own = isSame(found.record.run, run);
    if (own && found.record.ended !== void 0) return true;
    const at = new Date(clock.now()).toISOString();
    const next = own ? computeInterruptedRecord(found.record, { verb, reason, at, orderly }) : leave(found.record, killed);
    if (await store.writeRecord(next, found.version) !== void 0) return own;
  }
  return false;
}
var leave = (record, { run, orderly }) => orderly ? computeWithoutRun(record, run) : record;
var isSame = (other, run) => other?.id === run.id && other.attempt === run.attempt;

// src/wiring/clear-up-killed-run.ts
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
      host: computeHost(env),
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
    const { openTerraform } = await import("./open-terraform-4RXI4HDI.js");
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
//# sourceMappingURL=clear-up-killed-run-YS3TDD7I.js.map
