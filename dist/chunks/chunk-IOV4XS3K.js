import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  setOutput,
  summary
} from "./chunk-VRC3NT7R.js";

// src/action/outputs.ts
var MASKED = "***";
function renderOutputs({ outputs }) {
  return JSON.stringify(
    Object.fromEntries(
      outputs.map(({ name, sensitive, value }) => [name, sensitive ? MASKED : value ?? null])
    )
  );
}
function setOutputs(report, reportFile) {
  setOutput("environment", report.environment);
  setOutput("verdict", report.status);
  setOutput("url", report.url ?? "");
  setOutput("outputs", renderOutputs(report));
  setOutput("report", reportFile);
}
var REAP_VERDICTS = {
  planned: "planned",
  done: "destroyed",
  failed: "failed"
};
function setReapOutputs(report, reportFile) {
  const idle = report.status === "done" && !report.lines.some(({ result }) => result === "done");
  setOutput("verdict", idle ? "skipped" : REAP_VERDICTS[report.status]);
  setOutput("report", reportFile);
  setOutput("matrix", JSON.stringify(report.matrix));
}
async function writeSummary(markdown) {
  if (process.env.GITHUB_STEP_SUMMARY === void 0) return;
  await summary.addRaw(markdown, true).write();
}

export {
  setOutputs,
  setReapOutputs,
  writeSummary
};
//# sourceMappingURL=chunk-IOV4XS3K.js.map
