import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// left-out-chunk:./noble_curves.mjs
throw new Error("noble_curves.mjs is not part of this bundle");
//# sourceMappingURL=noble_curves-MNFIWQG6.js.map
