import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  computeClientSettings,
  openS3
} from "./chunk-I24TOF36.js";
import "./chunk-22776NMK.js";
export {
  computeClientSettings,
  openS3
};
//# sourceMappingURL=connection-UWMOUHO3.js.map
