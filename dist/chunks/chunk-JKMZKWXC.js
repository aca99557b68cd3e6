import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  findUrl
} from "./chunk-6ZDDILOL.js";
import {
  applyWaivers,
  reviewWaivers
} from "./chunk-TOQHPSCS.js";
import {
  findShown
} from "./chunk-VXAZNW4C.js";
import {
  isLiveRule
} from "./chunk-4BI6KGM4.js";
import {
  computeType,
  splitModule,
  stripInstanceKeys
} from "./chunk-VAY5BCSA.js";
import {
  ACTIONS
} from "./chunk-R4TVVB56.js";
import {
  createRedactor,
  listTexts,
  redactDeep
} from "./chunk-24PSOY5K.js";

// src/core/environment/earlier-deploy.ts
var ENDING = /* @__PURE__ */ new Set(["destroying", "destroyed"]);
function computeEarlierDeploy(record) {
  const { status, url, expiresAt, kept, copies } = record;
  const shown = findShown(record);
  if (shown === void 0 || ENDING.has(status)) return void 0;
  const headSha = shown.headSha ?? findLiveSha(record);
  return {
    ...headSha === void 0 ? {} : { headSha },
    ...url === void 0 ? {} : { url },
    ...expiresAt === void 0 || kept === true ? {} : { expiresAt },
    ...copies !== void 0 && shown.live ? { live: true } : {}
  };
}
var findLiveSha = ({ history }) => history.findLast(({ status }) => status === "live")?.headSha;

// src/core/report/observe-change.ts
function observeChange(changes, event) {
  if (event.type === "planned") return addPlanned(changes, event);
  if (event.type !== "completed" && event.type !== "errored") return changes;
  const outcome = event.type === "completed" ? "done" : "failed";
  return changes.map(
    (change) => change.address === event.address ? { ...change, outcome, ms: (change.ms ?? 0) + event.elapsedMs } : change
  );
}
function addPlanned(changes, { address, action }) {
  if (!isChange(action) || changes.some((change) => change.address === address)) return changes;
  return [...changes, { address, type: computeType(address), action, outcome: "pending", references: [] }];
}
var isChange = (action) => Object.hasOwn(ACTIONS, action);

