import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  MIRROR_PARENTS,
  openTerraform
} from "./chunk-HSVMT55U.js";
import "./chunk-GT5O75XR.js";
import "./chunk-AOXABW3A.js";
import "./chunk-MCJEG6I3.js";
import "./chunk-TTHCJVDK.js";
import "./chunk-2LALSRPS.js";
import "./chunk-6TPL4O4A.js";
import "./chunk-FUIQ6R5T.js";
import "./chunk-LMFDXNUV.js";
import "./chunk-DTMMY3PT.js";
import "./chunk-XA3SNHR6.js";
import "./chunk-OSVD3WA2.js";
import "./chunk-BTZU7OHR.js";
import "./chunk-SRQY6CG7.js";
export {
  MIRROR_PARENTS,
  openTerraform
};
//# sourceMappingURL=open-terraform-4RXI4HDI.js.map
