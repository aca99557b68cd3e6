import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  computeBlocking,
  evaluatePolicy,
  resolveReferences
} from "./chunk-ZGJJDDYV.js";
import {
  Announcer,
  CLOSED_MEANWHILE,
  Journal,
  checkEnvironment,
  computeNextGeneration,
  computeOutcome,
  concludeRun,
  explainFailure,
  lookAgain,
  lookAtFence,
  settleStanding
} from "./chunk-OZKPJXMY.js";
import {
  computeTags
} from "./chunk-N7APQEYS.js";
import {
  computeWaves,
  isOwnFile
} from "./chunk-P5ZIY2QI.js";
import {
  collectReferences
} from "./chunk-EUTGKDKJ.js";
import {
  stripInstanceKeys
} from "./chunk-WWLEL4IZ.js";
import {
  explainMissingOutput,
  findReferences,
  interpolateTree
} from "./chunk-CUBDOCUJ.js";
import {
  explainProblems,
  toDiagnostic
} from "./chunk-GIPIEJ3N.js";
import {
  formatDuration
} from "./chunk-XA3SNHR6.js";
import {
  plural
} from "./chunk-VWSCADA7.js";
import {
  MayflyError
} from "./chunk-6PSQUEHD.js";

// src/core/environment/lifetime.ts
var HOUR_MS = 36e5;
function computeLifetime({ now, lifetimeHours, taggedExpiresAt }) {
  const expiresAt = new Date(now + lifetimeHours * HOUR_MS).toISOString();
  const remaining = taggedExpiresAt === void 0 ? 0 : Date.parse(taggedExpiresAt) - now;
  const keep = taggedExpiresAt !== void 0 && remaining >= lifetimeHours * HOUR_MS / 2;
  return { expiresAt, taggedExpiresAt: keep ? taggedExpiresAt : expiresAt };
}

// src/core/source/place-diagnostic.ts
function placeDiagnostic(diagnostic, sourceDirectory) {
  const { location, ...rest } = diagnostic;
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
  drift: ({ address, action }) => `${address}: changed outside Mayfly (${action})`,
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
  for (const diagnostic of diagnostics) {
    const placed = placeDiagnostic(diagnostic, stack.sourceDirectory);
    const named = work.several ? { ...placed, summary: `${stack.name}: ${placed.summary}` } : placed;
    if (known.has(JSON.stringify(named)) || isNoise(diagnostic.summary)) continue;
    work.journal.diagnostics.push(named);
  }
}
var NOISE = [
  /^Incomplete lock file information/,
  /^Provider development overrides/,
  /^\s*Terraform encountered problems during initiali[sz]ation, including problems\s+with the configuration/
];
var isNoise = (summary) => NOISE.some((pattern) => pattern.test(summary));

// src/operations/destroy-stacks.ts
async function destroyStacks(work, stacks) {
  for (const wave of [...computeWaves(stacks)].reverse()) {
    const ends = await Promise.all(wave.map((stack) => destroyStack(work, stack)));
    if (ends.includes(false)) return false;
  }
  return true;
}
async function destroyStack(work, stack) {
  const outcome = await work.context.terraform.destroy(computeRun(work, stack, "destroy"));
  noteDiagnostics(work, stack, outcome);
  return outcome.ok;
}

// src/operations/aftermath.ts
async function undoUnwanted(context, { work, stacks, standing, applied }) {
  const changed = work.journal.changes.some(({ outcome }) => outcome !== "pending");
  const closed = changed && standing.reason === CLOSED_MEANWHILE;
  const failed = standing.status === "failed" && (changed || applied);
  const unwanted = failed && context.config.onFailure === "destroy";
  if (context.signal.aborted || !(closed || unwanted)) return standing;
  const gone = await work.journal.step("destroy", () => destroyStacks(work, stacks));
  if (!gone) return { ...standing, reason: `${standing.reason}; destroying it again failed` };
  work.journal.forgetEnvironment();
  return {
    status: standing.status,
    reason: `${standing.reason}; everything was destroyed again`,
    ...unwanted ? { nextStep: "Mend the code and push; `on_failure: keep` leaves it up to look at." } : {},
    nothingLeft: true
  };
}

