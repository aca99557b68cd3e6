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
  computeRealFindings,
  computeRealPlan,
  evaluatePolicy
} from "./chunk-LQCIYEEJ.js";
import {
  applyWaivers,
  reviewWaivers
} from "./chunk-UBLXZDXQ.js";
import {
  parseOutputs,
  parseState
} from "./chunk-UP6OT5QK.js";
import {
  renderSarif
} from "./chunk-THECTKZB.js";
import "./chunk-MKAM37VG.js";
import {
  parsePlanJson,
  stateModule
} from "./chunk-B3T23N2G.js";
import {
  loadConfig
} from "./chunk-5NTHJL4U.js";
import "./chunk-QRBODBF7.js";
import "./chunk-HJQOBRCW.js";
import "./chunk-KOR6KK3F.js";
import "./chunk-KITC4EN2.js";
import "./chunk-SRSNCCDE.js";
import "./chunk-MQK73BS3.js";
import "./chunk-XA3SNHR6.js";
import "./chunk-T6QZHZFZ.js";
import {
  external_exports
} from "./chunk-OSVD3WA2.js";
import {
  MayflyError
} from "./chunk-6PSQUEHD.js";
import "./chunk-SRQY6CG7.js";

// src/wiring/cli-policy.ts
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

// src/core/terraform/state-json.ts
var shownSchema = external_exports.object({
  format_version: external_exports.string(),
  values: external_exports.object({
    outputs: external_exports.record(external_exports.string(), external_exports.object({ value: external_exports.unknown(), sensitive: external_exports.boolean().optional() })).optional(),
    root_module: stateModule.optional()
  }).optional()
});
function parseStateJson(json) {
  const shown = shownSchema.safeParse(json);
  if (!shown.success) return parseFile(json);
  const { values } = shown.data;
  const root = values?.root_module;
  return {
    resources: listResources(root, "managed"),
    dataSources: listResources(root, "data"),
    outputs: parseOutputs(values?.outputs ?? {})
  };
}
function parseFile(json) {
  try {
    return parseState(json);
  } catch (cause) {
    throw new MayflyError("This is not a Terraform state in JSON", {
      kind: "input",
      hint: "Make it with `terraform show -json` or `terraform state pull`.",
      cause
    });
  }
}
function listResources(module, wanted) {
  const own = (module?.resources ?? []).filter(({ mode }) => mode === wanted).map(({ address, values, sensitive_values }) => ({
    address,
    attributes: isAttributes(values) ? values : {},
    sensitive: isAttributes(sensitive_values) ? sensitive_values : false
  }));
  return [...own, ...(module?.child_modules ?? []).flatMap((child) => listResources(child, wanted))];
}
function isAttributes(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/wiring/cli-policy.ts
var DEFAULTS = { failOn: "high", rules: {}, waivers: [] };
var FORMATS = {
  json: renderRows,
  table: (judged) => renderFindingTable(listFindings(judged)),
  sarif: (judged) => renderSarif({ environment: "plan", findings: listFindings(judged) })
};
async function judgePlans(command) {
  const { args, currentDirectory, log } = command;
  if (args.plans.length === 0) {
    throw new MayflyError(args.state === void 0 ? "policy needs a plan" : "--state needs the plan too", {
      kind: "input",
      hint: "Try: terraform show -json plan.tfplan > plan.json, then policy --plan plan.json"
    });
  }
  const policy = await loadPolicy(command);
  const state = args.state === void 0 ? void 0 : await readState(resolve(currentDirectory, args.state));
  const judged = await Promise.all(
    args.plans.map(async (plan) => {
      const read = await readPlan(resolve(currentDirectory, plan));
      return { plan, findings: judge(read, { state, policy }) };
    })
  );
  const waiving = { waivers: policy.waivers, today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10) };
  for (const line of reviewWaivers({ ...waiving, findings: listFindings(judged), complete: true })) {
    log.warn(line);
  }
  const waived = judged.map(({ plan, findings }) => ({
    plan,
    findings: applyWaivers({ ...waiving, findings })
  }));
  const isBlocked = computeBlocking(listFindings(waived), policy.failOn).length > 0;
  return { stdout: FORMATS[args.format](waived), outcome: isBlocked ? "failed" : "good" };
}
function judge(plan, { state, policy }) {
  const planned = evaluatePolicy({ plan, settings: policy.rules });
  if (state === void 0) return planned;
  const real = evaluatePolicy({ plan: computeRealPlan(plan, state), settings: policy.rules });
  return computeRealFindings({ planned, real });
}
function listFindings(judged) {
  return judged.flatMap(({ findings }) => findings);
}
function renderRows(judged) {
  const rows = judged.flatMap(({ plan, findings }) => findings.map((finding) => toRow(plan, finding)));
  return `${JSON.stringify(rows, null, 2)}
`;
}
function toRow(plan, finding) {
  const { rule, address, result, severity, message, location, planned, fingerprint, waiver } = finding;
  return {
    plan,
    rule,
    address,
    result,
    severity,
    message,
    location: location ?? null,
    ...planned === void 0 ? {} : { planned },
    ...fingerprint === void 0 ? {} : { fingerprint },
    ...waiver === void 0 ? {} : { waiver }
  };
}
async function loadPolicy({ args, workingDirectory }) {
  const loaded = await loadConfig({ workingDirectory, root: workingDirectory, config: args.config });
  if (loaded.ok) return loaded.config.checks.policy;
  if (loaded.missing && args.config === void 0) return DEFAULTS;
  throw new MayflyError(renderConfigProblems(loaded.problems), { kind: "input" });
}
var readPlan = (path) => readJson(path, { what: "plan", parse: parsePlanJson, madeBy: "terraform show -json" });
var readState = (path) => readJson(path, { what: "state", parse: parseStateJson, madeBy: "terraform show -json" });
async function readJson(path, { what, parse, madeBy }) {
  const text = await readFile(path, "utf8").catch((cause) => {
    const why = cause.code === "ENOENT" ? "does not exist" : "can't be read";
    throw new MayflyError(`the ${what} ${path} ${why}`, { kind: "input", cause });
  });
  try {
    return parse(JSON.parse(text));
  } catch (cause) {
    throw new MayflyError(`${path} is no ${what} as \`${madeBy}\` prints it`, {
      kind: "input",
      hint: cause instanceof MayflyError ? cause.message : "It is not JSON.",
      cause
    });
  }
}
export {
  judgePlans
};
//# sourceMappingURL=cli-policy-73J5WJVQ.js.map
