import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/verdict.ts
var VERDICTS = [
  "live",
  "failed",
  "blocked",
  "destroyed",
  "skipped",
  "superseded",
  "planned",
  /** An order was carried out: the environment stands as it did. */
  "done"
];
var FAILING = /* @__PURE__ */ new Set(["failed", "blocked", "cancelled"]);
var isFailing = (status) => FAILING.has(status);

export {
  VERDICTS,
  isFailing
};
//# sourceMappingURL=chunk-DKZNOMMQ.js.map
