import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/environment/tags.ts
var TAG_KEYS = {
  environment: "mayfly:environment",
  repository: "mayfly:repository",
  expires: "mayfly:expires"
};
var FORBIDDEN_CHARACTERS = /[^A-Za-z0-9 _.:/=+@-]/g;
var MAX_VALUE_LENGTH = 256;
function computeTags({ environment, repository, expiresAt }) {
  return {
    [TAG_KEYS.environment]: computeTagValue(environment),
    ...repository === void 0 ? {} : { [TAG_KEYS.repository]: computeTagValue(repository) },
    ...expiresAt === void 0 ? {} : { [TAG_KEYS.expires]: computeTagValue(expiresAt) }
  };
}
function computeTagValue(text) {
  return text.replace(FORBIDDEN_CHARACTERS, "_").slice(0, MAX_VALUE_LENGTH);
}

export {
  TAG_KEYS,
  computeTags,
  computeTagValue
};
//# sourceMappingURL=chunk-KQEFCLYQ.js.map
