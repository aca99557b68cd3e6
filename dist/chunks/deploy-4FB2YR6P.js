import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  computeLifetime,
  openCopy,
  planWave
} from "./chunk-NYIYII6O.js";
import {
  checkEnvironment
} from "./chunk-CK6Y6JB7.js";
import "./chunk-Q6XLE3FZ.js";
import {
  canRecheck,
  countBlocking,
  explainReality,
  judgeReality
} from "./chunk-KVZHN2MG.js";
import "./chunk-RGBGM3XB.js";
import {
  computeBlocking
} from "./chunk-NAVCIN22.js";
import {
  countResources,
  renderExisting
} from "./chunk-LBJLA6S7.js";
import {
  Ledger,
  brokeOff,
  computePlannedImports,
  destroyEnvironment,
  destroySibling,
  destroyStacks,
  findLostNames,
  forgetEnvironment,
  isForeignPart,
  keepOurs,
  needsRecovery,
  noteNeighbours,
  ownerOf,
  readImportErrors,
  recoverLost,
  releaseLocks,
  retireStacks,
  runAfterApply,
  runBeforeDestroy,
  runDestroyAlone,
  waitForLocks
} from "./chunk-GBDX3CJM.js";
import {
  buildStacks,
  computeRun,
  explainTerraform,
  initStacks,
  isNameTaken,
  noteDiagnostics,
  openStackWork,
  packBundle,
  runLocked
} from "./chunk-5MACDWFS.js";
import "./chunk-AF47TZXG.js";
import "./chunk-HRBFIZSH.js";
import "./chunk-M72OMDNU.js";
import {
  Journal
} from "./chunk-JKMZKWXC.js";
import {
  settleAll
} from "./chunk-6ZDDILOL.js";
import "./chunk-TOQHPSCS.js";
import {
  fetchState
} from "./chunk-NKORVCHF.js";
import "./chunk-VIYW7HSH.js";
import {
  Announcer,
  pickRecordedIds
} from "./chunk-SVAOTBEA.js";
import "./chunk-YGZNUWJB.js";
import {
  computeWaves
} from "./chunk-FMYK73HG.js";
import "./chunk-IFEOJK7W.js";
import "./chunk-KQEFCLYQ.js";
import "./chunk-PK44XPCQ.js";
import "./chunk-IBEOPIMO.js";
import "./chunk-RF2UQJC4.js";
import "./chunk-7R2IG3AR.js";
import "./chunk-6OR47CP4.js";
import "./chunk-EZQKCMSJ.js";
import "./chunk-GUPFBPDI.js";
import "./chunk-T7NXL627.js";
import "./chunk-VY4TONHE.js";
import "./chunk-SPUWIBCU.js";
import "./chunk-J7OIX2LV.js";
import "./chunk-AG3OFJS4.js";
import "./chunk-CSJGV2KO.js";
import "./chunk-AM6W2YCD.js";
import "./chunk-UGRCLIUD.js";
import {
  refuseMissingOutputs
} from "./chunk-MXF2NKWP.js";
import "./chunk-OFLW2KWC.js";
import "./chunk-IUIWJNRJ.js";
import "./chunk-3Z6CYMPJ.js";
import {
  TAKEN_OVER,
  computeOutcome,
  concludeRun,
  endAtFence,
  explainFailure,
  findLeftovers,
  lookAgain,
  lookAtFence,
  settle,
  settleBody
} from "./chunk-G765L76Y.js";
import {
  computeApplyingRecord,
  computeFinishedRecord,
  computeWithoutRun,
  pickAddress
} from "./chunk-QWQSXEYX.js";
import {
  findLost,
  indexStates,
  listStateRegions,
  readStates
} from "./chunk-QMDHPYCQ.js";
import "./chunk-HNDODZR5.js";
import {
  isSameRun
} from "./chunk-EN3RCEDW.js";
import "./chunk-U3WOXC4B.js";
import {
  decideFate,
  findShown,
  frontOf
} from "./chunk-VXAZNW4C.js";
import {
  findSiblings,
  listCopies
} from "./chunk-GDUMGRCO.js";
import "./chunk-6UKVUZOU.js";
import "./chunk-US3W6LK4.js";
import "./chunk-NYGPBBVH.js";
import "./chunk-CUPV5VU5.js";
import "./chunk-MC4ZEUCN.js";
import "./chunk-4BI6KGM4.js";
import "./chunk-VAY5BCSA.js";
import "./chunk-63QZWWOZ.js";
import "./chunk-IIKC7JEB.js";
import "./chunk-COGVIM4J.js";
import "./chunk-V3D4Y37X.js";
import "./chunk-MQK73BS3.js";
import "./chunk-A3RAN37X.js";
import "./chunk-2XDSBRPD.js";
import "./chunk-YTEILYVU.js";
import "./chunk-2P3CTR7T.js";
import {
  isFailing
} from "./chunk-DKZNOMMQ.js";
import "./chunk-YN5LI77Q.js";
import "./chunk-JDUE5E74.js";
import "./chunk-O43VWYSX.js";
import "./chunk-R4TVVB56.js";
import "./chunk-GDQIQIQU.js";
import "./chunk-DDBWGH5V.js";
import "./chunk-XM5L4NO7.js";
import "./chunk-PEUZ62HH.js";
import "./chunk-SRSNCCDE.js";
import "./chunk-XA3SNHR6.js";
import "./chunk-P33FYQGL.js";
import "./chunk-JMLZR5OH.js";
import "./chunk-ELDBRVKG.js";
import "./chunk-FIXMPWVU.js";
import "./chunk-H4C27XYF.js";
import {
  plural
} from "./chunk-Z4Z2PRXF.js";
import "./chunk-4MB4S2HZ.js";
import "./chunk-3HBZBZEV.js";
import "./chunk-BKLTNRYT.js";
import "./chunk-KIH4CXOA.js";
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";
import "./chunk-6DNLMWW7.js";
import "./chunk-WAZVNHB4.js";
import "./chunk-VF52FELW.js";
import "./chunk-24PSOY5K.js";
import "./chunk-SRQY6CG7.js";

