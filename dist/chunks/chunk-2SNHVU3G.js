import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  readJson
} from "./chunk-OVSQIXFT.js";
import {
  parseOutputs,
  parseState
} from "./chunk-GUSVNKCK.js";
import {
  renderConfigProblems
} from "./chunk-2MDR3FX6.js";
import {
  DEFAULT_CONFIG,
  loadConfig
} from "./chunk-5IAZQBIX.js";
import {
  parsePlanJson,
  stateModule
} from "./chunk-DPLYVJTY.js";
import {
  isAttributes
} from "./chunk-VAY5BCSA.js";
import {
  boolean,
  object,
  record,
  string,
  unknown
} from "./chunk-JMLZR5OH.js";
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";

// src/wiring/load-policy.ts
var DEFAULTS = { failOn: "high", rules: {}, waivers: [], custom: [] };
async function loadPolicy({ args, workingDirectory }) {
  const file = args.config ?? DEFAULT_CONFIG;
  const loaded = await loadConfig({ workingDirectory, root: workingDirectory, config: args.config });
  if (loaded.ok) return { policy: loaded.config.checks.policy, file };
  if (loaded.missing && args.config === void 0) return { policy: DEFAULTS, file };
  throw new MayflyError(renderConfigProblems(loaded.problems), { kind: "input" });
}

// src/core/terraform/state-json.ts
var shownSchema = object({
  format_version: string(),
  values: object({
    outputs: record(string(), object({ value: unknown(), sensitive: boolean().optional() })).optional(),
    root_module: stateModule.optional()
  }).optional()
});
function parseStateJson(json) {
  refusePlan(json);
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
function refusePlan(json) {
  if (typeof json !== "object" || json === null || !("planned_values" in json)) return;
  throw new MayflyError("this is a Terraform plan, not a state", {
    kind: "input",
    hint: "Make the state with `terraform show -json`, without the name of a plan file, after the apply."
  });
}
function parseFile(json) {
  try {
    return parseState(json);
  } catch (cause) {
    throw new MayflyError("this is not a Terraform state in JSON", {
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

// src/wiring/terraform-files.ts
async function readPlan(path) {
  const { value, text } = await readShown(path, { what: "plan", parse: parsePlanJson });
  return { plan: value, json: text };
}
async function readState(path) {
  return (await readShown(path, { what: "state", parse: parseStateJson })).value;
}
async function readShown(path, { what, parse }) {
  const { value, text } = await readJson(path, { what, hint: "Make it with `terraform show -json`." });
  try {
    return { value: parse(value), text };
  } catch (cause) {
    if (!(cause instanceof MayflyError)) throw cause;
    const { hint, kind } = cause;
    throw new MayflyError(`${path}: ${cause.message}`, {
      kind,
      cause,
      ...hint === void 0 ? {} : { hint }
    });
  }
}

export {
  loadPolicy,
  readPlan,
  readState
};
//# sourceMappingURL=chunk-2SNHVU3G.js.map
