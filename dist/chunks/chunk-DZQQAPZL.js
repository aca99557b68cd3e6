import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  finishKilledRun
} from "./chunk-P6RW3D6K.js";
import {
  countResources
} from "./chunk-LBJLA6S7.js";
import {
  BUSY_MS,
  LISTING_LAG_MS,
  ORPHAN_GRACE_MS,
  SKEW_MS,
  muteForge,
  runDestroyAlone,
  tellAgain,
  toMs
} from "./chunk-GBDX3CJM.js";
import {
  computeEarlierDeploy
} from "./chunk-JKMZKWXC.js";
import {
  Announcer,
  pickRecordedIds
} from "./chunk-SVAOTBEA.js";
import {
  renderConfigProblems
} from "./chunk-2MDR3FX6.js";
import {
  computeHost,
  openWorld,
  refuseAll
} from "./chunk-BZFVB22I.js";
import {
  findSecrets
} from "./chunk-6OXRFI2W.js";
import {
  computeRegion
} from "./chunk-U3BZSQ65.js";
import {
  loadConfig
} from "./chunk-5IAZQBIX.js";
import {
  parseToolSpec
} from "./chunk-6XOHGZ2Q.js";
import {
  joinCandidates,
  pickFacts
} from "./chunk-US3W6LK4.js";
import {
  computeBareReport
} from "./chunk-YTEILYVU.js";
import {
  renderEndWarning
} from "./chunk-NDB6COZX.js";
import {
  KEEP_LABEL,
  hasKeepLabel
} from "./chunk-YN5LI77Q.js";
import {
  codeSpan,
  escapeSentence,
  renderReceipt
} from "./chunk-JDUE5E74.js";
import {
  plainLine
} from "./chunk-XM5L4NO7.js";
import {
  formatSpan,
  formatTime
} from "./chunk-ELDBRVKG.js";
import {
  formatCount,
  plural
} from "./chunk-Z4Z2PRXF.js";
import {
  MayflyError,
  computeNextStep
} from "./chunk-SJXQFWZL.js";

// src/core/reap/matrix.ts
var MAX_ENTRIES = 256;
var LIGHT_PER_ENTRY = 1e3;
function computeMatrix(lines) {
  const light = cut(
    lines.filter(({ action }) => action !== "end" && action !== "leave"),
    LIGHT_PER_ENTRY
  ).slice(0, MAX_ENTRIES / 2);
  const ends = lines.filter(({ action }) => action === "end");
  const perEntry = Math.ceil(ends.length / (MAX_ENTRIES - light.length));
  return { include: [...cut(ends, perEntry), ...light].map(toEntry) };
}
function toEntry(lines) {
  const join = (values) => [...new Set(values)].join(" ");
  return {
    pr: join(lines.flatMap(({ pullNumber }) => pullNumber ?? [])),
    environment: join(lines.map(({ environment }) => environment)),
    reason: join(lines.map(({ cause }) => cause))
  };
}
function cut(items, size) {
  const count = size > 0 ? Math.ceil(items.length / size) : 0;
  return Array.from({ length: count }, (_, at) => items.slice(at * size, (at + 1) * size));
}

