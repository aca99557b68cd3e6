import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  startDeadline
} from "./chunk-6OR47CP4.js";
import {
  findCallRegion
} from "./chunk-VY4TONHE.js";
import {
  awaitAnswer
} from "./chunk-Y6YKXESB.js";
import {
  explainAwsError
} from "./chunk-6JVPIN6Z.js";
import "./chunk-FIXMPWVU.js";
import {
  describeError
} from "./chunk-SJXQFWZL.js";
import "./chunk-SRQY6CG7.js";

// src/adapters/aws/services.ts
var TRIPS = {
  invoke: () => import("./service-invoke-QOKWWVXY.js").then(({ openInvocation }) => openInvocation),
  queue: () => import("./service-queue-QO7TDWUT.js").then(({ openQueueTrip }) => openQueueTrip),
  bucket: () => import("./service-bucket-6LLPNPES.js").then(({ openBucketTrip }) => openBucketTrip),
  table: () => import("./service-table-VMRXDUJO.js").then(({ openTableTrip }) => openTableTrip),
  database: () => import("./service-database-24SHSAAR.js").then(({ openStatement }) => openStatement)
};
var CLEAN_UP_MS = 5e3;
function createServices(connection) {
  return {
    async attempt(call, { timeoutMs, signal }) {
      const region = findCallRegion(call) ?? connection.region;
      const startedAt = performance.now();
      const deadline = startDeadline(timeoutMs, signal);
      const keyless = await explainNoKeys(connection, deadline.signal);
      if (keyless !== void 0) {
        deadline.close();
        return { ...keyless, ms: performance.now() - startedAt };
      }
      const open = await TRIPS[call.service]();
      const trip = await open({
        call,
        connection: { ...connection, region },
        longestMs: timeoutMs + CLEAN_UP_MS,
        signal: deadline.signal
      });
      let left;
      const end = await go(trip).then((made) => ({ ...made, ms: performance.now() - startedAt })).finally(async () => {
        left = await cleanUp(trip);
        deadline.close();
        trip.close();
      });
      return { ...end, ...left === void 0 ? {} : { left } };
    }
  };
}
async function explainNoKeys({ credentials }, signal) {
  if (typeof credentials !== "function") return void 0;
  try {
    await awaitAnswer(credentials(), signal);
    return void 0;
  } catch (error) {
    if (signal.aborted) {
      return { done: "", error: describeError(explainAwsError("looking for AWS credentials failed", error)) };
    }
    return { done: "", error: describeError(error), final: true };
  }
}
async function go(trip) {
  try {
    return await trip.go();
  } catch (error) {
    return { done: "", error: describeError(error) };
  }
}
async function cleanUp(trip) {
  const deadline = startDeadline(CLEAN_UP_MS, new AbortController().signal);
  try {
    return await trip.cleanUp(deadline.signal);
  } finally {
    deadline.close();
  }
}
export {
  createServices
};
//# sourceMappingURL=services-BWJKXMBW.js.map
