import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/text/plain.ts
var ESCAPE = String.fromCharCode(27);
var ANSI = new RegExp(`${ESCAPE}\\[[0-?]*[ -/]*[@-~]`, "g");
var LINE_BREAK = /\r\n|[\r\u0085\u2028\u2029]/g;
var CONTROL = new RegExp("(?![\\t\\n])\\p{Cc}|\\p{Bidi_Control}|\\uFEFF", "gu");
var NOT_A_CHARACTER = new RegExp("\\p{Cs}|\\p{Noncharacter_Code_Point}", "gu");
function plainText(text) {
  return text.replace(ANSI, "").replace(LINE_BREAK, "\n").replace(CONTROL, "").replace(NOT_A_CHARACTER, "\uFFFD");
}
function plainLine(text) {
  return plainText(text).replace(/\s+/g, " ").trim();
}
function withoutColours(text) {
  return text.replace(ANSI, "");
}

export {
  plainText,
  plainLine,
  withoutColours
};
//# sourceMappingURL=chunk-XM5L4NO7.js.map
