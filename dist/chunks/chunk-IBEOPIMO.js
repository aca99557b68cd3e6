import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/smoke/tls/own-limits.ts
var isOwnLimit = (code) => /^ERR_SSL_NO_(?:PROTOCOLS|CIPHERS)_AVAILABLE$/.test(code);

export {
  isOwnLimit
};
//# sourceMappingURL=chunk-IBEOPIMO.js.map
