import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/text/workflow-command.ts
var LINE_BREAK = /\r\n|\r|\n/;
var STARTS_COMMAND = /^[\s\u0085]*::/;
var LEGACY_COMMAND = /##\[/g;
function neutralizeCommands(text) {
  return text.split(LINE_BREAK).map(neutralizeLine).join("\n");
}
function neutralizeLine(line) {
  const marked = STARTS_COMMAND.test(line) ? `| ${line}` : line;
  return marked.replace(LEGACY_COMMAND, "## [");
}

// src/core/text/bytes.ts
var encoder = new TextEncoder();
var ELLIPSIS = "\u2026";
function byteLength(text) {
  return encoder.encode(text).length;
}
function truncateBytes(text, limit) {
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

// src/core/text/plural.ts
function plural(count, one, many = `${one}s`) {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}
function formatCount(count) {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

export {
  neutralizeCommands,
  byteLength,
  truncateBytes,
  shorten,
  plural,
  formatCount
};
//# sourceMappingURL=chunk-7YU4QAII.js.map
