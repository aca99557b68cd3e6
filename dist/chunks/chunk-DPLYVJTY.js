import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  flattenConfiguration,
  parseDefaultTags
} from "./chunk-IUIWJNRJ.js";
import {
  holdsTrue,
  isAttributes,
  joinAddress,
  stripInstanceKeys
} from "./chunk-VAY5BCSA.js";
import {
  defaultMessages,
  renderIssues
} from "./chunk-FUIQ6R5T.js";
import {
  _enum,
  array,
  lazy,
  number,
  object,
  record,
  string,
  union,
  unknown
} from "./chunk-JMLZR5OH.js";
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";

// src/core/terraform/plan-schema.ts
var change = object({
  actions: array(string()),
  before: unknown().optional(),
  after: unknown().optional(),
  after_unknown: unknown().optional(),
  after_sensitive: unknown().optional(),
  replace_paths: array(array(union([string(), number()]))).nullish()
});
var resourceChange = object({
  address: string(),
  module_address: string().optional(),
  mode: _enum(["managed", "data"]),
  type: string(),
  name: string(),
  provider_name: string().optional(),
  change
});
var expressions = record(string(), unknown());
var resourceConfiguration = object({
  address: string(),
  provider_config_key: string().optional(),
  expressions: expressions.optional(),
  for_each_expression: unknown().optional()
});
var moduleConfiguration = object({
  resources: array(resourceConfiguration).optional(),
  outputs: record(string(), object({ expression: unknown().optional() })).optional(),
  module_calls: lazy(() => record(string(), moduleCall).optional())
});
var moduleCall = object({
  expressions: expressions.optional(),
  for_each_expression: unknown().optional(),
  module: moduleConfiguration.optional()
});
var stateResource = object({
  address: string(),
  mode: _enum(["managed", "data"]),
  type: string(),
  name: string(),
  provider_name: string().optional(),
  values: unknown().optional(),
  sensitive_values: unknown().optional()
});
var stateModule = object({
  address: string().optional(),
  resources: array(stateResource).optional(),
  child_modules: lazy(() => array(stateModule).optional())
});
var planSchema = object({
  format_version: string().regex(/^1\./, "only format 1.x is known"),
  terraform_version: string().optional(),
  resource_changes: array(resourceChange).nullish(),
  output_changes: record(string(), change).nullish(),
  configuration: object({
    provider_config: record(string(), object({ name: string().optional(), expressions: expressions.optional() })).optional(),
    root_module: moduleConfiguration.optional()
  }).optional(),
  prior_state: object({ values: object({ root_module: stateModule.optional() }).optional() }).optional()
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
//# sourceMappingURL=chunk-DPLYVJTY.js.map