// src/core/reap/plan-lines.ts
var FINE = /* @__PURE__ */ new Set(["gone", "live"]);
function planLines({ cases, toWarn }, unreadable, now) {
  const told = cases.filter((one) => !FINE.has(one.judgement.cause) && !isJustBusy(one));
  const byAction = (action) => told.filter(({ judgement }) => judgement.action === action).map((one) => toLine(one, now));
  return {
    lines: [
      ...byAction("end"),
      ...byAction("mend"),
      ...byAction("forget"),
      ...toWarn.map((one) => toWarningLine(one, now)),
      ...byAction("leave"),
      ...unreadable.map(toUnreadableLine)
    ],
    fine: cases.length - told.length - toWarn.length
  };
}
var isJustBusy = ({ judgement, pull }) => judgement.cause === "busy" && typeof pull !== "string" && pull.state === "open";
var numberOf = ({ pullNumber }) => pullNumber === void 0 ? {} : { pullNumber };
function toLine(one, now) {
  const { environment, record, judgement } = one;
  return {
    environment,
    ...numberOf(one),
    ...judgement,
    ...record === void 0 ? {} : { ageMs: Math.max(0, now - record.createdAt) }
  };
}
function toWarningLine(one, now) {
  const { environment, record, due } = one;
  return {
    environment,
    ...numberOf(one),
    action: "warn",
    cause: "due",
    why: `it ends in ${formatSpan(due.leftMs)}`,
    ...record === void 0 ? {} : { ageMs: Math.max(0, now - record.createdAt) }
  };
}
var toUnreadableLine = ({ environment, reason }) => ({
  environment,
  action: "leave",
  cause: "unreadable",
  why: reason
});
var listFailing = (lines) => lines.filter(
  ({ cause, result }) => cause === "unreadable" || result === "failed" || result === "not begun"
);
function computeReapReport({ run, ...facts }) {
  return {
    version: 1,
    verb: "reap",
    ...facts,
    warnings: [],
    matrix: computeMatrix(facts.status === "planned" ? facts.lines : facts.lines.filter(isStillDue)),
    ...run === void 0 ? {} : { run }
  };
}
var isStillDue = ({ result }) => result === "failed" || result === "not begun";

// src/core/reap/judgement.ts
var ROWS = [
  {
    cause: "busy",
    action: "leave",
    when: (one) => one.record?.busySince !== void 0 && one.now - one.record.busySince <= BUSY_MS,
    why: ({ now, record }) => `a run works on it since ${formatSpan(now - (record?.busySince ?? now))}`
  },
  {
    cause: "doubtful",
    action: "end",
    when: (one) => isTombstone(one) && (one.record?.runs.length ?? 0) > 0,
    why: () => "it was destroyed, but a run that was killed may have made something since"
  },
  {
    cause: "forgotten",
    action: "forget",
    when: (one) => isTombstone(one) && one.tags === void 0 && one.record?.untold !== true && sinceUpdate(one) > toMs(one.recordHours),
    why: (one) => `it was destroyed ${formatSpan(sinceUpdate(one))} ago`
  },
  {
    cause: "untold",
    action: "mend",
    when: (one) => isTombstone(one) && one.record?.untold === true && one.tags === void 0,
    why: () => "it was destroyed, but its pull request may not know"
  },
  {
    cause: "gone",
    action: "leave",
    when: (one) => isTombstone(one) && (one.tags === void 0 || sinceUpdate(one) < LISTING_LAG_MS),
    why: () => "it was destroyed"
  },
  {
    cause: "leftover",
    action: "end",
    when: (one) => isTombstone(one),
    why: ({ tags }) => `it was destroyed, but ${plural(tags?.count ?? 0, "resource")} still carry its tags`
  },
  {
    cause: "missing",
    action: "end",
    when: ({ pull }) => pull === "none",
    why: ({ pullNumber }) => `there is no pull request ${pullNumber}`
  },
  {
    cause: "closed",
    action: "end",
    when: ({ pull }) => standingOf(pull)?.state === "closed",
    why: ({ pullNumber }) => `pull request ${pullNumber} is closed`
  },
  {
    cause: "nameless",
    action: "leave",
    when: ({ record, pull }) => record === void 0 && pull === "unasked",
    why: () => "its tags name no pull request, and there is no record of it"
  },
  {
    cause: "kept",
    action: "leave",
    when: (one) => isKept(one) && isOver(one),
    why: (one) => one.record?.kept === true ? "its time is over, but it is kept" : `its time is over, but the label ${KEEP_LABEL} keeps it`
  },
  {
    cause: "orphan",
    action: "end",
    when: (one) => one.record === void 0 && isOver(one),
    why: ({ tags }) => `there is no record of it, and its tags say that it ended ${renderTime(tags?.expiresAt)}`
  },
  {
    cause: "unrecorded",
    action: "leave",
    when: ({ record }) => record === void 0,
    why: ({ pullNumber }) => `there is no record of it, and pull request ${pullNumber} is open`
  },
  {
    cause: "expired",
    action: "end",
    when: isOver,
    why: ({ record }) => `its time was over ${renderTime(record?.expiresAt)}`
  },
  {
    cause: "stranded",
    action: "mend",
    when: ({ record }) => record?.underWay === true,
    why: () => "the run that worked on it is over, and could not say how it ended"
  },
  {
    cause: "untold",
    action: "mend",
    when: ({ record }) => record?.untold === true,
    why: () => "its pull request may not know how the last run ended"
  },
  {
    cause: "live",
    action: "leave",
    when: () => true,
    why: () => "its pull request is open and its time is not over"
  }
];
function judge(one, moment) {
  const question = { ...one, ...moment };
  const row = ROWS.find(({ when }) => when(question));
  return { action: row.action, cause: row.cause, why: row.why(question) };
}
var isTombstone = ({ record }) => record?.status === "destroyed";
var sinceUpdate = ({ now, record }) => now - (record?.updatedAt ?? now);
var standingOf = (pull) => typeof pull === "string" ? void 0 : pull;
var isKept = ({ record, pull }) => record?.kept === true || hasKeepLabel(standingOf(pull)?.labels ?? []);
function isOver({ now, record, tags }) {
  if (record !== void 0) return record.expiresAt !== void 0 && now > record.expiresAt + SKEW_MS;
  return tags?.expiresAt !== void 0 && now > tags.expiresAt + ORPHAN_GRACE_MS;
}
var renderTime = (at) => at === void 0 ? "at an unknown time" : `on ${formatTime(new Date(at).toISOString())}`;

