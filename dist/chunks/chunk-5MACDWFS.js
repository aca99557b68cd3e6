import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  releaseOwnLock
} from "./chunk-AF47TZXG.js";
import {
  findOrigin
} from "./chunk-JKMZKWXC.js";
import {
  settleAll
} from "./chunk-6ZDDILOL.js";
import {
  isOwnFile
} from "./chunk-FMYK73HG.js";
import {
  computeTags
} from "./chunk-KQEFCLYQ.js";
import {
  interpolateTree
} from "./chunk-4BI6KGM4.js";
import {
  formatDuration
} from "./chunk-XA3SNHR6.js";

// src/core/source/place-diagnostic.ts
function placeDiagnostic(diagnostic, { sourceDirectory, locations }) {
  const { location, ...rest } = diagnostic;
  const origin = sourceDirectory === void 0 && diagnostic.address !== void 0 ? findOrigin(locations, diagnostic.address) : void 0;
  if (origin !== void 0) {
    const { snippet, ...words } = rest;
    return { ...words, location: origin };
  }
  if (location === void 0) return diagnostic;
  const { file, line } = location;
  const path = sourceDirectory === void 0 ? void 0 : computePath(`${sourceDirectory}/${file}`);
  if (path === void 0 || path.includes(".terraform/") || isOwnFile(file)) {
    return {
      ...rest,
      detail: [rest.detail, `(in ${file}, line ${line})`].filter((part) => part !== "").join("\n")
    };
  }
  return { ...rest, location: { ...location, file: path } };
}
function computePath(path) {
  const parts = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === void 0) return void 0;
  }
  return parts.join("/");
}

// src/core/terraform/progress.ts
var DONE = {
  create: "created",
  update: "updated",
  delete: "destroyed",
  replace: "replaced",
  read: "read"
};
var PROGRESS_EVERY_MS = 3e4;
var RENDERERS = {
  version: () => void 0,
  log: ({ message }) => /^(Installing|Installed) provider|^- (Installing|Installed)|^hashicorp\//.test(message) ? message : void 0,
  planned: ({ address, action }) => `${address}: will ${action}`,
  // Mostly what a provider read back after an apply, which is no change from outside.
  drift: () => void 0,
  started: () => void 0,
  progress: ({ address, elapsedMs }) => elapsedMs % PROGRESS_EVERY_MS === 0 ? `${address}: still at it after ${formatDuration(elapsedMs)}` : void 0,
  completed: ({ address, action, elapsedMs }) => action === "read" ? void 0 : `${address}: ${DONE[action] ?? action} in ${formatDuration(elapsedMs)}`,
  errored: ({ address, action, elapsedMs }) => `${address}: ${action} failed after ${formatDuration(elapsedMs)}`,
  summary: ({ operation, add, change, remove }) => `${operation}: ${add} to add, ${change} to change, ${remove} to remove`
};
function renderProgress(event) {
  return RENDERERS[event.type](event);
}

// src/operations/stack-run.ts
var openStackWork = (context, journal, stacks) => ({ context, journal, several: stacks.length > 1, plans: /* @__PURE__ */ new Map(), states: /* @__PURE__ */ new Map() });
var label = ({ several }, stack) => several ? `${stack.name}: ` : "";
var SILENT = { apply: "planned" };
function computeRun(work, stack, command) {
  const { context, journal } = work;
  return {
    directory: stack.directory,
    signal: context.signal,
    onEvent: (event) => {
      journal.observe(stack.name, event);
      const line = event.type === SILENT[command] ? void 0 : renderProgress(event);
      if (line !== void 0) context.log.info(`${label(work, stack)}${line}`);
    }
  };
}
function noteDiagnostics(work, stack, { diagnostics }) {
  const known = new Set(work.journal.diagnostics.map((diagnostic) => JSON.stringify(diagnostic)));
  for (const diagnostic of withoutConsequences(diagnostics)) {
    const placed = placeDiagnostic(diagnostic, stack);
    const named = work.several ? { ...placed, summary: `${stack.name}: ${placed.summary}` } : placed;
    const id = JSON.stringify(named);
    if (known.has(id) || isNoise(diagnostic.summary)) continue;
    if (work.context.signal.aborted && diagnostic.summary === HALTED) continue;
    known.add(id);
    work.journal.diagnostics.push(named);
  }
}
var HALTED = "execution halted";
var NOISE = [
  /^Incomplete lock file information/,
  /^Provider development overrides/,
  /^\s*Terraform encountered problems during initiali[sz]ation, including problems\s+with the configuration/
];
function withoutConsequences(diagnostics) {
  const others = diagnostics.filter(({ location }) => location === void 0 || !isOwnFile(location.file));
  const explained = others.some(({ severity, summary }) => severity === "error" && !isNoise(summary));
  return explained ? others : diagnostics;
}
var isNoise = (summary) => NOISE.some((pattern) => pattern.test(summary));

