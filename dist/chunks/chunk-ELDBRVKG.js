import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/report/time.ts
var SECOND = 1e3;
var MINUTE = 60 * SECOND;
var HOUR = 60 * MINUTE;
var DAY = 24 * HOUR;
var MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
function formatSpan(ms) {
  if (!Number.isFinite(ms) || ms < 0) return "0 ms";
  if (Math.round(ms) < SECOND) return `${Math.round(ms)} ms`;
  if (ms < 9.95 * SECOND) return `${Number((ms / SECOND).toFixed(1))} s`;
  const seconds = Math.round(ms / SECOND) * SECOND;
  if (seconds < MINUTE) return `${seconds / SECOND} s`;
  if (seconds < HOUR) return join([seconds, MINUTE, "min"], [SECOND, "s"]);
  const minutes = Math.round(ms / MINUTE) * MINUTE;
  if (minutes < 2 * DAY) return join([minutes, HOUR, "h"], [MINUTE, "min"]);
  return `${Number((ms / DAY).toFixed(1))} days`;
}
function join([ms, unit, name], [smaller, smallerName]) {
  const rest = Math.round(ms % unit / smaller);
  const head = `${Math.floor(ms / unit)} ${name}`;
  return rest === 0 ? head : `${head} ${rest} ${smallerName}`;
}
function formatTime(iso) {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const [hour, minute] = [date.getUTCHours(), date.getUTCMinutes()].map(
    (part) => String(part).padStart(2, "0")
  );
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}, ${hour}:${minute} UTC`;
}
function formatClock(iso) {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : date.toISOString().slice(11, 23);
}
function computeSpan(from, to) {
  const ms = Date.parse(to) - Date.parse(from);
  return Number.isNaN(ms) ? void 0 : ms;
}

export {
  formatSpan,
  formatTime,
  formatClock,
  computeSpan
};
//# sourceMappingURL=chunk-ELDBRVKG.js.map
