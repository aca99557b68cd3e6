import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  findPolicyFiles,
  loadCustomPolicies,
  readFiles
} from "./chunk-KZ4YDRA7.js";
import "./chunk-YOSQ2A5Z.js";
import "./chunk-2MDR3FX6.js";
import "./chunk-EVRYR4BG.js";
import "./chunk-QRBODBF7.js";
import "./chunk-2GGM6Z5H.js";
import "./chunk-QETZ3RNE.js";
import "./chunk-SRSNCCDE.js";
import "./chunk-IVJUWPQS.js";
import "./chunk-MQK73BS3.js";
import "./chunk-PEUZ62HH.js";
import "./chunk-XA3SNHR6.js";
import "./chunk-OSVD3WA2.js";
import "./chunk-BTZU7OHR.js";
import "./chunk-SRQY6CG7.js";
export {
  findPolicyFiles,
  loadCustomPolicies,
  readFiles
};
//# sourceMappingURL=custom-policies-FOJESELP.js.map
