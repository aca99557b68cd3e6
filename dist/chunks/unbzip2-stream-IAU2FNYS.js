import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// left-out-chunk:./unbzip2-stream.mjs
throw new Error("unbzip2-stream.mjs is not part of this bundle");
//# sourceMappingURL=unbzip2-stream-IAU2FNYS.js.map
