import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  Ledger,
  computeKnown,
  destroyStacks,
  initStacks
} from "./chunk-S5LKUHIS.js";
import "./chunk-YJZINO6Y.js";
import "./chunk-NQCFXA5Z.js";
import {
  Announcer,
  Journal,
  computeOutcome,
  concludeRun,
  explainFailure,
  lookAtFence
} from "./chunk-VPCL556I.js";
import "./chunk-BCVQOHMC.js";
import "./chunk-N7APQEYS.js";
import "./chunk-EJOCTGWS.js";
import "./chunk-HNDODZR5.js";
import "./chunk-N7QNMSIT.js";
import "./chunk-PA5I6J4P.js";
import "./chunk-QRBODBF7.js";
import "./chunk-IK7TPGXB.js";
import "./chunk-SRSNCCDE.js";
import "./chunk-I4C5ADED.js";
import "./chunk-JIH7BJLM.js";
import "./chunk-HIUFDJVI.js";
import "./chunk-NEBWARBQ.js";
import "./chunk-44HY6MGB.js";
import "./chunk-SP2QLJGH.js";
import "./chunk-22776NMK.js";

// src/operations/destroy.ts
import { join } from "node:path";
async function runDestroy(context) {
  const journal = new Journal(context, "destroy");
  const { decision } = await journal.step("fence", () => lookAtFence(context, "destroy"));
  if (!decision.go) {
    return { report: journal.report({ status: decision.verdict, reason: decision.reason }), outcome: "good" };
  }
  const ledger = await Ledger.open(context, "destroying");
  const announcer = new Announcer(context, computeKnown(ledger.record));
  announcer.start(journal.report({ status: "destroying" }));
  const end = await destroy(context, journal, ledger).then((standing) => ({ ...standing, outcome: computeOutcome(standing.status) })).catch((error) => explainFailure(error, context.signal));
  const report = await concludeRun({ journal, standing: end, ledger, announcer });
  const { status } = report;
  if (status === "destroyed") await forget(context);
  return { report, outcome: status === end.status ? end.outcome : computeOutcome(status) };
}
async function destroy(context, journal, ledger) {
  const stacks = await journal.step("bundle", () => fetchBundle(context));
  const names = stacks?.map(({ name }) => name) ?? ledger.record.stacks.map(({ name }) => name);
  for (const { name, dependsOn } of stacks ?? ledger.record.stacks) journal.addStack(name, dependsOn);
  if (stacks !== void 0) {
    const work = { context, journal, several: stacks.length > 1 };
    if (!await journal.step("init", () => initStacks(work, stacks))) return explain(journal, "initialize");
    if (!await journal.step("destroy", () => destroyStacks(work, stacks))) {
      return context.signal.aborted ? explainCancel() : explain(journal, "destroy");
    }
  }
  return prove(context, journal, names);
}
async function fetchBundle(context) {
  const folder = await context.folders.make("bundle");
  const file = join(folder, "bundle.tgz");
  if (!await context.store.getBundle(context.environment.name, file)) return void 0;
  return context.bundles.unpack({ file, folder: join(folder, "stacks") });
}
async function prove(context, journal, stacks) {
  const { store, environment, tagged } = context;
  const [inState, byTag] = await Promise.all([
    Promise.all(stacks.map((stack) => store.stateResources(environment.name, stack))),
    tagged.find(environment.name, environment.repository).catch((error) => explainTags(journal, error))
  ]);
  const left = inState.flat();
  const destroyed = journal.changes.filter(
    ({ action, outcome }) => action === "delete" && outcome === "done"
  ).length;
  journal.receipt = { destroyed, left, ms: journal.elapsed() };
  if (byTag.length > 0) {
    journal.warnings.push(
      `AWS still lists ${byTag.length} resources with this environment's tags; it does so for a while after their end. If they stay, remove them by hand: ${byTag.slice(0, 20).join(", ")}`
    );
  }
  if (left.length === 0) return { status: "destroyed", reason: "nothing is left" };
  return {
    status: "failed",
    reason: `${left.length} resources are still in the state: ${left.slice(0, 5).join(", ")}`,
    nextStep: "Re-run this job to try again."
  };
}
function explainTags(journal, error) {
  journal.warnings.push(
    `the tags could not be looked at: ${error instanceof Error ? error.message : String(error)}`
  );
  return [];
}
async function forget({ store, environment, log }) {
  await store.removeEnvironment(environment.name, { keepRecord: false });
  log.info(`Removed state, bundle and record of ${environment.name} from ${store.description}`);
}
function explain({ diagnostics }, verb) {
  const first = diagnostics.find(({ severity }) => severity === "error");
  return {
    status: "failed",
    reason: `Terraform could not ${verb}: ${first?.summary ?? "no reason given"}`,
    nextStep: "Re-run this job to try again; state and bundle are kept until everything is gone."
  };
}
var explainCancel = () => ({
  status: "cancelled",
  reason: "cancelled while Terraform destroyed",
  nextStep: "Re-run this job to go on."
});
export {
  runDestroy
};
//# sourceMappingURL=destroy-KKCMJZ6D.js.map
