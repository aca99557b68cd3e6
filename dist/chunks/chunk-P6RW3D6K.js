import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  countResources,
  renderExisting
} from "./chunk-LBJLA6S7.js";
import {
  releaseOwnLock
} from "./chunk-AF47TZXG.js";
import {
  computeInterruptedRecord,
  computeWithoutRun
} from "./chunk-QWQSXEYX.js";
import {
  isSameRun
} from "./chunk-EN3RCEDW.js";

// src/operations/finish-killed-run.ts
var ATTEMPTS = 3;
async function finishKilledRun(killed) {
  const { store, environment } = killed;
  const record = (await store.readRecord(environment))?.record;
  if (record === void 0) return { own: true, reason: killed.reason };
  const copies = await listCopies(store, record);
  const counts = await Promise.all([record, ...copies].map((one) => settleStates(killed, one)));
  const reason = `${killed.reason}; ${renderExisting(counts.reduce((sum, count) => sum + count, 0))}`;
  for (const copy of copies.filter(
    ({ unfinished = [] }) => unfinished.some((run) => isSameRun(run, killed.run))
  )) {
    const verb = copy.status === "destroying" ? "destroy" : "deploy";
    await noteEnd({ ...killed, environment: copy.environment, verb }, reason);
  }
  return {
    own: await noteEnd(killed, reason),
    reason,
    ...isTold(record, killed.run) ? { told: true } : {},
    ...isSameRun(record.run, killed.run) && record.ended !== void 0 && record.untold === true ? { untold: record } : {},
    ...record.copies?.shown === void 0 ? {} : { stands: true }
  };
}
var isTold = ({ ended, untold, run }, killed) => isSameRun(run, killed) && ended !== void 0 && (ended.told === true || untold !== true);
async function listCopies(store, { environment, copies, pullNumber }) {
  if (copies === void 0 || pullNumber === void 0) return [];
  const records = (await store.listRecords({ pullNumber })).map(({ record }) => record);
  return records.filter(({ copyOf, status }) => copyOf === environment && status !== "destroyed");
}
async function settleStates(killed, record) {
  const { store, ended } = killed;
  const { environment } = record;
  const stacks = await store.listStacks(environment);
  if (ended) {
    const { unfinished = [] } = record;
    for (const stack of stacks) await releaseOwnLock({ ...killed, environment, stack, unfinished });
  }
  return countResources({ store, environment, stacks });
}
async function noteEnd(killed, reason) {
  const { store, clock, environment, run, verb, orderly } = killed;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const found = await store.readRecord(environment);
    if (found === void 0) return true;
    const own = isSameRun(found.record.run, run);
    if (own && found.record.ended !== void 0) return true;
    const at = new Date(clock.now()).toISOString();
    const next = own ? computeInterruptedRecord(found.record, { verb, reason, at, orderly }) : leave(found.record, killed);
    if (await store.writeRecord(next, found.version) !== void 0) return own;
  }
  return false;
}
var leave = (record, { run, orderly }) => orderly ? computeWithoutRun(record, run) : record;

export {
  finishKilledRun
};
//# sourceMappingURL=chunk-P6RW3D6K.js.map
