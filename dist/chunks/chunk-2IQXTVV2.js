import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/policy/finding.ts
var SEVERITIES = ["critical", "high", "medium", "low"];

export {
  SEVERITIES
};
//# sourceMappingURL=chunk-2IQXTVV2.js.map
