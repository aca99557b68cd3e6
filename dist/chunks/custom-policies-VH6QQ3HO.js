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
} from "./chunk-ORJQO25M.js";
import "./chunk-K35SV345.js";
import "./chunk-U2RJ2PJM.js";
import "./chunk-2MDR3FX6.js";
import "./chunk-RRNGKKHV.js";
import "./chunk-EZQKCMSJ.js";
import "./chunk-XYDSW2SC.js";
import "./chunk-PRQUK3R6.js";
import "./chunk-NYGPBBVH.js";
import "./chunk-CUPV5VU5.js";
import "./chunk-MC4ZEUCN.js";
import "./chunk-4BI6KGM4.js";
import "./chunk-VAY5BCSA.js";
import "./chunk-FUIQ6R5T.js";
import "./chunk-63QZWWOZ.js";
import "./chunk-IIKC7JEB.js";
import "./chunk-COGVIM4J.js";
import "./chunk-V3D4Y37X.js";
import "./chunk-MQK73BS3.js";
import "./chunk-A3RAN37X.js";
import "./chunk-2XDSBRPD.js";
import "./chunk-PEUZ62HH.js";
import "./chunk-SRSNCCDE.js";
import "./chunk-XA3SNHR6.js";
import "./chunk-P33FYQGL.js";
import "./chunk-JMLZR5OH.js";
import "./chunk-H4C27XYF.js";
import "./chunk-KIH4CXOA.js";
import "./chunk-SJXQFWZL.js";
import "./chunk-VF52FELW.js";
import "./chunk-SRQY6CG7.js";
export {
  findPolicyFiles,
  loadCustomPolicies,
  readFiles
};
//# sourceMappingURL=custom-policies-VH6QQ3HO.js.map
