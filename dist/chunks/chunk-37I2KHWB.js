import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  awaitAnswer,
  explainCall
} from "./chunk-Y6YKXESB.js";
import {
  isServiceError,
  statusOf
} from "./chunk-6JVPIN6Z.js";
import {
  computeClientSettings
} from "./chunk-WK6NTXRE.js";
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";

// src/adapters/aws/service-trip.ts
import { randomUUID } from "node:crypto";
function computeTripSettings(connection) {
  const { requestHandler, ...settings } = computeClientSettings(connection);
  const { connectionTimeout } = requestHandler;
  return { ...settings, maxAttempts: 1, requestHandler: { connectionTimeout } };
}
var makeId = () => randomUUID();
async function ask({ doing, grant, signal }, send) {
  try {
    return await awaitAnswer(send({ abortSignal: signal }), signal);
  } catch (error) {
    throw explainCall({ attempt: `${doing} failed`, grant, error });
  }
}
var awsNameOf = (error) => error instanceof MayflyError && isServiceError(error.cause) ? error.cause.name : void 0;
function isRefusal(error) {
  const status = error instanceof MayflyError ? statusOf(error.cause) : void 0;
  return status !== void 0 && status >= 400 && status < 500;
}

export {
  computeTripSettings,
  makeId,
  ask,
  awsNameOf,
  isRefusal
};
//# sourceMappingURL=chunk-37I2KHWB.js.map
