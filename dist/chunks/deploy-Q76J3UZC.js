import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  computeLifetime,
  planWave
} from "./chunk-TWIWCEDQ.js";
import {
  Ledger,
  destroyStacks,
  forgetEnvironment,
  retireStacks,
  waitForLocks
} from "./chunk-Y5Y4SGKJ.js";
import {
  buildStacks,
  computeRun,
  explainTerraform,
  initStacks,
  noteDiagnostics,
  openStackWork,
  packBundle
} from "./chunk-X2A3VD7Z.js";
import {
  checkEnvironment
} from "./chunk-WKUCOYVB.js";
import {
  canRecheck,
  countBlocking,
  explainReality,
  judgeReality,
  refuseMissingOutputs
} from "./chunk-F4NQB25H.js";
import "./chunk-RP2YB24E.js";
import {
  computeBlocking
} from "./chunk-EAJCD464.js";
import {
  Announcer,
  Journal,
  pickRecordedIds,
  settleAll
} from "./chunk-6KWIFUHV.js";
import "./chunk-BBDEKYEG.js";
import {
  countResources,
  renderExisting
} from "./chunk-ZUWXCATL.js";
import "./chunk-VIYW7HSH.js";
import "./chunk-2RECJPPI.js";
import "./chunk-NXYTFTFU.js";
import "./chunk-N7APQEYS.js";
import {
  computeWaves
} from "./chunk-HAQUXWLT.js";
import "./chunk-CSJGV2KO.js";
import {
  findSiblings
} from "./chunk-B5J4BALH.js";
import "./chunk-AOXABW3A.js";
import {
  TAKEN_OVER,
  computeOutcome,
  concludeRun,
  endAtFence,
  lookAgain,
  lookAtFence,
  settle
} from "./chunk-JNYTILJL.js";
import {
  computeApplyingRecord
} from "./chunk-DBCMNI53.js";
import "./chunk-QXA2UNBA.js";
import "./chunk-WUSOF7FC.js";
import "./chunk-FBDRMXZS.js";
import "./chunk-4LZQZSRP.js";
import "./chunk-6TPL4O4A.js";
import {
  plural
} from "./chunk-7YU4QAII.js";
import "./chunk-QRBODBF7.js";
import "./chunk-J2CYEJ7M.js";
import "./chunk-YUX6NTBY.js";
import "./chunk-LMFDXNUV.js";
import "./chunk-SRSNCCDE.js";
import "./chunk-MQK73BS3.js";
import "./chunk-PEUZ62HH.js";
import "./chunk-PK44XPCQ.js";
import "./chunk-6W3NESL4.js";
import "./chunk-COGVIM4J.js";
import "./chunk-XA3SNHR6.js";
import "./chunk-OSVD3WA2.js";
import {
  MayflyError
} from "./chunk-BTZU7OHR.js";
import "./chunk-SRQY6CG7.js";

// src/operations/aftermath.ts
async function undoUnwanted(context, { work, stacks, standing, applied }) {
  const changed = hasChanged(work);
  if (!changed && standing.unwanted === "destroyed") return { ...standing, nothingLeft: true };
  const raced = changed && standing.unwanted !== void 0;
  const failed = standing.status === "failed" && (changed || applied);
  const unneeded = failed && context.config.onFailure === "destroy";
  if (context.signal.aborted || !(raced || unneeded)) return standing;
  const gone = await work.journal.step("destroy", () => destroyStacks(work, stacks));
  if (!gone) return { ...standing, reason: `${standing.reason}; destroying it again failed` };
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

// src/operations/note-siblings.ts
async function noteSiblings({
  context,
  journal
}) {
  try {
    const siblings = await findSiblings(context);
    const { headSha } = context.environment;
    const others = siblings.filter((record) => headSha === void 0 || record.headSha !== headSha);
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
  const { decision, store } = await journal.step("fence", () => lookAtFence(context, "deploy"));
  if (!decision.go) return endAtFence(journal, decision);
  if (store === "absent") await context.store.prepare({ create: true });
  const ledger = await Ledger.open(context, "deploying");
  journal.adopt(ledger.record);
  const announcer = new Announcer(context, pickRecordedIds(ledger.record));
  announcer.start(journal.report({ status: "deploying" }));
  const settled = await settle(deploy({ context, journal, ledger }), context.signal);
  const end = await tellWhatExists(context, ledger, settled);
  const concluded = await concludeRun({ journal, standing: end, ledger, announcer });
  const report = end.nothingLeft === true ? await forgetEnvironment({ context, ledger, announcer, report: concluded }) : concluded;
  return { report, outcome: report.status === end.status ? end.outcome : computeOutcome(report.status) };
}
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
  const work = openStackWork(context, journal, build.stacks);
  if (!await journal.step("init", () => initStacks(work, build.stacks)))
    return explainTerraform(journal.diagnostics, "initialize");
  const locked = await waitForLocks({ context, journal, ledger, stacks: current.map(({ name }) => name) });
  if (locked !== void 0) return locked;
  const packed = packBundle({ context }, build);
  packed.catch(() => {
  });
  let stored;
  const stopped = await applyStacks(work, {
    stacks: build.stacks,
    mayApply: async () => {
      const stop = await lookAgain(context, ledger);
      if (stop !== void 0) return stop;
      stored ??= packed.then((file) => context.store.putBundle(context.environment.name, file));
      await stored;
      const own = await ledger.update(
        (record) => computeApplyingRecord(record, { ...lifetime, stacks: [...current, ...formerOf(record)] })
      );
      if (!own) return await lookAgain(context, ledger) ?? { status: "superseded", reason: TAKEN_OVER };
      journal.expiresAt = lifetime.expiresAt;
      journal.earlier = void 0;
      return void 0;
    }
  });
  if (stopped === void 0) await retireFormer(run, { work, current, former: formerOf(ledger.record) });
  const standing = await (stopped === void 0 ? judge(run, work) : review(run, { work, stopped }));
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
async function review({ context, ledger }, { work, stopped }) {
  if (stopped.unwanted !== void 0 || !hasChanged(work) || context.signal.aborted) return stopped;
  const moved = await lookAgain(context, ledger);
  return moved?.unwanted === void 0 ? stopped : moved;
}
async function judge(run, work) {
  const [moved, failed] = await Promise.all([
    lookAgain(run.context, run.ledger),
    checkEnvironment(run),
    run.journal.step("live policy", () => judgeMade(work)),
    noteSiblings(run)
  ]);
  if (moved !== void 0) return moved;
  const standing = failed ?? explainReality(work);
  return standing === void 0 ? { status: "live" } : { ...standing, recheck: canRecheck(work) };
}
export {
  runDeploy
};
//# sourceMappingURL=deploy-Q76J3UZC.js.map
