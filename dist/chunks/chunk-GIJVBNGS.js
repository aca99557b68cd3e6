import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  applyWaivers,
  reviewWaivers
} from "./chunk-CP6RP62I.js";
import {
  createRedactor,
  listTexts,
  redactDeep
} from "./chunk-6W3NESL4.js";
import {
  decideFence
} from "./chunk-3MWVE5ZA.js";
import {
  isFailing
} from "./chunk-WUSOF7FC.js";
import {
  STATUSES,
  renderComment
} from "./chunk-YQR4S2QV.js";
import {
  ACTIONS
} from "./chunk-TE3JEJ4I.js";
import {
  isLiveRule,
  splitModule,
  stripInstanceKeys
} from "./chunk-6YZVKZ34.js";
import {
  MayflyError
} from "./chunk-6PSQUEHD.js";

// src/core/environment/next-record.ts
var HISTORY_LENGTH = 50;
function computeNextGeneration(previous, facts) {
  const { environment, repository, pullNumber, headSha, region, run, at, status } = facts;
  return {
    ...previous ?? { version: 1, createdAt: at, stacks: [], outputs: {}, results: {}, history: [] },
    environment,
    ...repository === void 0 ? {} : { repository },
    ...pullNumber === void 0 ? {} : { pullNumber },
    ...headSha === void 0 ? {} : { headSha },
    ...run === void 0 ? {} : { run },
    region,
    status,
    generation: (previous?.generation ?? 0) + 1,
    updatedAt: at
  };
}
var ENDS = {
  live: "live",
  failed: "failed",
  blocked: "blocked",
  cancelled: "failed",
  destroyed: "destroyed"
};
function computeFinishedRecord(record, { report, results }) {
  const status = ENDS[report.status] ?? record.status;
  const { headSha, run } = record;
  const line = {
    at: report.at,
    status: report.status,
    ...headSha === void 0 ? {} : { headSha },
    ...run === void 0 ? {} : { run }
  };
  const { url: _previous, ...rest } = record;
  return {
    ...rest,
    status,
    updatedAt: report.at,
    ...report.url === void 0 ? {} : { url: report.url },
    outputs: Object.fromEntries(
      report.outputs.flatMap(({ name, sensitive, value }) => sensitive ? [] : [[name, value ?? null]])
    ),
    results: { ...results },
    history: [...record.history, line].slice(-HISTORY_LENGTH)
  };
}

// src/core/report/flips.ts
var NEW = "new";
var GONE = "gone";
var VERDICT = "verdict";
var SMOKE = "smoke/";
var POLICY = "policy/";
var LIVE = `${POLICY}LIV-`;
var KEPT = ["waived", "unknown", "failed"];
function computeResults(report, before = {}) {
  const keep = (prefix) => Object.entries(before).filter(([key]) => key.startsWith(prefix));
  return Object.fromEntries([
    [VERDICT, report.status],
    ...report.checks.length > 0 ? listChecks(report) : keep(SMOKE),
    ...keep(POLICY).filter(([key]) => !isReached(report, key)),
    ...listFindings(report.findings)
  ]);
}
function computeFlips(before, report) {
  if (Object.keys(before).length === 0 || report.verb === "destroy") return [];
  return [...flipVerdict(before, report), ...flipChecks(before, report), ...flipFindings(before, report)];
}
function flipVerdict(before, report) {
  const was = before[VERDICT];
  const isEnd = STATUSES[report.status].tone === "good" || STATUSES[report.status].tone === "bad";
  if (was === void 0 || was === report.status || !isEnd) return [];
  return [{ kind: "verdict", name: VERDICT, before: was, after: report.status }];
}
function flipChecks(before, report) {
  return listChecks(report).flatMap(([key, after]) => {
    const was = own(before, key);
    const name = key.slice(SMOKE.length);
    return was === void 0 || was === after ? [] : [{ kind: "check", name, before: was, after }];
  });
}
function flipFindings(before, report) {
  const { findings } = report;
  const now = Object.fromEntries(listFindings(findings));
  const passed = new Set(findings.filter((finding) => finding.result === "passed").map(keyOf));
  const former = Object.keys(before).filter((key) => key.startsWith(POLICY) && isReached(report, key));
  const keys = /* @__PURE__ */ new Set([...former, ...Object.keys(now)]);
  return [...keys].flatMap((key) => {
    const was = own(before, key) ?? NEW;
    const after = own(now, key) ?? (passed.has(key) ? "passed" : GONE);
    const name = key.slice(POLICY.length).replace("/", " ");
    return was === after ? [] : [{ kind: "finding", name, before: was, after }];
  });
}
function listChecks(report) {
  return report.checks.map((check) => [`${SMOKE}${check.name}`, check.result]);
}
function listFindings(findings) {
  const kept = findings.filter((finding) => KEPT.includes(finding.result));
  return kept.sort((a, b) => KEPT.indexOf(a.result) - KEPT.indexOf(b.result)).map((finding) => [keyOf(finding), finding.result]);
}
function isReached({ findings }, key) {
  const live = key.startsWith(LIVE);
  return findings.some(({ rule }) => `${POLICY}${rule}/`.startsWith(LIVE) === live);
}
function keyOf({ rule, address }) {
  return `${POLICY}${rule}/${address}`;
}
function own(results, key) {
  return Object.hasOwn(results, key) ? results[key] : void 0;
}

