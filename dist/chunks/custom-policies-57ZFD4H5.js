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
} from "./chunk-FDTE7BTG.js";
import "./chunk-3NZI3A6A.js";
import "./chunk-2MDR3FX6.js";
import "./chunk-UZOZLVY2.js";
import "./chunk-QRBODBF7.js";
import "./chunk-ZABZPIUK.js";
import "./chunk-QETZ3RNE.js";
import "./chunk-SRSNCCDE.js";
import "./chunk-IVJUWPQS.js";
import "./chunk-MQK73BS3.js";
import "./chunk-2IQXTVV2.js";
import "./chunk-XA3SNHR6.js";
import "./chunk-OSVD3WA2.js";
import "./chunk-BTZU7OHR.js";
import "./chunk-SRQY6CG7.js";
export {
  findPolicyFiles,
  loadCustomPolicies,
  readFiles
};
//# sourceMappingURL=custom-policies-57ZFD4H5.js.map
