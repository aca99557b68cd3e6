import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// left-out-chunk:bowser
throw new Error("bowser is not part of this bundle");
//# sourceMappingURL=bowser-D4IVPUC5.js.map