// src/core/reap/due-warning.ts
function computeDueWarning(one, facts) {
  const { now, lifetimeHours, warnBeforeHours } = facts;
  const { record } = one;
  if (record?.expiresAt === void 0 || record.busySince !== void 0 || isKept(one)) return void 0;
  const leftMs = record.expiresAt - now;
  if (leftMs <= 0) return void 0;
  const reached = warnBeforeHours.filter((hours) => hours < lifetimeHours && leftMs <= toMs(hours));
  const nearest = Math.min(...reached);
  if (reached.length === 0 || record.warnedHours.some((hours) => hours <= nearest)) return void 0;
  return { hours: reached, leftMs };
}

// src/core/reap/reap-plan.ts
function listCandidates({ records, unreadable, tagged }) {
  const hidden = new Set(unreadable.map(({ environment }) => environment));
  const standing = records.filter(({ status }) => status !== "destroyed");
  const fronts = /* @__PURE__ */ new Set([...hidden, ...standing.map(({ environment }) => environment)]);
  const goesAlong = ({ record }) => record?.copyOf !== void 0 && record.status !== "destroyed" && fronts.has(record.copyOf);
  return joinCandidates(records, tagged).filter((one) => !hidden.has(one.environment) && !goesAlong(one));
}
var listPullNumbers = (candidates) => [
  ...new Set(candidates.flatMap(({ pullNumber }) => pullNumber ?? []))
];
function answerCase(candidate, answers) {
  const { pullNumber } = candidate;
  if (pullNumber === void 0) return { ...candidate, pull: "unasked" };
  if (!answers.has(pullNumber)) return void 0;
  return { ...candidate, pull: answers.get(pullNumber) ?? "none" };
}
function computeReapPlan(candidates, { answers, ...moment }) {
  const cases = candidates.map((candidate) => answerCase(candidate, answers));
  if (!cases.every((one) => one !== void 0)) return void 0;
  const judged = cases.map((one) => ({ ...one, judgement: judge(one, moment) }));
  const toWarn = judged.filter(({ judgement }) => judgement.cause === "live").flatMap((one) => {
    const due = computeDueWarning(one, moment);
    return due === void 0 ? [] : [{ ...one, due }];
  });
  return { cases: judged, toWarn };
}