// src/operations/aftermath.ts
async function undoUnwanted(context, { work, stacks, standing, applied, ledger }) {
  const changed = hasChanged(work);
  const nothingMade = standing.unwanted === "destroyed" || ledger.record.stacks.length === 0;
  if (!changed && standing.unwanted !== void 0 && nothingMade) return { ...standing, nothingLeft: true };
  const raced = changed && standing.unwanted !== void 0;
  const failed = isFailing(standing.status) && (changed || applied);
  const unneeded = failed && context.config.onFailure === "destroy";
  if (context.signal.aborted || !(raced || unneeded)) return standing;
  if (applied) {
    const names = stacks.map(({ name }) => name);
    await runBeforeDestroy(work, () => readStates(context, names));
  }
  const gone = await work.journal.step("destroy", () => destroyStacks(work, stacks, { trusted: true }));
  if (!gone) return { ...standing, reason: `${standing.reason}; destroying it again failed` };
  const left = await destroyLost({ work, stacks, ledger });
  if (left !== void 0)
    return { ...standing, reason: `${standing.reason}; destroying it again left ${left}` };
  work.journal.forgetEnvironment();
  const { kind, unwanted } = standing;
  return {
    status: standing.status,
    reason: `${standing.reason}; everything was destroyed again`,
    ...kind === void 0 ? {} : { kind },
    ...unwanted === void 0 ? {} : { unwanted },
    ...raced ? {} : { nextStep: "Mend the code and push; `on_failure: keep` leaves it up to look at." },
    nothingLeft: true
  };
}
async function destroyLost({
  work,
  stacks,
  ledger
}) {
  const { context, journal } = work;
  const { lost, unseen } = await findLeftovers(context, ledger.record.regions);
  for (const { region, reason } of unseen)
    journal.warnings.push(`what is left in ${region} could not be looked for: ${reason}`);
  const named = journal.brokeOff ? await findLostNames(work, { stacks, killed: true }) : [];
  if (lost.length + named.length === 0) return void 0;
  const { left } = await journal.step(
    "recover",
    () => recoverLost({ context, journal, ledger, stacks }, { lost, named })
  );
  return left[0]?.name;
}
var hasChanged = ({ journal }) => journal.changes.some(({ outcome }) => outcome !== "pending");

