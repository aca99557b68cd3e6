import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  array,
  boolean,
  literal,
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

// src/core/terraform/sensitive-paths.ts
var step = union([
  object({ type: literal("get_attr"), value: string() }),
  object({ type: literal("index"), value: object({ value: union([string(), number()]) }) })
]);
var pathSchema = array(step);
function computeSensitive(paths) {
  const root = {};
  for (const path of paths) {
    const keys = path.map(({ value }) => String(typeof value === "string" ? value : value.value));
    const last = keys.pop();
    if (last === void 0) return true;
    let tree = root;
    for (const key of keys) {
      if (tree === true) break;
      tree[key] ??= {};
      tree = tree[key];
    }
    if (tree !== true) tree[last] = true;
  }
  return root;
}

// src/core/terraform/state.ts
var NO_STATE = { resources: [], dataSources: [], outputs: {} };
var instance = object({
  index_key: union([string(), number()]).nullish(),
  deposed: string().optional(),
  attributes: record(string(), unknown()).nullish(),
  sensitive_attributes: array(pathSchema).nullish().catch(void 0)
});
var resource = object({
  module: string().optional(),
  mode: string(),
  type: string(),
  name: string(),
  instances: array(instance)
});
var output = object({ value: unknown(), sensitive: boolean().optional() });
var stateSchema = object({
  version: literal(4),
  outputs: record(string(), output).nullish(),
  resources: array(resource).nullish()
});
function parseStateText(text, place) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new MayflyError(`the Terraform state ${place} is not JSON`, {
      kind: "outside",
      hint: "It was damaged or cut short. Restore an earlier version of the file.",
      cause: error
    });
  }
}
function parseState(json) {
  const { outputs, resources } = parseFile(json);
  const ofMode = (wanted) => (resources ?? []).filter(({ mode }) => mode === wanted).flatMap(listInstances);
  return {
    resources: ofMode("managed"),
    dataSources: ofMode("data"),
    outputs: parseOutputs(outputs ?? {})
  };
}
function parseOutputs(outputs) {
  return Object.fromEntries(
    Object.entries(outputs).map(([name, { value, sensitive = false }]) => [name, { value, sensitive }])
  );
}
function listInstances({ module, mode, type, name, instances }) {
  const address = [module, mode === "data" ? mode : void 0, type, name].filter((part) => part !== void 0).join(".");
  return instances.map(({ index_key, deposed, attributes, sensitive_attributes }) => ({
    address: `${address}${renderIndex(index_key)}${deposed === void 0 ? "" : ` (deposed ${deposed})`}`,
    attributes: attributes ?? {},
    sensitive: computeSensitive(sensitive_attributes ?? [])
  }));
}
function parseFile(json) {
  const parsed = stateSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new MayflyError(
    `the Terraform state can't be read: ${issue?.path.join(".") || "the whole"}: ${issue?.message}`,
    {
      kind: "outside",
      hint: "Only state of format version 4 is known (Terraform 0.12 or later, OpenTofu). Look at the file itself.",
      cause: parsed.error
    }
  );
}
function renderIndex(key) {
  if (key === null || key === void 0) return "";
  if (typeof key === "number") return `[${key}]`;
  return `[${JSON.stringify(key).replace(/([$%])\{/g, "$1$1{")}]`;
}

export {
  NO_STATE,
  parseStateText,
  parseState,
  parseOutputs
};
//# sourceMappingURL=chunk-GUSVNKCK.js.map
