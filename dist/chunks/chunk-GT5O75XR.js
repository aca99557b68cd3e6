import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  flattenConfiguration,
  parseDefaultTags
} from "./chunk-AOXABW3A.js";
import {
  defaultMessages,
  renderIssues
} from "./chunk-FUIQ6R5T.js";
import {
  holdsTrue,
  isAttributes,
  joinAddress,
  stripInstanceKeys
} from "./chunk-LMFDXNUV.js";
import {
  external_exports
} from "./chunk-OSVD3WA2.js";
import {
  MayflyError
} from "./chunk-BTZU7OHR.js";

// src/core/terraform/plan-schema.ts
var change = external_exports.object({
  actions: external_exports.array(external_exports.string()),
  before: external_exports.unknown().optional(),
  after: external_exports.unknown().optional(),
  after_unknown: external_exports.unknown().optional(),
  after_sensitive: external_exports.unknown().optional(),
  replace_paths: external_exports.array(external_exports.array(external_exports.union([external_exports.string(), external_exports.number()]))).nullish()
});
var resourceChange = external_exports.object({
  address: external_exports.string(),
  module_address: external_exports.string().optional(),
  mode: external_exports.enum(["managed", "data"]),
  type: external_exports.string(),
  name: external_exports.string(),
  provider_name: external_exports.string().optional(),
  change
});
var expressions = external_exports.record(external_exports.string(), external_exports.unknown());
var resourceConfiguration = external_exports.object({
  address: external_exports.string(),
  provider_config_key: external_exports.string().optional(),
  expressions: expressions.optional(),
  for_each_expression: external_exports.unknown().optional()
});
var moduleConfiguration = external_exports.object({
  resources: external_exports.array(resourceConfiguration).optional(),
  outputs: external_exports.record(external_exports.string(), external_exports.object({ expression: external_exports.unknown().optional() })).optional(),
  module_calls: external_exports.lazy(() => external_exports.record(external_exports.string(), moduleCall).optional())
});
var moduleCall = external_exports.object({
  expressions: expressions.optional(),
  for_each_expression: external_exports.unknown().optional(),
  module: moduleConfiguration.optional()
});
var stateResource = external_exports.object({
  address: external_exports.string(),
  mode: external_exports.enum(["managed", "data"]),
  type: external_exports.string(),
  name: external_exports.string(),
  provider_name: external_exports.string().optional(),
  values: external_exports.unknown().optional(),
  sensitive_values: external_exports.unknown().optional()
});
var stateModule = external_exports.object({
  address: external_exports.string().optional(),
  resources: external_exports.array(stateResource).optional(),
  child_modules: external_exports.lazy(() => external_exports.array(stateModule).optional())
});
var planSchema = external_exports.object({
  format_version: external_exports.string().regex(/^1\./, "only format 1.x is known"),
  terraform_version: external_exports.string().optional(),
  resource_changes: external_exports.array(resourceChange).nullish(),
  output_changes: external_exports.record(external_exports.string(), change).nullish(),
  configuration: external_exports.object({
    provider_config: external_exports.record(external_exports.string(), external_exports.object({ name: external_exports.string().optional(), expressions: expressions.optional() })).optional(),
    root_module: moduleConfiguration.optional()
  }).optional(),
  prior_state: external_exports.object({ values: external_exports.object({ root_module: stateModule.optional() }).optional() }).optional()
});