// src/operations/apply-stacks.ts
async function applyStacks(work, { stacks, mayApply }) {
  const waves = computeWaves(stacks);
  const outputNames = /* @__PURE__ */ new Set();
  for (const [index, wave] of waves.entries()) {
    const end = await work.journal.step(
      "plan",
      () => planWave(work, { stacks: wave, lock: true, outputNames })
    );
    if (index === waves.length - 1 && end !== "failed") work.journal.findings.complete = true;
    if (end !== "planned") return explainPlan(work, end);
    if (index === waves.length - 1)
      refuseMissingOutputs({ config: work.context.config, outputNames, applied: index > 0 });
    const stop = await mayApply();
    if (stop !== void 0) return stop;
    const applied = await work.journal.step(
      "apply",
      () => settleAll(wave.map((stack) => applyStack(work, stack)))
    );
    if (applied.includes(false)) return explainApply(work);
  }
  return void 0;
}
async function applyStack(work, stack) {
  const { context, journal } = work;
  const outcome = await runLocked(
    work,
    stack,
    () => context.terraform.apply(computeRun(work, stack, "apply"))
  );
  noteDiagnostics(work, stack, outcome);
  if (!outcome.ok && !outcome.diagnostics.some(isNameTaken)) journal.brokeOff = true;
  const outputs = await completeOutputs(work, stack, outcome.outputs);
  journal.setOutputs(outputs);
  return outcome.ok;
}
async function completeOutputs(work, stack, streamed) {
  const { context } = work;
  const values = Object.values(streamed);
  if (values.length > 0 && !values.some(({ sensitive }) => sensitive)) return streamed;
  const stored = await context.store.readState(context.environment.name, stack.name);
  work.states.set(stack.name, stored);
  return { ...streamed, ...stored.outputs };
}
function explainPlan({ context, journal }, end) {
  if (end === "failed") return explainTerraform(journal.diagnostics, "plan");
  const { failOn } = context.policy;
  const blocking = computeBlocking(journal.findings.list(), failOn);
  return {
    status: "blocked",
    reason: `policy stopped the apply: ${countBlocking(blocking, failOn)}`,
    nextStep: "Mend the findings and push. One that may stand needs a waiver in the configuration of the base branch."
  };
}
function explainApply({ context, journal }) {
  if (context.signal.aborted) {
    const { changes } = journal;
    const made = changes.filter(({ outcome }) => outcome === "done").length;
    return {
      status: "cancelled",
      kind: "outside",
      reason: `cancelled while Terraform applied; ${made} of ${plural(changes.length, "change")} made`
    };
  }
  return explainTerraform(journal.diagnostics, "apply");
}

// src/operations/judge-made.ts
async function judgeMade(work) {
  await settleAll([...work.plans].map(([stack, plan]) => judgeStack(work, stack, plan)));
}
async function judgeStack(work, stack, plan) {
  const { journal } = work;
  if (!mayDiffer(plan, journal.findings.raw(stack.name))) return;
  const state = await readState(work, stack.name);
  if (state !== void 0) judgeReality(work, { stack, plan, state });
}
function mayDiffer(plan, findings) {
  return plan.resources.some(({ action }) => action !== "no-op") || findings.some(({ result }) => result === "unknown");
}
async function readState({ context, journal, states }, stack) {
  try {
    return states.get(stack) ?? await context.store.readState(context.environment.name, stack);
  } catch (error) {
    if (!(error instanceof MayflyError)) throw error;
    journal.warnings.push(`policy could not look at what ${stack} made: ${error.message}`);
    return void 0;
  }
}

// src/operations/note-regions.ts
async function noteRegions({ context, ledger }) {
  try {
    await note({ context, ledger });
  } catch (error) {
    if (!(error instanceof MayflyError)) throw error;
    context.log.info(`In which regions the states hold something could not be noted: ${error.message}`);
  }
}
async function note({ context, ledger }) {
  const names = ledger.record.stacks.map(({ name }) => name);
  const found = (await readStates(context, names)).flatMap(listStateRegions);
  const known = ledger.record.regions ?? [];
  const added = [...new Set(found)].filter(
    (region) => region !== context.environment.region && !known.includes(region)
  );
  if (added.length === 0) return;
  await ledger.update((record) => ({
    ...record,
    regions: [.../* @__PURE__ */ new Set([...record.regions ?? [], ...added])].sort()
  }));
}

// src/operations/note-siblings.ts
async function noteSiblings({
  context,
  journal
}) {
  try {
    const siblings = await findSiblings(context);
    const { headSha, copyOf = context.environment.name } = context.environment;
    const others = siblings.filter((record) => headSha === void 0 || record.headSha !== headSha).filter((record) => frontOf(record) !== copyOf);
    if (others.length === 0) return;
    const names = others.map(({ environment, status }) => `${environment} (${status})`).join(", ");
    journal.warnings.push(
      `this pull request has other environments, by other values of \`name\` in its configuration: ${names}. They are destroyed when it is closed; to end them now, run \`command: destroy\` for it, which takes all of them, and deploy again.`
    );
  } catch (error) {
    if (!(error instanceof MayflyError)) throw error;
    context.log.info(`Other environments of this pull request could not be looked for: ${error.message}`);
  }
}

