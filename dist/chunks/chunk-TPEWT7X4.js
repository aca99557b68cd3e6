import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  explainMetadata,
  explainPrivate
} from "./chunk-WAZVNHB4.js";
import {
  classifyHost
} from "./chunk-VF52FELW.js";

// src/adapters/http/forbidden-addresses.ts
import { lookup } from "node:dns";
var ForbiddenAddressError = class extends Error {
  name = "ForbiddenAddressError";
};
function isForbiddenAddress(host) {
  return classifyHost(host) === "metadata";
}
var refuseMetadata = (host, found) => found.has("metadata") ? explainMetadata(host) : void 0;
var refusePrivate = (host, found) => refuseMetadata(host, found) ?? (found.has("private") ? explainPrivate(host) : void 0);
var guardedLookup = createGuard(refuseMetadata);
var publicLookup = createGuard(refusePrivate);
function createGuard(refuse) {
  return (hostname, options, callback) => {
    lookup(hostname, options, (error, result, family) => {
      const found = typeof result === "string" ? [result] : (result ?? []).map(({ address }) => address);
      const refused = error === null ? refuse(hostname, new Set(found.map(classifyHost))) : void 0;
      callback(refused === void 0 ? error : new ForbiddenAddressError(refused), result, family);
    });
  };
}

export {
  ForbiddenAddressError,
  isForbiddenAddress,
  guardedLookup,
  publicLookup
};
//# sourceMappingURL=chunk-TPEWT7X4.js.map
