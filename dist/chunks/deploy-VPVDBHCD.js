import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  computeKnown,
  runDeploy
} from "./chunk-5IB554CP.js";
import "./chunk-ZGJJDDYV.js";
import "./chunk-OZKPJXMY.js";
import "./chunk-LH5U4HOU.js";
import "./chunk-N7APQEYS.js";
import "./chunk-P5ZIY2QI.js";
import "./chunk-HNDODZR5.js";
import "./chunk-EUTGKDKJ.js";
import "./chunk-WWLEL4IZ.js";
import "./chunk-CUBDOCUJ.js";
import "./chunk-SRSNCCDE.js";
import "./chunk-GIPIEJ3N.js";
import "./chunk-XA3SNHR6.js";
import "./chunk-Y5HAQXQT.js";
import "./chunk-JIH7BJLM.js";
import "./chunk-NK7TWFTJ.js";
import "./chunk-VWSCADA7.js";
import "./chunk-44HY6MGB.js";
import "./chunk-6PSQUEHD.js";
import "./chunk-22776NMK.js";
export {
  computeKnown,
  runDeploy
};
//# sourceMappingURL=deploy-VPVDBHCD.js.map
