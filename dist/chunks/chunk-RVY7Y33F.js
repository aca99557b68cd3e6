import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  external_exports
} from "./chunk-44HY6MGB.js";
import {
  MayflyError
} from "./chunk-6PSQUEHD.js";

// src/core/environment/record.ts
var RECORD_STATUSES = ["deploying", "live", "failed", "blocked", "destroying", "destroyed"];
var run = external_exports.object({ id: external_exports.string(), attempt: external_exports.number().int(), url: external_exports.string() });
var recordSchema = external_exports.looseObject({
  version: external_exports.literal(1),
  environment: external_exports.string().min(1),
  repository: external_exports.string().optional(),
  pullNumber: external_exports.number().int().positive().optional(),
  status: external_exports.enum(RECORD_STATUSES),
  /** Raised by each deploy and destroy with a conditional write. */
  generation: external_exports.number().int().nonnegative(),
  headSha: external_exports.string().optional(),
  run: run.optional(),
  region: external_exports.string(),
  terraformVersion: external_exports.string().optional(),
  stacks: external_exports.array(external_exports.object({ name: external_exports.string(), dependsOn: external_exports.array(external_exports.string()) })),
  createdAt: external_exports.iso.datetime(),
  updatedAt: external_exports.iso.datetime(),
  expiresAt: external_exports.iso.datetime().optional(),
  /** What the resources' `mayfly:expires` tags say. */
  taggedExpiresAt: external_exports.iso.datetime().optional(),
  url: external_exports.string().optional(),
  /** Values of outputs that are not sensitive. */
  outputs: external_exports.record(external_exports.string(), external_exports.unknown()),
  /** Result of each check and finding of the last finished run, for what flipped: `smoke/home page` → `passed`. */
  results: external_exports.record(external_exports.string(), external_exports.string()),
  commentId: external_exports.number().int().optional(),
  commentAuthor: external_exports.string().optional(),
  deploymentId: external_exports.number().int().optional(),
  history: external_exports.array(
    external_exports.object({
      at: external_exports.iso.datetime(),
      status: external_exports.string(),
      headSha: external_exports.string().optional(),
      run: run.optional()
    })
  )
});

// src/core/environment/layout.ts
var RECORD_FILE = "record.json";
var BUNDLE_FILE = "bundle.tgz";
var NAME = /^[A-Za-z0-9._-]{1,128}$/;
var STACK_NAME = /^[^/\\\p{Cc}]{1,128}$/u;
function computeKeys({ prefix, scope, environment }) {
  checkName("environment", environment, NAME);
  const directory = [...computeScopeParts({ prefix, scope }), environment].join("/");
  return {
    directory,
    record: `${directory}/${RECORD_FILE}`,
    bundle: `${directory}/${BUNDLE_FILE}`,
    state: (stack) => {
      checkName("stack", stack, STACK_NAME);
      return `${directory}/${stack}.tfstate`;
    }
  };
}
function computeScopeParts({ prefix, scope }) {
  const prefixes = prefix.split("/").filter((part) => part !== "");
  for (const part of prefixes) checkName("state prefix", part, STACK_NAME);
  const scopes = scope.split("/");
  for (const part of scopes) checkName("repository", part, NAME);
  return [...prefixes, ...scopes];
}
function checkName(what, name, pattern) {
  if (pattern.test(name) && name !== "." && name !== "..") return;
  throw new MayflyError(`the ${what} name ${JSON.stringify(name)} can't be used as a file name`, {
    kind: "input",
    hint: 'Use letters, digits, ".", "_" and "-", at most 128 characters.'
  });
}
function parseRecord(text, place) {
  const parsed = recordSchema.safeParse(parseJson(text, place));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw brokenRecord(place, `${issue?.path.join(".") || "the whole"}: ${issue?.message}`, parsed.error);
}
function parseJson(text, place) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw brokenRecord(place, "it is not JSON", error);
  }
}
function brokenRecord(place, why, cause) {
  return new MayflyError(`the environment's record ${place} can't be read: ${why}`, {
    kind: "outside",
    hint: "Restore an earlier version of the file, or use the version of Mayfly that wrote it. Deleting it loses no state: destroy works from the state and the bundle beside it.",
    cause
  });
}

// src/core/terraform/state.ts
var instance = external_exports.object({
  index_key: external_exports.union([external_exports.string(), external_exports.number()]).nullish(),
  deposed: external_exports.string().optional()
});
var resource = external_exports.object({
  module: external_exports.string().optional(),
  mode: external_exports.string(),
  type: external_exports.string(),
  name: external_exports.string(),
  instances: external_exports.array(instance)
});
var output = external_exports.object({ value: external_exports.unknown(), sensitive: external_exports.boolean().optional() });
var stateSchema = external_exports.object({
  version: external_exports.literal(4),
  outputs: external_exports.record(external_exports.string(), output).nullish(),
  resources: external_exports.array(resource).nullish()
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
function parseStateResources(json) {
  const managed = (parseState(json).resources ?? []).filter(({ mode }) => mode === "managed");
  return managed.flatMap(({ module, type, name, instances }) => {
    const address = [module, type, name].filter((part) => part !== void 0).join(".");
    return instances.map(
      ({ index_key, deposed }) => `${address}${renderIndex(index_key)}${deposed === void 0 ? "" : ` (deposed ${deposed})`}`
    );
  });
}
function parseStateOutputs(json) {
  return Object.fromEntries(
    Object.entries(parseState(json).outputs ?? {}).map(([name, { value, sensitive = false }]) => [
      name,
      { value, sensitive }
    ])
  );
}
function parseState(json) {
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
  RECORD_FILE,
  computeKeys,
  computeScopeParts,
  parseRecord,
  parseStateText,
  parseStateResources,
  parseStateOutputs
};
//# sourceMappingURL=chunk-RVY7Y33F.js.map