// src/operations/forget-ended-runs.ts
async function forgetEndedRuns(context, ledger) {
  const others = (ledger.record.unfinished ?? []).filter((run) => !isSameRun(run, context.run));
  const states = await Promise.all(others.map((run) => fetchState(run, context)));
  const ended = others.filter((_, index) => states[index] === "ended");
  if (ended.length === 0 && ledger.record.mayLack !== true) return;
  await ledger.update(
    ({ mayLack: _looked, ...record }) => ended.reduce(computeWithoutRun, record)
  );
}

// src/operations/recover-before-deploy.ts
var ROUNDS = 5;
async function recoverBeforeDeploy({ work, ledger, stacks }) {
  const { context, journal } = work;
  const { previous } = ledger;
  if (previous === void 0 || previous.status === "destroyed") return;
  const names = await context.store.listStacks(context.environment.name);
  const states = await readStates(context, names);
  const emptied = previous.stacks.length > 0 && states.every(({ resources }) => resources.length === 0);
  if (!needsRecovery(previous) && !emptied) return;
  await journal.step("recover", async () => {
    const look = await findLost(context, { states, regions: ledger.record.regions });
    for (const { region, reason } of look.unseen)
      journal.warnings.push(`what the last run lost in ${region} could not be looked for: ${reason}`);
    const adopted = [];
    const killed = brokeOff(previous) ? context.environment.name : void 0;
    for (const stack of stacks)
      adopted.push(...await adoptPlanned(work, stack, { lost: look.lost, killed }));
    noteAdopted(work, adopted);
    const recovery = { context, journal, ledger, stacks };
    await destroyRest(recovery, look.lost, adopted);
    if (look.unseen.length === 0) await forgetEndedRuns(context, ledger);
  });
}
async function adoptPlanned(work, stack, query) {
  const { sources } = work.context;
  let wanted;
  for (let round = 1; round <= ROUNDS; round++) {
    const { plan, diagnostics } = await runPlan(work, stack);
    if (wanted === void 0) {
      wanted = plan === void 0 ? [] : computePlannedImports(plan, query);
    } else if (plan !== void 0) {
      const ours = keepOurs(wanted, { plan, owner: ownerOf(work.context) });
      if (ours.length === wanted.length) return wanted;
      wanted = ours;
    } else {
      const errors = readImportErrors(diagnostics);
      const next = wanted.filter(({ address }) => !errors.has(address));
      wanted = next.length === wanted.length ? [] : next;
    }
    await sources.writeImports({ stack, imports: wanted });
    if (wanted.length === 0) return [];
  }
  await sources.writeImports({ stack, imports: [] });
  return [];
}
var runPlan = (work, stack) => work.context.terraform.plan({ ...computeRun(work, stack, "plan"), onEvent: () => {
}, lock: true });
function noteAdopted({ journal }, adopted) {
  if (adopted.length === 0) return;
  journal.warnings.push(
    `the state had lost ${plural(adopted.length, "resource")}, found by name and tags and taken back: ` + adopted.map(({ address }) => address).join(", ")
  );
}
async function destroyRest(recovery, lost, adopted) {
  const kept = new Set(adopted.map(({ arn }) => arn));
  const open = lost.filter((resource) => !kept.has(resource.arn) && !isForeignPart(resource));
  if (open.length === 0 || !await recovery.ledger.isNewest()) return;
  const { context } = recovery;
  const names = await context.store.listStacks(context.environment.name);
  const knows = indexStates(await readStates(context, names));
  const rest = open.filter(({ arn }) => !knows(arn));
  if (rest.length === 0) return;
  const { journal } = recovery;
  const { destroyed, left } = await recoverLost(recovery, { lost: rest });
  if (destroyed.length > 0)
    journal.warnings.push(`destroyed what an earlier run made and lost: ${destroyed.join(", ")}`);
  if (left.length > 0)
    journal.warnings.push(
      `an earlier run made and lost what could not be destroyed: ${left.map(({ name, why }) => `${name} (${why})`).join(", ")}`
    );
}

// src/operations/destroy-copy.ts
function destroyCopy(context, copy) {
  return destroySibling({ ...context, forced: true }, copy, runDestroyAlone);
}
var isGone = ({ status }) => status === "destroyed" || status === "skipped";

// src/operations/retire-own.ts
async function retireOwn({
  context,
  ledger
}) {
  const { store, environment, folders, signal } = context;
  const journal = new Journal(context, "destroy");
  const apart = { ...context, folders: { make: (name) => folders.make(`own-${name}`) } };
  const end = await settle(destroyEnvironment({ context: apart, journal, ledger }), signal);
  const { receipt } = journal;
  if (end.status !== "destroyed") return { ok: false, reason: end.reason ?? end.status, receipt };
  if (!await ledger.update((record) => ({ ...record, stacks: [] })))
    return { ok: false, reason: "a newer run took over", receipt };
  await store.removeEnvironment(environment.name, { keepRecord: true });
  return { ok: true, reason: "", receipt };
}

