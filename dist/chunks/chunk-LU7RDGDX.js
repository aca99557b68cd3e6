import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  sortChecks,
  sortFindings
} from "./chunk-R4TVVB56.js";
import {
  neutralizeCommands
} from "./chunk-GDQIQIQU.js";
import {
  plainLine
} from "./chunk-XM5L4NO7.js";
import {
  formatSpan,
  formatTime
} from "./chunk-ELDBRVKG.js";
import {
  shorten
} from "./chunk-H4C27XYF.js";
import {
  plural
} from "./chunk-Z4Z2PRXF.js";

// src/core/report/cli-table.ts
var CELL_BYTES = 200;
var BETWEEN = "  ";
var NOTHING = "-";
var CHECK_COLUMNS = [
  { title: "RESULT", cell: (check) => check.result },
  { title: "CHECK", cell: (check) => `${check.name}${check.optional ? " (optional)" : ""}` },
  { title: "TIME", cell: (check) => formatSpan(check.ms) },
  { title: "ATTEMPTS", cell: (check) => String(check.attempts) },
  { title: "FOUND", cell: (check) => check.message }
];
var FINDING_COLUMNS = [
  { title: "RESULT", cell: (finding) => finding.result },
  { title: "SEVERITY", cell: (finding) => finding.severity },
  { title: "RULE", cell: (finding) => finding.rule },
  { title: "RESOURCE", cell: (finding) => finding.address },
  { title: "FOUND", cell: (finding) => finding.message }
];
var ENVIRONMENT_COLUMNS = [
  { title: "ENVIRONMENT", cell: (record) => record.environment },
  { title: "STATUS", cell: (record) => record.status },
  { title: "PULL REQUEST", cell: ({ pullNumber }) => pullNumber === void 0 ? "" : String(pullNumber) },
  { title: "COMMIT", cell: (record) => record.headSha?.slice(0, 7) ?? "" },
  { title: "ENDS", cell: renderEnd },
  { title: "URL", cell: (record) => record.url ?? "" }
];
function renderEnd({ expiresAt, kept }) {
  if (kept === true) return "kept";
  return expiresAt === void 0 ? "" : formatTime(expiresAt);
}
var CASE_COLUMNS = [
  { title: "RESULT", cell: ({ result }) => result },
  { title: "CASE", cell: ({ file, line }) => `${file}:${line}` },
  { title: "RULE", cell: ({ rule }) => rule },
  { title: "EXPECTED", cell: ({ expected }) => expected },
  { title: "GOT", cell: ({ got }) => got },
  { title: "NAME", cell: ({ name }) => name ?? "" },
  { title: "SAID", cell: ({ message }) => message }
];
function renderCheckTable(checks) {
  return checks.length === 0 ? "No checks.\n" : renderTable(CHECK_COLUMNS, sortChecks(checks));
}
function renderFindingTable(findings) {
  return findings.length === 0 ? "No findings.\n" : renderTable(FINDING_COLUMNS, sortFindings(findings));
}
function renderEnvironmentTable(records) {
  return records.length === 0 ? "No environments.\n" : renderTable(ENVIRONMENT_COLUMNS, records);
}
function renderCaseTable(cases) {
  const failed = cases.filter(({ result }) => result === "failed").length;
  return `${renderTable(CASE_COLUMNS, cases)}
${plural(cases.length, "case")}, ${failed} failed
`;
}
function renderTable(columns, rows) {
  const titles = columns.map((column) => column.title);
  const lines = [titles, ...rows.map((row) => columns.map((column) => formatCell(column.cell(row))))];
  const widths = columns.map((_, at) => Math.max(...lines.map((cells) => countCharacters(cells[at] ?? ""))));
  const pad = (cell, at) => cell + " ".repeat((widths[at] ?? 0) - countCharacters(cell));
  return lines.map((cells) => `${cells.map(pad).join(BETWEEN).trimEnd()}
`).join("");
}
function formatCell(text) {
  return neutralizeCommands(shorten(plainLine(text), CELL_BYTES)) || NOTHING;
}
function countCharacters(text) {
  return [...text].length;
}

export {
  renderCheckTable,
  renderFindingTable,
  renderEnvironmentTable,
  renderCaseTable
};
//# sourceMappingURL=chunk-LU7RDGDX.js.map
