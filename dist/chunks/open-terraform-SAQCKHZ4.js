import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  MIRROR_PARENTS,
  openTerraform
} from "./chunk-6XOHGZ2Q.js";
import "./chunk-MCJEG6I3.js";
import "./chunk-GISEEWH7.js";
import "./chunk-DPLYVJTY.js";
import "./chunk-IUIWJNRJ.js";
import "./chunk-4OEUCA7A.js";
import "./chunk-CMHGSQRK.js";
import "./chunk-EQDQOK2K.js";
import "./chunk-VAY5BCSA.js";
import "./chunk-FUIQ6R5T.js";
import "./chunk-5SON7FTC.js";
import "./chunk-XM5L4NO7.js";
import "./chunk-XA3SNHR6.js";
import "./chunk-JMLZR5OH.js";
import "./chunk-SJXQFWZL.js";
import "./chunk-SRQY6CG7.js";
export {
  MIRROR_PARENTS,
  openTerraform
};
//# sourceMappingURL=open-terraform-SAQCKHZ4.js.map