// src/operations/shared-resources.ts
async function findShared(context, { environment, besides }) {
  const [own, others] = await Promise.all([listArns(context, environment), listArns(context, besides)]);
  return [...own].filter(([arn]) => others.has(arn)).map(([, address]) => address);
}
var DEFAULT = /(?:^|\.)aws_default_/;
async function listArns({ store }, environment) {
  const stacks = await store.listStacks(environment);
  const states = await Promise.all(stacks.map((stack) => store.readState(environment, stack)));
  return new Map(
    states.flatMap(
      ({ resources }) => resources.flatMap(
        ({ address, attributes: { arn } }) => typeof arn === "string" && arn !== "" && !DEFAULT.test(address) ? [[arn, address]] : []
      )
    )
  );
}
var explainShared = (addresses) => `it holds the same ${addresses.slice(0, 5).join(", ")} as what people see, which would lose it: put the environment's name into its name`;

// src/operations/destroy-failed.ts
async function destroyFailed(replacement, end) {
  const { front, ledger, target, shown, before } = replacement;
  const { journal } = front;
  const touched = ledger.record.stacks.length > 0;
  const stays = shown !== void 0 && shown.environment !== target.environment.name;
  const gone = await journal.step("destroy", () => destroyTarget(replacement));
  if (!touched && gone.ok) return end;
  if (stays) journal.stepBack(before);
  else if (gone.ok) {
    journal.forgetEnvironment();
    if (shown !== void 0) await front.ledger.update((record) => ({ ...record, copies: {} }));
  }
  const { recheck: _gone, ...standing } = end;
  const what = describe(replacement, end);
  if (!gone.ok)
    return { ...standing, reason: `${what}: ${end.reason}; destroying it failed: ${gone.reason}` };
  return {
    ...standing,
    reason: `${what} and was destroyed: ${end.reason}`,
    nextStep: stays ? "Mend the code and push." : "Mend the code and push; `on_failure: keep` leaves it up to look at.",
    ...!stays && await isNothingLeft(replacement) ? { nothingLeft: true } : {}
  };
}
function describe({ target }, { status }) {
  const { headSha, copyOf } = target.environment;
  const commit = headSha === void 0 ? "" : ` of commit ${headSha.slice(0, 7)}`;
  const what = copyOf === void 0 ? `the environment${commit}` : `the new copy${commit}`;
  return `${what} ${status === "blocked" ? "was blocked" : "failed"}`;
}
async function destroyTarget(replacement) {
  const { front, target, shown, before } = replacement;
  const environment = target.environment.name;
  if (shown !== void 0 && shown.environment !== environment) {
    const shared = await findShared(front.context, { environment, besides: shown.environment });
    if (shared.length > 0) return { ok: false, reason: explainShared(shared) };
  }
  if (target === front.context) {
    const end2 = await retireOwn(front);
    if (end2.ok) {
      const { appliedSha, expiresAt, taggedExpiresAt } = before;
      await front.ledger.update((record) => ({ ...record, appliedSha, expiresAt, taggedExpiresAt }));
    }
    return end2;
  }
  const end = await destroyCopy(front.context, toCopy(target));
  return { ok: isGone(end), reason: end.reason ?? end.status };
}
var toCopy = ({ environment: { name, region, copyOf } }) => ({
  environment: name,
  region,
  ...copyOf === void 0 ? {} : { copyOf }
});
async function isNothingLeft({ front }) {
  const { copies, stacks } = front.ledger.record;
  if (copies?.shown !== void 0 || stacks.length > 0) return false;
  return (await listCopies(front.context)).length === 0;
}

// src/operations/undo-superseded.ts
async function undoSuperseded(replacement, end) {
  const { front, target, shown, before } = replacement;
  const { nothingLeft, ...standing } = end;
  if (target === front.context) return end;
  const free = await isFree(replacement);
  if (!free && nothingLeft === true) await removeFiles(replacement);
  const gone = free && !front.context.signal.aborted && (await destroyTarget(replacement)).ok;
  if (gone && nothingLeft === true && await isNothingLeft(replacement)) return end;
  if (shown !== void 0) front.journal.stepBack(before);
  return standing;
}
async function isFree({ front, ledger, target }) {
  if (!await ledger.isHeld()) return false;
  if (await front.ledger.isHeld()) return true;
  const found = await front.context.store.readRecord(front.context.environment.name);
  return found?.record.headSha !== target.environment.headSha;
}
async function removeFiles({ front, target }) {
  const { store } = front.context;
  const { name } = target.environment;
  const found = await store.readRecord(name);
  if (found !== void 0 && found.record.status !== "destroyed") return;
  await store.removeEnvironment(name, { keepRecord: found !== void 0 });
}