// src/operations/reap-busy.ts
var MAX_CALLS = 110;
var MIN_ASKED = 10;
var PULLS_PER_CALL = 100;
async function dismissEndedRuns(forge, record) {
  if (record.busySince === void 0 || record.runs.length === 0) return record;
  for (const run of record.runs) if (await forge.fetchRunState(run) !== "ended") return record;
  return { ...record, busySince: void 0 };
}
async function dismissEnded(forge, { cases }, moment) {
  const pullCalls = Math.ceil(moment.answers.size / PULLS_PER_CALL);
  let left = Math.max(MIN_ASKED, MAX_CALLS - pullCalls);
  const settled = /* @__PURE__ */ new Map();
  for (const action of ["end", "mend", "forget"]) {
    for (const { environment, record } of listHeldBack(cases, { moment, action })) {
      left -= record.runs.length;
      if (left >= 0) settled.set(environment, await dismissEndedRuns(forge, record));
    }
  }
  return cases.map((one) => ({ ...one, record: settled.get(one.environment) ?? one.record }));
}
function listHeldBack(cases, { moment, action }) {
  return cases.flatMap(({ judgement, ...one }) => {
    const { record } = one;
    if (record === void 0 || judgement.cause !== "busy") return [];
    const idle = judge({ ...one, record: { ...record, busySince: void 0 } }, moment);
    return idle.action === action ? [{ environment: one.environment, record }] : [];
  });
}

// src/operations/reap-request.ts
function openContext({ base, forge, repository, region: home }, of) {
  const { environment: name, pullNumber, region = home, copyOf, pull } = of;
  return {
    ...base,
    // Without a pull request there is no conversation to write into, and none to ask for.
    environment: {
      name,
      repository,
      pullNumber: pull === void 0 ? void 0 : pullNumber,
      headSha: pull?.headSha,
      region,
      ...copyOf === void 0 ? {} : { copyOf }
    },
    folders: { make: (folder) => base.folders.make(`${name}-${folder}`) },
    forge: copyOf === void 0 ? forge : muteForge(forge),
    forced: true
  };
}

// src/operations/reap-environment.ts
async function runReapEnd(request, planned) {
  if (planned === void 0) return { result: "kept back", detail: "it is not in the plan" };
  const { base } = request;
  const { recordHours } = base.config;
  const { environment, pullNumber } = planned;
  const { now: current, stored } = await lookAgain(request, planned);
  const { action, why } = judge(current, { now: base.clock.now(), recordHours });
  if (action !== "end") return { result: "kept back", detail: why };
  const judged = stored ?? await writeMissingRecord(request, current);
  if (judged === void 0) return { result: "kept back", detail: "a run has begun to work on it" };
  base.log.info(`Destroying ${environment}: ${why}`);
  const context = openContext(request, {
    environment,
    pullNumber,
    region: stored?.record.region,
    copyOf: stored?.record.copyOf,
    pull: standingOf(current.pull)
  });
  request.onEnvironment(context.environment);
  const { report, outcome } = await runDestroyAlone(context, { reason: why, judged });
  request.onEnvironment(void 0);
  const { status, reason, receipt } = report;
  if (status === "destroyed") return { result: "done", ...receipt && { detail: renderReceipt(receipt) } };
  if (outcome === "good") {
    if (status === "skipped") await settleTombstone(request, environment);
    return { result: "kept back", detail: reason ?? status };
  }
  return { result: "failed", detail: reason ?? status };
}
async function settleTombstone({ base: { store } }, environment) {
  const stored = await store.readRecord(environment);
  if (stored?.record.status !== "destroyed") return;
  const { unfinished: _looked, ...record } = stored.record;
  await store.writeRecord(record, stored.version);
}
async function lookAgain({ base, forge }, planned) {
  const { environment, pullNumber } = planned;
  const [stored, live] = await Promise.all([
    base.store.readRecord(environment),
    pullNumber === void 0 ? void 0 : forge.fetchPullRequest(pullNumber)
  ]);
  const record = stored === void 0 ? void 0 : await dismissEndedRuns(forge, pickFacts(stored.record));
  const pull = pullNumber === void 0 ? "unasked" : live === void 0 ? "none" : toStanding(live);
  return { now: { ...planned, record, pull }, stored };
}
var toStanding = ({ number, state, headSha, labels }) => ({
  number,
  state,
  headSha,
  labels
});
async function writeMissingRecord({ base, repository, region }, { environment, pullNumber }) {
  const at = new Date(base.clock.now()).toISOString();
  if (await base.store.prepare({ create: true }) === "absent") return void 0;
  return base.store.writeRecord(
    {
      version: 1,
      environment,
      repository,
      ...pullNumber === void 0 ? {} : { pullNumber },
      status: "failed",
      generation: 0,
      region,
      stacks: [],
      createdAt: at,
      updatedAt: at,
      outputs: {},
      results: {},
      history: []
    },
    void 0
  );
}

