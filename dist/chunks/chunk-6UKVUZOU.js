import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  isForPrograms
} from "./chunk-IIKC7JEB.js";

// src/core/commands/inherited.ts
function pickInherited(variables) {
  const kept = Object.entries(variables).filter(
    (entry) => entry[1] !== void 0 && isForPrograms(entry[0])
  );
  return Object.fromEntries(kept);
}

export {
  pickInherited
};
//# sourceMappingURL=chunk-6UKVUZOU.js.map
