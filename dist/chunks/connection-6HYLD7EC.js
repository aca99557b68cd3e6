import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  computeCallLimits,
  computeClientSettings,
  computeFirstCallLimits,
  openS3
} from "./chunk-WK6NTXRE.js";
import "./chunk-SRQY6CG7.js";
export {
  computeCallLimits,
  computeClientSettings,
  computeFirstCallLimits,
  openS3
};
//# sourceMappingURL=connection-6HYLD7EC.js.map