// src/operations/reap-mending.ts
var TAKEN = { result: "kept back", detail: "a run has begun to work on it" };
var VERBS = { deploying: "deploy", destroying: "destroy" };
var isUnderWay = (status) => status in VERBS;
async function mendStanding(request, planned) {
  if (planned === void 0) return TAKEN;
  const { base, forge } = request;
  const stored = await base.store.readRecord(planned.environment);
  const record = stored?.record;
  if (stored !== void 0 && record?.untold === true) return retell(request, { planned, stored });
  if (record?.run === void 0 || !isUnderWay(record.status)) return TAKEN;
  const current = { ...planned, record: await dismissEndedRuns(forge, pickFacts(record)) };
  const { action } = judge(current, { now: base.clock.now(), recordHours: base.config.recordHours });
  if (action !== "mend") return TAKEN;
  const verb = VERBS[record.status];
  const end = await finishKilledRun({
    ...base,
    environment: record.environment,
    run: record.run,
    verb,
    reason: "the run was killed before it could finish",
    ended: true,
    orderly: false
  });
  if (end.own) await announce(request, { planned, record, verb, end });
  return { result: "done", detail: end.reason };
}
async function announce(request, { planned, record, verb, end }) {
  const { environment, headSha, run, region, copyOf } = record;
  const { pullNumber, pull } = planned;
  const context = openContext(request, {
    environment,
    pullNumber,
    region,
    copyOf,
    pull: standingOf(pull)
  });
  const earlier = end.stands === true ? computeEarlierDeploy(record) : void 0;
  const bare = computeBareReport({
    environment,
    repository: request.repository,
    pullNumber: context.environment.pullNumber,
    headSha,
    verb,
    status: "cancelled",
    reason: end.reason,
    nextStep: "The next push continues; closing the pull request destroys what exists.",
    run,
    at: new Date(request.base.clock.now()).toISOString()
  });
  await new Announcer(context, pickRecordedIds(record)).finish(
    earlier === void 0 ? bare : { ...bare, earlier }
  );
}
async function retell(request, { planned, stored }) {
  const { environment, pullNumber, region, headSha, copyOf } = stored.record;
  const pull = standingOf(planned.pull);
  const context = openContext(request, { environment, pullNumber, region, copyOf, pull });
  await tellAgain({ ...context, environment: { ...context.environment, headSha } }, stored);
  return { result: "done" };
}

// src/operations/reap-tombstone.ts
async function forgetTombstone(request, environment) {
  const { base } = request;
  const stored = await base.store.readRecord(environment);
  if (stored === void 0) return { result: "done" };
  const record = pickFacts(stored.record);
  const { pullNumber } = record;
  const now = { environment, record, tags: void 0, pullNumber, pull: "unasked" };
  if (judge(now, { now: base.clock.now(), recordHours: base.config.recordHours }).action !== "forget")
    return { result: "kept back", detail: "a run has begun to work on it" };
  const { store } = base;
  const count = await countResources({ store, environment, stacks: await store.listStacks(environment) });
  if (count > 0) return destroyRemains(request, stored);
  await store.removeEnvironment(environment, { keepRecord: false });
  return { result: "done" };
}
async function destroyRemains(request, judged) {
  const { environment, region, copyOf } = judged.record;
  const context = openContext(request, {
    environment,
    pullNumber: void 0,
    region,
    copyOf,
    pull: void 0
  });
  const reason = "a state of it still held something";
  const { report } = await runDestroyAlone(context, { reason, judged });
  const { status, receipt } = report;
  if (status !== "destroyed") return { result: "failed", detail: report.reason ?? status };
  return { result: "done", ...receipt && { detail: renderReceipt(receipt) } };
}

