import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/smoke/connection-codes.ts
var TIMEOUT = "TIMEOUT";
var FORBIDDEN = "FORBIDDEN";
var CODES = {
  ECONNREFUSED: "refused the connection",
  ECONNRESET: "reset the connection",
  ENOTFOUND: "is a name that is not found",
  ENODATA: "is a name without an address",
  EAI_AGAIN: "can't be looked up at the moment",
  EHOSTUNREACH: "can't be reached: no route to the host",
  ENETUNREACH: "can't be reached: this machine has no route to it",
  EADDRNOTAVAIL: "can't be reached: this machine has no route to it",
  [TIMEOUT]: "did not answer in time",
  [FORBIDDEN]: "is an address of the machine's own metadata, which is never asked"
};
function explainConnectionCode(code) {
  const words = Object.hasOwn(CODES, code) ? CODES[code] : void 0;
  return `${words ?? "can't be reached"} (${code})`;
}
function explainHandshakeCode(where, code) {
  return `the TLS handshake with ${where} did not come to its end (${code})`;
}

export {
  TIMEOUT,
  FORBIDDEN,
  explainConnectionCode,
  explainHandshakeCode
};
//# sourceMappingURL=chunk-AG3OFJS4.js.map
