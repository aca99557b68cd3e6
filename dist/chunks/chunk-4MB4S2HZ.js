import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  quoteValue
} from "./chunk-3HBZBZEV.js";

// src/core/schema/pattern.ts
var NEEDLESS_ESCAPE = /\\(?:([!"#%&',:;<=>@_`~ ])|(.))|(\[\^?)|(\])/gsu;
function readPattern(pattern) {
  if (isPattern(pattern)) return pattern;
  const mended = withoutNeedlessEscapes(pattern);
  return isPattern(mended) ? mended : void 0;
}
function isPattern(pattern) {
  try {
    new RegExp(pattern, "u");
    return true;
  } catch {
    return false;
  }
}
function withoutNeedlessEscapes(pattern) {
  let isInClass = false;
  return pattern.replace(NEEDLESS_ESCAPE, (whole, needless, escaped, open) => {
    if (needless !== void 0) return needless;
    if (escaped !== void 0) return escaped === "-" && !isInClass ? "-" : whole;
    isInClass = open !== void 0;
    return whole;
  });
}

// src/core/schema/schema-failure.ts
function describeSchemaFailure(failure, redact) {
  const { path, message } = failure;
  const place = path === "" ? "the value" : redact(path);
  return "found" in failure ? `${place} is ${quoteValue(failure.found, redact)}, ${redact(message)}` : `${place} ${redact(message)}`;
}

export {
  readPattern,
  describeSchemaFailure
};
//# sourceMappingURL=chunk-4MB4S2HZ.js.map
