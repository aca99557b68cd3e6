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
} from "./chunk-RMUBI77R.js";
import {
  systemClock
} from "./chunk-MSY7QYJ5.js";
import {
  placeSchema
} from "./chunk-FBDRMXZS.js";
import {
  external_exports
} from "./chunk-OSVD3WA2.js";
import {
  MayflyError
} from "./chunk-BTZU7OHR.js";

// src/action/event.ts
import { readFileSync } from "node:fs";
var variables = external_exports.looseObject({
  GITHUB_EVENT_NAME: external_exports.string().min(1),
  GITHUB_EVENT_PATH: external_exports.string().min(1).optional(),
  GITHUB_REPOSITORY: external_exports.string().regex(/^[^/\s]+\/[^/\s]+$/),
  GITHUB_API_URL: external_exports.url().default("https://api.github.com"),
  GITHUB_SERVER_URL: external_exports.url().default("https://github.com"),
  GITHUB_WORKSPACE: external_exports.string().optional(),
  GITHUB_RUN_ID: external_exports.string().default("0"),
  GITHUB_RUN_ATTEMPT: external_exports.coerce.number().int().positive().default(1),
  RUNNER_TEMP: external_exports.string().min(1).optional(),
  RUNNER_TOOL_CACHE: external_exports.string().min(1).optional()
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
    githubToken: optional("github-token"),
    awsEndpointUrl: optional("aws-endpoint-url"),
    roleToAssume: optional("role-to-assume"),
    terraformVersion: getInput("terraform-version"),
    workingDirectory: optional("working-directory") ?? "."
  };
}

// src/wiring/open-forge.ts
function openForge({ token, log, ...place }) {
  if (token === void 0) {
    log.warn(
      "There is no github-token: nothing is written to the pull request, and its live state is not looked at."
    );
    return void 0;
  }
  log.mask(token);
  let forge;
  const load = () => {
    forge ??= import("./forge-DGEQXH4T.js").then(
      ({ createForge }) => createForge({ ...place, token, log, clock: systemClock })
    );
    return forge;
  };
  return {
    fetchPullRequest: async (number) => (await load()).fetchPullRequest(number),
    fetchTold: async (pullNumber) => (await load()).fetchTold(pullNumber),
    fetchFile: async (path, ref) => (await load()).fetchFile(path, ref),
    requireFile: async (path, ref) => (await load()).requireFile(path, ref),
    fetchPaths: async (ref) => (await load()).fetchPaths(ref),
    fetchRunState: async (run) => (await load()).fetchRunState(run),
    announce: async (announcement) => (await load()).announce(announcement)
  };
}

// src/action/phase.ts
var programSchema = external_exports.object({
  pid: external_exports.number().int().positive(),
  command: external_exports.string(),
  directory: external_exports.string(),
  output: external_exports.string()
});
var phaseSchema = external_exports.object({
  status: external_exports.enum(["started", "finished"]),
  verb: external_exports.enum(["deploy", "plan", "destroy", "check"]).optional(),
  environment: external_exports.string().optional(),
  pullNumber: external_exports.number().int().optional(),
  headSha: external_exports.string().optional(),
  /** Where the environment is kept, once that is known. */
  place: placeSchema.optional(),
  /** The run was cancelled, and the programs below have been interrupted. */
  interrupted: external_exports.boolean().default(false),
  /** Programs that held the state's lock, in their order; they outlive a killed main step. */
  programs: external_exports.array(programSchema).default([])
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
  openForge,
  savePhase,
  loadPhase
};
//# sourceMappingURL=chunk-CNLPHDO6.js.map
