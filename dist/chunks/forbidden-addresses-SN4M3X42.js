import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  ForbiddenAddressError,
  guardedLookup,
  isForbiddenAddress,
  publicLookup
} from "./chunk-BZMBAPI2.js";
import "./chunk-ZIRBZXGB.js";
import "./chunk-LYOWYDWU.js";
import "./chunk-24PSOY5K.js";
import "./chunk-SRQY6CG7.js";
export {
  ForbiddenAddressError,
  guardedLookup,
  isForbiddenAddress,
  publicLookup
};
//# sourceMappingURL=forbidden-addresses-SN4M3X42.js.map
