import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/environment/same-run.ts
var isSameRun = (one, other) => one?.id === other?.id && one?.attempt === other?.attempt;

export {
  isSameRun
};
//# sourceMappingURL=chunk-EN3RCEDW.js.map
