import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/text/hash.ts
import { createHash } from "node:crypto";
function computeHash(text) {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

export {
  computeHash
};
//# sourceMappingURL=chunk-CSJGV2KO.js.map
