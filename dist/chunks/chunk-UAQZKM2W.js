import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  computeHash
} from "./chunk-CSJGV2KO.js";
import {
  plainText
} from "./chunk-XM5L4NO7.js";

// src/core/policy/waivers/describe-waiver.ts
function describeWaiver(waiver) {
  const { reason = "no reason given", owner, until } = waiver ?? {};
  const limits = [owner && `by ${owner}`, until && `until ${until}`].filter(Boolean).join(", ");
  return limits === "" ? reason : `${reason} (${limits})`;
}

// src/core/report/sarif.ts
var SEVERITIES = {
  critical: { level: "error", score: "9.5" },
  high: { level: "error", score: "8.0" },
  medium: { level: "warning", score: "5.5" },
  low: { level: "note", score: "2.0" }
};
var FALLBACK = { file: ".github/mayfly.yml", line: 1 };
function renderSarif(report) {
  const shown = report.findings.filter(({ result }) => result === "failed" || result === "waived");
  const unknown = report.findings.filter(({ result }) => result === "unknown");
  const rules = [...new Map(report.findings.map((finding) => [finding.rule, finding])).values()];
  const index = new Map(rules.map((finding, at) => [finding.rule, at]));
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Mayfly", rules: rules.map(makeRule) } },
        automationDetails: { id: `mayfly/${report.environment}/` },
        invocations: [
          { executionSuccessful: true, toolExecutionNotifications: unknown.map(makeNotification) }
        ],
        results: shown.map((finding) => makeResult(finding, index.get(finding.rule) ?? 0))
      }
    ]
  };
  return `${JSON.stringify(log, null, 2)}
`;
}
function makeRule({ rule, title, group, severity, remedy }) {
  return {
    id: rule,
    shortDescription: { text: plainText(title) || rule },
    ...remedy === "" ? {} : { help: { text: plainText(remedy) } },
    defaultConfiguration: { level: SEVERITIES[severity].level },
    properties: { tags: ["security", group], "security-severity": SEVERITIES[severity].score }
  };
}
function makeResult(finding, ruleIndex) {
  const { rule, address, message, remedy, severity, waiver, fingerprint: value } = finding;
  const fingerprint = `${computeHash(`${rule}
${address}`)}:1`;
  return {
    ruleId: rule,
    ruleIndex,
    level: SEVERITIES[severity].level,
    message: { text: [`${address}: ${message}`, remedy].filter(Boolean).map(plainText).join("\n") },
    locations: [makeLocation(finding)],
    partialFingerprints: {
      primaryLocationLineHash: fingerprint,
      "ruleAndAddress/v1": fingerprint,
      ...value === void 0 ? {} : { "value/v1": value }
    },
    ...finding.result === "waived" ? {
      suppressions: [
        { kind: "external", status: "accepted", justification: plainText(describeWaiver(waiver)) }
      ]
    } : {}
  };
}
function makeLocation({ location = FALLBACK, address, construct }) {
  const region = {
    startLine: Math.max(1, location.line),
    ...location.column === void 0 ? {} : { startColumn: Math.max(1, location.column) }
  };
  return {
    physicalLocation: {
      artifactLocation: { uri: encodePath(location.file), uriBaseId: "%SRCROOT%" },
      region
    },
    logicalLocations: [
      { fullyQualifiedName: address, kind: "resource" },
      ...construct === void 0 ? [] : [{ fullyQualifiedName: construct, kind: "construct" }]
    ]
  };
}
function makeNotification({ rule, address, message }) {
  return {
    level: "note",
    message: { text: plainText(`${rule} could not be judged for ${address}: ${message}`) },
    associatedRule: { id: rule }
  };
}
function encodePath(file) {
  return file.replaceAll("\\", "/").split("/").map((part) => encodeURIComponent(part.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD"))).join("/");
}

export {
  describeWaiver,
  renderSarif
};
//# sourceMappingURL=chunk-UAQZKM2W.js.map
