import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  SEVERITIES
} from "./chunk-PEUZ62HH.js";
import {
  formatCount,
  plural
} from "./chunk-Z4Z2PRXF.js";

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

export {
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
  renderFindingCounts
};
//# sourceMappingURL=chunk-R4TVVB56.js.map
