import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/adapters/aws/connection.ts
var MAX_ATTEMPTS = 4;
var CONNECT_TIMEOUT_MS = 5e3;
var IDLE_TIMEOUT_MS = 3e4;
var REQUEST_TIMEOUT_MS = 3e5;
function computeCallLimits() {
  return {
    maxAttempts: MAX_ATTEMPTS,
    requestHandler: {
      connectionTimeout: CONNECT_TIMEOUT_MS,
      socketTimeout: IDLE_TIMEOUT_MS,
      requestTimeout: REQUEST_TIMEOUT_MS,
      throwOnRequestTimeout: true
    }
  };
}
var FIRST_ANSWER_MS = 12e3;
function computeFirstCallLimits() {
  const { requestHandler } = computeCallLimits();
  return {
    maxAttempts: MAX_ATTEMPTS,
    requestHandler: {
      ...requestHandler,
      socketTimeout: FIRST_ANSWER_MS,
      requestTimeout: FIRST_ANSWER_MS
    }
  };
}
function computeClientSettings(connection) {
  return {
    region: connection.region,
    credentials: connection.credentials,
    ...computeCallLimits(),
    ...connection.endpoint === void 0 ? {} : { endpoint: connection.endpoint }
  };
}
async function openS3(connection) {
  const { S3Client } = await import("./client-s3-JEQNZH3J.js");
  return new S3Client({
    ...computeClientSettings(connection),
    forcePathStyle: connection.endpoint !== void 0
  });
}

export {
  computeCallLimits,
  computeFirstCallLimits,
  computeClientSettings,
  openS3
};
//# sourceMappingURL=chunk-WK6NTXRE.js.map
