import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  computeKnown,
  runDeploy
} from "./chunk-S5LKUHIS.js";
import "./chunk-YJZINO6Y.js";
import "./chunk-NQCFXA5Z.js";
import "./chunk-VPCL556I.js";
import "./chunk-BCVQOHMC.js";
import "./chunk-N7APQEYS.js";
import "./chunk-EJOCTGWS.js";
import "./chunk-HNDODZR5.js";
import "./chunk-N7QNMSIT.js";
import "./chunk-PA5I6J4P.js";
import "./chunk-QRBODBF7.js";
import "./chunk-IK7TPGXB.js";
import "./chunk-SRSNCCDE.js";
import "./chunk-I4C5ADED.js";
import "./chunk-JIH7BJLM.js";
import "./chunk-HIUFDJVI.js";
import "./chunk-NEBWARBQ.js";
import "./chunk-44HY6MGB.js";
import "./chunk-SP2QLJGH.js";
import "./chunk-22776NMK.js";
export {
  computeKnown,
  runDeploy
};
//# sourceMappingURL=deploy-6V57IIVO.js.map