// src/operations/build-stacks.ts
import { join } from "node:path";

// src/core/config/interpolate-source.ts
function interpolateSource(source, values) {
  const variables = Object.entries(source.variables).map(([name, value]) => [
    name,
    interpolateTree(value, { ...values, outputs: {} })
  ]);
  return { ...source, variables: Object.fromEntries(variables) };
}

// src/operations/build-stacks.ts
async function buildStacks({
  context,
  journal,
  taggedExpiresAt,
  backendOf
}) {
  const { config, environment, emulated, sources } = context;
  const folder = await context.folders.make("stacks");
  const prepared = await sources.prepare({
    source: interpolateSource(config.source, {
      environment: environment.name,
      pullNumber: environment.pullNumber,
      headSha: environment.headSha
    }),
    context: {
      environment: environment.name,
      region: environment.region,
      pullNumber: environment.pullNumber,
      headSha: environment.headSha,
      repository: environment.repository
    },
    workingDirectory: context.workingDirectory,
    outputDirectory: folder,
    signal: context.signal
  });
  const tags = computeTags({
    environment: environment.name,
    repository: environment.repository,
    expiresAt: taggedExpiresAt
  });
  const stacks = [];
  for (const stack of prepared) {
    journal.addStack(stack.name, stack.dependsOn);
    const sealed = await sources.seal({
      stack,
      backendOf,
      override: {
        backend: backendOf(stack.name),
        region: environment.region,
        tags,
        relax: config.protectFromDestroy === "relax",
        emulated
      }
    });
    stacks.push(sealed);
  }
  return { folder, stacks };
}
async function initStacks(work, stacks) {
  const outcomes = await settleAll(
    stacks.map(async (stack) => {
      const outcome = await work.context.terraform.init(computeRun(work, stack, "init"));
      noteDiagnostics(work, stack, outcome);
      return outcome.ok;
    })
  );
  return outcomes.every((ok) => ok);
}
async function packBundle({ context }, build) {
  const folder = await context.folders.make("bundle");
  const file = join(folder, "bundle.tgz");
  await context.bundles.pack({
    environment: context.environment.name,
    folder: build.folder,
    stacks: build.stacks,
    file
  });
  return file;
}

// src/operations/blame-terraform.ts
var CAUSES = [
  { kind: "outside", pattern: /the state lock\b/i },
  // https://github.com/hashicorp/terraform: internal/command/init.go, internal/getproviders/errors.go
  {
    kind: "input",
    pattern: /no available releases match|does not have a provider named|Unsupported (?:Terraform|OpenTofu) Core version|This Terraform is too old/i
  },
  {
    kind: "outside",
    pattern: /^Failed to (?:query available provider packages|resolve provider packages|install provider|download module)/
  },
  // https://github.com/hashicorp/terraform: internal/command/views, internal/states/statemgr
  {
    kind: "outside",
    pattern: /^(?:Error (?:loading|refreshing|saving) state|Failed to (?:load|read|save|persist) state)/
  },
  // Words of the AWS SDK, and of Go's net package.
  {
    kind: "outside",
    pattern: /\b(?:operation|api|https? response) error\b|\bStatusCode: \d{3}|\bRequestError\b|\bExpiredToken|valid credential sources|\bdial tcp\b|no such host|connection (?:refused|reset)|i\/o timeout|TLS handshake|deadline exceeded/i
  },
  // Terraform or a provider broke down.
  {
    kind: "outside",
    pattern: /^terraform \w+ ended with exit code|^Plugin did not respond|^Provider produced /
  }
];
var BY_STEP = {
  initialize: ({ location }) => location === void 0 ? "outside" : "input",
  plan: () => "input",
  apply: () => "outside",
  destroy: () => "outside"
};
function blameTerraform(error, step) {
  if (error === void 0) return "outside";
  const text = `${error.summary}
${error.detail}`;
  return CAUSES.find(({ pattern }) => pattern.test(text))?.kind ?? BY_STEP[step](error);
}