// src/core/config/missing-outputs.ts
function findMissingOutputs(config, outputNames) {
  const known = [...outputNames];
  return config.checks.smoke.flatMap(
    (check, index) => findOutputs(check).filter((output) => !known.includes(output)).map((output) => ({
      file: check.place?.file ?? "",
      ...check.place === void 0 ? {} : { line: check.place.line, column: check.place.column },
      path: `checks.smoke[${index}]`,
      ...explainMissingOutput(output, known)
    }))
  );
}
function findOutputs({ name, url, headers, expect }) {
  const texts = listTexts([name, url, headers, expect.body, expect.header, expect.json]);
  const outputs = texts.flatMap((text) => findReferences(text).map((reference) => reference.output));
  return [...new Set(outputs)].filter((output) => output !== void 0);
}
function listTexts(value) {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(listTexts) : [];
}

// src/operations/explain-terraform.ts
var NEXT_STEPS = {
  destroy: "Re-run this job to try again; state and bundle are kept until everything is gone."
};
function explainTerraform(diagnostics, step) {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const [first] = errors;
  const more = errors.length > 1 ? ` (+${errors.length - 1} more)` : "";
  const nextStep = explainLock(first) ?? NEXT_STEPS[step];
  return {
    status: "failed",
    reason: `Terraform could not ${step}: ${first?.summary ?? "it gave no reason"}${more}`,
    ...nextStep === void 0 ? {} : { nextStep }
  };
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

// src/core/terraform/plan-changes.ts
function computeResourceChanges(plan) {
  const references = /* @__PURE__ */ new Map();
  return plan.resources.flatMap((resource) => {
    const { action } = resource;
    if (action === "no-op" || action === "read") return [];
    let found = references.get(resource.configAddress);
    if (found === void 0) {
      found = computeReferences(plan, resource);
      references.set(resource.configAddress, found);
    }
    return [
      {
        address: resource.address,
        type: resource.type,
        action,
        outcome: "pending",
        references: found
      }
    ];
  });
}
function computeReferences(plan, resource) {
  const configuration = plan.configuration.get(resource.configAddress);
  if (configuration === void 0) return [];
  const { targets } = resolveReferences(plan, {
    module: stripInstanceKeys(resource.module),
    references: [...collectReferences(configuration.expressions), ...configuration.forEach ?? []],
    forEach: configuration.forEach ?? []
  });
  const addresses = targets.map((target) => target.configAddress);
  return [...new Set(addresses)].filter((address) => isManaged(address) && address !== resource.configAddress).sort();
}
function isManaged(address) {
  return !/(^|\.)data\.[\w-]+\.[\w-]+$/.test(address);
}

// src/operations/plan-wave.ts
async function planWave(work, { stacks, lock, outputNames }) {
  const ends = await Promise.all(stacks.map((stack) => planStack(work, { stack, lock, outputNames })));
  return ends.find((end) => end === "failed") ?? ends.find((end) => end === "blocked") ?? "planned";
}
async function planStack(work, { stack, lock, outputNames }) {
  const { context, journal } = work;
  const outcome = await context.terraform.plan({ ...computeRun(work, stack, "plan"), lock });
  noteDiagnostics(work, stack, outcome);
  if (outcome.plan === void 0) return "failed";
  const changes = computeResourceChanges(outcome.plan);
  journal.setChanges(stack.name, changes);
  for (const { name } of outcome.plan.outputs) outputNames.add(name);
  context.log.info(`${label(work, stack)}${plural(changes.length, "resource")} to change`);
  return judgePlan(work, stack, outcome.plan);
}
function judgePlan({ context, journal, several }, stack, plan) {
  const { failOn, rules } = context.config.checks.policy;
  const findings = evaluatePolicy({
    plan,
    settings: rules,
    intended: stack.intended,
    ...several ? { stack: stack.name } : {}
  });
  journal.findings.push(...findings.map((finding) => locate(finding, stack)));
  return computeBlocking(findings, failOn).length > 0 ? "blocked" : "planned";
}
function locate(finding, { locations }) {
  const location = finding.location ?? locations?.get(stripInstanceKeys(finding.address));
  return location === void 0 ? finding : { ...finding, location };
}

// src/operations/apply-stacks.ts
async function applyStacks(work, { stacks, mayApply }) {
  const waves = computeWaves(stacks);
  const outputNames = /* @__PURE__ */ new Set();
  for (const [index, wave] of waves.entries()) {
    const end = await work.journal.step(
      "plan",
      () => planWave(work, { stacks: wave, lock: true, outputNames })
    );
    if (end !== "planned") return explainPlan(work, end);
    if (index === waves.length - 1) refuseMissingOutputs(work, outputNames);
    const stop = await mayApply();
    if (stop !== void 0) return stop;
    const applied = await work.journal.step(
      "apply",
      () => Promise.all(wave.map((stack) => applyStack(work, stack)))
    );
    if (applied.includes(false)) return explainApply(work);
  }
  return void 0;
}
async function applyStack(work, stack) {
  const { context, journal } = work;
  const outcome = await context.terraform.apply(computeRun(work, stack, "apply"));
  noteDiagnostics(work, stack, outcome);
  const outputs = await completeOutputs(work, stack, outcome.outputs);
  journal.setOutputs(outputs);
  return outcome.ok;
}
async function completeOutputs(work, stack, streamed) {
  const { context } = work;
  const values = Object.values(streamed);
  if (values.length > 0 && !values.some(({ sensitive }) => sensitive)) return streamed;
  const stored = await context.store.stateOutputs(context.environment.name, stack.name);
  return { ...streamed, ...stored };
}
function refuseMissingOutputs({ context }, outputNames) {
  const problems = findMissingOutputs(context.config, outputNames);
  if (problems.length === 0) return;
  throw new MayflyError(explainProblems(problems), {
    kind: "input",
    hint: "Mend the configuration and push; nothing was applied.",
    diagnostics: problems.map(toDiagnostic)
  });
}
function explainPlan({ context, journal }, end) {
  if (end === "failed") return explainTerraform(journal.diagnostics, "plan");
  const { failOn } = context.config.checks.policy;
  const blocking = computeBlocking(journal.findings, failOn);
  const rules = [...new Set(blocking.map(({ rule }) => rule))].join(", ");
  return {
    status: "blocked",
    reason: `policy stopped the apply: ${blocking.length} finding${blocking.length === 1 ? "" : "s"} of severity ${failOn} or worse (${rules})`,
    nextStep: "Mend the findings and push, or set the rule in `checks.policy.rules`."
  };
}
function explainApply({ context, journal }) {
  const exist = journal.changes.filter(
    ({ action, outcome }) => action !== "delete" && outcome === "done"
  ).length;
  if (context.signal.aborted) {
    return {
      status: "cancelled",
      reason: `cancelled while Terraform applied; ${exist} of ${journal.changes.length} changes were made`,
      nextStep: "The next push continues, closing the pull request destroys what exists."
    };
  }
  return explainTerraform(journal.diagnostics, "apply");
}

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
  const stacks = await sources.prepare({
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
  for (const stack of stacks) {
    journal.addStack(stack.name, stack.dependsOn);
    await sources.seal({
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
  }
  return { folder, stacks };
}
async function initStacks(work, stacks) {
  const outcomes = await Promise.all(
    stacks.map(async (stack) => {
      const outcome = await work.context.terraform.init(computeRun(work, stack, "init"));
      noteDiagnostics(work, stack, outcome);
      return outcome.ok;
    })
  );
  return outcomes.every((ok) => ok);
}
async function storeBundle({ context }, build) {
  const folder = await context.folders.make("bundle");
  const file = join(folder, "bundle.tgz");
  const { environment, bundles, store } = context;
  await bundles.pack({ environment: environment.name, folder: build.folder, stacks: build.stacks, file });
  await store.putBundle(environment.name, file);
}

// src/operations/bare-stacks.ts
async function makeBareStacks(context, names) {
  const { config, emulated, environment, folders, sources, store } = context;
  const backendOf = (stack) => store.backend(environment.name, stack);
  const outputDirectory = await folders.make("bare");
  return Promise.all(
    names.map(async (name) => {
      const stack = await sources.makeBare({ name, outputDirectory });
      const override = {
        backend: backendOf(name),
        region: environment.region,
        tags: computeTags({ environment: environment.name, repository: environment.repository }),
        relax: config.protectFromDestroy === "relax",
        emulated
      };
      await sources.seal({ stack, override, backendOf });
      return stack;
    })
  );
}
async function findStateful(context, names) {
  const { store, environment } = context;
  const held = await Promise.all(names.map((name) => store.stateResources(environment.name, name)));
  return names.filter((_, index) => (held[index] ?? []).length > 0);
}
async function retireStacks(work, names) {
  const { context, journal } = work;
  const stateful = await findStateful(context, names);
  if (stateful.length === 0) return [];
  context.log.info(`Destroying stacks that the code no longer has: ${stateful.join(", ")}`);
  const stacks = await makeBareStacks(context, stateful);
  for (const { name } of stacks) journal.addStack(name, []);
  if (await initStacks(work, stacks)) await destroyStacks(work, stacks);
  return findStateful(context, stateful);
}

// src/operations/forget-environment.ts
async function forgetEnvironment({ context, ledger, announcer, report }) {
  const { store, environment, log } = context;
  try {
    if (!await ledger.isNewest()) return report;
    await store.removeEnvironment(environment.name, { keepRecord: false });
    log.info(`Removed state, bundle and record of ${environment.name} from ${store.description}`);
    return report;
  } catch (error) {
    if (!(error instanceof MayflyError)) throw error;
    const warning = `${error.message}. Nothing is left in AWS, but the files of ${environment.name} still stand below ${store.description}: remove them by hand, or leave them; they cost next to nothing.`;
    log.warn(warning);
    const warned = { ...report, warnings: [...report.warnings, warning] };
    await announcer.finish(warned);
    return warned;
  }
}

// src/operations/ledger.ts
var ATTEMPTS = 6;
var collectRecordFacts = ({ environment, run, clock }) => ({
  environment: environment.name,
  repository: environment.repository,
  pullNumber: environment.pullNumber,
  headSha: environment.headSha,
  region: environment.region,
  run: run === void 0 ? void 0 : { ...run },
  at: new Date(clock.now()).toISOString()
});
var Ledger = class _Ledger {
  #stored;
  #context;
  /** Results of the last finished run; what flipped is measured against them. */
  previousResults;
  constructor(context, stored, previous) {
    this.#context = context;
    this.#stored = stored;
    this.previousResults = previous?.results ?? {};
  }
  /** Raises the generation; every run that holds an older one must not go on. */
  static async open(context, status) {
    const { store, environment } = context;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const previous = await store.readRecord(environment.name);
      const next = computeNextGeneration(previous?.record, { ...collectRecordFacts(context), status });
      const stored = await store.writeRecord(next, previous?.version);
      if (stored !== void 0) return new _Ledger(context, stored, previous?.record);
      context.log.info(
        `Another run wrote the record of ${environment.name} first; reading it again (${attempt}/${ATTEMPTS}).`
      );
    }
    throw new MayflyError(`the record of ${environment.name} could not be written in ${ATTEMPTS} attempts`, {
      kind: "outside",
      hint: "Other runs for the same pull request write it all the time; wait for them and re-run this job."
    });
  }
  get record() {
    return this.#stored.record;
  }
  /** Writes a changed record; false when another run raised the generation, and nothing was written. */
  async update(change) {
    const { store } = this.#context;
    const stored = await store.writeRecord(change(this.#stored.record), this.#stored.version);
    if (stored !== void 0) {
      this.#stored = stored;
      return true;
    }
    return false;
  }
  /** Whether no other run has raised the generation since. */
  async isNewest() {
    const stored = await this.#context.store.readRecord(this.record.environment);
    return stored?.record.generation === this.record.generation;
  }
};

// src/operations/deploy.ts
async function runDeploy(context) {
  const journal = new Journal(context, "deploy");
  const { decision, store } = await journal.step("fence", () => lookAtFence(context, "deploy"));
  if (!decision.go) {
    return { report: journal.report({ status: decision.verdict, reason: decision.reason }), outcome: "good" };
  }
  if (store === "absent") await context.store.prepare({ create: true });
  const ledger = await Ledger.open(context, "deploying");
  journal.adopt(ledger.record);
  const announcer = new Announcer(context, computeKnown(ledger.record));
  announcer.start(journal.report({ status: "deploying" }));
  const end = await deploy({ context, journal, ledger }).then((standing) => settleStanding(standing, context.signal)).then((standing) => ({ ...standing, outcome: computeOutcome(standing.status) })).catch((error) => explainFailure(error, context.signal));
  const concluded = await concludeRun({ journal, standing: end, ledger, announcer });
  const report = end.nothingLeft === true ? await forgetEnvironment({ context, ledger, announcer, report: concluded }) : concluded;
  return { report, outcome: report.status === end.status ? end.outcome : computeOutcome(report.status) };
}
var computeKnown = ({ commentId, commentAuthor, deploymentId }) => ({
  ...commentId === void 0 ? {} : { commentId },
  ...commentAuthor === void 0 ? {} : { commentAuthor },
  ...deploymentId === void 0 ? {} : { deploymentId }
});
async function deploy(run) {
  const { context, journal, ledger } = run;
  const lifetime = computeLifetime({
    now: context.clock.now(),
    lifetimeHours: context.config.lifetimeHours,
    taggedExpiresAt: ledger.record.taggedExpiresAt
  });
  const build = await journal.step(
    "synthesize",
    () => buildStacks({
      context,
      journal,
      taggedExpiresAt: lifetime.taggedExpiresAt,
      backendOf: (stack) => context.store.backend(context.environment.name, stack)
    })
  );
  const current = build.stacks.map(({ name, dependsOn }) => ({ name, dependsOn: [...dependsOn] }));
  const formerOf = ({ stacks }) => stacks.filter((stack) => !current.some(({ name }) => name === stack.name));
  const work = { context, journal, several: build.stacks.length > 1 };
  if (!await journal.step("init", () => initStacks(work, build.stacks)))
    return explainTerraform(journal.diagnostics, "initialize");
  const bundle = storeBundle({ context }, build);
  bundle.catch(() => {
  });
  const stopped = await applyStacks(work, {
    stacks: build.stacks,
    mayApply: async () => {
      const stop = await lookAgain(context, ledger);
      if (stop !== void 0) return stop;
      await bundle;
      journal.expiresAt = lifetime.expiresAt;
      await ledger.update((record) => ({
        ...record,
        ...lifetime,
        stacks: [...current, ...formerOf(record)]
      }));
      return void 0;
    }
  });
  if (stopped === void 0) await retireFormer(run, { work, current, former: formerOf(ledger.record) });
  const standing = stopped ?? await judge(run);
  return undoUnwanted(context, {
    work,
    stacks: build.stacks,
    standing,
    applied: stopped === void 0
  });
}
async function retireFormer({ journal, ledger }, { work, current, former }) {
  if (former.length === 0) return;
  const names = former.map(({ name }) => name);
  const left = await journal.step("retire stacks", () => retireStacks(work, names));
  if (left.length > 0) {
    journal.warnings.push(`stacks that the code no longer has could not be destroyed: ${left.join(", ")}`);
  }
  const kept = former.filter(({ name }) => left.includes(name));
  await ledger.update((record) => ({ ...record, stacks: [...current, ...kept] }));
}
async function judge(run) {
  const [moved, failed] = await Promise.all([lookAgain(run.context, run.ledger), checkEnvironment(run)]);
  return moved ?? failed ?? { status: "live" };
}

export {
  computeLifetime,
  destroyStacks,
  explainTerraform,
  planWave,
  buildStacks,
  initStacks,
  makeBareStacks,
  findStateful,
  forgetEnvironment,
  Ledger,
  runDeploy,
  computeKnown
};
//# sourceMappingURL=chunk-5IB554CP.js.map
