import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/smoke/dns/sight.ts
var ABSENT = /* @__PURE__ */ new Set(["ENOTFOUND", "ENODATA"]);
var isAbsent = ({ code }) => code !== void 0 && ABSENT.has(code);
var CODES = {
  ENOTFOUND: "is a name that is not found",
  ENODATA: "has no such record",
  ESERVFAIL: "can't be looked up: its name server failed",
  EREFUSED: "can't be looked up: the name server refused",
  ECONNREFUSED: "can't be looked up: the name server does not listen",
  EBADRESP: "can't be looked up: the name server's answer is malformed",
  EFORMERR: "can't be looked up: the name server did not understand",
  ENOTIMP: "can't be looked up: the name server does not know the type",
  EBADNAME: "is no name that DNS allows",
  ETIMEOUT: "can't be looked up: the name server did not answer in time",
  TIMEOUT: "can't be looked up: the name server did not answer in time"
};
function explainDnsCode(code) {
  const words = Object.hasOwn(CODES, code) ? CODES[code] : void 0;
  return `${words ?? "can't be looked up"} (${code})`;
}

export {
  isAbsent,
  explainDnsCode
};
//# sourceMappingURL=chunk-J7OIX2LV.js.map