// src/operations/reap-warning.ts
var TOUCHED = { result: "kept back", detail: "a run has changed it meanwhile" };
async function warnOfEnd(request, planned) {
  if (planned === void 0) return TOUCHED;
  const { base } = request;
  const { lifetimeHours, warnBeforeHours } = base.config;
  if (base.config.comment.mode === "off") return { result: "kept back", detail: "comments are switched off" };
  const stored = await base.store.readRecord(planned.environment);
  if (stored === void 0) return TOUCHED;
  const due = computeDueWarning(
    { ...planned, record: pickFacts(stored.record) },
    { now: base.clock.now(), lifetimeHours, warnBeforeHours }
  );
  const claimed = due && await claim(request, stored, due);
  return claimed === void 0 || due === void 0 ? TOUCHED : tell(request, { stored, claimed, due });
}
async function claim({ base }, { record, version }, { hours }) {
  const { expiresAt } = record;
  if (expiresAt === void 0) return void 0;
  return base.store.writeRecord({ ...record, warned: { expiresAt, hours: [...hours] } }, version);
}
async function tell({ base, forge }, { stored, claimed, due }) {
  const { environment, pullNumber, expiresAt = "" } = claimed.record;
  const { store } = base;
  if (pullNumber === void 0) return { result: "kept back", detail: "it belongs to no pull request" };
  const warning = renderEndWarning({ expiresAt, leftMs: due.leftMs });
  const known = pickRecordedIds(claimed.record);
  const { ids, warnings } = await forge.warn({ environment, pullNumber, known, warning });
  if (ids.commentId === void 0) {
    await store.writeRecord(stored.record, claimed.version);
    return { result: "failed", detail: warnings.join("; ") };
  }
  await store.writeRecord({ ...claimed.record, ...pickRecordedIds(ids) }, claimed.version);
  return { result: "done", ...warnings.length > 0 ? { detail: warnings.join("; ") } : {} };
}

// src/operations/reap-lines.ts
var LIMIT_MS = 5 * 36e5;
var ACTIONS = {
  end: ({ request, plan }, line) => runReapEnd(request, findCase(plan, line)),
  mend: ({ request, plan }, line) => mendStanding(request, findCase(plan, line)),
  forget: ({ request }, line) => forgetTombstone(request, line.environment),
  warn: ({ request, plan }, { environment }) => warnOfEnd(
    request,
    plan.toWarn.find((one) => one.environment === environment)
  )
};
var ORDER = ["mend", "warn", "forget", "end", "leave"];
async function runReapLines(request, plan, lines) {
  const { clock, signal } = request.base;
  const until = clock.now() + LIMIT_MS;
  const done = /* @__PURE__ */ new Map();
  for (const line of ORDER.flatMap((action) => lines.filter((one) => one.action === action))) {
    if (line.action === "leave") continue;
    const stopped = signal.aborted ? CANCELLED : clock.now() > until ? OUT_OF_TIME : void 0;
    done.set(line, stopped ?? await act({ request, plan }, line));
  }
  return lines.map((line) => ({ ...line, ...done.get(line) }));
}
async function act(work, line) {
  try {
    return line.action === "leave" ? {} : await ACTIONS[line.action](work, line);
  } catch (error) {
    if (!(error instanceof MayflyError)) throw error;
    return { result: "failed", detail: error.message };
  }
}
var CANCELLED = { result: "not begun", detail: "the run was cancelled before it came to it" };
var OUT_OF_TIME = { result: "not begun", detail: "the job's time was over; the next reap goes on" };
var findCase = ({ cases }, { environment }) => cases.find((one) => one.environment === environment);

