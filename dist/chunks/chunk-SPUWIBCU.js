import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/smoke/tcp/sight.ts
var LONGEST_BANNER = 16 * 1024;

export {
  LONGEST_BANNER
};
//# sourceMappingURL=chunk-SPUWIBCU.js.map