// src/operations/show-copy.ts
async function showCopy(replacement, end) {
  const { front, target, ledger } = replacement;
  const { name: environment, headSha } = target.environment;
  const { expiresAt, taggedExpiresAt } = ledger.record;
  const commit = headSha === void 0 ? {} : { headSha };
  const address = pickAddress(front.journal.report(end));
  const own = await front.ledger.update(({ url: _before, ...record }) => ({
    ...record,
    ...address,
    copies: { shown: { environment, ...commit, live: end.status === "live" } },
    ...headSha === void 0 ? {} : { appliedSha: headSha },
    ...pickLater(record.extendedTo, expiresAt),
    ...taggedExpiresAt === void 0 ? {} : { taggedExpiresAt }
  }));
  if (!own) return undoSuperseded(replacement, { status: "superseded", reason: TAKEN_OVER, outcome: "good" });
  front.journal.expiresAt = front.ledger.record.expiresAt;
  if (target !== front.context) front.journal.copy = environment;
  return end;
}
function pickLater(extendedTo, end) {
  const [latest] = [extendedTo, end].filter((time) => time !== void 0).toSorted().reverse();
  return latest === void 0 ? {} : { expiresAt: latest };
}

// src/operations/replace.ts
var hasCopies = ({ context, ledger }) => context.config.strategy === "replace" || ledger.record.copies !== void 0;
async function replaceEnvironment(front, deploy2) {
  try {
    const replacement = await openReplacement(front);
    if (replacement === void 0) return { status: "superseded", reason: TAKEN_OVER, outcome: "good" };
    const { target, ledger } = replacement;
    const context = { ...target, config: { ...target.config, onFailure: "keep" } };
    const end = await deploy2({ context, journal: front.journal, ledger });
    if (target !== front.context) await concludeCopy(replacement, end);
    return await ENDS[kindOf(end)](replacement, end);
  } catch (error) {
    return explainFailure(error, front.context.signal);
  }
}
async function openReplacement(front) {
  const { context, journal, ledger } = front;
  const shown = findShown(ledger.record);
  if (!await ledger.update((record) => ({ ...record, copies: shown ? { shown } : {} }))) return void 0;
  const before = ledger.record;
  journal.adopt(before);
  if (context.config.strategy === "update") return { front, target: context, ledger, shown, before };
  const target = openCopy(context);
  return { front, target, ledger: await Ledger.open(target, "deploying", ledger), shown, before };
}
var kindOf = ({ status }) => status === "cancelled" || status === "superseded" ? status : "decided";
var ENDS = { decided: endDecided, cancelled: endCancelled, superseded: undoSuperseded };
async function concludeCopy({ front, ledger }, end) {
  const report = front.journal.report(end);
  const { brokeOff: brokeOff2 } = front.journal;
  const own = await ledger.update((record) => ({
    ...computeFinishedRecord(record, { report, results: {} }),
    ...brokeOff2 ? { mayLack: true } : {}
  }));
  if (!own) await ledger.leave();
}
async function endDecided(replacement, end) {
  const { front, target, shown } = replacement;
  const fate = decideFate({
    environment: target.environment.name,
    passed: end.status === "live",
    touched: isTouched(replacement),
    shown,
    onFailure: front.context.config.onFailure
  });
  return FATES[fate](replacement, end);
}
var FATES = {
  show: showCopy,
  destroy: destroyFailed,
  leave: async (_, end) => end
};
function isTouched({ front, ledger, target, shown }) {
  if (shown?.environment === target.environment.name) return front.journal.earlier === void 0;
  return ledger.record.stacks.length > 0;
}
async function endCancelled({ front, target, shown, before }, end) {
  if (shown !== void 0 && shown.environment !== target.environment.name) front.journal.stepBack(before);
  return end;
}