// src/operations/reap.ts
async function runReap(request) {
  const { base, dryRun, onPlan } = request;
  const survey = await runSurvey(request);
  const candidates = listCandidates(survey);
  const plan = await askAndPlan(request, candidates);
  const { lines, fine } = planLines(plan, survey.unreadable, base.clock.now());
  const facts = {
    repository: request.repository,
    store: base.store.description,
    looked: candidates.length + survey.unreadable.length,
    fine,
    run: base.run
  };
  const at = () => new Date(base.clock.now()).toISOString();
  const planned = computeReapReport({ ...facts, lines, status: "planned", at: at() });
  await onPlan(planned);
  if (dryRun) return { report: planned, outcome: listFailing(lines).length > 0 ? "outside" : "good" };
  const done = await runReapLines(request, plan, lines);
  const failed = listFailing(done).length > 0;
  return {
    report: computeReapReport({ ...facts, lines: done, status: failed ? "failed" : "done", at: at() }),
    outcome: failed ? "outside" : "good"
  };
}
async function runSurvey({ base, repository, only }) {
  const { store, tagged } = base;
  const place = await store.prepare({ create: false });
  const [records, tags] = await Promise.all([
    place === "absent" ? NOTHING : store.surveyRecords(pickFacts, { only }),
    tagged.survey(repository)
  ]);
  return { records: records.found, unreadable: records.unreadable, tagged: restrict(tags, only) };
}
var NOTHING = { found: [], unreadable: [] };
var restrict = (tags, only) => only === void 0 ? tags : new Map([...tags].filter(([name]) => only.has(name)));
async function askAndPlan(request, candidates) {
  const { base, forge } = request;
  const { recordHours, lifetimeHours, warnBeforeHours } = base.config;
  const numbers = listPullNumbers(candidates);
  const answers = await forge.fetchPullRequests(numbers);
  const moment = { answers, now: base.clock.now(), recordHours, lifetimeHours, warnBeforeHours };
  const plan = computeReapPlan(candidates, moment);
  if (plan === void 0) throw explainMissing(numbers.filter((number) => !answers.has(number)));
  const settled = await dismissEnded(forge, plan, moment);
  return computeReapPlan(settled, moment) ?? plan;
}
function explainMissing(numbers) {
  const some = numbers.slice(0, 5).join(", ");
  return new MayflyError(`GitHub did not say how ${numbers.length} pull requests stand: ${some}`, {
    kind: "outside",
    hint: "Run the job again."
  });
}

// src/wiring/perform-reap.ts
async function performReap(request) {
  try {
    return await reap(request);
  } catch (error) {
    if (!(error instanceof MayflyError)) throw error;
    const reason = `${error.message}; nothing was destroyed`;
    return {
      report: describeFailure(request, { reason, nextStep: computeNextStep(error) }),
      outcome: error.kind
    };
  }
}
async function reap(request) {
  const { env, log, forge, scope, run, signal, workingDirectory, dryRun, only } = request;
  if (forge === void 0) {
    throw new MayflyError("a reap asks GitHub how pull requests stand, and there is no token", {
      kind: "input",
      hint: "Pass the input github-token; at a terminal set GITHUB_TOKEN."
    });
  }
  const config = await findGoodConfig(request);
  refuseAll([() => computeRegion(config.region, env), () => parseToolSpec(request.terraformVersion)]);
  const region = computeRegion(config.region, env);
  const world = await openWorld({ ...request, config, region, readsOnly: true });
  try {
    const { policy: judging } = config.checks;
    const policy = { ...judging, waivers: [], extraRules: [], warnings: [] };
    return await runReap({
      base: {
        ...world,
        config,
        policy,
        rego: void 0,
        host: computeHost(env),
        secrets: findSecrets(env),
        run,
        workingDirectory,
        signal,
        log
      },
      forge,
      repository: scope,
      region,
      dryRun,
      only,
      onPlan: request.onPlan,
      onEnvironment: (environment) => request.onEnvironment(
        environment,
        environment && { environment: environment.name, region, state: config.state }
      )
    });
  } finally {
    await world.close();
  }
}
async function findGoodConfig({ workingDirectory, root, configFile }) {
  const loaded = await loadConfig({ workingDirectory, root, config: configFile });
  if (loaded.ok) return loaded.config;
  throw new MayflyError(
    `the configuration does not say for certain where environments are kept:
${renderConfigProblems(loaded.problems)}`,
    {
      kind: "input",
      hint: "Check the repository out before this step, and mend the configuration."
    }
  );
}
function describeFailure({ scope, run }, { reason, nextStep }) {
  return {
    version: 1,
    verb: "reap",
    repository: scope,
    status: "failed",
    reason,
    nextStep,
    looked: 0,
    fine: 0,
    lines: [],
    warnings: [],
    matrix: { include: [] },
    ...run === void 0 ? {} : { run },
    at: (/* @__PURE__ */ new Date()).toISOString()
  };
}