// src/operations/run-end.ts
async function settle(body, signal) {
  try {
    const standing = settleStanding(await body, signal);
    return { ...standing, outcome: computeOutcome(standing.status) };
  } catch (error) {
    return explainFailure(error, signal);
  }
}
function explainFailure(error, signal) {
  if (signal.aborted) return { ...CANCELLED, outcome: "failed" };
  if (!(error instanceof MayflyError)) throw error;
  return {
    status: "failed",
    reason: error.message,
    ...error.hint === void 0 ? {} : { nextStep: error.hint },
    diagnostics: error.diagnostics,
    outcome: error.kind
  };
}
function settleStanding(standing, signal) {
  const undecided = standing.status === "failed" || standing.status === "live";
  return signal.aborted && undecided ? CANCELLED : standing;
}
var CANCELLED = {
  status: "cancelled",
  reason: "the run was cancelled",
  nextStep: "The next push or close goes on; re-run the job to do it now."
};
var computeOutcome = (status) => isFailing(status) ? "failed" : "good";
var TAKEN_OVER = "a newer run of this pull request took over";
async function concludeRun({ journal, standing, ledger, announcer }) {
  journal.warnings.push(...announcer.warnings);
  const draft = journal.report(standing);
  const report = { ...draft, flips: computeFlips(ledger.previousResults, draft) };
  const own2 = await ledger.update((record) => ({
    ...computeFinishedRecord(record, { report, results: computeResults(report, ledger.previousResults) }),
    ...announcer.recordedIds
  }));
  if (!own2) {
    const superseded = { ...report, status: "superseded", reason: TAKEN_OVER };
    await announcer.yield(superseded);
    return superseded;
  }
  const before = announcer.recordedIds;
  await announcer.finish(report);
  const { recordedIds } = announcer;
  if (before.commentId !== recordedIds.commentId || before.deploymentId !== recordedIds.deploymentId) {
    await ledger.update((record) => ({ ...record, ...recordedIds }));
  }
  return { ...report, warnings: [.../* @__PURE__ */ new Set([...report.warnings, ...announcer.warnings])] };
}

// src/operations/fence.ts
import { join } from "node:path";
async function lookAtFence(context, verb) {
  const { environment, forge, store, forced } = context;
  const { pullNumber } = environment;
  const [live, place] = await Promise.all([
    pullNumber === void 0 ? void 0 : forge?.fetchPullRequest(pullNumber),
    store.prepare({ create: false })
  ]);
  const stored = place === "absent" ? void 0 : await store.readRecord(environment.name);
  const orphaned = verb === "destroy" && place === "ready" && stored === void 0 && await hasBundle(context);
  const asked = forge !== void 0 && pullNumber !== void 0;
  const decision = decideFence({
    verb,
    pullNumber: pullNumber ?? 0,
    repository: environment.repository,
    eventHeadSha: environment.headSha,
    live: asked ? live : assumeUnmoved(environment, verb),
    recordStatus: stored?.record.status ?? (orphaned ? "failed" : void 0),
    forced
  });
  return { decision, stored, store: place };
}
async function hasBundle({ folders, store, environment }) {
  return store.getBundle(environment.name, join(await folders.make("orphan"), "bundle.tgz"));
}
function assumeUnmoved({ headSha, repository }, verb) {
  const state = verb === "destroy" ? "closed" : "open";
  return { state, headSha: headSha ?? "", headRepository: repository };
}
async function lookAgain(context, ledger) {
  const { forge, environment, forced } = context;
  const newest = await ledger.isNewest();
  const asked = forge !== void 0 && environment.pullNumber !== void 0;
  const live = asked ? await forge.fetchPullRequest(environment.pullNumber) : void 0;
  if (asked && live?.state !== "open") return { status: "superseded", reason: CLOSED_MEANWHILE };
  if (!newest) return { status: "superseded", reason: TAKEN_OVER };
  if (live === void 0 || forced || environment.headSha === void 0) return void 0;
  if (live.headSha === environment.headSha) return void 0;
  return { status: "superseded", reason: `commit ${live.headSha.slice(0, 7)} was pushed meanwhile` };
}
var CLOSED_MEANWHILE = "the pull request was closed meanwhile";

