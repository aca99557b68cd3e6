import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  require_picomatch
} from "./chunk-EZQKCMSJ.js";
import {
  __toESM
} from "./chunk-SRQY6CG7.js";

// src/core/files/globs.ts
var import_picomatch = __toESM(require_picomatch(), 1);
var createMatcher = (pattern) => (0, import_picomatch.default)(normalizePattern(pattern));
function computeGlobBase(pattern) {
  const { base, isGlob: isGlob2 } = import_picomatch.default.scan(normalizePattern(pattern));
  if (isGlob2) return base === "." ? "" : base;
  return base.includes("/") ? base.slice(0, base.lastIndexOf("/")) : "";
}
function normalizePattern(pattern) {
  return pattern.replace(/^(?:\.\/)+/, "");
}
var isGlob = (pattern) => import_picomatch.default.scan(normalizePattern(pattern)).isGlob;
var toPath = normalizePattern;

export {
  createMatcher,
  computeGlobBase,
  isGlob,
  toPath
};
//# sourceMappingURL=chunk-RRNGKKHV.js.map
