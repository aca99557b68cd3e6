import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  getInput,
  getState,
  saveState
} from "./chunk-VRC3NT7R.js";
import {
  placeSchema
} from "./chunk-JDUE5E74.js";
import {
  coerce_exports
} from "./chunk-P33FYQGL.js";
import {
  _enum,
  array,
  boolean,
  looseObject,
  number,
  object,
  string,
  url
} from "./chunk-JMLZR5OH.js";
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";

// src/action/event.ts
import { readFileSync } from "node:fs";
var variables = looseObject({
  GITHUB_EVENT_NAME: string().min(1),
  GITHUB_EVENT_PATH: string().min(1).optional(),
  GITHUB_REPOSITORY: string().regex(/^[^/\s]+\/[^/\s]+$/),
  GITHUB_API_URL: url().default("https://api.github.com"),
  GITHUB_SERVER_URL: url().default("https://github.com"),
  GITHUB_WORKSPACE: string().optional(),
  GITHUB_RUN_ID: string().default("0"),
  GITHUB_RUN_ATTEMPT: coerce_exports.number().int().positive().default(1),
  RUNNER_TEMP: string().min(1).optional(),
  RUNNER_TOOL_CACHE: string().min(1).optional()
});
function readRunContext({ env, currentDirectory, systemTemp }) {
  const parsed = variables.safeParse(env);
  if (!parsed.success) {
    const names = parsed.error.issues.map(({ path }) => path.join(".")).join(", ");
    throw new MayflyError(
      `this does not run as a step of GitHub Actions: missing or wrong variables ${names}`,
      {
        kind: "input",
        hint: "Outside GitHub Actions use the command line: node dist/cli.js deploy --pr 1."
      }
    );
  }
  const known = parsed.data;
  const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt, GITHUB_REPOSITORY: repository } = known;
  const tempDirectory = known.RUNNER_TEMP ?? systemTemp;
  return {
    eventName: known.GITHUB_EVENT_NAME,
    payload: readPayload(known.GITHUB_EVENT_PATH),
    repository,
    apiUrl: known.GITHUB_API_URL,
    workspace: known.GITHUB_WORKSPACE ?? currentDirectory,
    tempDirectory,
    toolCache: known.RUNNER_TOOL_CACHE ?? tempDirectory,
    run: {
      id,
      attempt,
      url: `${known.GITHUB_SERVER_URL}/${repository}/actions/runs/${id}/attempts/${attempt}`
    }
  };
}
function readPayload(path) {
  if (path === void 0) return {};
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new MayflyError(`the event file ${path} can't be read as JSON`, { kind: "outside", cause: error });
  }
}

// src/action/inputs.ts
var optional = (name) => getInput(name) || void 0;
function readInputs() {
  return {
    config: optional("config"),
    command: optional("command") ?? "auto",
    pullNumber: optional("pr-number"),
    dryRun: optional("dry-run") ?? "false",
    environments: optional("environments"),
    extendBy: optional("extend-by"),
    githubToken: optional("github-token"),
    awsEndpointUrl: optional("aws-endpoint-url"),
    roleToAssume: optional("role-to-assume"),
    terraformVersion: getInput("terraform-version"),
    workingDirectory: optional("working-directory") ?? "."
  };
}

// src/action/phase.ts
var programSchema = object({
  pid: number().int().positive(),
  command: string(),
  directory: string(),
  output: string()
});
var phaseSchema = object({
  status: _enum(["started", "finished"]),
  verb: _enum(["deploy", "plan", "destroy", "check"]).optional(),
  environment: string().optional(),
  pullNumber: number().int().optional(),
  headSha: string().optional(),
  /** Where the environment is kept, once that is known. */
  place: placeSchema.optional(),
  /** The run was cancelled, and the programs below have been interrupted. */
  interrupted: boolean().default(false),
  /** Programs that held the state's lock, in their order; they outlive a killed main step. */
  programs: array(programSchema).default([])
});
var STATE_NAME = "mayfly";
var savePhase = (phase) => saveState(STATE_NAME, JSON.stringify(phase));
function loadPhase() {
  const text = getState(STATE_NAME);
  if (text === "") return void 0;
  return phaseSchema.parse(JSON.parse(text));
}

export {
  readRunContext,
  readInputs,
  savePhase,
  loadPhase
};
//# sourceMappingURL=chunk-XPA7NGNT.js.map
