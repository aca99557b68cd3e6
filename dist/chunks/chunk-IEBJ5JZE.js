import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  SEVERITIES
} from "./chunk-PEUZ62HH.js";

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

// src/core/report/counts.ts
var ACTIONS = {
  create: { sign: "+", verb: "create" },
  update: { sign: "~", verb: "update" },
  replace: { sign: "-+", verb: "replace" },
  delete: { sign: "-", verb: "destroy" },
  forget: { sign: "forget ", verb: "forget" }
};
var DEFAULT_FAIL_ON = "high";
var CHECK_ORDER = ["failed", "flaky", "skipped", "passed"];
var FINDING_ORDER = ["failed", "unknown", "waived", "passed"];
function renderActionCounts(changes) {
  return Object.entries(ACTIONS).map(([action, { sign }]) => ({
    sign,
    count: changes.filter((change) => change.action === action).length
  })).filter(({ count }) => count > 0).map(({ sign, count }) => `${sign}${formatCount(count)}`).join(" ");
}
function renderChangeCounts(changes) {
  const done = changes.filter((change) => change.outcome === "done").length;
  const isPart = done < changes.length && changes.some((change) => change.outcome !== "pending");
  const counts = renderActionCounts(changes);
  return isPart ? `${counts}, ${formatCount(done)} of ${formatCount(changes.length)} made` : counts;
}
function arePending(changes) {
  return changes.every((change) => change.outcome === "pending");
}
function listChanges(report) {
  return report.stacks.flatMap((stack) => stack.changes);
}
function sortChecks(checks) {
  return [...checks].sort((a, b) => rankCheck(a) - rankCheck(b));
}
function sortFindings(findings) {
  const rank = (finding) => FINDING_ORDER.indexOf(finding.result) * SEVERITIES.length + SEVERITIES.indexOf(finding.severity);
  return [...findings].sort((a, b) => rank(a) - rank(b));
}
function countFindings(findings, result) {
  return findings.filter((finding) => finding.result === result).length;
}
function listBlocking(report) {
  const limit = SEVERITIES.indexOf(report.failOn ?? DEFAULT_FAIL_ON);
  return sortFindings(report.findings).filter(
    (finding) => finding.result === "failed" && SEVERITIES.indexOf(finding.severity) <= limit
  );
}
function hasPassed(check) {
  return check.result === "passed" || check.result === "flaky";
}
function listFailedChecks(report) {
  return report.checks.filter((check) => check.result === "failed" && !check.optional);
}
function renderCheckCounts(checks) {
  if (checks.length === 0) return "";
  const judged = checks.filter((check) => check.result !== "skipped");
  const passed = judged.filter(hasPassed).length;
  const flaky = judged.filter((check) => check.result === "flaky").length;
  const skipped = checks.length - judged.length;
  return [
    judged.length === 0 ? "" : `${formatCount(passed)} of ${plural(judged.length, "check")} passed`,
    flaky === 0 ? "" : `${formatCount(flaky)} flaky`,
    skipped === 0 ? "" : `${plural(skipped, "check")} skipped`
  ].filter(Boolean).join(", ");
}
function listCounts(report) {
  const changes = listChanges(report);
  const findings = renderFindingCounts(report.findings);
  return [
    renderCheckCounts(report.checks),
    findings === "" ? "" : `policy: ${findings}`,
    changes.length === 0 ? "" : `${arePending(changes) ? "planned" : "resources"}: ${renderChangeCounts(changes)}`
  ].filter(Boolean);
}
function renderFindingCounts(findings) {
  return FINDING_ORDER.map((result) => ({ result, count: countFindings(findings, result) })).filter(({ count }) => count > 0).map(({ result, count }) => `${formatCount(count)} ${result}`).join(", ");
}
function rankCheck(check) {
  const rank = CHECK_ORDER.indexOf(check.result);
  return check.result === "failed" && check.optional ? rank + 0.5 : rank;
}

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
function computeSpan(from, to) {
  const ms = Date.parse(to) - Date.parse(from);
  return Number.isNaN(ms) ? void 0 : ms;
}

// src/core/text/plain.ts
var ESCAPE = String.fromCharCode(27);
var ANSI = new RegExp(`${ESCAPE}\\[[0-?]*[ -/]*[@-~]`, "g");
var LINE_BREAK2 = /\r\n|[\r\u0085\u2028\u2029]/g;
var CONTROL = new RegExp("(?![\\t\\n])\\p{Cc}|\\p{Bidi_Control}|\\uFEFF", "gu");
var NOT_A_CHARACTER = new RegExp("\\p{Cs}|\\p{Noncharacter_Code_Point}", "gu");
function plainText(text) {
  return text.replace(ANSI, "").replace(LINE_BREAK2, "\n").replace(CONTROL, "").replace(NOT_A_CHARACTER, "\uFFFD");
}
function plainLine(text) {
  return plainText(text).replace(/\s+/g, " ").trim();
}

export {
  neutralizeCommands,
  byteLength,
  truncateBytes,
  shorten,
  plural,
  formatCount,
  ACTIONS,
  renderChangeCounts,
  arePending,
  listChanges,
  sortChecks,
  sortFindings,
  countFindings,
  listBlocking,
  listFailedChecks,
  renderCheckCounts,
  listCounts,
  renderFindingCounts,
  formatSpan,
  formatTime,
  computeSpan,
  plainText,
  plainLine
};
//# sourceMappingURL=chunk-IEBJ5JZE.js.map