// src/operations/announcer.ts
function pickRecordedIds({
  commentId,
  commentAuthor,
  deploymentId
}) {
  return {
    ...commentId === void 0 ? {} : { commentId },
    ...commentAuthor === void 0 ? {} : { commentAuthor },
    ...deploymentId === void 0 ? {} : { deploymentId }
  };
}
var Announcer = class {
  #context;
  #ids;
  #queue = Promise.resolve();
  /** What could not be written and why, each once. */
  warnings = /* @__PURE__ */ new Set();
  constructor(context, known) {
    this.#context = context;
    this.#ids = known;
  }
  get recordedIds() {
    return pickRecordedIds(this.#ids);
  }
  /** Starts an announcement and does not wait for it: the environment must not wait for a comment. */
  start(report) {
    this.#enqueue(() => this.#send(report));
  }
  /** Announces, and resolves when everything announced so far has arrived. Throws what an earlier one failed with. */
  async finish(report) {
    this.start(report);
    await this.#queue;
  }
  /** Ends this commit's checks and deployment; the comment belongs to the run that took over. */
  async yield(report) {
    this.#enqueue(() => this.#send(report, "off"));
    await this.#queue;
  }
  #enqueue(send) {
    this.#queue = this.#queue.then(send);
    this.#queue.catch(() => {
    });
  }
  async #send(report, commentMode = this.#context.config.comment.mode) {
    const { forge } = this.#context;
    if (forge === void 0) return;
    const commentBody = renderComment(report);
    const { ids, warnings } = await forge.announce({ report, commentBody, commentMode, known: this.#ids });
    this.#ids = { ...this.#ids, ...ids };
    for (const warning of warnings) {
      if (!this.warnings.has(warning)) this.#context.log.warn(warning);
      this.warnings.add(warning);
    }
  }
};

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
function computeType(address) {
  return /(?:^|\.)([a-z0-9_]+)\.[^.]+$/.exec(address.replace(/\[[^\]]*\]/g, ""))?.[1] ?? "";
}

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

// src/core/report/find-url.ts
var isUrl = (value) => typeof value === "string" && /^https?:\/\/\S+$/.test(value);
function findUrl(outputs) {
  const open = outputs.filter(({ sensitive, value }) => !sensitive && isUrl(value));
  const best = open.find(({ name }) => name === "url") ?? open[0];
  return best?.value;
}

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
  checks = [];
  expiresAt;
  receipt;
  constructor(context, verb) {
    this.#context = context;
    this.#verb = verb;
    this.#startedAt = context.clock.now();
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
    this.#stacks.set(name, { dependsOn, changes: [] });
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
  adopt({ outputs, expiresAt }) {
    this.#outputs.adopt(outputs);
    this.expiresAt = expiresAt;
  }
  /** The environment is gone again: no output and no end of it is worth a word. */
  forgetEnvironment() {
    this.#outputs.clear();
    this.expiresAt = void 0;
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
  report({ status, reason, nextStep, diagnostics = [] }) {
    const { environment, run, clock } = this.#context;
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
      findings: this.findings.list(),
      failOn: this.#context.policy.failOn,
      flips: [],
      diagnostics: [...this.diagnostics, ...diagnostics],
      warnings: [...this.warnings, ...this.findings.reviewWaivers()],
      timeline: [...this.#timeline],
      ...this.expiresAt === void 0 ? {} : { expiresAt: this.expiresAt },
      ...this.#undone ? { undone: true } : {},
      ...this.receipt === void 0 ? {} : { receipt: this.receipt },
      ...run === void 0 ? {} : { run },
      place: { environment: environment.name, region: environment.region, state: this.#context.config.state },
      at: new Date(clock.now()).toISOString()
    };
    return this.#outputs.holdSecrets ? redactDeep(report, (text) => this.redact(text)) : report;
  }
};

// src/operations/settle.ts
async function settleAll(promises) {
  await Promise.allSettled(promises);
  return Promise.all(promises);
}

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
  settleAll,
  placeFinding,
  findOrigin,
  computeNextGeneration,
  settle,
  computeOutcome,
  TAKEN_OVER,
  concludeRun,
  lookAtFence,
  lookAgain,
  CLOSED_MEANWHILE,
  pickRecordedIds,
  Announcer,
  LIVE_ENDPOINTS,
  Journal
};
//# sourceMappingURL=chunk-GIJVBNGS.js.map
