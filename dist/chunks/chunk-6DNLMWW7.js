import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/smoke/sensitive-headers.ts
var SENSITIVE = /cookie|authorization|token|secret|password|signature|session|credential|api-?key/i;
var HIDDEN = "[hidden]";
var judged = /* @__PURE__ */ new Map();
var MAX_JUDGED = 500;
function isSensitiveHeader(name) {
  const before = judged.get(name);
  if (before !== void 0) return before;
  const sensitive = SENSITIVE.test(name);
  if (judged.size < MAX_JUDGED) judged.set(name, sensitive);
  return sensitive;
}
function redactHeaders(headers, redact) {
  const fit = {};
  for (const name of Object.keys(headers)) {
    fit[name] = isSensitiveHeader(name) ? HIDDEN : redact(headers[name] ?? "");
  }
  return fit;
}

export {
  HIDDEN,
  isSensitiveHeader,
  redactHeaders
};
//# sourceMappingURL=chunk-6DNLMWW7.js.map
