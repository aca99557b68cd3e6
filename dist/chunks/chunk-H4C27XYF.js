import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/text/bytes.ts
var encoder = new TextEncoder();
var ELLIPSIS = "\u2026";
function byteLength(text) {
  return encoder.encode(text).length;
}
function truncateBytes(text, limit) {
  if (text.length * 3 <= limit && !isHighSurrogate(text.charCodeAt(text.length - 1))) return text;
  const candidate = text.length > limit ? text.slice(0, Math.max(limit, 0)) : text;
  const { read } = encoder.encodeInto(candidate, new Uint8Array(Math.max(limit, 0)));
  return isHighSurrogate(candidate.charCodeAt(read - 1)) ? candidate.slice(0, read - 1) : candidate.slice(0, read);
}
function shorten(text, limit) {
  if (text.length * 3 <= limit || byteLength(text) <= limit) return text;
  return `${truncateBytes(text, limit - byteLength(ELLIPSIS)).trimEnd()}${ELLIPSIS}`;
}
function isHighSurrogate(unit) {
  return unit >= 55296 && unit <= 56319;
}

export {
  byteLength,
  truncateBytes,
  shorten
};
//# sourceMappingURL=chunk-H4C27XYF.js.map