// src/operations/explain-terraform.ts
var AGAIN = "Mend what the error names outside of the code, and re-run this job.";
var GO_ON = "Mend what the error names and push, or re-run this job: it goes on from what was made.";
var DESTROY_AGAIN = "Re-run this job to try again; state and bundle are kept until everything is gone.";
var NEXT_STEPS = {
  initialize: { input: "Mend the Terraform code and push.", outside: AGAIN },
  plan: { input: "Mend the Terraform code and push.", outside: AGAIN },
  apply: { input: GO_ON, outside: GO_ON },
  destroy: { input: DESTROY_AGAIN, outside: DESTROY_AGAIN }
};
var NAME_TAKEN = /\b\w*Already(?:Exists|OwnedByYou)|ResourceInUse\w*:.*already exists|ResourceConflict\w*:.*already exist/i;
var isNameTaken = ({ summary, detail }) => NAME_TAKEN.test(`${summary}
${detail}`);
var KNOWN_MISTAKES = [
  {
    pattern: NAME_TAKEN,
    nextStep: "The name is taken, perhaps by another environment. Build it from the environment's name: `${env.name}` in `source.variables`, `mayfly.environment` of the context in a CDKTF app."
  },
  {
    pattern: /\bNo value for required variable\b/,
    nextStep: "Give it under `source.variables` in the configuration."
  }
];
function explainTerraform(diagnostics, step) {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const [first] = errors;
  const more = errors.length > 1 ? ` (+${errors.length - 1} more)` : "";
  const kind = blameTerraform(first, step);
  return {
    status: "failed",
    reason: `Terraform could not ${step}: ${first?.summary ?? "it gave no reason"}${more}`,
    nextStep: explainLock(first) ?? explainKnown(errors) ?? NEXT_STEPS[step][kind],
    kind
  };
}
function explainKnown(errors) {
  const texts = errors.map(({ summary, detail }) => `${summary}
${detail}`);
  return KNOWN_MISTAKES.find(({ pattern }) => texts.some((text) => pattern.test(text)))?.nextStep;
}
function explainLock(error) {
  if (error?.summary !== "Error acquiring the state lock") return void 0;
  const read = (name) => new RegExp(`^ *${name}: +(.+)$`, "m").exec(error.detail)?.[1]?.trim();
  const path = read("Path");
  const holder = `${read("Who") ?? "Another run"} has held the lock since ${read("Created") ?? "an unknown time"}`;
  const inBucket = path !== void 0 && !/^([/\\]|\w:)/.test(path);
  const release = inBucket ? `; if that run is gone for good, delete s3://${path}.tflock first` : "";
  return `${holder}: wait for that run, then re-run this job${release}.`;
}

// src/operations/run-locked.ts
var isAboutLock = ({ summary }) => /\bstate lock\b/i.test(summary);
async function runLocked({ context }, stack, command) {
  const outcome = await command();
  if (!outcome.diagnostics.some(isAboutLock)) return outcome;
  const released = await releaseLockOf(context, stack.name);
  const refused = outcome.diagnostics.some(({ summary }) => summary === "Error acquiring the state lock");
  return released && refused && !context.signal.aborted ? command() : outcome;
}
async function releaseLockOf({ store, log, run, environment }, stack) {
  if (run === void 0) return false;
  const record = (await store.readRecord(environment.name))?.record;
  const unfinished = record?.unfinished ?? [];
  return releaseOwnLock({ store, log, environment: environment.name, stack, run, unfinished });
}

export {
  runLocked,
  openStackWork,
  label,
  computeRun,
  noteDiagnostics,
  buildStacks,
  initStacks,
  packBundle,
  isNameTaken,
  explainTerraform
};
//# sourceMappingURL=chunk-5MACDWFS.js.map
