import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  external_exports
} from "./chunk-OSVD3WA2.js";
import {
  MayflyError
} from "./chunk-BTZU7OHR.js";

// src/core/environment/record.ts
var RECORD_STATUSES = ["deploying", "live", "failed", "blocked", "destroying", "destroyed"];
var ended = external_exports.object({
  verb: external_exports.enum(["deploy", "destroy"]),
  status: external_exports.string(),
  reason: external_exports.string().optional(),
  /** Everything was applied, and only smoke checks or live endpoints failed: once they pass, it is live. */
  recheck: external_exports.boolean().optional(),
  /** Resources that were left, where that is known. */
  left: external_exports.number().int().optional()
});
var run = external_exports.object({ id: external_exports.string(), attempt: external_exports.number().int(), url: external_exports.string() });
var unfinishedRun = run.extend({
  /** `user@host`, as Terraform writes it into its state locks; ISO time by that host's clock. */
  host: external_exports.string(),
  startedAt: external_exports.iso.datetime()
});
var recordSchema = external_exports.looseObject({
  version: external_exports.literal(1),
  environment: external_exports.string().min(1),
  repository: external_exports.string().optional(),
  pullNumber: external_exports.number().int().positive().optional(),
  status: external_exports.enum(RECORD_STATUSES),
  /** Raised by each deploy and destroy with a conditional write. */
  generation: external_exports.number().int().nonnegative(),
  headSha: external_exports.string().optional(),
  /** The commit that was applied last, in whole or in part. */
  appliedSha: external_exports.string().optional(),
  /** Absent while a run works on it, and in records of earlier versions. */
  ended: ended.optional(),
  run: run.optional(),
  /** The oldest first. */
  unfinished: external_exports.array(unfinishedRun).optional(),
  region: external_exports.string(),
  /** Regions in which the states hold resources. */
  regions: external_exports.array(external_exports.string()).optional(),
  terraformVersion: external_exports.string().optional(),
  stacks: external_exports.array(external_exports.object({ name: external_exports.string(), dependsOn: external_exports.array(external_exports.string()) })),
  createdAt: external_exports.iso.datetime(),
  updatedAt: external_exports.iso.datetime(),
  expiresAt: external_exports.iso.datetime().optional(),
  /** What the resources' `mayfly:expires` tags say. */
  taggedExpiresAt: external_exports.iso.datetime().optional(),
  /** It is not ended by time. */
  kept: external_exports.boolean().optional(),
  /** How many hours before this end the pull request was warned of it. */
  warned: external_exports.object({ expiresAt: external_exports.iso.datetime(), hours: external_exports.array(external_exports.number()) }).optional(),
  /** The environment that this one is a copy of, under `strategy: replace`. */
  copyOf: external_exports.string().optional(),
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
var STATE_FILE = /(?:^|\/)(?<stack>[^/]+)\.tfstate(?:\.tflock)?$/;
function listStateNames(paths) {
  return [...new Set(paths.flatMap((path) => STATE_FILE.exec(path)?.groups?.stack ?? []))];
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

export {
  RECORD_FILE,
  computeKeys,
  listStateNames,
  computeScopeParts,
  parseRecord
};
//# sourceMappingURL=chunk-MKGQJRLV.js.map
