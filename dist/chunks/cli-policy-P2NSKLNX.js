import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  renderConfigProblems,
  renderFindingTable
} from "./chunk-EHUY2A2R.js";
import {
  computeBlocking,
  evaluatePolicy
} from "./chunk-QBRBHOJT.js";
import {
  parsePlanJson
} from "./chunk-Z4DWHIFU.js";
import {
  loadConfig
} from "./chunk-V55I6N4W.js";
import "./chunk-Y3RODW3F.js";
import "./chunk-ANBAL6DE.js";
import "./chunk-QRBODBF7.js";
import "./chunk-YDODB2TV.js";
import "./chunk-SRSNCCDE.js";
import "./chunk-XA3SNHR6.js";
import "./chunk-T6QZHZFZ.js";
import "./chunk-44HY6MGB.js";
import {
  MayflyError
} from "./chunk-6PSQUEHD.js";
import "./chunk-22776NMK.js";

// src/wiring/cli-policy.ts
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
var DEFAULTS = { failOn: "high", rules: {} };
async function judgePlans(command) {
  const { args, currentDirectory } = command;
  if (args.plans.length === 0) {
    throw new MayflyError("policy needs a plan", {
      kind: "input",
      hint: "Try: terraform show -json plan.tfplan > plan.json, then policy --plan plan.json"
    });
  }
  const policy = await loadPolicy(command);
  const judged = await Promise.all(
    args.plans.map(async (plan) => {
      const findings = evaluatePolicy({
        plan: await readPlan(resolve(currentDirectory, plan)),
        settings: policy.rules
      });
      return { plan, findings };
    })
  );
  const all = judged.flatMap(({ findings }) => findings);
  const outcome = computeBlocking(all, policy.failOn).length > 0 ? "failed" : "good";
  if (args.format === "table") return { stdout: renderFindingTable(all), outcome };
  const rows = judged.flatMap(({ plan, findings }) => findings.map((finding) => toRow(plan, finding)));
  return { stdout: `${JSON.stringify(rows, null, 2)}
`, outcome };
}
var toRow = (plan, { rule, address, result, severity, message, location }) => ({
  plan,
  rule,
  address,
  result,
  severity,
  message,
  location: location ?? null
});
async function loadPolicy({ args, workingDirectory }) {
  const loaded = await loadConfig({ workingDirectory, root: workingDirectory, config: args.config });
  if (loaded.ok) return loaded.config.checks.policy;
  if (loaded.missing && args.config === void 0) return DEFAULTS;
  throw new MayflyError(renderConfigProblems(loaded.problems), { kind: "input" });
}
async function readPlan(path) {
  const text = await readFile(path, "utf8").catch((cause) => {
    const what = cause.code === "ENOENT" ? "does not exist" : "can't be read";
    throw new MayflyError(`the plan ${path} ${what}`, { kind: "input", cause });
  });
  try {
    return parsePlanJson(JSON.parse(text));
  } catch (cause) {
    throw new MayflyError(`${path} is no plan as \`terraform show -json\` prints it`, {
      kind: "input",
      hint: cause instanceof MayflyError ? cause.message : "It is not JSON.",
      cause
    });
  }
}
export {
  judgePlans
};
//# sourceMappingURL=cli-policy-P2NSKLNX.js.map
