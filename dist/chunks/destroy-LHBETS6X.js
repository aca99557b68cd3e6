import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  runDestroy,
  runDestroyAlone
} from "./chunk-GBDX3CJM.js";
import "./chunk-5MACDWFS.js";
import "./chunk-AF47TZXG.js";
import "./chunk-HRBFIZSH.js";
import "./chunk-M72OMDNU.js";
import "./chunk-JKMZKWXC.js";
import "./chunk-6ZDDILOL.js";
import "./chunk-TOQHPSCS.js";
import "./chunk-NKORVCHF.js";
import "./chunk-VIYW7HSH.js";
import "./chunk-SVAOTBEA.js";
import "./chunk-YGZNUWJB.js";
import "./chunk-FMYK73HG.js";
import "./chunk-IFEOJK7W.js";
import "./chunk-KQEFCLYQ.js";
import "./chunk-RF2UQJC4.js";
import "./chunk-6OR47CP4.js";
import "./chunk-CSJGV2KO.js";
import "./chunk-AM6W2YCD.js";
import "./chunk-3Z6CYMPJ.js";
import "./chunk-G765L76Y.js";
import "./chunk-QWQSXEYX.js";
import "./chunk-QMDHPYCQ.js";
import "./chunk-HNDODZR5.js";
import "./chunk-EN3RCEDW.js";
import "./chunk-U3WOXC4B.js";
import "./chunk-VXAZNW4C.js";
import "./chunk-GDUMGRCO.js";
import "./chunk-6UKVUZOU.js";
import "./chunk-US3W6LK4.js";
import "./chunk-MC4ZEUCN.js";
import "./chunk-4BI6KGM4.js";
import "./chunk-VAY5BCSA.js";
import "./chunk-IIKC7JEB.js";
import "./chunk-COGVIM4J.js";
import "./chunk-MQK73BS3.js";
import "./chunk-2P3CTR7T.js";
import "./chunk-DKZNOMMQ.js";
import "./chunk-YN5LI77Q.js";
import "./chunk-JDUE5E74.js";
import "./chunk-O43VWYSX.js";
import "./chunk-R4TVVB56.js";
import "./chunk-GDQIQIQU.js";
import "./chunk-DDBWGH5V.js";
import "./chunk-XM5L4NO7.js";
import "./chunk-PEUZ62HH.js";
import "./chunk-SRSNCCDE.js";
import "./chunk-XA3SNHR6.js";
import "./chunk-P33FYQGL.js";
import "./chunk-JMLZR5OH.js";
import "./chunk-ELDBRVKG.js";
import "./chunk-FIXMPWVU.js";
import "./chunk-H4C27XYF.js";
import "./chunk-Z4Z2PRXF.js";
import "./chunk-3HBZBZEV.js";
import "./chunk-SJXQFWZL.js";
import "./chunk-24PSOY5K.js";
import "./chunk-SRQY6CG7.js";
export {
  runDestroy,
  runDestroyAlone
};
//# sourceMappingURL=destroy-LHBETS6X.js.map
