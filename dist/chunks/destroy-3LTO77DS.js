import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  runDestroy,
  runDestroyAlone
} from "./chunk-L2RDFQRU.js";
import "./chunk-CQ6KDN3H.js";
import "./chunk-LUWVLRYP.js";
import "./chunk-X5AFBV3A.js";
import "./chunk-VIYW7HSH.js";
import "./chunk-3SH722Y6.js";
import "./chunk-A2UTR5CH.js";
import "./chunk-ORJ4X5G2.js";
import "./chunk-KQEFCLYQ.js";
import "./chunk-YGZNUWJB.js";
import "./chunk-WFKMTNIT.js";
import "./chunk-IFEOJK7W.js";
import "./chunk-CSJGV2KO.js";
import "./chunk-AM6W2YCD.js";
import "./chunk-764OV76J.js";
import "./chunk-VXAZNW4C.js";
import "./chunk-FDAGEEOI.js";
import "./chunk-BD3GFNN4.js";
import "./chunk-HNDODZR5.js";
import "./chunk-GBP75BBP.js";
import "./chunk-DKZNOMMQ.js";
import "./chunk-YN5LI77Q.js";
import "./chunk-Q2PI26ZE.js";
import "./chunk-HROZ5UTT.js";
import "./chunk-CAKPYAYC.js";
import "./chunk-6DIJWBIL.js";
import "./chunk-7YU4QAII.js";
import "./chunk-6TPL4O4A.js";
import "./chunk-6G3WZH4L.js";
import "./chunk-VAY5BCSA.js";
import "./chunk-MQK73BS3.js";
import "./chunk-PEUZ62HH.js";
import "./chunk-SRSNCCDE.js";
import "./chunk-P33FYQGL.js";
import "./chunk-6W3NESL4.js";
import "./chunk-COGVIM4J.js";
import "./chunk-XA3SNHR6.js";
import "./chunk-JMLZR5OH.js";
import "./chunk-BTZU7OHR.js";
import "./chunk-SRQY6CG7.js";
export {
  runDestroy,
  runDestroyAlone
};
//# sourceMappingURL=destroy-3LTO77DS.js.map