// src/operations/run-findings.ts
var LIVE_ENDPOINTS = "live endpoints";
var RunFindings = class {
  #options;
  #raw = /* @__PURE__ */ new Map();
  /** Everything that the run is about was judged. */
  complete = false;
  constructor(options) {
    this.#options = options;
  }
  /** Takes the place of what was found there before. */
  set(where, findings) {
    this.#raw.set(where, findings);
  }
  /** As found, before any waiver. */
  raw(where) {
    return this.#raw.get(where) ?? [];
  }
  of(where) {
    return applyWaivers({ ...this.#options, findings: this.raw(where) });
  }
  list() {
    return [...this.#raw.keys()].flatMap((where) => this.of(where));
  }
  /** What is wrong with the waivers, one sentence each. */
  reviewWaivers() {
    const findings = [...this.#raw.values()].flat();
    const waivers = this.#raw.has(LIVE_ENDPOINTS) ? this.#options.waivers : this.#options.waivers.filter(({ rule }) => !isLiveRule(rule));
    return reviewWaivers({ ...this.#options, waivers, findings, complete: this.complete });
  }
};

// src/operations/run-outputs.ts
var SHORTEST_CROSS_STACK = 8;
var isCrossStack = (name) => name.startsWith("cross-stack-output-");
var RunOutputs = class {
  #options;
  #outputs = /* @__PURE__ */ new Map();
  #values = {};
  #secrets = /* @__PURE__ */ new Set();
  #crossStack = /* @__PURE__ */ new Set();
  #redactor;
  #adopted = false;
  constructor(options) {
    this.#options = options;
    for (const secret of options.secrets) this.#secrets.add(secret);
  }
  /** What an earlier deploy left standing: true until this run's own outputs take its place. */
  adopt(outputs) {
    for (const [name, value] of Object.entries(outputs))
      this.#outputs.set(name, { name, sensitive: false, value });
    this.#adopted = true;
    this.#redactor = void 0;
  }
  clear() {
    this.#outputs.clear();
    this.#redactor = void 0;
  }
  /** Adds root outputs; the values of sensitive ones are masked from here on, in the log and in every report. */
  add(outputs) {
    if (this.#adopted) this.#outputs.clear();
    this.#adopted = false;
    for (const [name, { value, sensitive }] of Object.entries(outputs)) {
      this.#values[name] = value;
      if (isCrossStack(name)) {
        this.#addCrossStack(value);
        continue;
      }
      if (sensitive) this.#addSecret(value);
      this.#outputs.set(name, sensitive ? { name, sensitive } : { name, sensitive, value });
    }
    this.#redactor = void 0;
  }
  /** As reports show them: sensitive ones without their values. */
  list() {
    return [...this.#outputs.values()];
  }
  /** The environment's address. */
  get url() {
    return findUrl(this.list());
  }
  /** Values of all outputs, sensitive ones too: for interpolation only. */
  get values() {
    return this.#values;
  }
  /** More secrets, as a run gets to know them: hidden from here on, in the log and in every report. */
  hide(secrets) {
    for (const secret of secrets) this.#addSecret(secret);
    this.#redactor = void 0;
  }
  /** The same without those that CDKTF makes for itself, for programs of the user's own. */
  get ownValues() {
    return Object.fromEntries(Object.entries(this.#values).filter(([name]) => !isCrossStack(name)));
  }
  /** Hides every secret of this run in a text. */
  redact(text) {
    this.#redactor ??= createRedactor([...this.#secrets, ...this.#listCrossStackSecrets()]);
    return this.#redactor(text);
  }
  get holdSecrets() {
    return this.#secrets.size + this.#crossStack.size > 0;
  }
  /**
   * CDKTF calls every value that crosses stacks sensitive, VPC ids as well as passwords. One that an open output or
   * the environment's own name shows is none; the others are hidden in what is reported, but not masked in all of the
   * log, where masks stay.
   */
  #listCrossStackSecrets() {
    const outputs = this.list().filter(({ sensitive }) => !sensitive);
    const open = listTexts([this.#options.open, outputs]);
    return [...this.#crossStack].filter((text) => !open.some((shown) => shown.includes(text)));
  }
  #addCrossStack(value) {
    for (const text of listTexts(value)) if (text.length >= SHORTEST_CROSS_STACK) this.#crossStack.add(text);
  }
  #addSecret(value) {
    for (const text of listTexts(value)) {
      this.#options.mask(text);
      this.#secrets.add(text);
    }
  }
};

// src/operations/journal.ts
var Journal = class {
  #context;
  #verb;
  #startedAt;
  #stacks = /* @__PURE__ */ new Map();
  #timeline = [];
  #outputs;
  #undone = false;
  diagnostics = [];
  warnings = [];
  findings;
  /** An apply broke off: the states may lack something that it made. */
  brokeOff = false;
  checks = [];
  evidence;
  expiresAt;
  /** No time ends the environment. */
  kept = false;
  /** What an earlier deploy left standing, as long as this run has not touched it. */
  earlier;
  receipt;
  /** ISO time since when the environment is as this run checks it. */
  since;
  /** The copy that people see, where this run showed it. */
  copy;
  constructor(context, verb) {
    this.#context = context;
    this.#verb = verb;
    this.#startedAt = context.clock.now();
    this.since = new Date(this.#startedAt).toISOString();
    this.findings = new RunFindings({
      waivers: context.policy.waivers,
      today: new Date(this.#startedAt).toISOString().slice(0, 10)
    });
    this.warnings.push(...context.policy.warnings);
    this.#outputs = new RunOutputs({
      mask: (text) => context.log.mask(text),
      open: context.environment,
      secrets: context.secrets
    });
  }
  /** Ms since the run's start. */
  elapsed() {
    return this.#context.clock.now() - this.#startedAt;
  }
  /** Notes what is not among the warnings yet. */
  addWarnings(more) {
    this.warnings.push(...more.filter((warning) => !this.warnings.includes(warning)));
  }
  /** Runs one step of the flow and notes its time. */
  async step(name, body) {
    const startMs = this.elapsed();
    const note = (result) => this.#timeline.push({ name, startMs, ms: this.elapsed() - startMs, result });
    try {
      const value = await body();
      note("done");
      return value;
    } catch (error) {
      note("failed");
      throw error;
    }
  }
  addStack(name, dependsOn) {
    this.#stacks.set(name, { dependsOn, changes: this.#stacks.get(name)?.changes ?? [] });
  }
  setChanges(stack, changes) {
    const entry = this.#stacks.get(stack);
    if (entry !== void 0) entry.changes = changes;
  }
  /** Notes how a resource went. */
  observe(stack, event) {
    const entry = this.#stacks.get(stack);
    if (entry !== void 0) entry.changes = observeChange(entry.changes, event);
  }
  /** What an earlier deploy left standing: true until this run's own outputs take its place. */
  adopt(record) {
    this.#outputs.adopt(record.outputs);
    this.expiresAt = record.expiresAt;
    this.kept ||= record.kept === true;
    this.earlier = computeEarlierDeploy(record);
  }
  /** What this run made is not what people see: that is what an earlier deploy left standing. */
  stepBack(record) {
    this.#outputs.clear();
    this.adopt(record);
    this.#undone = false;
  }
  /** The environment is gone again: no output and no end of it is worth a word. */
  forgetEnvironment() {
    this.#outputs.clear();
    this.expiresAt = void 0;
    this.kept = false;
    this.earlier = void 0;
    this.#undone = true;
  }
  /** Notes root outputs; the values of sensitive ones are masked from here on, in the log and in every report. */
  setOutputs(outputs) {
    this.#outputs.add(outputs);
  }
  /** Values of all outputs, sensitive ones too: for interpolation only. */
  get outputValues() {
    return this.#outputs.values;
  }
  /** The outputs with all that is secret in them. */
  get runOutputs() {
    return this.#outputs;
  }
  /** All outputs as reports show them: sensitive ones without their values. */
  get openOutputs() {
    return this.#outputs.list();
  }
  /** Hides every secret of this run in a text. */
  redact(text) {
    return this.#outputs.redact(text);
  }
  get changes() {
    return [...this.#stacks.values()].flatMap(({ changes }) => changes);
  }
  report({ status, reason, nextStep, diagnostics = [], recalled = false }) {
    const { environment, run, asked, clock } = this.#context;
    const { url } = this.#outputs;
    const report = {
      version: 1,
      environment: environment.name,
      ...environment.repository === void 0 ? {} : { repository: environment.repository },
      ...environment.pullNumber === void 0 ? {} : { pullNumber: environment.pullNumber },
      ...environment.headSha === void 0 ? {} : { headSha: environment.headSha },
      verb: this.#verb,
      status,
      ...reason === void 0 ? {} : { reason },
      ...nextStep === void 0 ? {} : { nextStep },
      ...url === void 0 ? {} : { url },
      outputs: this.#outputs.list(),
      stacks: [...this.#stacks].map(([name, stack]) => ({ name, ...stack })),
      checks: this.checks,
      ...this.evidence === void 0 ? {} : { evidence: this.evidence },
      findings: this.findings.list(),
      failOn: this.#context.policy.failOn,
      flips: [],
      diagnostics: [...this.diagnostics, ...diagnostics],
      warnings: [...this.warnings, ...this.findings.reviewWaivers()],
      timeline: [...this.#timeline],
      ...asked === void 0 ? {} : { asked },
      ...this.expiresAt === void 0 ? {} : { expiresAt: this.expiresAt },
      ...this.kept ? { kept: true } : {},
      ...this.earlier === void 0 ? {} : { earlier: this.earlier },
      ...recalled ? { recalled } : {},
      ...this.#undone ? { undone: true } : {},
      ...this.copy === void 0 ? {} : { copy: this.copy },
      ...this.receipt === void 0 ? {} : { receipt: this.receipt },
      ...run === void 0 ? {} : { run },
      place: { environment: environment.name, region: environment.region, state: this.#context.config.state },
      at: new Date(clock.now()).toISOString()
    };
    return this.#outputs.holdSecrets ? redactDeep(report, (text) => this.redact(text)) : report;
  }
};

// src/core/source/place-finding.ts
function placeFinding(finding, { locations, constructs }) {
  const location = finding.location ?? findOrigin(locations, finding.address);
  const construct = findOrigin(constructs, finding.address);
  return {
    ...finding,
    ...location === void 0 ? {} : { location },
    ...construct === void 0 ? {} : { construct }
  };
}
function findOrigin(origins, address) {
  if (origins === void 0) return void 0;
  const plain = stripInstanceKeys(address);
  const calls = splitModule(plain);
  const around = calls.map((_, index) => calls.slice(0, calls.length - index).join("."));
  const known = [plain, ...around].find((key) => origins.has(key));
  return known === void 0 ? void 0 : origins.get(known);
}

export {
  placeFinding,
  findOrigin,
  RunOutputs,
  LIVE_ENDPOINTS,
  computeEarlierDeploy,
  Journal
};
//# sourceMappingURL=chunk-JKMZKWXC.js.map
