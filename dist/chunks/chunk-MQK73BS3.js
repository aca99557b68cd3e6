import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/policy/live/observation.ts
var REFUSED = "refused";
function computeUnseen(why) {
  const unseen = { unseen: why };
  return {
    tls: unseen,
    oldTls: unseen,
    https: { ok: false, error: why, ms: 0 },
    plain: unseen,
    openPorts: unseen
  };
}

export {
  REFUSED,
  computeUnseen
};
//# sourceMappingURL=chunk-MQK73BS3.js.map