// src/core/terraform/plan-json.ts
var ACTIONS = {
  "no-op": "no-op",
  create: "create",
  read: "read",
  update: "update",
  delete: "delete",
  forget: "forget",
  "delete,create": "replace",
  "create,delete": "replace",
  "create,forget": "replace",
  "forget,create": "replace"
};
function parsePlanJson(json) {
  const parsed = planSchema.safeParse(json, { error: defaultMessages });
  if (!parsed.success) throw wrongShape(parsed.error);
  requirePlan(Object.keys(json));
  const plan = parsed.data;
  const changes = (plan.resource_changes ?? []).map(parseResource);
  const { configuration, moduleReferences } = flattenConfiguration(plan.configuration?.root_module);
  return {
    terraformVersion: plan.terraform_version ?? "unknown",
    resources: changes.filter(isJudged).map((change2) => change2.resource),
    outputs: parseOutputs(plan.output_changes ?? {}),
    configuration,
    dataSources: parseDataSources(plan, changes),
    moduleReferences,
    defaultTags: parseDefaultTags(plan.configuration?.provider_config)
  };
}
function isJudged({ mode, resource }) {
  return mode === "managed" && resource.action !== "forget" && resource.action !== "read";
}
function parseResource(json) {
  const { change: change2 } = json;
  const resource = {
    ...identity(json, json.module_address ?? ""),
    action: parseAction(change2.actions, json.address),
    replacePaths: (change2.replace_paths ?? []).map((path) => path.join(".")),
    before: asAttributes(change2.before),
    after: asAttributes(change2.after),
    unknown: asUnknowns(change2.after_unknown),
    sensitive: asUnknowns(change2.after_sensitive)
  };
  return { mode: json.mode, resource };
}
function identity(json, module) {
  const local = `${json.mode === "data" ? "data." : ""}${json.type}.${json.name}`;
  return {
    address: json.address,
    configAddress: joinAddress(stripInstanceKeys(module), local),
    module,
    type: json.type,
    name: json.name,
    provider: json.provider_name ?? ""
  };
}
function parseAction(actions, address) {
  const action = ACTIONS[actions.join(",")];
  if (action === void 0) {
    throw new MayflyError(`The plan asks for unknown actions [${actions.join(", ")}] on ${address}`, {
      kind: "input",
      hint: "This Terraform version may be newer than Mayfly; use Terraform 1.x."
    });
  }
  return action;
}
function parseDataSources(plan, changes) {
  const read = collectState(plan.prior_state?.values?.root_module, []);
  const deferred = changes.filter(({ mode }) => mode === "data").map(({ resource }) => resource);
  const later = new Set(deferred.map((resource) => resource.address));
  return [...read.filter((resource) => !later.has(resource.address)), ...deferred];
}
function collectState(module, into) {
  for (const json of module?.resources ?? []) {
    if (json.mode !== "data") continue;
    into.push({
      ...identity(json, module?.address ?? ""),
      action: "read",
      replacePaths: [],
      before: void 0,
      after: asAttributes(json.values),
      unknown: {},
      sensitive: asUnknowns(json.sensitive_values)
    });
  }
  for (const child of module?.child_modules ?? []) collectState(child, into);
  return into;
}
function parseOutputs(changes) {
  return Object.entries(changes).filter(([, change2]) => change2.actions.join() !== "delete").map(([name, change2]) => {
    const known = !holdsTrue(change2.after_unknown);
    const sensitive = holdsTrue(change2.after_sensitive);
    return { name, sensitive, known, value: known ? change2.after : void 0 };
  });
}
function asAttributes(value) {
  return isAttributes(value) ? value : void 0;
}
function asUnknowns(value) {
  return typeof value === "boolean" || typeof value === "object" && value !== null ? value : false;
}
var PLAN_KEYS = ["planned_values", "resource_changes", "output_changes", "configuration", "prior_state"];
function requirePlan(keys) {
  if (PLAN_KEYS.some((key) => keys.includes(key))) return;
  const what = keys.includes("values") ? "a Terraform state" : "what Terraform prints for an empty state";
  throw new MayflyError(`this is ${what}, not a plan`, {
    kind: "input",
    hint: "Name the plan file: `terraform show -json PLANFILE`. A state goes beside its plan, as --state."
  });
}
function wrongShape(error) {
  return new MayflyError(`this is not a Terraform plan in JSON (${renderIssues(error.issues)})`, {
    kind: "input",
    hint: "Make it with `terraform show -json PLANFILE`.",
    cause: error
  });
}

export {
  stateModule,
  parsePlanJson
};
//# sourceMappingURL=chunk-GT5O75XR.js.map