// src/operations/retire-copies.ts
var SETTLED = /* @__PURE__ */ new Set(["live", "failed", "blocked"]);
async function retireCopies({ front, announcer, report }) {
  const { context, ledger } = front;
  if (ledger.record.copies === void 0 || !SETTLED.has(report.status)) return report;
  try {
    const { retired, warnings, notes } = await retireAll(front);
    if (warnings.length === 0) await forgetCopies(front);
    if (retired.length + warnings.length === 0) return report;
    for (const warning of warnings) context.log.warn(warning);
    const told = { ...report, retired, warnings: [...report.warnings, ...warnings, ...notes] };
    await announcer.amend(told);
    return told;
  } catch (error) {
    if (!(error instanceof MayflyError)) throw error;
    const warning = `copies of earlier commits could not be looked for: ${error.message}`;
    context.log.warn(warning);
    return { ...report, warnings: [...report.warnings, warning] };
  }
}
async function retireAll(front) {
  const { context, ledger } = front;
  const ends = { retired: [], warnings: [], notes: [] };
  const shown = ledger.record.copies?.shown?.environment;
  const own = context.environment.name;
  const hasOwn = shown !== void 0 && shown !== own && ledger.record.stacks.length > 0;
  const copies = (await listCopies(context)).filter(
    ({ environment, headSha }) => environment !== shown && headSha !== context.environment.headSha
  );
  if (hasOwn || copies.length > 0) await noteTold(ledger);
  if (hasOwn) await retireFront(front, ends);
  for (const copy of copies) await retireCopy(front, { copy, ends });
  return ends;
}
async function noteTold(ledger) {
  await ledger.update(
    (record) => record.ended === void 0 ? record : { ...record, ended: { ...record.ended, told: true } }
  );
}
async function retireFront(front, ends) {
  const { retired, warnings } = ends;
  const { context, ledger } = front;
  if (context.signal.aborted || !await ledger.isNewest()) return;
  const environment = context.environment.name;
  context.log.info(`Destroying the stacks of ${environment} that a copy of it has replaced`);
  const shared = await findSharedWithShown(front, environment);
  const { ok, reason, receipt } = shared === void 0 ? await retireOwn({ context: hearHooks(context, { environment, ends }), ledger }) : shared;
  if (ok) retired.push({ environment, ...receipt && { receipt } });
  else
    warnings.push(
      `the stacks of ${environment} that a copy has replaced could not be destroyed: ${reason}${LATER}`
    );
}
function hearHooks(context, { environment, ends }) {
  return { ...context, onHookWarning: (warning) => ends.notes.push(`${environment}: ${warning}`) };
}
async function retireCopy(front, { copy, ends }) {
  const { context, ledger } = front;
  const { environment, headSha } = copy;
  if (context.signal.aborted) {
    ends.warnings.push(`${environment} was not destroyed: the run was cancelled${LATER}`);
    return;
  }
  if (!await ledger.isNewest()) return;
  context.log.info(`Destroying ${environment}, which is not in use any more`);
  const shared = await findSharedWithShown(front, environment);
  if (shared !== void 0) {
    ends.warnings.push(
      `${environment} was not destroyed: ${shared.reason}. Closing the pull request destroys both`
    );
    return;
  }
  const end = await destroyCopy(hearHooks(context, { environment, ends }), copy);
  if (isGone(end))
    ends.retired.push({
      environment,
      ...headSha && { headSha },
      ...end.receipt && { receipt: end.receipt }
    });
  else ends.warnings.push(`${environment} could not be destroyed: ${end.reason ?? end.status}${LATER}`);
}
async function findSharedWithShown({ context, ledger }, environment) {
  const shown = ledger.record.copies?.shown?.environment;
  if (shown === void 0) return void 0;
  const shared = await findShared(context, { environment, besides: shown });
  return shared.length === 0 ? void 0 : { ok: false, reason: explainShared(shared), receipt: void 0 };
}
var LATER = ". The next push or close tries again";
async function forgetCopies({ context, ledger }) {
  const { copies } = ledger.record;
  if (context.config.strategy === "replace" || copies?.shown?.environment !== context.environment.name)
    return;
  await ledger.update(({ copies: _gone, ...record }) => record);
}

// src/operations/tell-what-exists.ts
var NEXT_STEP = "The next push continues; closing the pull request destroys what exists.";
async function tellWhatExists({ store }, { record }, end) {
  if (end.status !== "cancelled") return end;
  const stacks = record.stacks.map(({ name }) => name);
  try {
    const count = await countResources({ store, environment: record.environment, stacks });
    return { ...end, reason: `${end.reason}; ${renderExisting(count)}`, nextStep: NEXT_STEP };
  } catch (error) {
    if (!(error instanceof MayflyError)) throw error;
    return end;
  }
}

