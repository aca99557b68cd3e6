import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// left-out-chunk:./nacl-fast.mjs
throw new Error("nacl-fast.mjs is not part of this bundle");
//# sourceMappingURL=nacl-fast-FKPVGS7F.js.map
