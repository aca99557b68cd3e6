import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  computeLifetime,
  planWave,
  refuseMissingOutputs
} from "./chunk-PDIDYOHE.js";
import {
  computeBlocking
} from "./chunk-QBRBHOJT.js";
import {
  Ledger,
  destroyStacks,
  forgetEnvironment,
  retireStacks
} from "./chunk-I7LLKV6X.js";
import {
  buildStacks,
  computeRun,
  explainTerraform,
  initStacks,
  noteDiagnostics,
  packBundle,
  settleAll
} from "./chunk-GSFHEF5W.js";
import {
  checkEnvironment
} from "./chunk-EMNLLZRD.js";
import "./chunk-HTZN5MQR.js";
import {
  Announcer,
  CLOSED_MEANWHILE,
  Journal,
  TAKEN_OVER,
  computeOutcome,
  concludeRun,
  lookAgain,
  lookAtFence,
  pickRecordedIds,
  settle
} from "./chunk-WHU3CIX6.js";
import "./chunk-N7APQEYS.js";
import {
  computeWaves
} from "./chunk-JGJMCHBK.js";
import "./chunk-6W3NESL4.js";
import "./chunk-Y3RODW3F.js";
import "./chunk-ANBAL6DE.js";
import "./chunk-QRBODBF7.js";
import "./chunk-3MWVE5ZA.js";
import "./chunk-YDODB2TV.js";
import "./chunk-SRSNCCDE.js";
import "./chunk-GIPIEJ3N.js";
import "./chunk-XA3SNHR6.js";
import "./chunk-WUSOF7FC.js";
import "./chunk-HKPZARJO.js";
import "./chunk-T6QZHZFZ.js";
import "./chunk-44HY6MGB.js";
import "./chunk-6PSQUEHD.js";
import "./chunk-22776NMK.js";

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
  const stored = await context.store.stateOutputs(context.environment.name, stack.name);
  return { ...streamed, ...stored };
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
  const announcer = new Announcer(context, pickRecordedIds(ledger.record));
  announcer.start(journal.report({ status: "deploying" }));
  const end = await settle(deploy({ context, journal, ledger }), context.signal);
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
  const work = { context, journal, several: build.stacks.length > 1 };
  if (!await journal.step("init", () => initStacks(work, build.stacks)))
    return explainTerraform(journal.diagnostics, "initialize");
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
      const own = await ledger.update((record) => ({
        ...record,
        ...lifetime,
        stacks: [...current, ...formerOf(record)]
      }));
      if (!own) return { status: "superseded", reason: TAKEN_OVER };
      journal.expiresAt = lifetime.expiresAt;
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
  runDeploy
};
//# sourceMappingURL=deploy-VOKQ3UMU.js.map