// src/core/reap/reap-json.ts
var renderReapJson = (report) => `${JSON.stringify(report, null, 2)}
`;

// src/core/reap/render-reap.ts
var MAX_ROWS = 1e3;
var ACTIONS2 = {
  end: "destroy",
  mend: "say how its last run ended",
  forget: "remove its record",
  warn: "warn",
  leave: "leave alone"
};
var RESULTS = {
  done: "done",
  failed: "**failed**",
  "kept back": "not due any more",
  "not begun": "not begun"
};
function renderReapHeadline(report) {
  const { status, lines, repository } = report;
  if (status === "failed" && report.reason !== void 0) return `The reap of ${repository} failed`;
  const ends = lines.filter(({ action }) => action === "end");
  if (status === "planned")
    return `${plural(ends.length, "environment")} of ${repository} would be destroyed`;
  const count = (result) => ends.filter((line) => line.result === result).length;
  const parts = [
    `${plural(count("done"), "environment")} of ${repository} destroyed`,
    ...count("failed") > 0 ? [`${formatCount(count("failed"))} failed`] : [],
    ...count("not begun") > 0 ? [`${formatCount(count("not begun"))} not begun`] : [],
    ...count("kept back") > 0 ? [`${formatCount(count("kept back"))} not due any more`] : []
  ];
  return parts.join(", ");
}
function renderReapSummary(report) {
  const { lines, looked, fine, warnings, reason, nextStep, store } = report;
  const shown = lines.slice(0, MAX_ROWS);
  const planned = shown.every(({ result }) => result === void 0);
  const head = planned ? ["environment", "pull request", "why", "age", "action"] : ["environment", "pull request", "why", "age", "action", "result"];
  const rows = shown.map((line) => renderCells(line).slice(0, head.length));
  return [
    `### Reap: ${escapeSentence(renderReapHeadline(report))}`,
    ...reason === void 0 ? [] : [`**Why:** ${escapeSentence(reason)}`],
    ...nextStep === void 0 ? [] : [`**Next:** ${escapeSentence(nextStep)}`],
    `${plural(looked, "environment")} looked at${store === void 0 ? "" : ` in ${codeSpan(store)}`}, ${formatCount(fine)} as they should be.`,
    ...rows.length === 0 ? [] : [renderTable(head, rows)],
    ...lines.length > shown.length ? [`and ${formatCount(lines.length - shown.length)} more`] : [],
    ...warnings.length === 0 ? [] : [warnings.map((line) => `> **Warning:** ${escapeSentence(line)}`).join("\n>\n")]
  ].join("\n\n");
}
function renderReapLines(report) {
  const { lines, looked, fine, reason, nextStep, warnings } = report;
  return [
    renderReapHeadline(report),
    ...reason === void 0 ? [] : [`why: ${reason}`],
    ...nextStep === void 0 ? [] : [`next: ${nextStep}`],
    `${plural(looked, "environment")} looked at, ${formatCount(fine)} as they should be`,
    ...lines.map((line) => {
      const result = line.result === void 0 ? "" : ` \u2192 ${line.result}`;
      const detail = line.detail === void 0 ? "" : `: ${line.detail}`;
      return `${ACTIONS2[line.action]} ${line.environment}: ${line.why}${result}${detail}`;
    }),
    ...warnings.map((line) => `warning: ${line}`)
  ].map(plainLine);
}
function renderCells(line) {
  const result = line.result === void 0 ? "" : RESULTS[line.result];
  const detail = line.detail === void 0 ? "" : escapeSentence(line.detail);
  return [
    codeSpan(line.environment),
    line.pullNumber === void 0 ? "" : `#${line.pullNumber}`,
    escapeSentence(line.why),
    line.ageMs === void 0 ? "" : formatSpan(line.ageMs),
    ACTIONS2[line.action],
    [result, detail].filter(Boolean).join(": ")
  ];
}
function renderTable(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

export {
  performReap,
  renderReapJson,
  renderReapSummary,
  renderReapLines
};
//# sourceMappingURL=chunk-DZQQAPZL.js.map
