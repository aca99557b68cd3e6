import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  iso_exports
} from "./chunk-P33FYQGL.js";
import {
  _enum,
  array,
  boolean,
  literal,
  looseObject,
  number,
  object,
  record,
  string,
  unknown
} from "./chunk-JMLZR5OH.js";
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";

// src/core/environment/record.ts
var RECORD_STATUSES = ["deploying", "live", "failed", "blocked", "destroying", "destroyed"];
var ended = object({
  verb: _enum(["deploy", "destroy"]),
  status: string(),
  reason: string().optional(),
  /** Everything was applied, and only smoke checks or live endpoints failed: once they pass, it is live. */
  recheck: boolean().optional(),
  /** The pull request was told of it; what came after was only clearing up. */
  told: boolean().optional(),
  /** Resources that were left, where that is known. */
  left: number().int().optional()
});
var run = object({ id: string(), attempt: number().int(), url: string() });
var unfinishedRun = run.extend({
  /** `user@host`, as Terraform writes it into its state locks; ISO time by that host's clock. */
  host: string(),
  startedAt: iso_exports.datetime()
});
var shown = object({
  /** The name of a copy, or of the environment itself where its own stacks are what people see. */
  environment: string(),
  headSha: string().optional(),
  /** It passed its checks: one that fails must not take its place. */
  live: boolean()
});
var copies = object({ shown: shown.optional() });
var recordSchema = looseObject({
  version: literal(1),
  environment: string().min(1),
  repository: string().optional(),
  pullNumber: number().int().positive().optional(),
  status: _enum(RECORD_STATUSES),
  /** Raised by each deploy and destroy with a conditional write. */
  generation: number().int().nonnegative(),
  headSha: string().optional(),
  /** The commit that was applied last, in whole or in part. */
  appliedSha: string().optional(),
  /** When the deploy that made it what it is began: since then its log lines count. */
  deployedSince: iso_exports.datetime().optional(),
  /** An apply broke off: the states may lack something that it made. Until someone has looked for it. */
  mayLack: boolean().optional(),
  /** The pull request may not know yet how the last run ended. */
  untold: boolean().optional(),
  /** Absent while a run works on it, and in records of earlier versions. */
  ended: ended.optional(),
  run: run.optional(),
  /** The oldest first. */
  unfinished: array(unfinishedRun).optional(),
  region: string(),
  /** Regions in which the states hold resources. */
  regions: array(string()).optional(),
  terraformVersion: string().optional(),
  stacks: array(object({ name: string(), dependsOn: array(string()) })),
  createdAt: iso_exports.datetime(),
  updatedAt: iso_exports.datetime(),
  expiresAt: iso_exports.datetime().optional(),
  /** What the resources' `mayfly:expires` tags say. */
  taggedExpiresAt: iso_exports.datetime().optional(),
  /** It is not ended by time. */
  kept: boolean().optional(),
  /** How many hours before this end the pull request was warned of it. */
  warned: object({ expiresAt: iso_exports.datetime(), hours: array(number()) }).optional(),
  /** The environment that this one is a copy of, under `strategy: replace`. */
  copyOf: string().optional(),
  /** No deploy makes the end earlier than this: a person asked for it. */
  extendedTo: iso_exports.datetime().optional(),
  /** Runs that extended it, so that none does so twice; the newest last. */
  extendedBy: array(string()).optional(),
  /** Once `strategy: replace` has begun: copies may exist, each with a record of its own. */
  copies: copies.optional(),
  url: string().optional(),
  /** Values of outputs that are not sensitive. */
  outputs: record(string(), unknown()),
  /** Result of each check and finding of the last finished run, for what flipped: `smoke/home page` → `passed`. */
  results: record(string(), string()),
  commentId: number().int().optional(),
  commentAuthor: string().optional(),
  deploymentId: number().int().optional(),
  history: array(
    object({
      at: iso_exports.datetime(),
      status: string(),
      headSha: string().optional(),
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
var canBeEnvironment = (name) => isFileName(name, NAME);
var isFileName = (name, pattern) => pattern.test(name) && name !== "." && name !== "..";
function checkName(what, name, pattern) {
  if (isFileName(name, pattern)) return;
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

// src/core/reap/candidates.ts
function pickFacts(record2) {
  const { environment, pullNumber, copyOf, status, region, createdAt, updatedAt, expiresAt } = record2;
  const { kept = false, untold = false, warned } = record2;
  return {
    environment,
    pullNumber: pullNumber === void 0 ? parsePullNumberOf(environment) : checkNumber(pullNumber),
    copyOf,
    status,
    region,
    createdAt: Date.parse(createdAt),
    updatedAt: Date.parse(updatedAt),
    expiresAt: expiresAt === void 0 ? void 0 : Date.parse(expiresAt),
    kept,
    untold,
    ...computeBusy(record2),
    warnedHours: warned?.expiresAt === expiresAt ? warned?.hours ?? [] : []
  };
}
function computeBusy(record2) {
  const { status, ended: ended2, updatedAt, run: run2, unfinished = [] } = record2;
  const working = (status === "deploying" || status === "destroying") && ended2 === void 0;
  const begun = unfinished.map(({ startedAt }) => Date.parse(startedAt));
  const since = [...begun, ...working ? [Date.parse(updatedAt)] : []];
  const runs = [...unfinished, ...working && run2 !== void 0 ? [run2] : []];
  return {
    busySince: since.length === 0 ? void 0 : Math.max(...since),
    underWay: working,
    // Work that no run is named for is a terminal's: GitHub can't say whether it is over.
    runs: working && run2 === void 0 ? [] : runs.map(({ id, attempt }) => ({ id, attempt }))
  };
}
function parsePullNumberOf(environment) {
  if (!canBeEnvironment(environment)) return void 0;
  const digits = /-pr-(?<number>[1-9]\d{0,9})(?:-[0-9a-f]{7})?$/.exec(environment)?.groups?.number;
  return digits === void 0 ? void 0 : checkNumber(Number(digits));
}
var checkNumber = (number2) => number2 < 2 ** 31 ? number2 : void 0;
function joinCandidates(records, tagged) {
  const known = new Set(records.map(({ environment }) => environment));
  const recorded = records.map((record2) => ({
    environment: record2.environment,
    record: record2,
    tags: tagged.get(record2.environment),
    pullNumber: record2.pullNumber
  }));
  const untold = [...tagged].filter(([environment]) => !known.has(environment)).map(([environment, tags]) => ({
    environment,
    record: void 0,
    tags,
    pullNumber: parsePullNumberOf(environment)
  }));
  return [...recorded, ...untold].sort(compareCandidates);
}
function compareCandidates(a, b) {
  const [first, second] = [a.pullNumber ?? Number.MAX_SAFE_INTEGER, b.pullNumber ?? Number.MAX_SAFE_INTEGER];
  if (first !== second) return first - second;
  return a.environment < b.environment ? -1 : 1;
}

export {
  RECORD_FILE,
  computeKeys,
  listStateNames,
  computeScopeParts,
  canBeEnvironment,
  parseRecord,
  pickFacts,
  parsePullNumberOf,
  joinCandidates
};
//# sourceMappingURL=chunk-US3W6LK4.js.map
