import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  resolveWorkingDirectory
} from "./chunk-U3BZSQ65.js";
import {
  loadConfig
} from "./chunk-5IAZQBIX.js";
import {
  computeEnvironmentName
} from "./chunk-A3RAN37X.js";
import {
  announceAlone
} from "./chunk-BJXIZO2B.js";
import {
  computeBareReport
} from "./chunk-YTEILYVU.js";
import {
  PULL_REQUEST_VERBS
} from "./chunk-YN5LI77Q.js";
import {
  _enum,
  boolean,
  number,
  object,
  record,
  string,
  union
} from "./chunk-JMLZR5OH.js";
import {
  MayflyError,
  computeNextStep
} from "./chunk-SJXQFWZL.js";

// src/core/event/payload.ts
var branch = object({
  sha: string().min(1),
  ref: string().min(1),
  /** Null when the fork was deleted. */
  repo: object({ full_name: string() }).nullable()
});
var pullRequestPayload = object({
  action: string().min(1),
  /** Only of `labeled` and `unlabeled`. */
  label: object({ name: string() }).optional(),
  sender: object({ login: string() }).optional(),
  pull_request: object({
    number: number().int().positive(),
    state: _enum(["open", "closed"]).optional(),
    draft: boolean().optional(),
    head: branch,
    base: branch
  })
});
var inputValue = union([string(), number(), boolean()]).nullable();
var dispatchPayload = object({
  inputs: record(string(), inputValue).nullish(),
  sender: object({ login: string() }).optional()
});
var commentPayload = object({
  action: string().min(1),
  issue: object({
    number: number().int().positive(),
    /** Only of pull requests. */
    pull_request: object({}).optional()
  }),
  comment: object({
    id: number().int().positive(),
    body: string(),
    /** Null when the account is gone. */
    user: object({ login: string(), id: number().int(), type: string().default("User") }).nullable()
  })
});
function parsePayload({ schema, eventName, payload }) {
  const result = schema.safeParse(payload);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const field = issue === void 0 || issue.path.length === 0 ? "the payload" : issue.path.join(".");
  throw new MayflyError(`the payload of event ${eventName} is malformed at ${field}: ${issue?.message}`, {
    kind: "input",
    hint: "run Mayfly in the workflow that GitHub starts for the event, with GITHUB_EVENT_PATH as GitHub sets it",
    cause: result.error
  });
}

// src/wiring/bare-ends.ts
async function endSkipped(step, { reason, pullNumber, fork }) {
  const nextStep = fork ? "Someone who may push here can read the changes, push them to a branch of this repository and open a pull request from there." : void 0;
  const { config, named } = await readConfig(step);
  const report = describe(step, {
    environment: computeName(step, { name: config.name, pullNumber }),
    pullNumber,
    status: "skipped",
    reason,
    nextStep
  });
  if (!fork) return { report, outcome: "good" };
  return { report: await announceAlone({ ...step, report, named, mode: "update" }), outcome: "good" };
}
async function endRefused(step, error) {
  if (!(error instanceof MayflyError)) throw error;
  const event = pullRequestPayload.safeParse(step.run.payload).data?.pull_request;
  const { config, named } = await readConfig(step);
  const report = describe(step, {
    environment: computeName(step, { name: config.name, pullNumber: event?.number }),
    pullNumber: event?.number,
    headSha: event?.head.sha,
    status: "failed",
    reason: error.message,
    nextStep: computeNextStep(error)
  });
  const told = await announceAlone({ ...step, report, named, mode: config.comment.mode });
  return { report: told, outcome: error.kind };
}
async function readConfig({ inputs, run }) {
  const workingDirectory = resolveWorkingDirectory(run.workspace, inputs.workingDirectory);
  const loaded = await loadConfig({ workingDirectory, root: run.workspace, config: inputs.config });
  return loaded.ok ? { config: loaded.config, named: true } : { config: loaded.salvaged, named: loaded.named };
}
function describe({ run }, facts) {
  const at = (/* @__PURE__ */ new Date()).toISOString();
  const { repository } = run;
  return computeBareReport({ ...facts, repository, verb: guessVerb(run), run: run.run, at, untouched: true });
}
function guessVerb({ payload }) {
  const { action = "" } = pullRequestPayload.safeParse(payload).data ?? {};
  return PULL_REQUEST_VERBS.get(action) ?? "deploy";
}
function computeName({ run: { repository } }, { name, pullNumber }) {
  return pullNumber === void 0 ? "" : computeEnvironmentName({ name, repository, pullNumber });
}

export {
  pullRequestPayload,
  dispatchPayload,
  commentPayload,
  parsePayload,
  endSkipped,
  endRefused,
  readConfig
};
//# sourceMappingURL=chunk-N4CBCNS3.js.map
