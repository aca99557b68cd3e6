import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/smoke/quote.ts
var QUOTE_LENGTH = 120;
var REDACTED_LENGTH = 64 * 1024;
var LONE_SURROGATE_AT_END = /[\uD800-\uDBFF]$/;
function cutText(text, length) {
  return text.length <= length ? text : text.slice(0, length).replace(LONE_SURROGATE_AT_END, "");
}
function redactBeginning(text, redact) {
  return redact(text.slice(0, REDACTED_LENGTH));
}
function quoteText(text, redact, length = QUOTE_LENGTH) {
  const line = redactBeginning(text, redact).replace(/\s+/g, " ").trim();
  const cut = cutText(line, length);
  const whole = cut === line && text.length <= REDACTED_LENGTH;
  return whole ? JSON.stringify(cut) : `${JSON.stringify(cut)}\u2026`;
}
function quoteValue(value, redact) {
  const json = redact(JSON.stringify(value) ?? String(value));
  const cut = cutText(json, QUOTE_LENGTH);
  return cut === json ? json : `${cut}\u2026`;
}

export {
  cutText,
  redactBeginning,
  quoteText,
  quoteValue
};
//# sourceMappingURL=chunk-3HBZBZEV.js.map
