import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/text/duration.ts
var UNITS = [
  ["d", 864e5],
  ["h", 36e5],
  ["m", 6e4],
  ["s", 1e3],
  ["ms", 1]
];
var DURATION_PATTERN = /^(?=\d)(?:\d{1,9}d)?(?:\d{1,9}h)?(?:\d{1,9}m(?!s))?(?:\d{1,9}s)?(?:\d{1,9}ms)?$/;
function parseDuration(text) {
  if (!DURATION_PATTERN.test(text)) return void 0;
  const parts = text.matchAll(/(?<count>\d+)(?<unit>ms|[dhms])/g);
  return [...parts].reduce((sum, { groups }) => sum + Number(groups?.count) * unitMs(groups?.unit), 0);
}
function unitMs(name) {
  return UNITS.find(([unit]) => unit === name)?.[1] ?? 0;
}
function formatDuration(ms) {
  let rest = Math.max(0, Math.round(ms));
  if (rest === 0) return "0s";
  return UNITS.map(([unit, size]) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return count === 0 ? "" : `${count}${unit}`;
  }).join("");
}

export {
  DURATION_PATTERN,
  parseDuration,
  formatDuration
};
//# sourceMappingURL=chunk-XA3SNHR6.js.map
