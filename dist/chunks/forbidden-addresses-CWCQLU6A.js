import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  ForbiddenAddressError,
  guardedLookup,
  isForbiddenAddress
} from "./chunk-H5JKC2C6.js";
import "./chunk-SRQY6CG7.js";
export {
  ForbiddenAddressError,
  guardedLookup,
  isForbiddenAddress
};
//# sourceMappingURL=forbidden-addresses-CWCQLU6A.js.map
