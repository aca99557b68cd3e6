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
} from "./chunk-REPLINIQ.js";
import "./chunk-E7XKLRJA.js";
import "./chunk-NQCFXA5Z.js";
import "./chunk-DJDS74RN.js";
import "./chunk-QRBODBF7.js";
import "./chunk-B5N45CU4.js";
import "./chunk-6YZVKZ34.js";
import "./chunk-SRSNCCDE.js";
import "./chunk-MQK73BS3.js";
import "./chunk-2IQXTVV2.js";
import "./chunk-XA3SNHR6.js";
import "./chunk-OSVD3WA2.js";
import "./chunk-6PSQUEHD.js";
import "./chunk-SRQY6CG7.js";
export {
  findPolicyFiles,
  loadCustomPolicies,
  readFiles
};
//# sourceMappingURL=custom-policies-TY3KB3WM.js.map
