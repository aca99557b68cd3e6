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
} from "./chunk-TPEWT7X4.js";
import "./chunk-WAZVNHB4.js";
import "./chunk-VF52FELW.js";
import "./chunk-24PSOY5K.js";
import "./chunk-SRQY6CG7.js";
export {
  ForbiddenAddressError,
  guardedLookup,
  isForbiddenAddress,
  publicLookup
};
//# sourceMappingURL=forbidden-addresses-6WFN3UAR.js.map