// src/operations/deploy.ts
async function runDeploy(context) {
  const journal = new Journal(context, "deploy");
  const { decision, store, kept } = await journal.step("fence", () => lookAtFence(context, "deploy"));
  if (!decision.go) return endAtFence(journal, decision);
  if (store === "absent") await context.store.prepare({ create: true });
  const ledger = await Ledger.open(context, "deploying");
  journal.adopt(ledger.record);
  journal.kept ||= kept;
  const announcer = new Announcer(context, pickRecordedIds(ledger.record));
  announcer.start(journal.report({ status: "deploying" }));
  const run = { context, journal, ledger };
  const [end] = await Promise.all([
    hasCopies(run) ? replaceEnvironment(run, updateEnvironment) : updateEnvironment(run),
    noteNeighbours({ context, journal })
  ]);
  const concluded = await concludeRun({ journal, standing: end, ledger, announcer });
  const report = end.nothingLeft === true ? await forgetEnvironment({ context, ledger, announcer, report: concluded }) : await retireCopies({ front: run, announcer, report: concluded });
  return { report, outcome: report.status === end.status ? end.outcome : computeOutcome(report.status) };
}
async function updateEnvironment(run) {
  const { context, ledger } = run;
  const end = await settle(deploy(run), context.signal);
  await releaseLocks({ context, ledger, end });
  return tellWhatExists(context, ledger, end);
}
async function deploy(run) {
  const { context, journal, ledger } = run;
  const lifetime = computeLifetime({
    now: context.clock.now(),
    lifetimeHours: context.config.lifetimeHours,
    taggedExpiresAt: ledger.record.taggedExpiresAt,
    extendedTo: ledger.record.extendedTo
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
  const work = openStackWork(context, journal, build.stacks);
  if (!await journal.step("init", () => initStacks(work, build.stacks)))
    return explainTerraform(journal.diagnostics, "initialize");
  const locked = await waitForLocks({ context, journal, ledger, stacks: current.map(({ name }) => name) });
  if (locked !== void 0) return locked;
  await recoverBeforeDeploy({ work, ledger, stacks: build.stacks });
  const packed = packBundle({ context }, build);
  packed.catch(() => {
  });
  let stored;
  const applying = applyStacks(work, {
    stacks: build.stacks,
    mayApply: async () => {
      const stop = await lookAgain(context, ledger);
      if (stop !== void 0) return stop;
      stored ??= packed.then((file) => context.store.putBundle(context.environment.name, file));
      await stored;
      const own = await ledger.update(
        (record) => computeApplyingRecord(record, {
          ...lifetime,
          deployedSince: journal.since,
          stacks: [...current, ...formerOf(record)]
        })
      );
      if (!own) return await lookAgain(context, ledger) ?? { status: "superseded", reason: TAKEN_OVER };
      journal.expiresAt = ledger.record.expiresAt;
      journal.earlier = void 0;
      return void 0;
    }
  });
  const stopped = await settleBody(applying, context.signal);
  await noteRegions({ context, ledger });
  if (stopped === void 0) await retireFormer(run, { work, current, former: formerOf(ledger.record) });
  const standing = await settleBody(
    stopped === void 0 ? judge(run, work) : review(run, { work, stopped }),
    context.signal
  );
  return undoUnwanted(context, {
    work,
    stacks: build.stacks,
    standing,
    applied: stopped === void 0,
    ledger
  });
}
async function judgeTogether(run, { work, unready }) {
  const stop = new AbortController();
  const signal = AbortSignal.any([run.context.signal, stop.signal]);
  const orStop = async (body) => {
    try {
      return await body;
    } catch (error) {
      stop.abort(error);
      throw error;
    }
  };
  const moved = orStop(lookAgain(run.context, run.ledger));
  const failed = unready ?? checkEnvironment({ ...run, context: { ...run.context, signal } });
  await settleAll([
    moved,
    Promise.resolve(failed),
    orStop(run.journal.step("live policy", () => judgeMade(work))),
    orStop(noteSiblings(run))
  ]);
  return [await moved, await failed];
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
async function review({ context, ledger }, { work, stopped }) {
  if (stopped.unwanted !== void 0 || !hasChanged(work) || context.signal.aborted) return stopped;
  const moved = await lookAgain(context, ledger);
  return moved?.unwanted === void 0 ? stopped : moved;
}
async function judge(run, work) {
  const { context, ledger } = run;
  const early = context.config.hooks.afterApply.length > 0 ? await lookAgain(context, ledger) : void 0;
  if (early !== void 0) return early;
  const unready = await runAfterApply(run);
  const [moved, failed] = await judgeTogether(run, { work, unready });
  if (moved !== void 0) return moved;
  const standing = failed ?? explainReality(work);
  if (standing === void 0) return { status: "live" };
  return { ...standing, recheck: unready === void 0 && canRecheck(work) };
}
export {
  runDeploy
};
//# sourceMappingURL=deploy-4FB2YR6P.js.map
