import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/policy/rego/message.ts
var SPEAKS = /^(?:deny|violation|warn)(?:_[a-zA-Z0-9]+)*$/;
function speaks(rule) {
  return SPEAKS.test(rule);
}
function warns({ query }) {
  return (query.split(".").at(-1) ?? "").startsWith("warn");
}

export {
  speaks,
  warns
};
//# sourceMappingURL=chunk-WO5FCRR3.js.map
