import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  computeFinishedRecord
} from "./chunk-QWQSXEYX.js";
import {
  findLost,
  readStates
} from "./chunk-QMDHPYCQ.js";
import {
  explainFork,
  isFork
} from "./chunk-HNDODZR5.js";
import {
  listCopies
} from "./chunk-GDUMGRCO.js";
import {
  isFailing
} from "./chunk-DKZNOMMQ.js";
import {
  hasKeepLabel
} from "./chunk-YN5LI77Q.js";
import {
  STATUSES,
  isCommand
} from "./chunk-JDUE5E74.js";
import {
  MayflyError,
  computeNextStep
} from "./chunk-SJXQFWZL.js";

// src/core/report/flips.ts
var NEW = "new";
var GONE = "gone";
var VERDICT = "verdict";
var SMOKE = "smoke/";
var COMMAND = "command/";
var POLICY = "policy/";
var LIVE = `${POLICY}LIV-`;
var KEPT = ["waived", "unknown", "failed"];
function computeResults(report, before = {}) {
  const keep = (prefix) => Object.entries(before).filter(([key]) => key.startsWith(prefix));
  return Object.fromEntries([
    [VERDICT, report.status],
    ...report.checks.length > 0 ? listChecks(report) : [...keep(SMOKE), ...keep(COMMAND)],
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
    const name = key.slice(key.indexOf("/") + 1);
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
  return report.checks.map((check) => [`${isCommand(check) ? COMMAND : SMOKE}${check.name}`, check.result]);
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
    const { status, kind } = standing;
    return { ...standing, outcome: (isFailing(status) ? kind : void 0) ?? computeOutcome(status) };
  } catch (error) {
    return explainFailure(error, signal);
  }
}
async function settleBody(body, signal) {
  try {
    return await body;
  } catch (error) {
    const { outcome, ...standing } = explainFailure(error, signal);
    return outcome === "good" || outcome === "failed" ? standing : { ...standing, kind: outcome };
  }
}
function explainFailure(error, signal) {
  if (signal.aborted) return { ...CANCELLED, outcome: CANCELLED.kind };
  if (!(error instanceof MayflyError)) throw error;
  return {
    status: "failed",
    reason: error.message,
    nextStep: computeNextStep(error),
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
  kind: "outside",
  reason: "the run was cancelled",
  nextStep: "The next push or close goes on; re-run the job to do it now."
};
var computeOutcome = (status) => isFailing(status) ? "failed" : "good";
var TAKEN_OVER = "a newer run of this pull request took over";
async function concludeRun({ journal, standing, ledger, announcer }) {
  journal.warnings.push(...announcer.warnings);
  const draft = journal.report(standing);
  const report = { ...draft, flips: computeFlips(ledger.previousResults, draft) };
  const gone = standing.nothingLeft === true || standing.status === "destroyed";
  const own2 = await ledger.update((record) => {
    const finished = computeFinishedRecord(record, {
      report,
      results: computeResults(report, ledger.previousResults),
      recheck: standing.recheck,
      gone
    });
    return {
      ...finished,
      ...announcer.recordedIds,
      ...announcer.speaks ? { untold: true } : {},
      ...journal.brokeOff && !gone ? { mayLack: true } : {}
    };
  });
  if (!own2) {
    await ledger.leave();
    const superseded = { ...report, status: "superseded", reason: TAKEN_OVER };
    await announcer.yield(superseded);
    return superseded;
  }
  const before = announcer.recordedIds;
  const told = { ...report, ...pickEnd(report, ledger.record) };
  await announcer.finish(told);
  await noteTold({ ledger, announcer }, before);
  return { ...told, warnings: [.../* @__PURE__ */ new Set([...told.warnings, ...announcer.warnings])] };
}
async function noteTold({ ledger, announcer }, before) {
  const { recordedIds, lost } = announcer;
  const moved = before.commentId !== recordedIds.commentId || before.deploymentId !== recordedIds.deploymentId;
  if (!moved && !lost && ledger.record.untold !== true) return;
  await ledger.update(({ untold: _before, ...record }) => ({
    ...record,
    ...recordedIds,
    ...lost ? { untold: true } : {}
  }));
}
function pickEnd(report, { expiresAt, kept }) {
  if (report.expiresAt === void 0 || expiresAt === void 0) return {};
  return { expiresAt, ...kept === true ? { kept } : {} };
}

// src/operations/fence.ts
import { join } from "node:path";

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
  const { live, pullNumber, eventHeadSha } = facts;
  if (live === void 0) return refuseUnknown(facts);
  if (live.state === "closed") return skip(`pull request #${pullNumber} is closed`);
  const fork = refuseFork(facts);
  if (fork !== void 0) return fork;
  if (facts.forced || eventHeadSha === void 0 || eventHeadSha === live.headSha) return GO;
  const reason = `commit ${shorten(eventHeadSha)} is not the head any more: ${shorten(live.headSha)} is`;
  return { go: false, verdict: "superseded", reason };
}
function decideCheck(facts) {
  return refuseFork(facts) ?? explainNothingThere(facts) ?? GO;
}
function decideDestroy(facts) {
  const { live, pullNumber, forced } = facts;
  if (live?.state === "open" && !forced) return skip(`pull request #${pullNumber} is open`);
  return explainNothingThere(facts) ?? GO;
}
function refuseFork({ live, pullNumber, repository }) {
  if (live === void 0 || repository === void 0) return void 0;
  return isFork(live.headRepository, repository) ? skip(explainFork(pullNumber)) : void 0;
}
function explainNothingThere(facts) {
  const { live, recordStatus: status } = facts;
  if (status === void 0)
    return live === void 0 ? refuseUnknown(facts) : skip("there is no environment");
  if (status === "destroyed") return skip("there is no environment: it was destroyed before");
  return void 0;
}
function refuseUnknown({ pullNumber, repository }) {
  return {
    go: false,
    verdict: "failed",
    reason: `there is no pull request #${pullNumber}${repository === void 0 ? "" : ` in ${repository}`}`,
    nextStep: "Give the number of a pull request of this repository."
  };
}
function skip(reason) {
  return { go: false, verdict: "skipped", reason };
}
function shorten(sha) {
  return sha.slice(0, 7);
}

// src/operations/find-leftovers.ts
async function findLeftovers(context, regions) {
  const names = await context.store.listStacks(context.environment.name);
  const states = await readStates(context, names);
  const { lost, unseen } = await findLost(context, { states, regions });
  return { stacks: names.filter((_, index) => (states[index]?.resources ?? []).length > 0), lost, unseen };
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
  const unknown = stored === void 0 || stored.record.status === "destroyed";
  const orphaned = verb === "destroy" && place === "ready" && unknown && await hasRemains(context, stored?.record.regions);
  const asked = forge !== void 0 && pullNumber !== void 0;
  const decision = decideFence({
    verb,
    pullNumber: pullNumber ?? 0,
    repository: environment.repository,
    eventHeadSha: environment.headSha,
    live: asked ? live : assumeUnmoved(environment, verb),
    recordStatus: orphaned ? "failed" : stored?.record.status,
    forced
  });
  return { decision, stored, store: place, kept: hasKeepLabel(live?.labels ?? []) };
}
function endAtFence(journal, { verdict: status, reason, nextStep }) {
  const standing = { status, reason, ...nextStep === void 0 ? {} : { nextStep } };
  return { report: journal.report(standing), outcome: status === "failed" ? "input" : "good" };
}
async function hasRemains(context, regions) {
  if (await hasBundle(context) || (await listCopies(context)).length > 0) return true;
  const { stacks, lost, unseen } = await findLeftovers(context, regions);
  for (const { region, reason } of unseen)
    context.log.warn(`what is left of ${context.environment.name} in ${region} is not known: ${reason}`);
  return stacks.length > 0 || lost.length > 0;
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
  const { own: own2, record } = await ledger.look();
  const asked = forge !== void 0 && environment.pullNumber !== void 0;
  const live = asked ? await forge.fetchPullRequest(environment.pullNumber) : void 0;
  if (asked && live?.state !== "open")
    return { status: "superseded", reason: CLOSED_MEANWHILE, unwanted: own2 ? "closed" : "destroyed" };
  if (!own2) return explainTakeOver(record);
  if (live === void 0 || forced || environment.headSha === void 0) return void 0;
  if (live.headSha === environment.headSha) return void 0;
  return { status: "superseded", reason: `commit ${live.headSha.slice(0, 7)} was pushed meanwhile` };
}
function explainTakeOver(record) {
  const ending = record === void 0 || record.status === "destroying" || record.status === "destroyed";
  return ending ? { status: "superseded", reason: "the environment was destroyed meanwhile", unwanted: "destroyed" } : { status: "superseded", reason: TAKEN_OVER };
}
var CLOSED_MEANWHILE = "the pull request was closed meanwhile";

export {
  decideFence,
  findLeftovers,
  settle,
  settleBody,
  explainFailure,
  computeOutcome,
  TAKEN_OVER,
  concludeRun,
  lookAtFence,
  endAtFence,
  hasBundle,
  lookAgain
};
//# sourceMappingURL=chunk-G765L76Y.js.map
