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
} from "./chunk-RC5JH4CB.js";
import "./chunk-HMCCCJJG.js";
import "./chunk-2MDR3FX6.js";
import "./chunk-RPCM37KE.js";
import "./chunk-FUIQ6R5T.js";
import "./chunk-QRBODBF7.js";
import "./chunk-J2CYEJ7M.js";
import "./chunk-YUX6NTBY.js";
import "./chunk-LMFDXNUV.js";
import "./chunk-R63JBSTR.js";
import "./chunk-SRSNCCDE.js";
import "./chunk-IVJUWPQS.js";
import "./chunk-MQK73BS3.js";
import "./chunk-PEUZ62HH.js";
import "./chunk-COGVIM4J.js";
import "./chunk-XA3SNHR6.js";
import "./chunk-OSVD3WA2.js";
import "./chunk-BTZU7OHR.js";
import "./chunk-SRQY6CG7.js";
export {
  findPolicyFiles,
  loadCustomPolicies,
  readFiles
};
//# sourceMappingURL=custom-policies-7OEGWD3K.js.map
