import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  createRedactor,
  interpolateCheck,
  listTexts,
  redactDeep,
  runChecks
} from "./chunk-LH5U4HOU.js";
import {
  explainFork,
  isFork
} from "./chunk-HNDODZR5.js";
import {
  renderComment
} from "./chunk-Y5HAQXQT.js";
import {
  FAILING_VERDICTS
} from "./chunk-JIH7BJLM.js";
import {
  STATUSES
} from "./chunk-NK7TWFTJ.js";
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
var KEPT = ["waived", "unknown", "failed"];
function computeResults(report, before = {}) {
  const keep = (prefix) => Object.entries(before).filter(([key]) => key.startsWith(prefix));
  return Object.fromEntries([
    [VERDICT, report.status],
    ...report.checks.length > 0 ? listChecks(report) : keep(SMOKE),
    ...report.findings.length > 0 ? listFindings(report.findings) : keep(POLICY)
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
function flipFindings(before, { findings }) {
  if (findings.length === 0) return [];
  const now = Object.fromEntries(listFindings(findings));
  const passed = new Set(findings.filter((finding) => finding.result === "passed").map(keyOf));
  const keys = /* @__PURE__ */ new Set([...Object.keys(before).filter((key) => key.startsWith(POLICY)), ...Object.keys(now)]);
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
function keyOf({ rule, address }) {
  return `${POLICY}${rule}/${address}`;
}
function own(results, key) {
  return Object.hasOwn(results, key) ? results[key] : void 0;
}

// src/operations/run-end.ts
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
var computeOutcome = (status) => status === "cancelled" || FAILING_VERDICTS.has(status) ? "failed" : "good";
var TAKEN_OVER = "a newer run of this pull request took over";
async function concludeRun({ journal, standing, ledger, announcer }) {
  journal.warnings.push(...announcer.warnings);
  const draft = journal.report(standing);
  const report = { ...draft, flips: computeFlips(ledger.previousResults, draft) };
  const own2 = await ledger.update((record) => ({
    ...computeFinishedRecord(record, { report, results: computeResults(report, ledger.previousResults) }),
    ...computeKnownIds(announcer)
  }));
  if (!own2) {
    const superseded = { ...report, status: "superseded", reason: TAKEN_OVER };
    await announcer.yield(superseded);
    return superseded;
  }
  const before = announcer.ids;
  await announcer.finish(report);
  if (before.commentId !== announcer.ids.commentId || before.deploymentId !== announcer.ids.deploymentId) {
    await ledger.update((record) => ({ ...record, ...computeKnownIds(announcer) }));
  }
  return { ...report, warnings: [.../* @__PURE__ */ new Set([...report.warnings, ...announcer.warnings])] };
}
var computeKnownIds = ({ ids }) => ({
  ...ids.commentId === void 0 ? {} : { commentId: ids.commentId },
  ...ids.commentAuthor === void 0 ? {} : { commentAuthor: ids.commentAuthor },
  ...ids.deploymentId === void 0 ? {} : { deploymentId: ids.deploymentId }
});

// src/core/environment/fence.ts
var GO = { go: true };
var FENCES = {
  deploy: decideDeploy,
  plan: decideDeploy,
  check: decideCheck,
  destroy: decideDestroy
};
function decideFence(facts) {
  return FENCES[facts.verb](facts);
}
function decideDeploy(facts) {
  const { live, pullNumber, repository, eventHeadSha } = facts;
  if (live === void 0) return skip(`pull request #${pullNumber} does not exist`);
  if (live.state === "closed") return skip(`pull request #${pullNumber} is closed`);
  if (repository !== void 0 && isFork(live.headRepository, repository)) {
    return skip(explainFork(pullNumber));
  }
  if (facts.forced || eventHeadSha === void 0 || eventHeadSha === live.headSha) return GO;
  const reason = `commit ${shorten(eventHeadSha)} is not the head any more: ${shorten(live.headSha)} is`;
  return { go: false, verdict: "superseded", reason };
}
function decideCheck({ recordStatus }) {
  return explainNothingThere(recordStatus) ?? GO;
}
function decideDestroy({ live, pullNumber, forced, recordStatus }) {
  if (live?.state === "open" && !forced) return skip(`pull request #${pullNumber} is open`);
  return explainNothingThere(recordStatus) ?? GO;
}
function explainNothingThere(status) {
  if (status === void 0) return skip("there is no environment");
  if (status === "destroyed") return skip("there is no environment: it was destroyed before");
  return void 0;
}
function skip(reason) {
  return { go: false, verdict: "skipped", reason };
}
function shorten(sha) {
  return sha.slice(0, 7);
}

// src/operations/fence.ts
async function lookAtFence(context, verb) {
  const { environment, forge, store, forced } = context;
  const { pullNumber } = environment;
  const [live, place] = await Promise.all([
    pullNumber === void 0 ? void 0 : forge?.fetchPullRequest(pullNumber),
    store.prepare({ create: false })
  ]);
  const stored = place === "absent" ? void 0 : await store.readRecord(environment.name);
  const asked = forge !== void 0 && pullNumber !== void 0;
  const decision = decideFence({
    verb,
    pullNumber: pullNumber ?? 0,
    repository: environment.repository,
    eventHeadSha: environment.headSha,
    live: asked ? live : assumeUnmoved(environment, verb),
    recordStatus: stored?.record.status,
    forced
  });
  return { decision, stored, store: place };
}
function assumeUnmoved({ headSha, repository }, verb) {
  const state = verb === "destroy" ? "closed" : "open";
  return { state, headSha: headSha ?? "", headRepository: repository };
}
async function lookAgain(context, ledger) {
  const { forge, environment, forced } = context;
  if (!await ledger.isNewest()) return { status: "superseded", reason: TAKEN_OVER };
  if (forge === void 0 || environment.pullNumber === void 0) return void 0;
  const live = await forge.fetchPullRequest(environment.pullNumber);
  if (live?.state !== "open") return { status: "superseded", reason: CLOSED_MEANWHILE };
  if (forced || environment.headSha === void 0 || live.headSha === environment.headSha) return void 0;
  return { status: "superseded", reason: `commit ${live.headSha.slice(0, 7)} was pushed meanwhile` };
}
var CLOSED_MEANWHILE = "the pull request was closed meanwhile";

// src/operations/announcer.ts
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
  get ids() {
    return this.#ids;
  }
  /** Starts an announcement and does not wait for it: the environment must not wait for a comment. */
  start(report) {
    this.#queue = this.#queue.then(() => this.#send(report));
  }
  /** Announces, and resolves when everything announced so far has arrived. */
  async finish(report) {
    this.start(report);
    await this.#queue;
  }
  /** Ends this commit's checks and deployment; the comment belongs to the run that took over. */
  async yield(report) {
    this.#queue = this.#queue.then(() => this.#send(report, "off"));
    await this.#queue;
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

// src/operations/check-environment.ts
async function checkEnvironment({
  context,
  journal
}) {
  const { config, environment, http, clock, log, signal } = context;
  if (config.checks.smoke.length === 0) return void 0;
  const values = {
    outputs: journal.outputValues,
    environment: environment.name,
    pullNumber: environment.pullNumber,
    headSha: environment.headSha
  };
  const checks = config.checks.smoke.map((check) => interpolateCheck(check, values));
  journal.checks = await journal.step(
    "smoke",
    () => runChecks({ checks, http, clock, log, signal, redact: (text) => journal.redact(text) })
  );
  const failed = journal.checks.filter(({ result, optional }) => result === "failed" && !optional);
  const [first] = failed;
  if (first === void 0) return void 0;
  const more = failed.length > 1 ? ` (+${failed.length - 1} more)` : "";
  return {
    status: "failed",
    reason: `smoke check "${first.name}" failed: ${first.message}${more}`,
    nextStep: "The environment is up; look at it, mend the code and push."
  };
}

// src/core/report/find-url.ts
var isUrl = (value) => typeof value === "string" && /^https?:\/\/\S+$/.test(value);
function findUrl(outputs) {
  const open = outputs.filter(({ sensitive, value }) => !sensitive && isUrl(value));
  const best = open.find(({ name }) => name === "url") ?? open[0];
  return best?.value;
}

// src/operations/journal.ts
var Journal = class {
  #context;
  #verb;
  #startedAt;
  #stacks = /* @__PURE__ */ new Map();
  #timeline = [];
  #outputs = /* @__PURE__ */ new Map();
  #values = {};
  #secrets = /* @__PURE__ */ new Set();
  #crossStack = /* @__PURE__ */ new Set();
  #redactor;
  #adopted = false;
  diagnostics = [];
  warnings = [];
  findings = [];
  checks = [];
  expiresAt;
  receipt;
  constructor(context, verb) {
    this.#context = context;
    this.#verb = verb;
    this.#startedAt = context.clock.now();
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
    if (entry !== void 0) entry.changes = [...changes];
  }
  /** Notes how a resource went. A resource that no plan announced (destroy plans by itself) is added. */
  observe(stack, event) {
    const changes = this.#stacks.get(stack)?.changes;
    if (changes === void 0) return;
    if (event.type === "planned") addPlanned(changes, event);
    if (event.type !== "completed" && event.type !== "errored") return;
    const index = changes.findIndex(({ address }) => address === event.address);
    const change = changes[index];
    if (change === void 0) return;
    changes[index] = {
      ...change,
      outcome: event.type === "completed" ? "done" : "failed",
      ms: (change.ms ?? 0) + event.elapsedMs
    };
  }
  /** What an earlier deploy left standing: true until this run's own outputs take its place. */
  adopt({ outputs, expiresAt }) {
    for (const [name, value] of Object.entries(outputs))
      this.#outputs.set(name, { name, sensitive: false, value });
    this.#adopted = true;
    this.expiresAt = expiresAt;
  }
  /** The environment is gone again: no output and no end of it is worth a word. */
  forgetEnvironment() {
    this.#outputs.clear();
    this.expiresAt = void 0;
  }
  /** Notes root outputs; the values of sensitive ones are masked from here on, in the log and in every report. */
  setOutputs(outputs) {
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
  /** Values of all outputs, sensitive ones too: for interpolation only. */
  get outputValues() {
    return this.#values;
  }
  /** Hides every secret of this run in a text. */
  redact(text) {
    this.#redactor ??= createRedactor([...this.#secrets, ...this.#listCrossStackSecrets()]);
    return this.#redactor(text);
  }
  /**
   * CDKTF calls every value that crosses stacks sensitive, VPC ids as well as passwords. One that an open output or
   * the environment's own name shows is none; the others are hidden in what is reported, but not masked in all of the
   * log, where masks stay.
   */
  #listCrossStackSecrets() {
    const outputs = [...this.#outputs.values()].filter(({ sensitive }) => !sensitive);
    const open = listTexts([this.#context.environment, outputs]);
    return [...this.#crossStack].filter((text) => !open.some((shown) => shown.includes(text)));
  }
  #addCrossStack(value) {
    for (const text of listTexts(value)) if (text.length >= SHORTEST_CROSS_STACK) this.#crossStack.add(text);
  }
  #addSecret(value) {
    for (const text of listTexts(value)) {
      this.#context.log.mask(text);
      this.#secrets.add(text);
    }
    this.#redactor = void 0;
  }
  get changes() {
    return [...this.#stacks.values()].flatMap(({ changes }) => changes);
  }
  report({ status, reason, nextStep, diagnostics = [] }) {
    const { environment, run, clock } = this.#context;
    const outputs = [...this.#outputs.values()];
    const url = findUrl(outputs);
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
      outputs,
      stacks: [...this.#stacks].map(
        ([name, { dependsOn, changes }]) => ({
          name,
          dependsOn,
          changes: [...changes]
        })
      ),
      checks: this.checks,
      findings: [...this.findings],
      failOn: this.#context.config.checks.policy.failOn,
      flips: [],
      diagnostics: [...this.diagnostics, ...diagnostics],
      warnings: [...this.warnings],
      timeline: [...this.#timeline],
      ...this.expiresAt === void 0 ? {} : { expiresAt: this.expiresAt },
      ...this.receipt === void 0 ? {} : { receipt: this.receipt },
      ...run === void 0 ? {} : { run },
      at: new Date(clock.now()).toISOString()
    };
    return this.#secrets.size + this.#crossStack.size === 0 ? report : redactDeep(report, (text) => this.redact(text));
  }
};
var SHORTEST_CROSS_STACK = 8;
var isCrossStack = (name) => name.startsWith("cross-stack-output-");
var ACTIONS = /* @__PURE__ */ new Set(["create", "update", "replace", "delete", "forget"]);
function addPlanned(changes, { address, action }) {
  if (!ACTIONS.has(action) || changes.some((change) => change.address === address)) return;
  const type = /(?:^|\.)([a-z0-9_]+)\.[^.]+$/.exec(address.replace(/\[[^\]]*\]/g, ""))?.[1] ?? "";
  changes.push({
    address,
    type,
    action,
    outcome: "pending",
    references: []
  });
}

export {
  computeNextGeneration,
  explainFailure,
  settleStanding,
  computeOutcome,
  concludeRun,
  lookAtFence,
  lookAgain,
  CLOSED_MEANWHILE,
  Announcer,
  checkEnvironment,
  Journal
};
//# sourceMappingURL=chunk-OZKPJXMY.js.map
